import { citationZh, type Citation, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, type NumberedClaim } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence, type Contact } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText, type PetitionerNames } from '../wording/petitioners.js'

/** 补充材料一次性告知书: everything that is missing, named once, with a day. */
export interface SupplementNoticeInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  receivedOn: LocalDate
  claims: readonly NumberedClaim[]
  /** what is missing, in the order of its numbers */
  items: readonly string[]
  answerBy: LocalDate
  /** a local rule leaves the waiting out of the handling period */
  isClockStopped: boolean
  citation: Citation
  contact: Contact
}

/** No article of the Regulation stops a period for missing material; the letter says what follows and what does not. */
export function supplementNotice(it: SupplementNoticeInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'SUPPLEMENT_NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '补充材料一次性告知书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关于${chineseDay(it.receivedOn)}收到。` +
          `根据${citationZh(it.citation)}，为查明情况，现将需要补充的材料一次性告知如下：`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, '需要补充的材料'),
      ...it.items.flatMap((item, at) => paragraphs(cleanLine(item), `${at + 1}．`)),
      heading(1, 3, '提交期限和方式'),
      ...paragraphs(`请于${chineseDay(it.answerBy)}前提交上述材料。${contactSentence(it.contact)}`),
      heading(1, 4, '有关说明'),
      ...paragraphs(`${CLOCK[it.isClockStopped ? 'STANDS' : 'GOES_ON']}\n${SILENCE(you)}`),
      signature(it.organName, it.issuedOn),
    ],
  }
}

const CLOCK = {
  GOES_ON: '要求补充材料不影响办理期限的计算，本机关不会因此延后办理。',
  STANDS: '依照当地现行规定，自收到本告知书次日起至补齐材料之日（最迟至上述日期）不计入办理期限。',
} as const

const SILENCE = (you: string): string =>
  `未能提交或者逾期提交的，不视为放弃或者撤回，本机关根据已有材料和调查核实的情况继续办理；逾期提交的材料仍予接收。${you}无法取得有关材料的，可以说明情况。`

export function checkSupplementNotice(it: SupplementNoticeInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber, items: it.items.join('').trim() }),
    ...missing({ 'petitioners.names': petitionersText(it.petitioners) }),
    ...(it.answerBy <= it.issuedOn
      ? [
          problem(
            'DAY_TOO_EARLY',
            'answerBy',
            '提交期限应当晚于告知日期',
            'The day to hand it in by is not after the letter',
          ),
        ]
      : []),
  ]
}
