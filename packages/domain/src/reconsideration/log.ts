import type { Calendar, LocalDate } from '@petition/law'
import { caseLog, type CaseLog } from '../casework/index.js'
import type { ReconFact, ReconFactKind } from './facts.js'
import { DEFAULT_RECON_SETTINGS, type ReconSettings } from './settings.js'

/** The facts of one case as they count on a day, with the house's settings. */
export interface ReconLog extends CaseLog<ReconFact> {
  readonly settings: ReconSettings
}

/** The order of the procedure, for facts of one day. */
const ORDER: readonly ReconFactKind[] = [
  'PENALTY_APPLICATION_RECEIVED',
  'PENALTY_PASSED_ON',
  'APPLICATION_RECEIVED',
  'PARTY_NAMED',
  'LINKED',
  'SUPPLEMENT_ASKED',
  'SUPPLEMENT_RECEIVED',
  'GIVEN_UP',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'COPY_SENT',
  'COPY_RECEIVED',
  'NORM_REVIEW_BEGUN',
  'NORM_PASSED_ON',
  'NORM_RECEIVED',
  'NORM_REMINDED',
  'FORMER_NAMED',
  'PROCEDURE_CHANGED',
  'REPLY_RECEIVED',
  'EVIDENCE_ADDED',
  'PARTY_HEARD',
  'PAUSE_BEGAN',
  'PAUSE_ENDED',
  'EXECUTION_STAY_ASKED',
  'EXECUTION_STAYED',
  'EXECUTION_STAY_DENIED',
  'EXECUTION_STAY_LIFTED',
  'MEDIATION_BEGAN',
  'MEDIATION_AGREED',
  'MEDIATION_SIGNED',
  'MEDIATION_FAILED',
  'MEDIATION_REVOKED',
  'HEARING_SET',
  'HEARING_MOVED',
  'HEARING_CANCELLED',
  'SUSPENDED',
  'MAKER_TOLD',
  'MAKER_RECEIVED',
  'MAKER_REMINDED',
  'MAKER_ANSWERED',
  'MAKER_CALLED',
  'MAKER_EXPLAINED',
  'NORM_HANDLED',
  'RESUMED',
  'EXTENDED',
  'HEARING_HELD',
  'COMMITTEE_ASKED',
  'COMMITTEE_OPINED',
  'WITHDRAWAL_RECEIVED',
  'WITHDRAWAL_REFUSED',
  'WITHDRAWAL_ALLOWED',
  'DECISION_DRAFTED',
  'DECIDED',
  'TERMINATED',
  'SERVED',
  'SLIP_RETURNED',
  'SERVICE_RETURNED',
  'OPINION_ISSUED',
  'OPINION_RECEIVED',
  'OPINION_REPORTED',
  'PERFORMANCE_ORDERED',
  'RESPONDENT_PRESSED',
  'PERFORMED',
  'ACTION_FILED',
  'ENFORCEMENT_SOUGHT',
  'PROPOSED',
  'PROPOSAL_DECIDED',
  'REVEALED',
]

/** @param facts in the order of recording */
export function reconLog(
  facts: readonly ReconFact[],
  frame: { asOf: LocalDate; calendar: Calendar; settings?: ReconSettings },
): ReconLog {
  const { asOf, calendar, settings = DEFAULT_RECON_SETTINGS } = frame
  return { ...caseLog(facts, { asOf, calendar, order: ORDER }), settings }
}
