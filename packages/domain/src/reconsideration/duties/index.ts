import type { ReconDuty } from '../clocks.js'
import type { ReconLog } from '../log.js'
import { applyingDuties, examinationDuties } from './applying.js'
import { afterwardsDuties } from './afterwards.js'
import { enforcingDuties } from './enforcing.js'
import { makerDuties } from './makers.js'
import { decidingDuties, suspensionDuties } from './deciding.js'
import { meanwhileDuties } from './meanwhile.js'
import { normDuties } from './norms.js'
import { tellingDuties } from './telling.js'

/**
 * Every duty and window of a case, with its days and the way there. Nothing else computes a date of a reconsideration.
 *
 * @throws RuleGap where the rules or the calendar give no answer
 */
export const reconDuties = (log: ReconLog): readonly ReconDuty[] =>
  [
    applyingDuties,
    examinationDuties,
    decidingDuties,
    suspensionDuties,
    normDuties,
    makerDuties,
    meanwhileDuties,
    tellingDuties,
    afterwardsDuties,
    enforcingDuties,
  ].flatMap((of) => of(log))
