import type { LocalDate } from '@petition/law'
import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface NotifyPetitionerInput extends ActInput {
  readonly content: 'RECEIPT_ROUTE_PROCEDURE' | 'WHERE_TO_GO'
  readonly on: LocalDate
  readonly text: string
}

/** The organ told the petitioner in writing (第二十三条): receipt, route and procedure, or where to go. */
export function notifyPetitioner(ctx: Ctx, input: NotifyPetitionerInput): Promise<string> {
  const { content, on } = input
  return actOn(ctx, { name: 'notifyPetitioner', act: 'notifyPetitioner', input, detail: { content, on } }, () => [
    { kind: 'NOTIFIED', on, content, text: needed('input.text', input.text, 2000) },
  ])
}
