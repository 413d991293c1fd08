import type { Locale } from '@petition/domain'
import { reconsiderationLaw, type LocalDate } from '@petition/law'
import {
  APPLICATION_HOW,
  COMMITTEE_GROUNDS,
  DECISION_KINDS,
  ENFORCEMENT_WAYS,
  EXECUTION_STAY_GROUNDS,
  HEARD_HOW,
  NOT_ACCEPTED_GROUNDS,
  PAUSE_KINDS,
  PERFORMED_PAPERS,
  PRESSED_HOW,
  RECON_ACTS,
  RECON_PAPERS,
  RECON_PARTY_ROLES,
  RECON_PROCEDURES,
  TERMINATION_GROUNDS,
  WITHDRAWAL_OBSTACLES,
  type ReconFact,
} from '@petition/domain/reconsideration'

const WHO: Readonly<Record<string, { zh: string; en: string }>> = {
  APPLICANT: { zh: '申请人', en: 'the applicant' },
  RESPONDENT: { zh: '被申请人', en: 'the respondent' },
  THIRD_PARTY: { zh: '第三人', en: 'a third party' },
  BODY: { zh: '本机构调取', en: 'found by the body' },
  ORGAN_SEAL: { zh: '本机关盖章', en: 'sealed' },
}

/** 2024年3月4日, as the pages write a day. */
const inChinese = (on: LocalDate): string => {
  const [year, month, date] = on.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ')

/** What a fact says in one line. `nameOf` gives organs and parties as the reader may see them. */
export function factText(fact: ReconFact, locale: Locale, nameOf: (id: string) => string): string {
  const who = (code: string) => WHO[code]?.[locale] ?? code
  const day = (on: LocalDate) => (locale === 'zh' ? inChinese(on) : on)
  switch (fact.kind) {
    case 'APPLICATION_RECEIVED':
      return joined(APPLICATION_HOW[fact.how][locale], fact.act.title, fact.request)
    case 'PARTY_NAMED':
      return joined(RECON_PARTY_ROLES[fact.role][locale], nameOf(fact.partyId), fact.authority)
    case 'SUPPLEMENT_ASKED':
    case 'SUPPLEMENT_RECEIVED':
      return fact.items.join('；')
    case 'GIVEN_UP':
    case 'PROCEDURE_CHANGED':
    case 'RESUMED':
    case 'MEDIATION_FAILED':
    case 'MEDIATION_REVOKED':
    case 'HEARING_CANCELLED':
    case 'SERVICE_RETURNED':
    case 'CORRECTED':
      return fact.reason
    case 'ACCEPTED':
      return RECON_PROCEDURES[fact.procedure][locale]
    case 'NOT_ACCEPTED':
      return joined(NOT_ACCEPTED_GROUNDS[fact.ground][locale], fact.reason)
    case 'COPY_SENT':
      return nameOf(fact.toOrganId)
    case 'COPY_RECEIVED':
      return nameOf(fact.atOrganId)
    case 'REPLY_RECEIVED':
      return joined(fact.text, fact.evidence.join('；'))
    case 'PARTY_HEARD':
      return joined(who(fact.who), HEARD_HOW[fact.how][locale], fact.record)
    case 'EVIDENCE_ADDED':
      return joined(who(fact.from), fact.items.join('；'))
    case 'SUSPENDED':
      return joined(reconsiderationLaw.SUSPENSION_GROUNDS[fact.ground][locale], fact.reason)
    case 'PAUSE_BEGAN':
      return joined(PAUSE_KINDS[fact.pause][locale], fact.reason)
    case 'PAUSE_ENDED':
      return joined(PAUSE_KINDS[fact.pause][locale], fact.result)
    case 'NORM_REVIEW_BEGUN':
      return fact.rule
    case 'NORM_PASSED_ON':
      return fact.toOrgan
    case 'NORM_REMINDED':
      return fact.text
    case 'NORM_HANDLED':
      return fact.result
    case 'EXTENDED':
      return joined(locale === 'zh' ? `${fact.days}日` : `${fact.days} days`, fact.reason)
    case 'MEDIATION_BEGAN':
      return fact.about
    case 'MEDIATION_AGREED':
      return fact.terms
    case 'MEDIATION_SIGNED':
      return joined(who(fact.by), fact.partyId ? nameOf(fact.partyId) : null, fact.authority)
    case 'WITHDRAWAL_RECEIVED':
      return joined((fact.partyIds ?? []).map(nameOf).join('、'), fact.reason, fact.terms)
    case 'TERMINATED':
      return joined(TERMINATION_GROUNDS[fact.ground][locale], fact.reason)
    case 'DECISION_DRAFTED':
    case 'DECIDED':
      return joined(DECISION_KINDS[fact.decision][locale], fact.result)
    case 'HEARING_SET':
    case 'HEARING_MOVED':
      return joined(day(fact.hearingOn), `${fact.from}–${fact.until}`, fact.roomName, fact.subject)
    case 'HEARING_HELD':
      return joined(fact.applicantCame ? null : joined(who('APPLICANT'), fact.absenceReason), fact.record)
    case 'SERVED':
      return joined(RECON_PAPERS[fact.paper][locale], nameOf(fact.toPartyId ?? fact.toOrganId ?? ''), fact.proof)
    case 'OPINION_ISSUED':
      return joined(nameOf(fact.toOrganId), fact.text)
    case 'OPINION_REPORTED':
    case 'PERFORMED':
      return fact.text
    case 'ACTION_FILED':
      return joined(nameOf(fact.partyId), fact.court)
    case 'LINKED':
      return fact.matterNumber
    case 'PROPOSED':
      return RECON_ACTS[fact.act].label[locale]
    case 'PROPOSAL_DECIDED':
      return joined(
        fact.isApproved ? (locale === 'zh' ? '同意' : 'agreed') : locale === 'zh' ? '退回' : 'handed back',
        fact.note,
      )
    case 'WITHDRAWAL_REFUSED':
      return joined(WITHDRAWAL_OBSTACLES[fact.obstacle][locale], fact.reason)
    case 'EXECUTION_STAY_ASKED':
      return joined(nameOf(fact.partyId), fact.reason)
    case 'EXECUTION_STAYED':
      return joined(EXECUTION_STAY_GROUNDS[fact.ground][locale], fact.rule, fact.reason)
    case 'WITHDRAWAL_ALLOWED':
    case 'EXECUTION_STAY_DENIED':
    case 'EXECUTION_STAY_LIFTED':
      return fact.reason
    case 'COMMITTEE_ASKED':
      return joined(COMMITTEE_GROUNDS[fact.ground][locale], fact.question)
    case 'COMMITTEE_OPINED':
      return fact.opinion
    case 'PERFORMANCE_ORDERED': {
      const until = locale === 'zh' ? `${day(fact.by)}前` : `by ${fact.by}`
      return joined(PERFORMED_PAPERS[fact.performs][locale], until, fact.reason)
    }
    case 'RESPONDENT_PRESSED':
      return joined(PRESSED_HOW[fact.how][locale], fact.text)
    case 'ENFORCEMENT_SOUGHT':
      return joined(
        nameOf(fact.partyId),
        nameOf(fact.byOrganId),
        ENFORCEMENT_WAYS[fact.way][locale],
        fact.court,
        fact.lateReason,
        fact.text,
      )
    case 'FORMER_NAMED': {
      const same = locale === 'zh' ? '同一事实和理由' : 'the same fact and reason'
      const other = locale === 'zh' ? '并非同一事实和理由' : 'not the same fact and reason'
      return joined(fact.formerNumber, day(fact.withdrawnOn), fact.isSame ? same : other, fact.againstWill)
    }
    case 'MAKER_TOLD':
      return joined(fact.maker, fact.clauses)
    case 'MAKER_ANSWERED':
      return joined(fact.text, fact.material.join('；'))
    case 'MAKER_REMINDED':
      return fact.text
    case 'MAKER_CALLED':
      return joined(day(fact.meetOn), fact.place, fact.about)
    case 'MAKER_EXPLAINED':
      return joined(fact.hasCome ? null : locale === 'zh' ? '未到场' : 'nobody came', fact.record)
    case 'REVEALED':
      return joined(nameOf(fact.partyId), fact.reason)
    default:
      return ''
  }
}
