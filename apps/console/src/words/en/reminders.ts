import type { Words } from '../zh/index.js'

export const reminders: Words['reminders'] = {
  title: 'Reminders',
  lead: 'Periods that concern you: 7, 3 and 1 working days before, on the day, and once late. A reminder changes no period.',
  bell: (unread) => (unread > 0 ? `Reminders, ${unread} unread` : 'Reminders, none unread'),
  all: 'See all reminders',
  none: 'No reminders',
  noneUnread: 'Nothing unread',
  noneHelp:
    'In office hours whoever handles a matter is told as a day comes near; once late, its head too. Supervision and the office’s head are told of a matter that stays late, after the days the office has set.',
  onlyUnread: 'Unread only',
  markRead: 'Mark as read',
  markReadOf: (number) => `Mark as read: ${number}`,
  markAll: 'Mark all as read',
  read: 'read',
  settled: 'done, or the day has moved',
  columns: { number: 'Number', term: 'Period', step: 'Reminder', days: 'Due', told: 'Told on', state: 'State' },
  lawful: (day) => `lawful last day ${day}`,
  left: (days) => (days > 0 ? `${days} working days left` : days === 0 ? 'today' : `${-days} working days past`),
  choice: {
    title: 'How I am reminded',
    help: 'Reminders in the console always stay on',
    mail: 'By mail too, as one mail each time',
    address: 'Mail address',
    addressHelp:
      'A mail holds numbers, names of periods and days, never petitioners or claims. The address is kept sealed and used for reminders only.',
    notPossible: 'The office has no mail server: reminders stay in the console.',
    last: 'Last mail',
    states: { QUEUED: 'waiting', SENT: 'sent', FAILED: 'not delivered', EMPTY: 'nothing left to send' },
    fault: (code) => `the mail server answered ${code}`,
    save: 'Save',
    saved: 'Saved',
  },
}
