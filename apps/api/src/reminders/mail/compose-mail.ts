import { workingDaysLeft } from '@petition/domain'
import { clockOfKey, dutyName, owedDuties, termOf } from '../../matters/index.js'
import { AccountEntity, staffOf } from '../../organs/index.js'
import type { Ctx, Mail } from '../../platform/index.js'
import { addressOf, choiceOf } from '../choice.store.js'
import { maySee } from '../recipients.js'
import { ReminderNoticeEntity, type ReminderMailEntity } from '../reminder.entity.js'
import { digestOf, type DigestLine } from './digest.js'

/**
 * The mail as it is true now: duties done meanwhile and matters that the person may no longer see (回避) are left out.
 *
 * @returns null where nothing is left to say, or nobody to say it to
 */
export async function composeMail(ctx: Ctx, { id, accountId }: ReminderMailEntity): Promise<Mail | null> {
  const choice = await choiceOf(ctx, accountId)
  const to = choice.isMailOn ? addressOf(ctx, choice) : null
  if (to === null || !ctx.mailer?.takes(to)) return null
  const lines = await linesOf(ctx, id, accountId)
  if (lines.length === 0) return null
  return { ...digestOf(lines, ctx.mailer.consoleUrl), to, id: `reminder.${id}` }
}

async function linesOf(ctx: Ctx, mailId: string, accountId: string): Promise<DigestLine[]> {
  const notices = await ctx.read.find(ReminderNoticeEntity, {
    where: { mailId, accountId },
    order: { warnOn: 'ASC', id: 'ASC' },
  })
  const owed = await owedDuties(
    ctx,
    notices.map((one) => one.matterId),
  )
  const account = await ctx.read.findOneBy(AccountEntity, { id: accountId })
  const staff = await staffOf(ctx, account ? [account.organId] : [])
  const person = staff.people.get(accountId)
  return notices.flatMap(({ matterId, dutyKey, step, warnOn, lawfulLastOn }) => {
    const duty = owed.get(dutyName({ matterId, key: dutyKey }))
    const isStill = duty?.duty.warnOn === warnOn && duty.duty.lawfulLastOn === lawfulLastOn
    if (!duty || !isStill || !person || !maySee(staff, duty, person, ctx.today)) return []
    return [
      {
        ...{ number: duty.matter.number, term: termOf(clockOfKey(dutyKey)), step, warnOn, lawfulLastOn },
        daysLeft: workingDaysLeft(ctx.calendar, ctx.today, warnOn),
      },
    ]
  })
}
