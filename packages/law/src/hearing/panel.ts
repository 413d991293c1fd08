import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const local = cite('hearing-local-b', '')

/** A hearing's panel as proposed. */
export interface Panel {
  /** Members with the chair. */
  size: number
  /** The chair investigated or handled the case. */
  isChairedByHandler: boolean
}

/** Fewest members; a default. */
export const SMALLEST_PANEL = 3

/**
 * Whether a panel may hear a petition. Local rules and memory, no national text: odd, three or more, and not chaired by
 * who handled the case.
 *
 * @returns PANEL_TOO_SMALL, PANEL_EVEN, CHAIR_HANDLED_THE_CASE
 */
export function seatPanel(panel: Panel): Verdict<Panel> {
  if (panel.size < SMALLEST_PANEL)
    return refused('PANEL_TOO_SMALL', local, { size: panel.size, fewest: SMALLEST_PANEL })
  if (panel.size % 2 === 0) return refused('PANEL_EVEN', local, { size: panel.size })
  if (panel.isChairedByHandler) return refused('CHAIR_HANDLED_THE_CASE', local, { size: panel.size })
  return granted(panel)
}
