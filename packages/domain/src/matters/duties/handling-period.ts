import { days, extendHandling, extension, type Counted, type LocalDate } from '@petition/law'
import type { ClockId, Extension } from '@petition/law'
import type { FactOf } from '../facts.js'
import type { Handling } from '../handlings.js'
import { isWithin } from '../order.js'
import { servedOnAll } from '../receipts.js'
import type { MatterStory } from '../story.js'
import { mediationPauses } from '../mediation/state.js'
import { waitingOf } from '../supplement/state.js'
import { clockOn } from '../../casework/index.js'

/** An extension with the day on which it began to count: approved and told. */
interface EffectiveExtension extends Extension {
  readonly fact: FactOf<'EXTENDED'>
}

/**
 * 第三十四条; by a dated local rule without the days of waiting for material (READINGS.SUPPLEMENT_CLOCK) and of a pause for
 * mediation that both sides agreed to (decision 006).
 */
export function sixtyDays(story: MatterStory, handling: Handling): Counted<ClockId> | null {
  const leftOut = [...waitingOf(story, handling.organId), ...mediationPauses(story)].filter(
    ({ from }) => from > handling.acceptedOn,
  )
  return clockOn(story, 'XF-HANDLE60', {
    eventOn: handling.acceptedOn,
    eventWhat: handling.isPresumed ? 'ARRIVED' : 'ACCEPTED',
    ...(leftOut.length > 0 ? { leftOut, isLocalRule: true } : {}),
  })
}

/** Day on which the reason of an extension was told to everybody; null while somebody was not. */
export function noticeOf(story: MatterStory, fact: FactOf<'EXTENDED'>): LocalDate | null {
  if (fact.noticeServedOn !== null) return fact.noticeServedOn <= story.asOf ? fact.noticeServedOn : null
  const told = servedOnAll(story, 'EXTENSION_NOTICE', { organId: fact.organId, from: fact.on })
  return told
}

/**
 * The extensions that count, in the order of approval (第三十四条): approved by the head and told to the petitioner
 * not later than the lawful last day then running, at most thirty days in all; a second one only where the house
 * allows splitting. What exceeds the cap has no effect at all.
 */
export function extensionsOf(story: MatterStory, handling: Handling): readonly EffectiveExtension[] {
  const base = sixtyDays(story, handling)
  if (base === null) return []
  const found: EffectiveExtension[] = []
  for (const fact of story.of('EXTENDED')) {
    if (fact.organId !== handling.organId || !isWithin(story, fact, handling)) continue
    if (isExtensionEffective(story, fact, base, found))
      found.push({ ...extension(fact.days, fact.approvedBy, fact.on), fact })
  }
  return found
}

function isExtensionEffective(
  story: MatterStory,
  fact: FactOf<'EXTENDED'>,
  base: Counted<ClockId>,
  before: readonly EffectiveExtension[],
): boolean {
  if (before.length > 0 && !story.settings.splitExtension) return false
  const used = before.reduce((sum, one) => sum + one.days, 0)
  const running = before.length === 0 ? base : extendedClock(story, base, before)
  const approvedOn = fact.isHeadApproved ? fact.on : null
  const asked = { days: fact.days, approvedOn, notifiedOn: noticeOf(story, fact) }
  return extendHandling(running, asked, days(used)).isGranted
}

/** CR8: the extension begins at the unrolled end of the sixty days; only the new last day rolls. */
export function extendedClock(
  story: MatterStory,
  base: Counted<ClockId>,
  extensions: readonly Extension[],
): Counted<ClockId> {
  const clock = clockOn(story, 'XF-EXT30', {
    eventOn: base.rawLastOn as LocalDate,
    eventWhat: 'SIXTIETH_DAY',
    extensions: extensions.map((one) => ({ days: one.days, approvedBy: one.approvedBy, approvedOn: one.approvedOn })),
    baseEnd: base,
  })
  return clock as Counted<ClockId>
}

/** The last lawful day of a round of handling, with its extensions. */
export function deadlineOfHandling(story: MatterStory, handling: Handling): LocalDate | null {
  if (handling.order !== null) return handling.order.by
  const base = sixtyDays(story, handling)
  if (base === null) return null
  const extensions = extensionsOf(story, handling)
  return extensions.length === 0 ? base.lawfulLastOn : extendedClock(story, base, extensions).lawfulLastOn
}
