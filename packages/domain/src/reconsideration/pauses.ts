import type { LeftOut } from '@petition/law'
import type { ReconLog } from './log.js'
import { pausesOf, suspensionsOf } from './state.js'
import { supplementTime } from './supplement.js'

/** What decides which time is left out. */
export interface LeavesOut {
  readonly isSimple: boolean
  /** under the text of 2017 the period begins with the receipt */
  readonly isByReceipt: boolean
}

/**
 * Time that is not counted in the period of deciding, both days inside: a suspension (第三十九条), a survey and an expert opinion
 * (实施条例第三十四条、第三十七条), and under the text of 2017, where receipt is acceptance, the time of the supplement (第二十九条).
 * The day of an interruption is itself not counted. Of the thirty days of the simple procedure only a suspension is left out.
 */
export function leftOutOf(log: ReconLog, { isSimple, isByReceipt }: LeavesOut): readonly LeftOut[] {
  const suspended = suspensionsOf(log).map(({ began, resumed }) => ({
    ...{ from: began.on, to: resumed?.on ?? null, what: 'suspended' },
  }))
  if (isSimple) return merged(suspended)
  const paused = pausesOf(log).map(({ began, ended }) => ({
    ...{ from: began.on, to: ended?.on ?? null, what: began.pause.toLowerCase() },
  }))
  const time = isByReceipt ? supplementTime(log) : null
  return merged([...suspended, ...paused, ...(time === null ? [] : [{ ...time, what: 'recon_supplement' }])])
}

/** Spans that touch become one, so that a day is left out once: a survey during a suspension takes nothing further. */
function merged(spans: readonly LeftOut[]): readonly LeftOut[] {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return sorted.reduce<LeftOut[]>((kept, span) => {
    const last = kept.at(-1)
    if (last && (last.to === null || span.from <= last.to)) {
      const to = last.to === null || span.to === null ? null : span.to > last.to ? span.to : last.to
      return [...kept.slice(0, -1), { ...last, to }]
    }
    return [...kept, span]
  }, [])
}
