import type { ReportedTo } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed, wanted } from '../case/texts.js'

export interface MarkUrgentInput extends ActInput {
  readonly what: string
}

/** A major or urgent matter became known (第二十五条): it is reported at once. */
export function markUrgent(ctx: Ctx, input: MarkUrgentInput): Promise<string> {
  return actOn(ctx, { name: 'markUrgent', act: 'markUrgent', input }, (tx) => [
    { kind: 'URGENT_KNOWN', on: tx.today, what: needed('input.what', input.what, 1000) },
  ])
}

export interface ReportUrgentInput extends ActInput {
  readonly to: readonly ReportedTo[]
  readonly on: LocalDate
  readonly what: string
  /** what was done so that it does not spread */
  readonly measures?: string | null
}

/** Reported to the Party committee, the government, the joint conference: to whom, when and what (第二十二条第一款第一项、第二十五条). */
export function reportUrgent(ctx: Ctx, input: ReportUrgentInput): Promise<string> {
  const { to, on } = input
  return actOn(ctx, { name: 'reportUrgent', act: 'reportUrgent', input, detail: { to, on } }, () => {
    if (to.length === 0) throw new InvalidInput({ 'input.to': 'REQUIRED' })
    const measures = wanted('input.measures', input.measures, 2000)
    return [
      { kind: 'URGENT_REPORTED', on, to: [...new Set(to)], what: needed('input.what', input.what, 2000), measures },
    ]
  })
}

export interface RecordUrgentDecisionInput extends ActInput {
  readonly by: ReportedTo
  readonly on: LocalDate
  readonly text: string
}

/** The decision that came back. */
export function recordUrgentDecision(ctx: Ctx, input: RecordUrgentDecisionInput): Promise<string> {
  const { by, on } = input
  return actOn(ctx, { name: 'recordUrgentDecision', act: 'recordUrgentDecision', input }, () => [
    { kind: 'URGENT_DECIDED', on, by, text: needed('input.text', input.text, 2000) },
  ])
}
