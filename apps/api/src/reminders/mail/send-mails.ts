import { Brackets, LessThanOrEqual } from 'typeorm'
import { lock, MailNotTaken, newId, REACH_MS, type Ctx, type JobDefinition } from '../../platform/index.js'
import { ReminderMailEntity } from '../reminder.entity.js'
import { composeMail } from './compose-mail.js'

/*
 * At least once, with a stable Message-ID. A mail server knows no transaction with our database: whoever dies between its
 * "taken" and our mark cannot know which of the two happened. Sent again, the same Message-ID lets the mailbox see one mail;
 * not sent again, somebody would miss a lawful day. So it is sent again.
 */

/** Longer than one sending can take, its silences included. */
const LEASE_MS = 120_000
const LONGEST_PAUSE_MS = 3_600_000
/** With the pauses between, about a day. */
const MOST_ATTEMPTS = 30

export const sendMails: JobDefinition = {
  name: 'reminders.mail',
  everySeconds: 15,
  isNeeded: async (read, ctx) =>
    ctx.mailer !== null && read.existsBy(ReminderMailEntity, { state: 'QUEUED', dueAt: LessThanOrEqual(ctx.now()) }),
  reach: sendDue,
  run: async () => undefined,
}

/** Sends what is queued, one after the other, as long as the job's lease allows. */
export async function sendDue(ctx: Ctx): Promise<void> {
  const holder = newId()
  const began = performance.now()
  while (performance.now() - began < REACH_MS) {
    const mail = await takeNext(ctx, holder)
    if (!mail) return
    await sendOne(ctx, mail)
  }
}

async function sendOne(ctx: Ctx, mail: ReminderMailEntity): Promise<void> {
  const composed = await composeMail(ctx, mail)
  if (composed === null || !ctx.mailer) return end(ctx, mail, { state: 'EMPTY' })
  try {
    await ctx.mailer.send(composed)
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error
    ctx.log.warn({ mailId: mail.id, fault: error.told, attempts: mail.attempts }, 'mail not taken')
    if (error.isForGood || mail.attempts >= MOST_ATTEMPTS)
      return end(ctx, mail, { state: 'FAILED', lastFault: error.told })
    return postpone(ctx, mail, error.told)
  }
  await end(ctx, mail, { state: 'SENT', lastFault: null })
}

/** Claims the next mail for this process: the row is locked, so of two processes one gets it. */
function takeNext(ctx: Ctx, holder: string): Promise<ReminderMailEntity | null> {
  return ctx.inTransaction(async (tx) => {
    const now = tx.now()
    const next = await tx.m
      .createQueryBuilder(ReminderMailEntity, 'mail')
      .where(`mail.state = 'QUEUED' AND mail.dueAt <= :now`, { now })
      .andWhere(new Brackets((q) => q.where('mail.leaseUntil IS NULL').orWhere('mail.leaseUntil < :now', { now })))
      .orderBy('mail.dueAt', 'ASC')
      .limit(1)
      .getOne()
    const mail = next && (await lock(tx.m, ReminderMailEntity, { id: next.id }))
    const isFree = mail?.state === 'QUEUED' && (mail.leaseUntil === null || mail.leaseUntil < now)
    if (!mail || !isFree) return null
    const claim = { holder, leaseUntil: new Date(now.getTime() + LEASE_MS), attempts: mail.attempts + 1 }
    await tx.m.update(ReminderMailEntity, { id: mail.id }, claim)
    return { ...mail, ...claim }
  })
}

/** The mark; only whoever still holds the mail may set it. */
async function end(
  ctx: Ctx,
  { id, holder }: ReminderMailEntity,
  set: Pick<Partial<ReminderMailEntity>, 'state' | 'lastFault'>,
): Promise<void> {
  const released = { holder: null, leaseUntil: null, endedAt: ctx.now() }
  await ctx.inTransaction((tx) =>
    tx.m.update(ReminderMailEntity, { id, holder: holder ?? '', state: 'QUEUED' }, { ...set, ...released }),
  )
}

async function postpone(ctx: Ctx, { id, holder, attempts }: ReminderMailEntity, lastFault: string): Promise<void> {
  const pause = Math.min(LONGEST_PAUSE_MS, 30_000 * 2 ** attempts)
  const set = { dueAt: new Date(ctx.now().getTime() + pause), holder: null, leaseUntil: null, lastFault }
  await ctx.inTransaction((tx) => tx.m.update(ReminderMailEntity, { id, holder: holder ?? '' }, set))
}
