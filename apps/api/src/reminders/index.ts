import { onCaseFold } from '../casework/index.js'
import { onFold } from '../matters/index.js'
import type { Slice } from '../platform/index.js'
import { followCase, followMatter } from './follow-duties.js'
import { sendMails } from './mail/send-mails.js'
import { messages } from './messages.js'
import { Reminders1700000022000 } from './migrations/1700000022000-reminders.js'
import { RemindersOfCases1700000025000 } from './migrations/1700000025000-reminders-of-cases.js'
import { askToPlanAll, planAll } from './plan-all.js'
import {
  ReminderChoiceEntity,
  ReminderMailEntity,
  ReminderNoticeEntity,
  ReminderPlanEntity,
} from './reminder.entity.js'
import { ReminderChoiceResolver, ReminderResolver } from './reminder.resolver.js'
import { tellDue } from './tell-due.js'

/** Reminders (提醒) of what is owed: planned with the duties, told in office hours, in the console and by mail. */
export const remindersSlice: Slice = {
  name: 'reminders',
  entities: [ReminderPlanEntity, ReminderNoticeEntity, ReminderMailEntity, ReminderChoiceEntity],
  migrations: [Reminders1700000022000, RemindersOfCases1700000025000],
  resolvers: [ReminderResolver, ReminderChoiceResolver],
  messages,
  jobs: [tellDue, sendMails, planAll],
  personal: [
    {
      ...{ table: 'reminder_choice', column: 'addressSealed', sealedAs: 'sealed' },
      purpose: { zh: '本人选择用邮件接收提醒', en: 'the person chose to be reminded by mail' },
    },
  ],
  onStart: async (office) => {
    onFold('reminders', followMatter)
    onCaseFold('reminders', followCase)
    await askToPlanAll(office)
  },
}
