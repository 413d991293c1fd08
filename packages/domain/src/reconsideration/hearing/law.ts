import { granted, refused, type Counted, type LocalDate, type Verdict } from '@petition/law'
import { articleOf, fyClock, type FyClockId } from '../clocks.js'
import type { ReconLog } from '../log.js'
import type { HearingPlan } from './facts.js'

/** Two members or more beside the chair (第五十条第三款). */
export const LEAST_MEMBERS = 2

/** 第五十一条第一款: the last day on which the parties can have the notice; null under the text of 2017, which has none. */
export const hearingNoticeBy = (log: ReconLog, hearingOn: LocalDate): Counted<FyClockId> | null =>
  fyClock(log, 'FY-HEAR5', { eventOn: hearingOn, eventWhat: 'hearing' })

/** Whether a hearing can be set like this today: its panel, and whether there is time left to give notice. */
export function mayBeHeardSo(log: ReconLog, plan: Omit<HearingPlan, 'hearingId' | 'roomName'>): Verdict<null> {
  const panel = articleOf(log, '50(3)', '')
  const { hearingOn, memberIds, chairId, recorderId, from, until } = plan
  if (hearingOn <= log.asOf) return refused('RECON_HEARING_PAST', panel, { hearingOn })
  if (from >= until) return refused('RECON_HEARING_TIMES', panel)
  if (memberIds.length < LEAST_MEMBERS)
    return refused('RECON_HEARING_MEMBERS', panel, { members: memberIds.length, least: LEAST_MEMBERS })
  const people = [chairId, ...memberIds, recorderId]
  if (new Set(people).size < people.length) return refused('RECON_HEARING_TWICE', panel)
  const by = hearingNoticeBy(log, hearingOn)
  const lastOn = by?.lawfulLastOn ?? null
  if (lastOn !== null && lastOn < log.asOf)
    return refused('RECON_HEARING_NOTICE_SHORT', articleOf(log, '51(1)', ''), { hearingOn, lastOn })
  return granted(null)
}
