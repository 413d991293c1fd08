import { days, type Counted, type LocalDate } from '@petition/law'
import { fyClock, governing, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { applicantsFor } from './parties.js'
import { receivedByAll } from './services.js'

type Material = ReconFactOf<'SUPPLEMENT_RECEIVED'>

/** When the applicant had the notice of what is missing: as told, or by the proof of service. */
export function supplementNoticeOn(log: ReconLog): LocalDate | null {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null) return null
  if (asked.receivedOn !== null) return asked.receivedOn
  return receivedByAll(
    log,
    'RECON_SUPPLEMENT_NOTICE',
    asked.id,
    applicantsFor(log, 'RECON_SUPPLEMENT_NOTICE', asked.id),
  )
}

/** Ten working days from the notice (2023), or the days the organ set (2017, no number in the text). */
export function supplementClock(log: ReconLog): Counted<FyClockId> | null {
  const receivedOn = supplementNoticeOn(log)
  if (receivedOn === null) return null
  const setDays = log.first('SUPPLEMENT_ASKED')?.setDays ?? null
  const isSet = governing(log) === 'reconsideration-2017' && setDays !== null
  return fyClock(log, 'FY-SUPPL10', {
    ...{ eventOn: receivedOn, eventWhat: 'supplement_notice' },
    ...(isSet && { period: days(setDays) }),
  })
}

/**
 * Whether what came is the material that was asked for: late by its postmark, else by its arrival, and without a good reason it is
 * recorded and is none (第三十一条第二款; 2017: 实施条例第二十九条).
 */
export function isMaterial(log: ReconLog, came: Material): boolean {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null || came.on < asked.on) return false
  const lastOn = supplementClock(log)?.lawfulLastOn ?? null
  return lastOn === null || (came.postmarkOn ?? came.on) <= lastOn || came.goodReason !== null
}

/**
 * The time that went into the supplement under the rules of 2007 art. 29: from the receipt of the notice to the arrival of what
 * came, both inside (decision 032). Nothing before the notice was received.
 */
export function supplementTime(log: ReconLog): { readonly from: LocalDate; readonly to: LocalDate | null } | null {
  const asked = log.first('SUPPLEMENT_ASKED')
  const from = supplementNoticeOn(log)
  if (asked === null || from === null) return null
  const to = log.of('SUPPLEMENT_RECEIVED').find((one) => one.on >= asked.on)?.on ?? null
  return to !== null && to < from ? null : { from, to }
}
