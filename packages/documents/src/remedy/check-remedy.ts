import { addDays, CLOCKS } from '@petition/law'
import type { Block, Paper } from '../paper.js'
import { paragraphs } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { cleanText } from '../wording/clean-text.js'
import { youText, type PetitionerNames } from '../wording/petitioners.js'
import { remedyTextFor, type RemedyInput } from './remedy-paragraph.js'

/** Calendar days, the same under either text (第35条). */
const REVIEW_WINDOW_DAYS = CLOCKS['XF-REVIEW-REQ30'].period?.count ?? 0

/** The heading under which an opinion tells the remedy. */
export const REMEDY_HEADING = '救济途径'

interface OpinionWithRemedy {
  organName: string
  petitioners: PetitionerNames
  remedy: RemedyInput
  draftedRemedy: string | null
}

/** Whether the remedy of a draft is complete, lawful in its days, and worded as computed. */
export function checkRemedy(it: OpinionWithRemedy): PaperProblem[] {
  const { remedy } = it
  const problems = missing({
    'remedy.reviewOrganName': remedy.reviewOrganName,
    'remedy.reviewOrganAddress': remedy.reviewOrganAddress,
    'remedy.ways': remedy.ways.join(''),
  })
  const add = (code: string, path: string, zh: string, en: string) => problems.push(problem(code, path, zh, en))
  if (remedy.days !== REVIEW_WINDOW_DAYS)
    add(
      'REMEDY_DAYS_WRONG',
      'remedy.days',
      `复查期限应为${REVIEW_WINDOW_DAYS}日`,
      `The review window is ${REVIEW_WINDOW_DAYS} days`,
    )
  if (remedy.reviewOrganName.trim() === it.organName.trim())
    add(
      'REMEDY_AT_SAME_ORGAN',
      'remedy.reviewOrganName',
      '复查机关不能是原办理机关',
      'The handler cannot review its own opinion',
    )
  if (remedy.served.kind === 'KNOWN' && remedy.served.lastOn < addDays(remedy.served.servedOn, REVIEW_WINDOW_DAYS))
    add(
      'REMEDY_ENDS_TOO_EARLY',
      'remedy.served.lastOn',
      '复查期限的最后一日早于法定期限',
      'The window ends before the law lets it',
    )
  if (remedy.you !== youText(it.petitioners))
    add('REMEDY_ADDRESS_WRONG', 'remedy.you', '救济途径的称谓与信访人不符', 'The remedy speaks to somebody else')
  if (it.draftedRemedy !== null && cleanText(it.draftedRemedy) !== cleanText(remedyTextFor(remedy)))
    add(
      'REMEDY_NOT_COMPUTED',
      'draftedRemedy',
      '救济途径与依法生成的内容不一致',
      'The remedy paragraph is not the computed one',
    )
  return problems
}

/**
 * The last look before sealing: under its heading the paper must carry the computed remedy, word for word, and nothing
 * else. Use it on a stored tree, which may have been edited since its input was checked.
 */
export function checkSealedRemedy(paper: Paper, remedy: RemedyInput): PaperProblem[] {
  const told = remedySection(paper.blocks)
  const computed = paragraphs(remedyTextFor(remedy))
  return JSON.stringify(told) === JSON.stringify(computed)
    ? []
    : [problem('REMEDY_NOT_COMPUTED', 'blocks', '救济途径与依法生成的内容不一致', 'The remedy is not the computed one')]
}

function remedySection(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'HEADING' && block.text.endsWith(REMEDY_HEADING)) + 1
  if (start === 0) return []
  const length = blocks.slice(start).findIndex((block) => block.kind !== 'PARAGRAPH')
  return blocks.slice(start, length === -1 ? undefined : start + length)
}
