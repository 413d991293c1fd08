import { isOfficeHour, reminderSteps, stepDue, type ReminderStep } from '@petition/domain'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { minuteOfDay, staffOf } from '../organs/index.js'
import { newId, type Ctx, type JobDefinition, type Tx } from '../platform/index.js'
import { mailedOf } from './choice.store.js'
import { escalationOn, planOf } from './follow-duties.js'
import { makeMails } from './mail/make-mails.js'
import { recipientsOf, type Audience, type Recipient } from './recipients.js'
import { ReminderNoticeEntity, ReminderPlanEntity } from './reminder.entity.js'
import { sightOf } from './sight.js'
import { nameOf, organsOf, toTell, type ToTell } from './to-tell.js'

const AT_ONCE = 300

/**
 * Tells people what came due, within the hours of a working day, and of several steps of a duty the last one only. The
 * notices, the mark in the plan and the mails to be sent are one transaction with the job's own mark.
 */
export const tellDue: JobDefinition = {
  name: 'reminders.tell',
  everySeconds: 15,
  isNeeded: async (read, ctx) => isTimeToTell(ctx) && ((await isAnyDue(read, ctx)) || (await isAnyWaiting(read))),
  run: async (tx) => {
    if (!isTimeToTell(tx)) return
    const due = await tx.m.find(ReminderPlanEntity, {
      where: { nextOn: LessThanOrEqual(tx.today) },
      order: { nextOn: 'ASC', id: 'ASC' },
      take: AT_ONCE,
    })
    await tell(tx, due)
    // A person gets one mail for everything, so mails are made when nothing more is to be told.
    if (due.length < AT_ONCE) await makeMails(tx)
  },
}

/** A sample office lives by a day that somebody moves: its people are told at once, at whatever hour. */
function isTimeToTell(ctx: Ctx): boolean {
  if (ctx.isSample) return true
  const hours = {
    from: ctx.settings.numberOn('reminderFromHour', ctx.today),
    to: ctx.settings.numberOn('reminderToHour', ctx.today),
  }
  return isOfficeHour(ctx.calendar, ctx.today, minuteOfDay(ctx), hours)
}

const isAnyDue = (read: EntityManager, ctx: Ctx): Promise<boolean> =>
  read.existsBy(ReminderPlanEntity, { nextOn: LessThanOrEqual(ctx.today) })
const isAnyWaiting = (read: EntityManager): Promise<boolean> =>
  read.existsBy(ReminderNoticeEntity, { isMailWaiting: true })

interface Telling {
  readonly plan: ReminderPlanEntity
  readonly step: ReminderStep
  readonly to: readonly Recipient[]
}

async function tell(tx: Tx, due: readonly ReminderPlanEntity[]): Promise<void> {
  if (due.length === 0) return
  const owed = await toTell(tx, due)
  const staff = await staffOf(tx, [...owed.values()].flatMap(organsOf))
  const audience = { staff, today: tx.today, sees: await sightOf(tx, staff, [...owed.values()]) }
  const tellings = due.flatMap((plan) => tellingOf(tx, plan, owed.get(nameOf(plan)), audience))
  await insertNotices(tx, tellings)
  const steps = new Map(tellings.map((one) => [one.plan.id, one.step]))
  for (const plan of due)
    await tx.m.update(ReminderPlanEntity, { id: plan.id }, planOf(tx, plan, steps.get(plan.id) ?? plan.told))
}

function tellingOf(tx: Tx, plan: ReminderPlanEntity, owed: ToTell | undefined, audience: Audience): Telling[] {
  const step = stepDue(reminderSteps(plan, tx.calendar, escalationOn(tx)), plan.told, tx.today)?.step
  if (!owed || !step) return []
  const to = recipientsOf(audience, owed, step)
  // Nobody may hear of it: that is for whoever runs the office to mend, so it leaves a trace.
  if (to.length === 0) tx.log.warn({ about: plan.aboutId, duty: owed.clock, step }, 'nobody to remind')
  return [{ plan, step, to }]
}

async function insertNotices(tx: Tx, tellings: readonly Telling[]): Promise<void> {
  const mailed = await mailedOf(tx, [...new Set(tellings.flatMap(({ to }) => to.map((one) => one.person.accountId)))])
  const rows = tellings.flatMap(({ plan, step, to }) =>
    to.map(({ person, relation }): ReminderNoticeEntity => ({
      ...{
        id: newId(),
        accountId: person.accountId,
        aboutKind: plan.aboutKind,
        aboutId: plan.aboutId,
        dutyKey: plan.dutyKey,
        step,
        relation,
      },
      ...{ warnOn: plan.warnOn, lawfulLastOn: plan.lawfulLastOn, toldOn: tx.today, recordedAt: tx.now() },
      ...{ readAt: null, isMailWaiting: mailed.has(person.accountId), mailId: null },
    })),
  )
  const there = new Set((await toldBefore(tx, rows)).map(oneTelling))
  const fresh = rows.filter((row) => !there.has(oneTelling(row)))
  for (let at = 0; at < fresh.length; at += AT_ONCE)
    await tx.m.insert(ReminderNoticeEntity, fresh.slice(at, at + AT_ONCE))
}

/** A duty whose days went away and came back has been told of: the days are part of what is told once. */
async function toldBefore(tx: Tx, rows: readonly ReminderNoticeEntity[]): Promise<ReminderNoticeEntity[]> {
  const ids = [...new Set(rows.map((row) => row.aboutId))]
  return ids.length === 0 ? [] : tx.m.findBy(ReminderNoticeEntity, { aboutId: In(ids) })
}

const oneTelling = (row: ReminderNoticeEntity): string =>
  [row.accountId, row.aboutId, row.dutyKey, row.step, row.warnOn, row.lawfulLastOn].join(' ')
