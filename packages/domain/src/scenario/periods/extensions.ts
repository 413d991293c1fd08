import { citationText, CLOCKS, extension, runClock, type Clock, type ClockId, type Extension } from '@petition/law'
import type { Refused } from '../obligation.js'
import { numberOr } from '../telling.js'
import { of, type Told, type ToldFact } from './told.js'

/** Clocks that the parties lengthen by consent, so that nobody has to approve. */
const BY_CONSENT: readonly ClockId[] = ['RM-MONTH1']

type Run = Omit<Parameters<typeof runClock>[1], 'calendar' | 'extensions'>

/**
 * Runs a clock with the extensions of the story that have effect: approved, within the ceiling in all, and not after the last
 * day then running. The others are listed as refused and move nothing.
 */
export function runExtended(told: Told, id: ClockId, run: Run): { clock: Clock; refused: readonly Refused[] } {
  const at = (extensions: readonly Extension[]) => runClock(id, { ...run, extensions, calendar: told.calendar })
  const effective: Extension[] = []
  const refused: Refused[] = []
  for (const one of of(told, 'period_extended').filter(({ fact }) => fact['clock'] === id)) {
    if (hasEffect(id, one, effective, at(effective))) effective.push(extension(daysOf(one), null, one.on))
    else refused.push({ fact: one.fact.id, article: citationText(at([]).citation) })
  }
  return { clock: at(effective), refused }
}

const daysOf = ({ fact }: ToldFact): number => numberOr(fact, 'days', 0)

function hasEffect(id: ClockId, one: ToldFact, before: readonly Extension[], running: Clock): boolean {
  const asked = daysOf(one)
  const used = before.reduce((sum, { days }) => sum + days, 0)
  const isApproved = one.fact['head_approved'] === true || BY_CONSENT.includes(id)
  const isInTime = running.lawfulLastOn === null || one.on <= running.lawfulLastOn
  return isApproved && isInTime && asked >= 1 && used + asked <= CLOCKS[id].mostExtension
}
