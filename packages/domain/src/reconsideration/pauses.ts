import type { LeftOut } from '@petition/law'
import type { ReconLog } from './log.js'
import { pausesOf, suspensionsOf } from './state.js'

/**
 * Time that is not counted in the period of deciding, both days inside: a suspension (第三十九条), a survey and an expert opinion
 * (实施条例第三十四条、第三十七条), and under the text of 2017, where receipt is acceptance, the time of the supplement (第二十九条).
 * The day of an interruption is itself not counted.
 */
export function leftOutOf(log: ReconLog, hasStartedWithReceipt: boolean): readonly LeftOut[] {
  const suspended = suspensionsOf(log).map(({ began, resumed }) => ({
    ...{ from: began.on, to: resumed?.on ?? null, what: 'suspended' },
  }))
  const paused = pausesOf(log).map(({ began, ended }) => ({
    ...{ from: began.on, to: ended?.on ?? null, what: began.pause.toLowerCase() },
  }))
  return merged([...suspended, ...paused, ...(hasStartedWithReceipt ? supplementTime(log) : [])])
}

function supplementTime(log: ReconLog): readonly LeftOut[] {
  const asked = log.first('SUPPLEMENT_ASKED')
  if (asked === null) return []
  const came = log.of('SUPPLEMENT_RECEIVED').find((one) => one.on >= asked.on) ?? null
  return [{ from: asked.receivedOn ?? asked.on, to: came?.on ?? null, what: 'recon_supplement' }]
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
