import { runClock, versionOn, type Calendar, type LocalDate } from '@petition/law'
import type { RemedyInput } from './remedy-paragraph.js'

/**
 * The computed half of a remedy: which text governs, how many days, and the last day once receipt is proven.
 *
 * @param issuedOn picks the text while nobody knows the day of receipt
 * @param servedOn day of receipt by this party, from its proof of service; null before that
 * @throws RuleGap when no text governs that day, or the calendar cannot answer
 * @source 信访工作条例 第35条; 信访条例 (2005) 第34条
 */
export function reviewWindow(
  issuedOn: LocalDate,
  servedOn: LocalDate | null,
  calendar: Calendar,
): Pick<RemedyInput, 'rules' | 'served'> {
  if (servedOn === null) {
    const instrument = versionOn('XF-REVIEW-REQ30', issuedOn)?.citation.instrument
    return { rules: rulesOf(instrument), served: { kind: 'NOT_YET' } }
  }
  const clock = runClock('XF-REVIEW-REQ30', { eventOn: servedOn, eventWhat: 'SERVED', calendar })
  const served = clock.lawfulLastOn === null ? null : { servedOn, lastOn: clock.lawfulLastOn }
  return {
    rules: rulesOf(clock.citation.instrument),
    served: served === null ? { kind: 'NOT_YET' } : { kind: 'KNOWN', ...served },
  }
}

const rulesOf = (instrument: string | undefined): RemedyInput['rules'] =>
  instrument === 'petition-regulation-2005' ? 'petition-regulation-2005' : 'petition-regulation-2022'
