import type { LocalDate } from '@petition/law'
import { countingAnswers } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface RecordCarriedOutInput extends ActInput {
  readonly claimNo: number
  readonly on: LocalDate
  readonly evidence: string
}

/**
 * Records that a supported claim was carried out (第三十二条).
 *
 * @throws InvalidInput `NOTHING_TO_CARRY_OUT` for a claim that was not supported
 */
export function recordCarriedOut(ctx: Ctx, input: RecordCarriedOutInput): Promise<string> {
  const { claimNo, on } = input
  const asked = { name: 'recordCarriedOut', act: 'recordCarriedOut', input, detail: { claimNo, on } } as const
  return actOn(ctx, asked, (_tx, { story }) => {
    const answer = countingAnswers(story).find((one) => one.claimNo === claimNo)
    if (answer?.outcome !== 'SUPPORTED')
      throw new InvalidInput({ 'input.claimNo': 'NOTHING_TO_CARRY_OUT' }, 'NOTHING_TO_CARRY_OUT')
    return [{ kind: 'CARRIED_OUT', on, claimNo, evidence: needed('input.evidence', input.evidence, 2000) }]
  })
}
