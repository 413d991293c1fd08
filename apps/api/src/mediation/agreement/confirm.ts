import type { RulingOutcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { needed, wanted } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRow, type RowInput } from '../act-on-mediation.js'
import { sealedFact } from '../sealed-rows.js'

export interface AskConfirmationInput extends RowInput {
  readonly on: LocalDate
  readonly court: string
  /** both sides' application */
  readonly proof: string
}

/**
 * Both sides asked the court together (第三十三条). One that came late is recorded: the court decides on it, and the window is shown
 * as closed.
 *
 * @throws RuleRefused `NO_CONFIRMATION_WAY` | `ROW_NOT_IN_FORCE` | `CONFIRMATION_ASKED_ALREADY`
 */
export function askConfirmation(ctx: Ctx, input: AskConfirmationInput): Promise<string> {
  const { on } = input
  return actOnRow(ctx, { act: 'askConfirmation', input, detail: { on } }, (tx, { own }) => [
    sealedFact(tx.keys, own.id, {
      ...{ kind: 'CONFIRMATION_ASKED', on, court: needed('input.court', input.court, 100) },
      proof: needed('input.proof', input.proof, 500),
    }),
  ])
}

export interface RecordConfirmationInput extends RowInput {
  readonly on: LocalDate
  /** the court's answer on taking it, or its ruling: one of the two */
  readonly isTaken?: boolean | null
  readonly outcome?: RulingOutcome | null
  readonly number?: string | null
}

/** What the court did: information, no duty of ours. @throws InvalidInput `ONE_OF_TWO`; RuleRefused `CONFIRMATION_NOT_ASKED` */
export function recordConfirmation(ctx: Ctx, input: RecordConfirmationInput): Promise<string> {
  const { on, isTaken = null, outcome = null } = input
  return actOnRow(ctx, { act: 'recordConfirmation', input, detail: { on, isTaken, outcome } }, (tx, { own }) => {
    if ((isTaken === null) === (outcome === null))
      throw new InvalidInput({ 'input.outcome': 'ONE_OF_TWO' }, 'ONE_OF_TWO')
    const number = wanted('input.number', input.number, 100)
    if (outcome === null)
      return [sealedFact(tx.keys, own.id, { kind: 'CONFIRMATION_TAKEN', on, isTaken: isTaken === true, number })]
    const ruling = needed('input.number', number ?? '', 100)
    return [sealedFact(tx.keys, own.id, { kind: 'CONFIRMATION_RULED', on, outcome, number: ruling })]
  })
}
