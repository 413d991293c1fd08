import type { LocalDate } from '@petition/law'
import { assistancesOf, type AssistanceKind, type AssistanceOutcome } from '@petition/domain'
import { actOn, needed, type ActInput } from '../../matters/referral/index.js'
import { requiredOrgan } from '../../organs/index.js'
import { InvalidInput, type Ctx, newId } from '../../platform/index.js'

export interface LeadToAssistanceInput extends ActInput {
  readonly assistance: AssistanceKind
  readonly toOrganId: string
  readonly on: LocalDate
  readonly need: string
}

/** Hardship is led to social or judicial assistance (第三十七条); the answer is owed until it is there. */
export function leadToAssistance(ctx: Ctx, input: LeadToAssistanceInput): Promise<string> {
  const detail = { on: input.on, assistance: input.assistance }
  return actOn(ctx, { name: 'leadToAssistance', act: 'leadToAssistance', input, detail }, async (tx) => {
    const { id: toOrganId } = await requiredOrgan(tx, input.toOrganId)
    const need = needed('input.need', input.need, 2000)
    return [
      { kind: 'ASSISTANCE_LED', on: input.on, assistanceId: newId(), assistance: input.assistance, toOrganId, need },
    ]
  })
}

export interface RecordAssistanceInput extends ActInput {
  readonly assistanceId: string
  readonly on: LocalDate
  readonly outcome: AssistanceOutcome
  readonly answer: string
}

/** The answer of the assisting organ, told or written down on its behalf. @throws InvalidInput `ASSISTANCE_UNKNOWN` */
export function recordAssistance(ctx: Ctx, input: RecordAssistanceInput): Promise<string> {
  const { assistanceId, on, outcome } = input
  return actOn(
    ctx,
    { name: 'recordAssistance', act: 'recordAssistance', input, detail: { on, outcome } },
    (_, matter) => {
      const isOpen = assistancesOf(matter.story).some(
        (one) => one.led.assistanceId === assistanceId && one.answered === null,
      )
      if (!isOpen) throw new InvalidInput({ 'input.assistanceId': 'ASSISTANCE_UNKNOWN' }, 'ASSISTANCE_UNKNOWN')
      return [
        { kind: 'ASSISTANCE_ANSWERED', on, assistanceId, outcome, answer: needed('input.answer', input.answer, 2000) },
      ]
    },
  )
}
