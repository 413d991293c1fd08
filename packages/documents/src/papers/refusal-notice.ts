import { citationZh, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, type NumberedClaim } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence, type Contact } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText, type PetitionerNames } from '../wording/petitioners.js'

/** 不予受理告知书 and 不再受理告知书: the two refusals that the Regulation knows, and nothing else. */
export interface RefusalNoticeInput {
  gate: 'G-PENDING' | 'G-RECHECKED'
  rules: 'petition-regulation-2022' | 'petition-regulation-2005'
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  broughtOn: LocalDate
  claims: readonly NumberedClaim[]
  /** the organ that has it in hand, or the one whose re-review opinion ended it */
  otherOrganName: string
  /** number of the re-review opinion where it was issued here */
  opinionNumber: string | null
  contact: Contact
}

/** @source 信访工作条例 第19条第3款, 第36条第3款, 第37条第3款; before 2022-05-01 信访条例 (2005) 第16条, 第35条第3款 */
export function refusalNotice(it: RefusalNoticeInput): Paper {
  const you = youText(it.petitioners)
  const isPending = it.gate === 'G-PENDING'
  return {
    kind: isPending ? 'NOT_ACCEPTED_NOTICE' : 'NO_LONGER_ACCEPTED_NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: isPending ? '信访事项不予受理告知书' : '信访事项不再受理告知书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}于${chineseDay(it.broughtOn)}向本机关提出的信访事项，本机关已经收到并登记。现将有关情况告知如下：`,
      ),
      heading(1, 1, '提出的信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, isPending ? '不予受理的理由和依据' : '不再受理的理由和依据'),
      ...paragraphs(isPending ? pending(it) : rechecked(it)),
      heading(1, 3, isPending ? '如何继续' : '后续工作'),
      ...paragraphs(`${isPending ? goOn(it, you) : helped(it, you)}\n${contactSentence(it.contact)}`),
      signature(it.organName, it.issuedOn),
    ],
  }
}

const isOld = (it: RefusalNoticeInput): boolean => it.rules === 'petition-regulation-2005'

const pending = (it: RefusalNoticeInput): string =>
  `该事项已由${cleanLine(it.otherOrganName)}受理或者正在办理，尚在规定期限内。` +
  `根据${citationZh({ instrument: it.rules, article: isOld(it) ? '16' : '19(3)' })}，在规定期限内向受理、办理机关、单位的上级机关、单位提出同一信访事项的，该上级机关、单位不予受理。`

const goOn = (it: RefusalNoticeInput, you: string): string =>
  `${you}可以向${cleanLine(it.otherOrganName)}查询办理情况；对处理意见不服的，可以自收到处理意见书之日起依法请求复查。`

function rechecked(it: RefusalNoticeInput): string {
  const number = it.opinionNumber === null ? '' : `（${cleanLine(it.opinionNumber)}）`
  return (
    `该事项已由${cleanLine(it.otherOrganName)}作出复核意见${number}并送达，${youText(it.petitioners)}此次提出的事实和理由与原来相同。` +
    `根据${citationZh({ instrument: it.rules, article: isOld(it) ? '35(3)' : '36(3)' })}，对复核意见不服，仍然以同一事实和理由提出投诉请求的，各级信访部门和其他机关、单位不再受理。`
  )
}

function helped(it: RefusalNoticeInput, you: string): string {
  const fresh = `${you}有新的事实或者理由的，可以另行提出，本机关依法登记办理。`
  if (isOld(it)) return fresh
  return `${fresh}不再受理不影响${citationZh({ instrument: it.rules, article: '37(3)' })}规定的疏导教育、矛盾化解和帮扶工作，${you}可以向所在地党委和政府、基层组织提出困难。`
}

export const checkRefusalNotice = (it: RefusalNoticeInput): PaperProblem[] =>
  missing({
    ...{ organName: it.organName, matterNumber: it.matterNumber, otherOrganName: it.otherOrganName },
    'petitioners.names': petitionersText(it.petitioners),
  })
