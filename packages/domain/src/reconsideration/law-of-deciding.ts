import { granted, refused, type Citation, type Refusal, type Verdict } from '@petition/law'
import { dutyState } from '../casework/index.js'
import { applicationOf, articleOf, governing } from './clocks.js'
import { isCommitteeOwed, openConsultation } from './committee.js'
import { basisOfDecision, NEEDS_EVIDENCE, SETS_A_DAY } from './decisions.js'
import { decidingDuties } from './duties/deciding.js'
import type { DecisionBody } from './facts.js'
import { currentHearing, hearingsOf, heldHearings, type Hearing } from './hearing/state.js'
import type { ReconLog } from './log.js'
import { unsignedAgreement } from './mediation.js'
import { answerToAsked, normAskedFor, openNormReview } from './norms.js'
import { acceptanceOf, currentSuspension, endOf, openPause, procedureOf } from './state.js'
import { notWithdrawnBefore, openWithdrawal } from './withdrawals.js'

type Lawful = Verdict<{ readonly citation: Citation }>
const REPLY = new Set<string>(['FY-REPLY10', 'FY-S-REPLY5'])

/** Whether a decision can be drafted: the case is in hand and nothing has ended it. */
export function mayDraftNow(log: ReconLog): Lawful {
  const citation = articleOf(log, '61(1)', '28(1)')
  const end = endOf(log)
  if (end !== null) return refused('RECON_ENDED', citation, { on: end.on })
  if (acceptanceOf(log) === null) return refused('RECON_NOT_ACCEPTED_YET', citation)
  return granted({ citation })
}

/** What stands against deciding today, whatever the decision says. */
export function mayDecideNow(log: ReconLog): Lawful {
  const citation = articleOf(log, '61(1)', '28(1)')
  const drafted = mayDraftNow(log)
  if (!drafted.isGranted) return drafted
  const draft = log.last('DECISION_DRAFTED')
  const no = (code: string, at: Citation, facts: Refusal['facts'] = {}) => refused(code, at, facts)
  if (draft === null) return no('RECON_NO_DRAFT', citation)
  if (currentSuspension(log) !== null) return no('RECON_STILL_SUSPENDED', articleOf(log, '39(2)', ''))
  if (openPause(log) !== null) return no('RECON_PAUSE_OPEN', citation)
  const hearing = currentHearing(log)
  if (hearing !== null) return no('RECON_HEARING_SET', articleOf(log, '50', ''), { on: hearing.hearingOn })
  const withdrawal = openWithdrawal(log)
  if (withdrawal !== null)
    return no('RECON_WITHDRAWAL_OPEN', articleOf(log, '41(1)', '25'), { on: withdrawal.received.on })
  const agreed = unsignedAgreement(log)
  if (agreed !== null) return no('RECON_MEDIATION_UNSIGNED', articleOf(log, '73(2)', ''), { on: agreed.on })
  return mayDecideSo(log, draft)
}

/** Whether a decision may say this: its kind, its day, its evidence, and how the parties were heard. */
export function mayDecideSo(log: ReconLog, body: DecisionBody): Lawful {
  const basis = basisOfDecision(body.decision, governing(log))
  const citation = basis?.citation ?? articleOf(log, '61(1)', '28(1)')
  if (basis === null) return refused('RECON_KIND_UNKNOWN', citation)
  if (!body.found.trim() || !body.reasons.trim() || !body.result.trim())
    return refused('RECON_DRAFT_INCOMPLETE', citation)
  if (SETS_A_DAY.includes(body.decision) && (body.redoBy === null || body.redoBy <= log.asOf))
    return refused('RECON_DAY_MISSING', citation)
  if (heldHearings(log).length > 0 && !body.hearingUsed?.trim())
    return refused('RECON_HEARING_UNUSED', articleOf(log, '61(2)', ''))
  if (body.decision === 'APPLICATION_REJECTED') return granted({ citation })
  const before = notWithdrawnBefore(log)
  if (!before.isGranted) return before
  const norm = openNorm(log)
  if (norm !== null) return refused(norm, articleOf(log, '56', '26'))
  if (isHearingOwed(log)) return refused('RECON_HEARING_OWED', articleOf(log, '50(1)', ''))
  const consultation = consultationNeeded(log, body)
  if (consultation !== null) return consultation
  if (body.decision === 'REQUEST_DISMISSED' && !isAboutNothingDone(log)) return refused('RECON_NOT_INACTION', citation)
  if (isReplyAwaited(log)) return refused('RECON_REPLY_AWAITED', articleOf(log, '48', '23(1)'))
  if (NEEDS_EVIDENCE.includes(body.decision) && !hasEvidence(log))
    return refused('RECON_NO_EVIDENCE', articleOf(log, '70', '28(1)(4)'))
  const isOrdinary2023 = governing(log) === 'reconsideration-2023' && procedureOf(log) === 'ORDINARY'
  if (isOrdinary2023 && log.first('PARTY_HEARD') === null && !heldHearings(log).some(wasHeard))
    return refused('RECON_NOT_HEARD', articleOf(log, '49', ''))
  return granted({ citation })
}

/** 第五十二条第二款、第六十一条第三款: asked where it must be, answered, and taken into account. */
function consultationNeeded(log: ReconLog, { committeeUsed }: DecisionBody): Lawful | null {
  if (isCommitteeOwed(log)) return refused('RECON_COMMITTEE_OWED', articleOf(log, '52(2)(1)', ''))
  const open = openConsultation(log)
  if (open !== null) return refused('RECON_COMMITTEE_AWAITED', articleOf(log, '52(2)', ''), { on: open.asked.on })
  const isUnused = log.first('COMMITTEE_OPINED') !== null && !committeeUsed?.trim()
  return isUnused ? refused('RECON_COMMITTEE_UNUSED', articleOf(log, '61(3)', '')) : null
}

/** The respondent's time to answer still runs. */
const isReplyAwaited = (log: ReconLog): boolean =>
  log.first('COPY_RECEIVED') === null ||
  decidingDuties(log).some((one) => REPLY.has(one.clock) && dutyState(one, log.asOf) === 'RUNNING')

/**
 * 第七十条: without an answer and its evidence in time the act counts as one without evidence and can neither be upheld nor changed,
 * nor the request be dismissed, unless a third party whose rights it concerns brought some.
 */
function hasEvidence(log: ReconLog): boolean {
  const lastOn = decidingDuties(log).findLast(
    (one) => REPLY.has(one.clock) && one.end?.how !== 'SUPERSEDED',
  )?.lawfulLastOn
  const inTime = log.of('REPLY_RECEIVED').some((one) => one.evidence.length > 0 && !!lastOn && one.on <= lastOn)
  return inTime || log.of('EVIDENCE_ADDED').some((one) => one.from === 'THIRD_PARTY' && one.items.length > 0)
}

/** 第六十九条 is about a duty said not to be performed: nothing was done, or that is what the case is about. */
function isAboutNothingDone(log: ReconLog): boolean {
  const act = applicationOf(log)?.act
  return act !== undefined && (act.area === 'FAILURE_TO_PERFORM' || act.doneOn === null)
}

/** A rule under review, or to be reviewed, is dealt with first (第三十九条第一款第九项、第五十六条、第五十九条). */
function openNorm(log: ReconLog): string | null {
  if (openNormReview(log) !== null) return 'RECON_NORM_OPEN'
  return normAskedFor(log) !== null && answerToAsked(log) === null ? 'RECON_NORM_NOT_BEGUN' : null
}

/** Heard at a hearing: came, or stayed away without a good reason and gave it up (第五十一条第二款). */
const wasHeard = ({ held }: Hearing): boolean => held !== null && (held.applicantCame || held.absenceReason === null)

/** 第五十条第一款: a hearing that must be held may be moved or called off, and is owed until one was held. */
const isHearingOwed = (log: ReconLog): boolean =>
  governing(log) === 'reconsideration-2023' &&
  hearingsOf(log).some((one) => one.isRequired) &&
  !heldHearings(log).some(wasHeard)
