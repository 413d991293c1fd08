import { granted, refused, type Counted, type LocalDate, type Verdict } from '@petition/law'
import { articleOf, fyClock, governing, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { openNormReview, type NormReview } from './norms.js'
import { receiptOf, toOrgan } from './services.js'

/** An explanation in person that was asked for (第五十八条第二款). */
export interface MakerCall {
  readonly called: ReconFactOf<'MAKER_CALLED'>
  readonly explained: ReconFactOf<'MAKER_EXPLAINED'> | null
}

/** The maker of a rule that the organ deals with itself (第五十八条第一款): what it was asked, and what it answered. */
export interface Maker {
  readonly told: ReconFactOf<'MAKER_TOLD'>
  readonly answered: ReconFactOf<'MAKER_ANSWERED'> | null
  readonly calls: readonly MakerCall[]
}

/** Who was asked in a review; null while nobody was. */
export function makerOf(log: ReconLog, { begun }: NormReview): Maker | null {
  const told = log.of('MAKER_TOLD').find((one) => one.begunId === begun.id)
  if (!told) return null
  return {
    told,
    answered: log.of('MAKER_ANSWERED').find((one) => one.toldId === told.id) ?? null,
    calls: log
      .of('MAKER_CALLED')
      .filter((one) => one.toldId === told.id)
      .map((called) => ({
        called,
        explained: log.of('MAKER_EXPLAINED').find((one) => one.calledId === called.id) ?? null,
      })),
  }
}

/** When the maker had the notice: put down, or by its service where it is one of this house's organs. */
export function makerReceivedOn(log: ReconLog, { told }: Maker): LocalDate | null {
  const noted = log.of('MAKER_RECEIVED').find((one) => one.toldId === told.id)?.on ?? null
  if (noted !== null || told.makerOrganId === null) return noted
  return receiptOf(log, 'RECON_MAKER_NOTICE', told.id, toOrgan(told.makerOrganId))
}

/** The ten working days of the maker, from its receipt; null while that is not known. */
export function makerClock(log: ReconLog, maker: Maker): Counted<FyClockId> | null {
  const eventOn = makerReceivedOn(log, maker)
  return eventOn === null ? null : fyClock(log, 'FY-NORM-MAKER10', { eventOn, eventWhat: 'maker_notice_received' })
}

/** The maker of the rule that is under review now. */
export function currentMaker(log: ReconLog): Maker | null {
  const review = openNormReview(log)
  return review && makerOf(log, review)
}

/** The maker whose answer is late today, with its last day; null while it may still come, or came. */
export function lateMaker(log: ReconLog): { readonly maker: Maker; readonly lastOn: LocalDate } | null {
  const maker = currentMaker(log)
  const lastOn = (maker && makerClock(log, maker)?.lawfulLastOn) ?? null
  return maker && maker.answered === null && lastOn !== null && log.asOf > lastOn ? { maker, lastOn } : null
}

export const openCall = (log: ReconLog): MakerCall | null =>
  currentMaker(log)?.calls.find((one) => one.explained === null) ?? null

/** Whether the maker is asked at all: the organ deals with the rule itself, and the text is that of 2023. */
export const hasMaker = (log: ReconLog, { begun }: NormReview): boolean =>
  begun.isCompetent && governing(log) === 'reconsideration-2023'

/**
 * Whether the result of the review under way can be put down: the maker of a rule that the organ deals with itself was asked (应当), and
 * answered, or its time is over (第五十八条第一款).
 */
export function makerWasHeard(log: ReconLog): Verdict<null> {
  const review = openNormReview(log)
  if (review === null || !hasMaker(log, review)) return granted(null)
  const article = articleOf(log, '58(1)', '')
  const maker = makerOf(log, review)
  if (maker === null) return refused('RECON_MAKER_NOT_TOLD', article)
  if (maker.answered !== null || lateMaker(log) !== null) return granted(null)
  return refused('RECON_MAKER_AWAITED', article, { lastOn: makerClock(log, maker)?.lawfulLastOn ?? null })
}
