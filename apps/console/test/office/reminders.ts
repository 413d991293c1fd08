import { rows } from './matters.js'

type Args = Record<string, any>

const reminder = (n: number, step: string, daysLeft: number, more: object = {}) => ({
  id: `R${n}`,
  aboutId: rows[n]?.id,
  number: rows[n]?.number,
  caseKind: null as string | null,
  termZh: '办结',
  termEn: 'finish handling',
  step,
  relation: 'OWN',
  warnOn: '2023-01-13',
  lawfulLastOn: '2023-01-13',
  toldOn: '2023-01-10',
  readAt: null as string | null,
  isStillOwed: true,
  daysLeft,
  ...more,
})

/** A person's reminders: one comes near, one is late, one was done meanwhile. */
export function reminderAnswers() {
  const reminders = [
    reminder(0, 'T3', 3),
    reminder(1, 'LATE', -2, { relation: 'UNIT_HEAD', warnOn: '2023-01-07', lawfulLastOn: '2023-01-09' }),
    reminder(2, 'T7', 5, { isStillOwed: false, readAt: '2023-01-09T02:00:00Z' }),
  ]
  let choice = { isMailOn: true, address: null as string | null, version: 0, isMailPossible: true, lastMail: null }
  const unread = () => reminders.filter((one) => one.readAt === null)
  return {
    unreadReminders: () => unread().length,
    myReminders: ({ isUnread, first = 25 }: Args) => ({
      nodes: (isUnread ? unread() : reminders).slice(0, first),
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: (isUnread ? unread() : reminders).length,
    }),
    markRemindersRead: ({ input }: Args) => {
      for (const one of reminders) if (!input.ids || input.ids.includes(one.id)) one.readAt ??= '2023-01-10T02:00:00Z'
      return { unread: unread().length }
    },
    myReminderChoice: () => choice,
    setReminderChoice: ({ input }: Args) => {
      choice = { ...choice, isMailOn: input.isMailOn, address: input.address || null, version: choice.version + 1 }
      return { choice }
    },
  }
}
