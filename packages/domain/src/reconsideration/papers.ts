import { later, type LocalDate } from '@petition/law'
import { currentHearing } from './hearing/state.js'
import type { ReconLog } from './log.js'
import { applicantIds, applicantsFor, everybodyFor, partiesOf, respondentOf, thirdPartyIds } from './parties.js'
import { addresseeKey, receiptOf, toOrgan, toParty, type Addressee } from './services.js'
import { mediationInForceOn } from './mediation.js'
import { endOf } from './state.js'
import type { ReconPaper } from './words.js'

/** A paper that a fact makes due: what it tells of, and who is to have it. */
export interface DuePaper {
  readonly paper: ReconPaper
  /** id of the fact it tells of */
  readonly ofId: string
  readonly on: LocalDate
  readonly to: readonly Addressee[]
  /** overtaken: the hearing was moved or called off, the case ended meanwhile */
  readonly isOvertaken: boolean
}

/** Every paper of the case, in the order of its facts. 第三十九条第三款、第六十二条第一款: told in writing; others by the house. */
export function duePapers(log: ReconLog): readonly DuePaper[] {
  const end = endOf(log)
  const isOver = (on: LocalDate) => end !== null && on <= end.on
  return log.facts.flatMap((fact): readonly DuePaper[] => {
    const due = (paper: ReconPaper, to: readonly Addressee[], isOvertaken = false): readonly DuePaper[] => [
      { paper, ofId: fact.id, on: fact.on, to, isOvertaken },
    ]
    const toApplicants = (paper: ReconPaper, isOvertaken = false) =>
      due(paper, applicantsFor(log, paper, fact.id), isOvertaken)
    const toAll = (paper: ReconPaper, isOvertaken = false) => due(paper, everybodyFor(log, paper, fact.id), isOvertaken)
    switch (fact.kind) {
      case 'SUPPLEMENT_ASKED':
        return fact.receivedOn === null ? toApplicants('RECON_SUPPLEMENT_NOTICE') : []
      case 'NOT_ACCEPTED':
        return end?.event.id === fact.id ? toApplicants('RECON_NOT_ACCEPTED') : []
      case 'ACCEPTED':
        return toApplicants('RECON_ACCEPTANCE_NOTICE')
      case 'COPY_SENT':
        return due('RECON_REPLY_NOTICE', [toOrgan(fact.toOrganId)], true)
      case 'PARTY_NAMED':
        return fact.role === 'THIRD_PARTY' && partiesOf(log).some((one) => one.factId === fact.id)
          ? due('RECON_THIRD_PARTY_NOTICE', [toParty(fact.partyId)], isOver(fact.on))
          : []
      case 'HEARING_SET':
      case 'HEARING_MOVED':
        return toAll('RECON_HEARING_NOTICE', isOver(fact.on) || currentHearing(log)?.factId !== fact.id)
      case 'EXTENDED':
        return fact.isHeadApproved && fact.noticeOn === null ? toAll('RECON_EXTENSION_NOTICE', isOver(fact.on)) : []
      case 'SUSPENDED':
        return toAll('RECON_SUSPENSION_NOTICE', isOver(fact.on))
      case 'RESUMED':
        return toAll('RECON_RESUMPTION_NOTICE', isOver(fact.on))
      case 'TERMINATED':
        return end?.event.id === fact.id ? toAll('RECON_TERMINATION_NOTICE') : []
      case 'DECIDED':
        return toAll(fact.decision === 'APPLICATION_REJECTED' ? 'RECON_REJECTION' : 'RECON_DECISION')
      case 'MEDIATION_AGREED':
        // There to be signed from the day it was agreed on; to be served once it is in force.
        return toAll('RECON_MEDIATION', mediationInForceOn(log) === null || end?.event.id !== fact.id)
      case 'WITHDRAWAL_REFUSED':
        return toApplicants('RECON_WITHDRAWAL_REFUSED', isOver(fact.on))
      case 'WITHDRAWAL_ALLOWED': {
        const received = log.of('WITHDRAWAL_RECEIVED').find((one) => one.id === fact.receivedId)
        return due('RECON_WITHDRAWAL_ALLOWED', (received?.partyIds ?? []).map(toParty))
      }
      case 'MAKER_TOLD':
        return fact.makerOrganId
          ? due('RECON_MAKER_NOTICE', [toOrgan(fact.makerOrganId)], isOver(fact.on))
          : due('RECON_MAKER_NOTICE', [], true)
      case 'NORM_PASSED_ON':
        return fact.toOrganId
          ? due('RECON_NORM_TRANSFER', [toOrgan(fact.toOrganId)], isOver(fact.on))
          : due('RECON_NORM_TRANSFER', [], true)
      case 'EXECUTION_STAYED':
        // The respondent that stays its own act needs no notice of it.
        return fact.ground === 'RESPONDENT' ? [] : toAll('RECON_EXECUTION_STAY', isOver(fact.on))
      case 'EXECUTION_STAY_DENIED': {
        const asked = log.of('EXECUTION_STAY_ASKED').find((one) => one.id === fact.askedId)
        return asked ? due('RECON_EXECUTION_STAY_DENIED', [toParty(asked.partyId)], isOver(fact.on)) : []
      }
      case 'EXECUTION_STAY_LIFTED':
        return toAll('RECON_EXECUTION_STAY_LIFTED', isOver(fact.on))
      case 'PERFORMANCE_ORDERED': {
        const respondent = respondentOf(log)
        return respondent === null ? [] : due('RECON_PERFORMANCE_ORDER', [toOrgan(respondent)])
      }
      case 'OPINION_ISSUED':
        return due('RECON_OPINION', [toOrgan(fact.toOrganId)])
      default:
        return []
    }
  })
}

/** The paper that ends the case; null while it goes on, or where the end has no paper of its own (given up). */
export function paperOfEnd(log: ReconLog): ReconPaper | null {
  const end = endOf(log)
  return (end && duePapers(log).find((one) => one.ofId === end.event.id)?.paper) ?? null
}

/** When each applicant and third party had the paper that ended the case. */
export function receiptsOfEnd(log: ReconLog): readonly { readonly partyId: string; readonly on: LocalDate }[] {
  const end = endOf(log)
  const paper = paperOfEnd(log)
  if (end === null || paper === null) return []
  return [...applicantIds(log), ...thirdPartyIds(log)].flatMap((partyId) => {
    const on = receiptOf(log, paper, end.event.id, toParty(partyId))
    return on === null ? [] : [{ partyId, on }]
  })
}

export interface Told {
  readonly to: Addressee
  readonly on: LocalDate | null
}

/** Who of those that are to have it has it, and since when. */
export const toldOf = (log: ReconLog, due: DuePaper): readonly Told[] =>
  due.to.map((to) => ({ to, on: receiptOf(log, due.paper, due.ofId, to) }))

/** The day on which the last of them had it. */
export function toldAllOn(log: ReconLog, due: DuePaper): LocalDate | null {
  const days = toldOf(log, due).map(({ on }) => on)
  if (days.length === 0 || days.includes(null)) return null
  return days.reduce((last, day) => (last === null || day === null ? last : later(last, day)))
}

/** Whether everybody who is to have the paper that ended the case has it. */
export function isEndServed(log: ReconLog): boolean {
  const end = endOf(log)
  if (end === null) return false
  const due = duePapers(log).find((one) => one.ofId === end.event.id)
  return due === undefined || due.to.length === 0 || toldAllOn(log, due) !== null
}

/** The papers still to be served, with whom they have not reached: what the next step of a clerk is. */
export const openPapers = (log: ReconLog): readonly (DuePaper & { readonly missing: readonly Addressee[] })[] =>
  duePapers(log).flatMap((due) => {
    if (due.isOvertaken) return []
    const missing = toldOf(log, due)
      .filter(({ on }) => on === null)
      .map(({ to }) => to)
    return missing.length === 0 ? [] : [{ ...due, missing }]
  })

/** Whether this paper of this fact is one that is to be given to that addressee. */
export const isDueTo = (log: ReconLog, paper: ReconPaper, ofId: string, to: Addressee): boolean =>
  duePapers(log).some(
    (one) => one.paper === paper && one.ofId === ofId && one.to.some((who) => addresseeKey(who) === addresseeKey(to)),
  )
