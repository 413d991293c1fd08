import { workingDaysLeft } from '@petition/domain'
import { AccountEntity, staffOf } from '../../organs/index.js'
import type { Ctx, Mail } from '../../platform/index.js'
import { addressOf, choiceOf } from '../choice.store.js'
import { ReminderNoticeEntity, type ReminderMailEntity } from '../reminder.entity.js'
import { sightOf } from '../sight.js'
import { nameOf, toTell } from '../to-tell.js'
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
  const owed = await toTell(ctx, notices)
  const account = await ctx.read.findOneBy(AccountEntity, { id: accountId })
  const staff = await staffOf(ctx, account ? [account.organId] : [])
  const person = staff.people.get(accountId)
  const sees = await sightOf(ctx, staff, [...owed.values()], person ? [person] : [])
  return notices.flatMap((notice) => {
    const { step, warnOn, lawfulLastOn } = notice
    const duty = owed.get(nameOf(notice))
    const isStill = duty?.warnOn === warnOn && duty.lawfulLastOn === lawfulLastOn
    if (!duty || !isStill || !person || !sees(duty, person)) return []
    return [
      {
        ...{ number: duty.number, term: duty.term, step, warnOn, lawfulLastOn },
        daysLeft: workingDaysLeft(ctx.calendar, ctx.today, warnOn),
      },
    ]
  })
}
