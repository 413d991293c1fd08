/**
 * The office's answers to what the law leaves open or gives no number for. Each has a basis and a default in
 * `organs/settings`; a rule reads it from here and never from the environment.
 */
export interface LawSettings {
  /** Reading: no acceptance written by day 15 after receipt counts as acceptance on day 15 (unrolled). Off by default. */
  readonly presumedAcceptance: boolean
  /** Reading: several extensions within 30 days in all, each approved and told. On by default. */
  readonly splitExtension: boolean
  /** Reading: after a revocation the new opinion may not say the very same again (local rules). On by default. */
  readonly newOpinionMustDiffer: boolean
  /** House: working days to sign for a referral. */
  readonly signWorkingDays: number
  /** House: working days of the sender to answer an objection. */
  readonly objectionAnswerWorkingDays: number
  /** House: working days to send a handed-back matter on again. */
  readonly resortWorkingDays: number
  /** House: days after arrival within which acceptance is decided in writing. */
  readonly acceptDecisionDays: number
  /** House: working days to serve anew what came back. */
  readonly reserveWorkingDays: number
  /** House: days to answer advice (第二十九条 names none); 0 where the office set none. */
  readonly adviceReplyDays: number
  /** House: days to tell where a matter of another road went. */
  readonly whereToldDays: number
  /** House: working days to decide on a recusal (第二十八条第三款 names none). */
  readonly recusalWorkingDays: number
  /** House: days to hand in what was asked for. */
  readonly supplementDays: number
  /** Local rule: waiting for material is left out of the sixty days. Off by default (READINGS.SUPPLEMENT_CLOCK). */
  readonly supplementStopsClock: boolean
  /** Local rule: both sides may agree that mediation pauses the sixty days. Off by default (decision 006 of the domain). */
  readonly mediationPausesHandling: boolean
  /** Local rule: the notice of receipt may go to the representatives alone. Off by default (READINGS.EQUAL_NOTICE). */
  readonly noticeToRepresentatives: boolean
  /** Local rule: working days to ask for a hearing, or to agree to one, after being told (READINGS.HEARING_PERIODS). */
  readonly hearingRequestWorkingDays: number
  /** Local rule: working days to decide on a request for a hearing. */
  readonly hearingDecideWorkingDays: number
  /** Local rule: days of notice before a hearing. */
  readonly hearingNoticeDays: number
  /** Local rule: days from the request to the hearing. */
  readonly hearingHoldDays: number
  /** House: working days for a paper of a hearing to be brought, or its conclusion to be put down. */
  readonly hearingPaperWorkingDays: number
}

export const DEFAULT_LAW_SETTINGS: LawSettings = {
  presumedAcceptance: false,
  splitExtension: true,
  newOpinionMustDiffer: true,
  signWorkingDays: 1,
  objectionAnswerWorkingDays: 3,
  resortWorkingDays: 3,
  acceptDecisionDays: 15,
  reserveWorkingDays: 3,
  adviceReplyDays: 0,
  whereToldDays: 30,
  recusalWorkingDays: 3,
  supplementDays: 15,
  supplementStopsClock: false,
  mediationPausesHandling: false,
  noticeToRepresentatives: false,
  hearingRequestWorkingDays: 5,
  hearingDecideWorkingDays: 5,
  hearingNoticeDays: 7,
  hearingHoldDays: 30,
  hearingPaperWorkingDays: 5,
}
