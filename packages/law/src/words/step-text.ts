import { citationText, citationZh } from '../citation.js'
import { CLOCKS, isClockId } from '../clocks/run-clock.js'
import type { Step } from '../clocks/steps.js'
import { periodText } from '../period.js'
import { dayText, festivalText, isWeekendName, weekdayText, type Language } from './day-words.js'
import { eventText } from './event-words.js'

type Of<K extends Step['kind']> = Extract<Step, { kind: K }>
type Words = { [K in Step['kind']]: (step: Of<K>) => string }

const zhDay = (day: Of<'WRITTEN'>['on']) => dayText(day, 'zh')
const enDay = (day: Of<'WRITTEN'>['on']) => dayText(day, 'en')

/** What the book says about the clock of a RULE step; periods that are not in the book are taken as read. */
function standing({ clock, instrument }: Of<'RULE'>) {
  if (!isClockId(clock)) return { isAnalogy: false, isUnread: false, isWritten: false }
  const { isAnalogy, pace, versions } = CLOCKS[clock]
  const isUnread = versions.some((v) => v.citation.instrument === instrument && !v.isChecked)
  return { isAnalogy, isUnread, isWritten: pace === 'SET_BY_ASSIGNER' }
}

function ruleZh(step: Of<'RULE'>): string {
  const { citation, period, isHouse, isCeiling } = step
  const { isAnalogy, isUnread, isWritten } = standing(step)
  const source = `${isAnalogy ? '参照' : '依'}${citationZh(citation)}`
  if (isWritten) return `${source}，以交办机关指定的日期为准`
  if (period === null) return `${source}应当办理，条文未规定天数`
  const length = periodText(period, 'zh')
  if (isHouse) return `${source}办理，天数按本机关设定为${length}`
  if (isCeiling) return `${source}，可以延长，合计不超过${length}`
  return `${source}，期限为${length}${isUnread ? '（数值待核对条文）' : ''}`
}

function ruleEn(step: Of<'RULE'>): string {
  const { citation, period, isHouse, isCeiling } = step
  const { isAnalogy, isUnread, isWritten } = standing(step)
  const source = `${citationText(citation)}${isAnalogy ? ', by analogy,' : ''}`
  if (isWritten) return `${source} leaves the day to the assigning organ`
  if (period === null) return `${source} asks for it without a number of days`
  const length = periodText(period, 'en')
  if (isHouse) return `${source} applies; the number is the office's own: ${length}`
  if (isCeiling) return `${source} allows an extension of at most ${length} in all`
  return `${source} gives ${length}${isUnread ? ' (number still to be checked against the text)' : ''}`
}

/** A month without that date, and days left out, end the period on another one (CR6). */
const isMatching = (from: string, to: string): boolean => from.slice(8) === to.slice(8)

function countedZh({ from, to, count, unit, direction }: Of<'COUNTED'>): string {
  const length = periodText({ unit, count }, 'zh')
  if (direction === 'earlier') return `自 ${from} 倒数${length}（当日不计），为 ${zhDay(to)}`
  if (unit === 'month' || unit === 'year')
    return `自 ${from} 起${length}，期满于${isMatching(from, to) ? '对应日' : ''} ${zhDay(to)}`
  const last = unit === 'day' ? `第${count}日` : `第${count}个工作日`
  return `自 ${from} 的次日起算${length}，${last}为 ${zhDay(to)}`
}

function countedEn({ from, to, count, unit, direction }: Of<'COUNTED'>): string {
  const length = periodText({ unit, count }, 'en')
  if (direction === 'earlier') return `${length} counted back from ${from}, that day not included: ${enDay(to)}`
  if (unit === 'month' || unit === 'year')
    return `${length} from ${from} end on ${isMatching(from, to) ? 'the matching date, ' : ''}${enDay(to)}`
  return `${length} counted from the day after ${from}: the last is ${enDay(to)}`
}

/** What the last day was: a weekday, a festival, or both. */
function restZh({ on, name }: Of<'ROLLED'>['over'][number]): string {
  return isWeekendName(name) ? name : `${name}假期（${weekdayText(on, 'zh')}）`
}

function restEn({ on, name }: Of<'ROLLED'>['over'][number]): string {
  return isWeekendName(name)
    ? `a ${festivalText(name, 'en')}`
    : `in the ${festivalText(name, 'en')} break (${weekdayText(on, 'en')})`
}

function rolledZh({ from, to, over, direction, makeUp }: Of<'ROLLED'>): string {
  const target = `${to}（${weekdayText(to, 'zh')}${makeUp === null ? '' : '，调休上班日'}）`
  const rest = over[0] ? restZh(over[0]) : '休息日'
  return `${from} 是${rest}，${direction === 'later' ? '依法顺延至' : '应当提前至'} ${target}`
}

function rolledEn({ from, to, over, direction, makeUp }: Of<'ROLLED'>): string {
  const target = `${to} (${weekdayText(to, 'en')}${makeUp === null ? '' : ', a worked rest day'})`
  const rest = over[0] ? restEn(over[0]) : 'a rest day'
  return `${from} is ${rest}; the last day moves ${direction === 'later' ? 'on' : 'back'} to ${target}`
}

function extendedZh({ days, unit, approvedBy, approvedOn, from, to }: Of<'EXTENDED'>): string {
  const by = approvedBy === null ? '' : `经${approvedBy}${approvedOn === null ? '' : `于 ${approvedOn} `}批准，`
  const length = periodText({ unit: unit ?? 'day', count: days }, 'zh')
  if (unit === 'workingDay') return `${by}延长${length}，自 ${from} 的次日起接续计算，至 ${zhDay(to)}`
  return `${by}延长${length}，自未顺延的 ${from} 接续计算，至 ${zhDay(to)}`
}

function extendedEn({ days, unit, approvedBy, approvedOn, from, to }: Of<'EXTENDED'>): string {
  const by = approvedBy === null ? '' : `, approved by ${approvedBy}${approvedOn === null ? '' : ` on ${approvedOn}`}`
  const length = periodText({ unit: unit ?? 'day', count: days }, 'en')
  if (unit === 'workingDay') return `Extended by ${length}${by}, on from ${from}: ${enDay(to)}`
  return `Extended by ${length}${by}, from the unrolled ${from}: ${enDay(to)}`
}

function resultZh({ rawLastOn, lawfulLastOn, warnOn }: Of<'RESULT'>): string {
  if (rawLastOn === null || lawfulLastOn === null) return '没有可计算的最后一日'
  if (warnOn === lawfulLastOn) return `最后一日为 ${zhDay(lawfulLastOn)}`
  return `最后一日为 ${zhDay(lawfulLastOn)}；提醒日 ${warnOn}`
}

function resultEn({ rawLastOn, lawfulLastOn, warnOn }: Of<'RESULT'>): string {
  if (rawLastOn === null || lawfulLastOn === null) return 'There is no last day to count'
  if (warnOn === lawfulLastOn) return `The last day is ${enDay(lawfulLastOn)}`
  return `The last day is ${enDay(lawfulLastOn)}; warn by the strict day ${warnOn}`
}

const ZH: Words = {
  EVENT: ({ on, what }) => `${zhDay(on)}${eventText(what, 'zh')}`,
  RULE: ruleZh,
  COUNTED: countedZh,
  SKIPPED: ({ on, name }) => (isWeekendName(name) ? `${on} 是${name}，不计入` : `${zhDay(on)}${name}放假，不计入`),
  MAKE_UP: ({ on, name }) => `${zhDay(on)}因${name}调休上班，计入工作日`,
  LEFT_OUT: ({ from, to, days, what }) =>
    to === null
      ? `自 ${from} 起，${eventText(what, 'zh')}尚未结束，期限暂停计算`
      : `${from} 至 ${to} 为${eventText(what, 'zh')}，共${days}日不计入`,
  EXTENDED: extendedZh,
  ROLLED: rolledZh,
  WRITTEN: ({ on }) => `文书写明的日期为 ${zhDay(on)}，不顺延`,
  PROVISIONAL: ({ years }) => `${years.join('、')}年放假安排尚未公布，上述日期为暂定`,
  RESULT: resultZh,
}

const EN: Words = {
  EVENT: ({ on, what }) => `${enDay(on)}: ${eventText(what, 'en')}`,
  RULE: ruleEn,
  COUNTED: countedEn,
  SKIPPED: ({ on, name }) =>
    isWeekendName(name)
      ? `${on} is a ${festivalText(name, 'en')} and does not count`
      : `${enDay(on)} is off for ${festivalText(name, 'en')} and does not count`,
  MAKE_UP: ({ on, name }) => `${enDay(on)} is worked in exchange for ${festivalText(name, 'en')} and counts`,
  LEFT_OUT: ({ from, to, days, what }) =>
    to === null
      ? `Since ${from} the time of ${eventText(what, 'en')} is still running; the period stands still`
      : `${from} to ${to}, ${periodText({ unit: 'day', count: days }, 'en')} of ${eventText(what, 'en')}, are not counted`,
  EXTENDED: extendedEn,
  ROLLED: rolledEn,
  WRITTEN: ({ on }) => `The paper names ${enDay(on)}; a written day does not move`,
  PROVISIONAL: ({ years }) => `The holiday notice of ${years.join(', ')} is not out yet; the days are provisional`,
  RESULT: resultEn,
}

/** One step as a clerk would say it: 「2022-07-09 是周六，依法顺延至 2022-07-11（周一）」. No full stop at the end. */
export function stepText(step: Step, language: Language): string {
  const words = language === 'zh' ? ZH : EN
  return (words[step.kind] as (step: Step) => string)(step)
}
