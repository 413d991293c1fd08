import { In } from 'typeorm'
import type { Ctx } from '../platform/index.js'
import { ReminderChoiceEntity } from './reminder.entity.js'

/** What a person chose until they say otherwise: mails are wanted, and there is no address yet. */
export const choiceOf = async (ctx: Ctx, accountId: string): Promise<ReminderChoiceEntity> =>
  (await ctx.read.findOneBy(ReminderChoiceEntity, { accountId })) ?? {
    ...{ id: '', accountId, isMailOn: true, addressSealed: null, version: 0 },
  }

/** The address in clear, as its own person and the mail server get it; sealed to its row. */
export const addressOf = (ctx: Ctx, { id, addressSealed }: ReminderChoiceEntity): string | null =>
  addressSealed === null ? null : ctx.keys.open(addressSealed, id)

/** Those of these people whom mails reach: the office has a mail server, and they left an address and said yes. */
export async function mailedOf(ctx: Ctx, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (!ctx.mailer || accountIds.length === 0) return new Set()
  const rows = await ctx.read.findBy(ReminderChoiceEntity, { accountId: In([...accountIds]), isMailOn: true })
  return new Set(rows.filter((row) => row.addressSealed !== null).map((row) => row.accountId))
}
