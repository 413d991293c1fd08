import { citationZh, CLOCKS, type LocalDate } from '@petition/law'
import type { Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { NumberedClaim } from '../wording/claims.js'
import type { PetitionerNames } from '../wording/petitioners.js'
import { addressee, heading, paragraphs, signature } from '../blocks.js'
import { missing, problem, type PaperProblem } from '../problem.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactSentence } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { legalDateText, type LegalDate } from '../wording/legal-date.js'
import { periodText } from '../wording/period-text.js'
import { petitionersText, youText } from '../wording/petitioners.js'

/** 受理告知书: receipt, route and procedure, and the day from which the 60 days run. */
export interface AcceptanceNoticeInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  receivedOn: LocalDate
  acceptedOn: LocalDate
  claims: readonly NumberedClaim[]
  /** ORDINARY: 60 days; SIMPLE: 10 working days (信访事项简易办理办法) */
  procedure: 'ORDINARY' | 'SIMPLE'
  finishBy: LegalDate
  lookUpCode: string | null
  lookUpWhere: string | null
  contact: Contact
}

/** @source 信访工作条例 第23条, 第31条第六项, 第34条 */
export function acceptanceNotice(it: AcceptanceNoticeInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'ACCEPTANCE_NOTICE',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '信访事项受理告知书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关于${chineseDay(it.receivedOn)}收到。` +
          `经审查，该事项属于本机关职权范围，本机关决定自${chineseDay(it.acceptedOn)}起予以受理。现将有关事项告知如下：`,
      ),
      heading(1, 1, '受理的信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, '处理途径、程序和期限'),
      ...paragraphs(procedureText(it)),
      ...paragraphs(
        `办理期间，本机关将听取${you}陈述事实和理由，调查核实有关情况；重大、复杂、疑难的，可以举行听证。` +
          '办理人员与信访事项或者信访人有直接利害关系的，应当回避。',
      ),
      ...paragraphs(
        `本机关作出的信访处理意见书将载明${you}的信访请求、事实和理由、处理意见及其依据，以及不服处理意见时请求复查的机关和期限。`,
      ),
      heading(1, 3, '查询和联系'),
      ...paragraphs([lookUpText(it), contactSentence(it.contact)].filter((part) => part !== '').join('\n')),
      signature(it.organName, it.issuedOn),
    ],
  }
}

function procedureText(it: AcceptanceNoticeInput): string {
  const finish = legalDateText(it.finishBy)
  if (it.procedure === 'SIMPLE')
    return `该事项适用简易办理程序，本机关自受理之日起${periodText('JY-HANDLE10')}内作出处理意见，最迟至${finish}；不宜简易办理的，转为普通程序，期限仍自上述受理之日起计算。`
  return (
    `该事项按照${routeText(it)}处理，自受理之日起${periodText('XF-HANDLE60')}内办结，最迟至${finish}。` +
    `情况复杂的，经本机关负责人批准可以适当延长，延长期限不超过${CLOCKS['XF-EXT30'].mostExtension}日，并告知延长理由。`
  )
}

/** The six roads are of 2022; a matter accepted before is handled under the 2005 text as such. */
function routeText(it: AcceptanceNoticeInput): string {
  if (it.finishBy.citation.instrument === 'petition-regulation-2005')
    return `${citationZh({ instrument: 'petition-regulation-2005', article: '' })}规定的程序`
  return `${citationZh({ instrument: 'petition-regulation-2022', article: '31' })}第六项规定的信访程序`
}

function lookUpText(it: AcceptanceNoticeInput): string {
  if (it.lookUpCode === null || it.lookUpWhere === null) return ''
  return `查询码：${cleanLine(it.lookUpCode)}；查询途径：${cleanLine(it.lookUpWhere)}。`
}

export function checkAcceptanceNotice(it: AcceptanceNoticeInput): PaperProblem[] {
  return [
    ...missing({ organName: it.organName, matterNumber: it.matterNumber }),
    ...missing({ 'petitioners.names': petitionersText(it.petitioners), 'contact.phone': it.contact.phone }),
    ...(it.claims.length === 0 ? [problem('NO_CLAIM', 'claims', '没有受理的诉求', 'No claim is accepted')] : []),
    ...(it.acceptedOn < it.receivedOn
      ? [problem('ACCEPTED_BEFORE_RECEIVED', 'acceptedOn', '受理日期早于收到日期', 'Accepted before it was received')]
      : []),
    ...(it.finishBy.on <= it.acceptedOn
      ? [
          problem(
            'FINISH_NOT_AFTER_ACCEPTANCE',
            'finishBy.on',
            '办结期限不晚于受理日期',
            'The last day is not after acceptance',
          ),
        ]
      : []),
  ]
}
