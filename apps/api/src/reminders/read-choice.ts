import { requireViewer, type Ctx } from '../platform/index.js'
import { addressOf, choiceOf } from './choice.store.js'
import { ReminderMailEntity, type ReminderMailState } from './reminder.entity.js'

export interface ChoiceView {
  readonly isMailOn: boolean
  readonly address: string | null
  readonly version: number
  readonly isMailPossible: boolean
  readonly lastMail: {
    readonly state: ReminderMailState
    readonly recordedAt: Date
    readonly endedAt: Date | null
    readonly fault: string | null
  } | null
}

/** The viewer's own choice, and what became of the last mail: a mail that nobody took leaves a trace. */
export async function readChoice(ctx: Ctx): Promise<ChoiceView> {
  const { accountId } = requireViewer(ctx)
  const choice = await choiceOf(ctx, accountId)
  const [last] = await ctx.read.find(ReminderMailEntity, { where: { accountId }, order: { id: 'DESC' }, take: 1 })
  return {
    ...{ isMailOn: choice.isMailOn, address: addressOf(ctx, choice), version: choice.version },
    isMailPossible: ctx.mailer !== null,
    lastMail: last
      ? { state: last.state, recordedAt: last.recordedAt, endedAt: last.endedAt, fault: last.lastFault }
      : null,
  }
}
