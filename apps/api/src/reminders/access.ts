import { signedIn, type AccessRule, type ThingRule } from '../platform/index.js'
import type { ReminderNoticeEntity } from './reminder.entity.js'

/** Everybody with an account has reminders, a choice about mail, and nobody else's. */
export const remindedPeople: AccessRule = { ...signedIn, name: '本人' }

/** A reminder is its own person's, whoever asks; whether the matter may still be seen is asked beside it. */
export const noticeRule: ThingRule<Pick<ReminderNoticeEntity, 'accountId'>, { accountId: string }> = {
  name: '本人的提醒',
  may: (viewer, notice) => viewer.kind === 'account' && notice.accountId === viewer.accountId,
  filter: (viewer) => ({ accountId: viewer.kind === 'account' ? viewer.accountId : '' }),
}
