import { weekdayOf, type LocalDate } from '../day.js'

export type Language = 'zh' | 'en'

const WEEKDAY_ZH = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const
const WEEKDAY_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const FESTIVAL_EN: Record<string, string> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  周六: 'Saturday',
  周日: 'Sunday',
}

/** 周六 or Saturday. */
export function weekdayText(day: LocalDate, language: Language): string {
  return language === 'zh' ? WEEKDAY_ZH[weekdayOf(day)] : WEEKDAY_EN[weekdayOf(day)]
}

/** The day with its weekday: 「2022-07-11（周一）」, '2022-07-11 (Monday)'. */
export function dayText(day: LocalDate, language: Language): string {
  const weekday = weekdayText(day, language)
  return language === 'zh' ? `${day}（${weekday}）` : `${day} (${weekday})`
}

/** A festival's name; a joint break 「中秋节、国庆节」 keeps both names. Unknown names stay as they are. */
export function festivalText(name: string, language: Language): string {
  if (language === 'zh') return name
  return name
    .split('、')
    .map((one) => FESTIVAL_EN[one] ?? one)
    .join(' and ')
}

/** Whether a rest day's name is only its weekday. */
export function isWeekendName(name: string): boolean {
  return name === '周六' || name === '周日'
}
