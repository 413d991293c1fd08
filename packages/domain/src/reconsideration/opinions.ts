import type { Counted } from '@petition/law'
import { fyClock, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { respondentOf } from './parties.js'
import { receiptOf, toOrgan } from './services.js'

type Issued = ReconFactOf<'OPINION_ISSUED'>

export const reportOn = (log: ReconLog, issued: Issued): ReconFactOf<'OPINION_REPORTED'> | null =>
  log.of('OPINION_REPORTED').find((one) => one.issuedId === issued.id) ?? null

/** The letter that waits for its report, the oldest first. */
export const openOpinion = (log: ReconLog): Issued | null =>
  log.of('OPINION_ISSUED').find((one) => reportOn(log, one) === null) ?? null

/** The sixty days to report, from the receipt of the letter (第七十六条); null before. */
export function opinionClock(log: ReconLog, issued: Issued): Counted<FyClockId> | null {
  const told = log.of('OPINION_RECEIVED').find((one) => one.issuedId === issued.id)?.on ?? null
  const receivedOn = told ?? receiptOf(log, 'RECON_OPINION', issued.id, toOrgan(issued.toOrganId))
  if (receivedOn === null) return null
  return fyClock(log, 'FY-OPINION60', { eventOn: receivedOn, eventWhat: 'opinion_letter_received' })
}

/** A letter to the respondent whose report is late today (第七十七条第二款 speaks of the respondent alone). */
export const lateOpinion = (log: ReconLog): Issued | null =>
  log.of('OPINION_ISSUED').find((one) => {
    const lastOn = opinionClock(log, one)?.lawfulLastOn ?? null
    return one.toOrganId === respondentOf(log) && reportOn(log, one) === null && lastOn !== null && log.asOf > lastOn
  }) ?? null
