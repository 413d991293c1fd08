import type { LocalDate } from '@petition/law'
import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface RecordInvestigationInput extends ActInput {
  readonly on: LocalDate
  /** how: 实地核查, 谈话, 调取材料 */
  readonly how: string
  readonly record: string
}

/** What was done to find out (第三十一条第六项): it goes into the opinion's account of the inquiry. */
export function recordInvestigation(ctx: Ctx, input: RecordInvestigationInput): Promise<string> {
  return actOn(
    ctx,
    { name: 'recordInvestigation', act: 'recordInvestigation', input, detail: { on: input.on } },
    () => [
      {
        kind: 'INVESTIGATED',
        on: input.on,
        how: needed('input.how', input.how, 200),
        record: needed('input.record', input.record),
      },
    ],
  )
}
