import { REMINDER_STEPS, type Label, type ReminderStep } from '@petition/domain'
import type { LocalDate } from '@petition/law'

/** One line of a mail: number, duty and days; nothing of who petitions and what for. */
export interface DigestLine {
  readonly number: string
  readonly term: Label
  readonly step: ReminderStep
  readonly warnOn: LocalDate
  readonly lawfulLastOn: LocalDate
  /** working days to the day to warn by, negative after; null where the calendar does not reach */
  readonly daysLeft: number | null
}

const MOST_LINES = 60

/** Subject and text of one person's mail, Chinese first. The subject holds no number, since it is seen on a locked screen. */
export function digestOf(lines: readonly DigestLine[], consoleUrl: string | null): { subject: string; text: string } {
  const late = lines.filter((line) => (line.daysLeft ?? 0) < 0).length
  const subject = `信访办案提醒：${lines.length} 项期限${late > 0 ? `，其中 ${late} 项已过提醒日` : ''}`
  const shown = lines.slice(0, MOST_LINES)
  const more = lines.length - shown.length
  const text = [
    '您有以下期限需要办理或者关注：',
    'These periods are yours to keep or to follow:',
    '',
    ...shown.map(lineText),
    ...(more > 0 ? [`另有 ${more} 项，请在系统中查看。And ${more} more, in the console.`] : []),
    '',
    ...(consoleUrl ? [`查看 See: ${consoleUrl}/#/reminders`, ''] : []),
    '本邮件由系统自动发出，请勿回复。提醒不改变任何期限，也不代替任何决定。',
    'Sent by the program; please do not answer. A reminder changes no period and decides nothing.',
  ]
  return { subject, text: text.join('\n') }
}

function lineText({ number, term, step, warnOn, lawfulLastOn, daysLeft }: DigestLine): string {
  const days = warnOn === lawfulLastOn ? `${warnOn} 到期` : `${warnOn} 提醒日，${lawfulLastOn} 法定届满`
  return `· ${number}  ${term.zh} ${term.en}：${days}${leftText(daysLeft)}〔${REMINDER_STEPS[step].zh}〕`
}

function leftText(daysLeft: number | null): string {
  if (daysLeft === null) return ''
  if (daysLeft === 0) return '，就是今日'
  return daysLeft > 0 ? `，还有 ${daysLeft} 个工作日` : `，已过 ${-daysLeft} 个工作日`
}
