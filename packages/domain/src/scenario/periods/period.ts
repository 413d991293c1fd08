import type { ClockId } from '@petition/law'
import type { ScenarioFact } from '../input.js'

/** A single period: the fact that starts it, the one that ends it, and who owes it or may use it. */
export interface SinglePeriod {
  readonly clock: ClockId
  readonly start: string
  /** null: nobody has to do anything, it ends by itself */
  readonly end: string | null
  /** fields of the start that may name who it is for, in order; the first of the end's that does follows */
  readonly ownerIn: readonly string[]
  readonly endOwnerIn?: readonly string[]
  /** the name where the story gives none */
  readonly owner: string
  /** a field that start and end share, where several run side by side */
  readonly same?: string
  /** the start's field with day 0, where it is not its own day */
  readonly eventIn?: string
}

const COURT = 'court'
const petitioner = { ownerIn: ['to', 'by'], endOwnerIn: ['by'], owner: 'P1' } as const
const person = { ownerIn: ['by', 'to'], endOwnerIn: ['by'], owner: 'A1' } as const
const organ = { ownerIn: ['at', 'to'], endOwnerIn: ['by', 'at'], owner: 'O1' } as const
const doer = { ownerIn: ['by', 'at'], endOwnerIn: ['by', 'at'], owner: 'O1' } as const

/** The periods of a story outside petition and reconsideration. RM-CONFIRM30 and the court's first days have rules of their own. */
export const SINGLE_PERIODS: readonly SinglePeriod[] = [
  {
    clock: 'RM-COURT-DEC15',
    start: 'court_took_case',
    end: 'court_ruled',
    ownerIn: [],
    owner: COURT,
    same: 'agreement',
  },
  { clock: 'RM-MONTH1', start: 'mediation_taken', end: 'mediation_ended', ...doer, owner: 'MC' },
  { clock: 'RM-THIRD1Y', start: 'outsider_learned', end: 'withdrawal_applied', ...person },
  { clock: 'XS-SUE6M', start: 'act_known_for_suit', end: 'action_filed', ...person },
  { clock: 'XS-DUTY2M', start: 'protection_requested', end: 'duty_performed', ...organ },
  { clock: 'LA-APPLY1Y', start: 'infringement_known', end: 'arbitration_applied', ...person },
  { clock: 'LA-DEC45', start: 'arbitration_accepted', end: 'award_made', ...doer, owner: 'AC' },
  { clock: 'LA-SUE15', start: 'award_received', end: 'award_sued', ...person, ownerIn: ['by', 'at', 'to'] },
  { clock: 'GK-20', start: 'information_requested', end: 'information_answered', ...organ },
  { clock: 'TZ-APPLY', start: 'hearing_right_told', end: 'hearing_applied', ...petitioner, ownerIn: ['to'] },
  { clock: 'TZ-DECIDE', start: 'hearing_applied', end: 'hearing_decided', ...organ },
  { clock: 'TZ-HOLD30', start: 'hearing_applied', end: 'hearing_held', ...organ },
  { clock: 'TZ-NOTICE7', start: 'hearing_set', end: 'hearing_notice', ...doer, eventIn: 'hearing_on' },
  { clock: 'SV-PUBLIC30', start: 'public_notice', end: null, ...doer },
]

/** Who a period is for, as the story names him. */
export function ownerOf(period: SinglePeriod, start: ScenarioFact, end: ScenarioFact | null): string {
  const named = (fact: ScenarioFact | null, fields: readonly string[]) =>
    fields.map((field) => fact?.[field]).find((value): value is string => typeof value === 'string')
  return named(start, period.ownerIn) ?? named(end, period.endOwnerIn ?? []) ?? period.owner
}
