import type { LocalDate } from '@petition/law'
import { dutyState, type DutyState } from '../casework/index.js'
import type { Cents } from './cents.js'
import { confirmationWindow, mediationDuties, rowDuties, type MediationDuty } from './duties.js'
import type { AgreementRow } from './row.js'
import type { Mediation } from './state.js'
import type { ConfirmationStage, RowStage } from './words.js'

/* What a correction would move, before it is recorded: the same fold and the same duties, with it and without it. */

export interface DutyMoved {
  readonly clock: MediationDuty['clock']
  /** null: there is no such duty on that side of the correction */
  readonly before: DayOfDuty | null
  readonly after: DayOfDuty | null
}

export interface DayOfDuty {
  readonly lawfulLastOn: LocalDate | null
  readonly state: DutyState
}

/** How one party's row stands: its effect, its sums and its days. */
export interface RowEffect {
  readonly stage: RowStage
  /** 生效日 */
  readonly effectOn: LocalDate | null
  readonly confirmation: ConfirmationStage
  /** last day of the joint application to the court; null where none is open */
  readonly windowLastOn: LocalDate | null
  readonly nextDueOn: LocalDate | null
  readonly agreedCents: Cents
  readonly paidCents: Cents
  readonly isPaid: boolean
  readonly openBreaches: number
}

/** The case and, for an entry of a row, that row. */
export interface FoldedSide {
  readonly mediation: Mediation
  readonly row: AgreementRow | null
}

export interface CorrectionEffect {
  /** only duties that move, begin or fall away */
  readonly duties: readonly DutyMoved[]
  /** null for an entry of the case, which touches no row */
  readonly row: { readonly before: RowEffect; readonly after: RowEffect } | null
}

/** @param officeId the petition office that screened the case */
export function effectOfCorrection(before: FoldedSide, after: FoldedSide, officeId: string): CorrectionEffect {
  const dutiesOf = ({ mediation, row }: FoldedSide) => [
    ...mediationDuties(mediation, officeId),
    ...(row === null ? [] : rowDuties(mediation, row)),
  ]
  const row =
    before.row === null || after.row === null
      ? null
      : { before: rowEffect(before.mediation, before.row), after: rowEffect(after.mediation, after.row) }
  return { duties: dutiesMoved(dutiesOf(before), dutiesOf(after), before.mediation.frame.asOf), row }
}

function dutiesMoved(before: readonly MediationDuty[], after: readonly MediationDuty[], today: LocalDate): DutyMoved[] {
  const dayOf = (duty: MediationDuty | undefined): DayOfDuty | null =>
    duty === undefined ? null : { lawfulLastOn: duty.lawfulLastOn, state: dutyState(duty, today) }
  const [was, is] = [before, after].map((some) => new Map(some.map((duty) => [duty.key, duty])))
  return [...new Set([...before, ...after].map((duty) => duty.key))].flatMap((key): DutyMoved[] => {
    const [one, other] = [was?.get(key), is?.get(key)]
    const clock = (one ?? other)?.clock
    const moved = { before: dayOf(one), after: dayOf(other) }
    const isSame =
      moved.before?.lawfulLastOn === moved.after?.lawfulLastOn && moved.before?.state === moved.after?.state
    return clock === undefined || isSame ? [] : [{ clock, ...moved }]
  })
}

const rowEffect = (mediation: Mediation, row: AgreementRow): RowEffect => ({
  ...{ stage: row.stage, effectOn: row.effectOn, confirmation: row.confirmation },
  windowLastOn: row.confirmation === 'OPEN' ? (confirmationWindow(mediation, row)?.lawfulLastOn ?? null) : null,
  ...{ nextDueOn: row.nextDueOn, agreedCents: row.agreedCents, paidCents: row.paidCents, isPaid: row.isPaid },
  openBreaches: row.breaches.filter((breach) => breach.cured === null).length,
})
