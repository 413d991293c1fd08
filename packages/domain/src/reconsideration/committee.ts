import { governing } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import { hearingsOf, type Hearing } from './hearing/state.js'
import type { ReconLog } from './log.js'

export interface CommitteeConsultation {
  readonly asked: ReconFactOf<'COMMITTEE_ASKED'>
  readonly opined: ReconFactOf<'COMMITTEE_OPINED'> | null
}

export const consultationsOf = (log: ReconLog): readonly CommitteeConsultation[] =>
  log.of('COMMITTEE_ASKED').map((asked) => ({
    asked,
    opined: log.of('COMMITTEE_OPINED').find((one) => one.askedId === asked.id) ?? null,
  }))

export const openConsultation = (log: ReconLog): CommitteeConsultation | null =>
  consultationsOf(log).find((one) => one.opined === null) ?? null

/**
 * What shows that the case is major, difficult or complex: its hearing was found one that must be held, in the same words
 * (第五十条第一款; 第五十二条第二款第一项). Null where nothing does, and under the text of 2017, which has no committee.
 */
export const foundMajorBy = (log: ReconLog): Hearing | null =>
  governing(log) === 'reconsideration-2023' ? (hearingsOf(log).find((one) => one.isRequired) ?? null) : null

/** 第五十二条第二款: the committee must be asked and was not. */
export const isCommitteeOwed = (log: ReconLog): boolean =>
  foundMajorBy(log) !== null && log.first('COMMITTEE_ASKED') === null
