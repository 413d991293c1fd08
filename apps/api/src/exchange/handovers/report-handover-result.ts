import type { LocalDate } from '@petition/law'
import type { MatterStory, Referral } from '@petition/domain'
import type { Appending } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { Conflict, InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnHandover, type HandoverActInput } from './act-on-handover.js'

export interface ReportHandoverResultInput extends HandoverActInput {
  /** day on which the organ ended it, in the office's zone */
  readonly on: LocalDate
  readonly result: string
  /** whether the petitioner was told, and how, or why that is not owed */
  readonly told?: { readonly isTold: boolean; readonly text: string } | null
}

/**
 * The organ says what came of it, as far as that may be told; its own procedure is its own (第二十三条第四款), also
 * whether the petitioner is told: it says so, or why not.
 *
 * @throws Conflict `NOT_RECEIVED` | `RETURN_PENDING`; InvalidInput `BEFORE_RECEIVED` | `IN_FUTURE`; RuleRefused `ALREADY_REPORTED`
 */
export function reportHandoverResult(ctx: Ctx, input: ReportHandoverResultInput): Promise<string> {
  const asked = { name: 'reportHandoverResult', act: 'submitClosingReport', input } as const
  return actOnHandover(ctx, asked, (_tx, referral) => {
    const { signedOn } = referral
    if (signedOn === null) throw new Conflict('NOT_RECEIVED')
    if (referral.isObjectionEffective && referral.answer === null) throw new Conflict('RETURN_PENDING')
    if (input.on < signedOn)
      throw new InvalidInput({ 'input.on': 'BEFORE_RECEIVED' }, 'BEFORE_RECEIVED', { receivedOn: signedOn })
    const reported: Appending = { kind: 'CLOSING_REPORTED', on: input.on, text: needed('input.result', input.result) }
    const { told } = input
    if (!told) return [reported]
    const text = needed('input.told.text', told.text, 1000)
    return [reported, { kind: 'HANDOVER_TOLD', on: input.on, referralId: referral.id, isTold: told.isTold, text }]
  })
}

/** Whether the organ has said what came of this hand-over. */
export const reportedBy = (story: MatterStory, { toOrganId, referredOn }: Referral): boolean =>
  story.of('CLOSING_REPORTED').some((fact) => fact.organId === toOrganId && fact.on >= referredOn)
