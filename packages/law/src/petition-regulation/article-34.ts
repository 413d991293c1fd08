import type { Calendar } from '../calendar/calendar.js'
import { cite } from '../citation.js'
import type { Extension } from '../clocks/run-period.js'
import { extension, runClock, type Clock } from '../clocks/run-clock.js'
import { later, type LocalDate } from '../day.js'
import { days, type Days } from '../period.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art34 = cite('petition-regulation-2022', '34')

/** 办理期限. */
export const HANDLING_PERIOD = days(60)
/** 延长期限不得超过. All parts together. */
export const LONGEST_EXTENSION = days(30)

function listOf(given: Days | readonly Extension[]): readonly Extension[] {
  if (!('unit' in given)) return given
  return given.count === 0 ? [] : [extension(given.count)]
}

/**
 * The day by which a matter in the petition procedure must be finished.
 *
 * 第三十四条：应当自受理之日起60日内办结；情况复杂的，经本机关负责人批准可以适当延长，延长期限不得超过30日，并告知信访人延长理由。
 *
 * An extension is added to the unrolled sixtieth day and only the final day rolls (READINGS.EXTENSION_BASE). It may come
 * in parts while they stay within thirty days together (READINGS.SPLIT_EXTENSION).
 *
 * @param acceptedOn 受理之日; day 0
 * @param extensions calendar days as a whole, or the approved extensions in order
 * @returns XF-HANDLE60, or XF-EXT30 from its sixtieth day when extended; EXTENSION_TOO_LONG, EXTENSION_OF_NOTHING
 * @source 信访工作条例 第34条; before 2022-05-01 信访条例（2005）第33条
 */
export function finishBy(
  acceptedOn: LocalDate,
  extensions: Days | readonly Extension[],
  calendar: Calendar,
): Verdict<Clock> {
  const list = listOf(extensions)
  const asked = list.reduce((sum, one) => sum + one.days, 0)
  if (list.some((one) => !Number.isSafeInteger(one.days) || one.days < 1))
    return refused('EXTENSION_OF_NOTHING', art34, { asked })
  if (asked > LONGEST_EXTENSION.count)
    return refused('EXTENSION_TOO_LONG', art34, { asked, most: LONGEST_EXTENSION.count })
  const base = runClock('XF-HANDLE60', { eventOn: acceptedOn, eventWhat: 'accepted', calendar })
  if (list.length === 0 || base.rawLastOn === null) return granted(base)
  const run = { eventOn: base.rawLastOn, eventWhat: 'extension', extensions: list, baseEnd: base, calendar }
  return granted(runClock('XF-EXT30', run))
}

/** An extension as it is asked for. */
export interface ExtensionAsked {
  days: number
  /** Approval by the head of the organ; null while it is missing. */
  approvedOn: LocalDate | null
  /** The reason was told to the petitioner; null while it was not. */
  notifiedOn: LocalDate | null
}

/**
 * Whether an extension has effect.
 *
 * Approval and notice both carry a day not later than the lawful last day then running: the sixtieth after its roll, or the
 * end of an earlier part (READINGS.EXTENSION_TIMING).
 *
 * @param running the clock that the extension would prolong: XF-HANDLE60, or XF-EXT30 after an earlier part
 * @param already calendar days approved before
 * @returns the days, or EXTENSION_OF_NOTHING, EXTENSION_TOO_LONG, NOT_APPROVED, NOT_NOTIFIED, EXTENSION_TOO_LATE
 * @source 信访工作条例 第34条, in force 2022-05-01; before that 信访条例（2005）第33条
 */
export function extendHandling(running: Clock, asked: ExtensionAsked, already: Days): Verdict<Days> {
  const citation = running.citation
  const { lawfulLastOn } = running
  const facts = { asked: asked.days, used: already.count, most: LONGEST_EXTENSION.count, lastOn: lawfulLastOn }
  if (!Number.isSafeInteger(asked.days) || asked.days < 1) return refused('EXTENSION_OF_NOTHING', citation, facts)
  if (already.count + asked.days > LONGEST_EXTENSION.count) return refused('EXTENSION_TOO_LONG', citation, facts)
  if (asked.approvedOn === null) return refused('NOT_APPROVED', citation, facts)
  if (asked.notifiedOn === null) return refused('NOT_NOTIFIED', citation, facts)
  if (lawfulLastOn !== null && later(asked.approvedOn, asked.notifiedOn) > lawfulLastOn)
    return refused('EXTENSION_TOO_LATE', citation, facts)
  return granted(days(asked.days))
}
