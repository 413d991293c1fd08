import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import type { Clock } from '../clocks/run-clock.js'
import type { LocalDate } from '../day.js'
import { granted, refused, type Verdict } from '../verdict.js'
import { runUnder } from './text.js'

const art50 = cite('reconsideration-2023', '50(3)')

/**
 * The last day on which the parties may be told of a hearing: five working days before it, counted backwards, the day of the
 * hearing not included (READINGS.BACKWARD_ROLL).
 *
 * 第五十一条第一款：行政复议机构组织听证的，应当于举行听证的五日前将时间、地点和拟听证事项书面通知当事人。
 *
 * @source 行政复议法（2023）第51条第1款, 第88条第2款, in force 2024-01-01
 */
export function noticeOfHearingBy(hearingOn: LocalDate, calendar: Calendar): Clock {
  return runUnder('reconsideration-2023', 'FY-HEAR5', { eventOn: hearingOn, eventWhat: 'hearing_set', calendar })
}

/** Who conducts a hearing. */
export interface HearingBench {
  /** 主持人. */
  chairs: number
  /** 听证员. */
  members: number
  /** 记录员. */
  recorders: number
}

/**
 * Whether a bench may hold the hearing: one chair, two or more members, one recorder.
 *
 * @returns BENCH_INCOMPLETE
 * @source 行政复议法（2023）第50条第3款, in force 2024-01-01
 */
export function seatBench(bench: HearingBench): Verdict<HearingBench> {
  const isComplete = bench.chairs === 1 && bench.members >= 2 && bench.recorders === 1
  return isComplete ? granted(bench) : refused('BENCH_INCOMPLETE', art50, { ...bench })
}
