import type { Label } from '@petition/domain'
import { CLOCKS, isClockId } from '@petition/law'
import type { CaseKind } from './case-kinds.js'

/** The name of a clock: of the book, or the kind's own. */
export function caseTermOf(kind: CaseKind, clock: string): Label {
  if (isClockId(clock)) return CLOCKS[clock].term
  return kind.clocks[clock] ?? { zh: clock, en: clock }
}
