import { In } from 'typeorm'
import { newId, type Tx } from '../../platform/index.js'
import { ReminderMailEntity, ReminderNoticeEntity } from '../reminder.entity.js'

const MOST_PEOPLE = 200

/** One mail for each person with all notices that wait for one; a jump of months brings one mail, too. */
export async function makeMails(tx: Tx): Promise<void> {
  const people = await tx.m
    .createQueryBuilder(ReminderNoticeEntity, 'notice')
    .select('notice.accountId', 'accountId')
    .distinct(true)
    .where('notice.isMailWaiting = :yes', { yes: true })
    .orderBy('notice.accountId', 'ASC')
    .limit(MOST_PEOPLE)
    .getRawMany<{ accountId: string }>()
  if (people.length === 0) return
  const mails = people.map(({ accountId }): ReminderMailEntity => ({
    ...{ id: newId(), accountId, state: 'QUEUED', dueAt: tx.now(), attempts: 0, holder: null, leaseUntil: null },
    ...{ recordedAt: tx.now(), endedAt: null, lastFault: null },
  }))
  await tx.m.insert(ReminderMailEntity, mails)
  for (const { id, accountId } of mails)
    await tx.m.update(ReminderNoticeEntity, { accountId, isMailWaiting: true }, { isMailWaiting: false, mailId: id })
}

/** Mails to a person who wants none any more are not sent. */
export async function dropMails(tx: Tx, accountId: string): Promise<void> {
  await tx.m.update(ReminderNoticeEntity, { accountId, isMailWaiting: true }, { isMailWaiting: false })
  await tx.m.update(
    ReminderMailEntity,
    { accountId, state: In(['QUEUED']) },
    { state: 'EMPTY', endedAt: tx.now(), holder: null, leaseUntil: null },
  )
}
