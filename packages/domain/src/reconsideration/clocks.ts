import {
  cite,
  reconsiderationLaw,
  runPeriod,
  workingDays,
  type Citation,
  type Counted,
  type LocalDate,
} from '@petition/law'
import { houseClock, type DutyOf } from '../casework/index.js'
import { label, type Labels } from '../label.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import type { ReconText } from './words.js'

const { isClockOf, reconsiderationTextOn, runUnder } = reconsiderationLaw

/** What the house sets itself, and days that a decision or an order writes down. */
export type ReconHouseClock =
  | 'HOUSE-RECON-TELL'
  | 'HOUSE-RECON-MATERIAL'
  | 'HOUSE-RECON-RESUME'
  | 'HOUSE-RECON-RESERVE'
  | 'HOUSE-RECON-WITHDRAWAL'
  | 'HOUSE-RECON-MEDIATION'
  | 'HOUSE-RECON-NORM-SUSPEND'
  | 'HOUSE-RECON-NORM-RECEIPT'
  | 'HOUSE-RECON-NORM-REMIND'
  | 'HOUSE-RECON-MAKER-RECEIPT'
  | 'HOUSE-RECON-MAKER-REMIND'
  | 'HOUSE-RECON-STAY'
  | 'HOUSE-RECON-COMMITTEE-ASK'
  | 'HOUSE-RECON-COMMITTEE'
  | 'HOUSE-RECON-PERFORMANCE'
  | 'FY-REDO'
  | 'FY-PERFORM-BY'
  | 'FY-MAKER-MEET'

export const RECON_HOUSE_CLOCKS: Labels<ReconHouseClock> = {
  'HOUSE-RECON-TELL': label('书面告知、送达当事人', 'tell the parties in writing'),
  'HOUSE-RECON-MATERIAL': label(
    '收取补正材料，逾期未补正的记录在案',
    'take in the material, or put on record that none came',
  ),
  'HOUSE-RECON-RESUME': label('中止原因消除后恢复审理', 'resume once the cause is gone'),
  'HOUSE-RECON-RESERVE': label('退回文书重新送达', 'serve anew what came back'),
  'HOUSE-RECON-WITHDRAWAL': label('决定是否准予撤回并终止', 'decide on the withdrawal'),
  'HOUSE-RECON-MEDIATION': label(
    '各方签署调解书并盖章，或者登记反悔',
    'each party signs and the organ seals, or it is put down as taken back',
  ),
  'HOUSE-RECON-NORM-SUSPEND': label('附带审查期间中止案件', 'suspend the case while the rule is reviewed'),
  'HOUSE-RECON-NORM-RECEIPT': label('登记接受转送的机关收到之日', 'put down when the organ asked had the letter'),
  'HOUSE-RECON-NORM-REMIND': label('催告接受转送的机关回复', 'press the organ asked for its late answer'),
  'HOUSE-RECON-MAKER-RECEIPT': label('登记制定机关收到通知之日', 'put down when the maker had the notice'),
  'HOUSE-RECON-MAKER-REMIND': label('催告制定机关答复', 'press the maker for its late answer'),
  'HOUSE-RECON-STAY': label('决定是否停止执行', 'decide whether the act is carried out meanwhile'),
  'HOUSE-RECON-COMMITTEE-ASK': label('提请行政复议委员会咨询', 'put the case before the committee'),
  'HOUSE-RECON-COMMITTEE': label('记录行政复议委员会的咨询意见', 'put down the opinion of the committee'),
  'HOUSE-RECON-PERFORMANCE': label('责令被申请人限期履行', 'order the respondent to perform by a day'),
  'FY-PERFORM-BY': label('在责令的期限内履行', 'perform by the day that was ordered'),
  'FY-MAKER-MEET': label('当面说明规范性文件的理由', 'explain the rule in person'),
  'FY-REDO': label('履行复议决定（限期重作或者履行）', 'do what the decision ordered'),
}

/** The clocks of the book that a case runs (group D of the table of clocks). */
export type FyClockId =
  | 'FY-APPLY60'
  | 'FY-APPLY1Y'
  | 'FY-ABS5Y'
  | 'FY-ACCEPT5'
  | 'FY-SUPPL-NOTE5'
  | 'FY-SUPPL10'
  | 'FY-PENALTY-FWD5'
  | 'FY-SEND7'
  | 'FY-REPLY10'
  | 'FY-S-SEND3'
  | 'FY-S-REPLY5'
  | 'FY-HEAR5'
  | 'FY-DEC60'
  | 'FY-S-DEC30'
  | 'FY-STAY60'
  | 'FY-NORM30'
  | 'FY-NORM-FWD7'
  | 'FY-NORM-ANSWER60'
  | 'FY-NORM-MAKER3'
  | 'FY-NORM-MAKER10'
  | 'FY-OPINION60'
  | 'FY-SUE15'
  | 'FY-ENFORCE3M'

export type ReconClock = FyClockId | ReconHouseClock
export type ReconDuty = DutyOf<ReconClock>

/** Without the duties that the governing text does not know. */
export const present = (list: readonly (ReconDuty | null)[]): readonly ReconDuty[] => list.filter((one) => one !== null)

export type Application = ReconFactOf<'APPLICATION_RECEIVED'>
export const applicationOf = (log: ReconLog): Application | null => log.first('APPLICATION_RECEIVED')

/** The text that governs: the one in force when the application was received. */
export const textOf = (application: Pick<Application, 'on'>): ReconText => reconsiderationTextOn(application.on)

export const governing = (log: ReconLog): ReconText => {
  const application = applicationOf(log)
  return application === null ? 'reconsideration-2023' : textOf(application)
}

/** An article of the text that governs the case; the 2017 article is '' where it was not read. */
export const articleOf = (log: ReconLog, article2023: string, article2017: string): Citation =>
  governing(log) === 'reconsideration-2023'
    ? cite('reconsideration-2023', article2023)
    : cite('reconsideration-2017', article2017)

export type FyRun = Omit<reconsiderationLaw.RunUnder, 'calendar'>

/** Runs a clock under the text that governs the case, not the one of its own event; null where that text does not know it. */
export function fyClock(log: ReconLog, id: FyClockId, run: FyRun): Counted<FyClockId> | null {
  const text = governing(log)
  return isClockOf(text, id) ? (runUnder(text, id, { ...run, calendar: log.calendar }) as Counted<FyClockId>) : null
}

/** A period that the house set for itself; null days where it set none. */
export const reconHouseClock = (
  log: ReconLog,
  id: ReconHouseClock,
  eventOn: LocalDate,
  eventWhat: string,
  count: number | null = null,
): Counted<ReconHouseClock> => {
  const period = count === null ? null : workingDays(count)
  return houseClock(log, id, { eventOn, eventWhat, period })
}

/** A day that the decision, or a letter, wrote down. */
export const writtenClock = (
  log: ReconLog,
  id: ReconHouseClock,
  eventOn: LocalDate,
  writtenOn: LocalDate | null,
  citation: Citation,
  eventWhat = 'DECIDED',
): Counted<ReconHouseClock> =>
  runPeriod({ id, eventOn, eventWhat, period: null, writtenOn, citation, calendar: log.calendar })
