import type { Calendar, LocalDate } from '@petition/law'
import type { Ctx, Tx } from '../platform/index.js'
import type { MovedDutyNode } from './calendar.graphql.js'

/*
 * What this slice asks of those that build on it. It does not know them: they register here when the process starts.
 */

/** How many running duties of the person have a last day in this time, both days inside. */
export type DutiesFallingDue = (ctx: Ctx, accountId: string, from: LocalDate, to: LocalDate) => Promise<number>
/** Which open duties move when the calendar changes. */
export type OnCalendarChange = (
  tx: Tx,
  calendars: { before: Calendar; after: Calendar },
) => Promise<readonly MovedDutyNode[]>
export type PreviewCalendarChange = (
  ctx: Ctx,
  calendars: { before: Calendar; after: Calendar },
) => Promise<readonly MovedDutyNode[]>
/** A house setting has a new value from a day on. */
export type OnSettingEntered = (tx: Tx, key: string, from: LocalDate) => Promise<void>

/** An organ was abolished, and another one continues its powers. */
export type OnOrganSucceeded = (
  tx: Tx,
  succession: { organId: string; successorId: string; on: LocalDate; basis: string },
) => Promise<void>

interface Hooks {
  onOrganSucceeded: OnOrganSucceeded
  dutiesFallingDue: DutiesFallingDue
  onNoticeAdded: OnCalendarChange
  previewNotice: PreviewCalendarChange
  onSettingEntered: OnSettingEntered
}

const nothingThere: Hooks = {
  onOrganSucceeded: async () => undefined,
  dutiesFallingDue: async () => 0,
  onNoticeAdded: async () => [],
  previewNotice: async () => [],
  onSettingEntered: async () => undefined,
}

let hooks: Hooks = nothingThere

/** Adds answers; what is not given stays as it was. Several slices may register, the last one wins. */
export function registerOrganHooks(given: Partial<Hooks>): void {
  hooks = { ...hooks, ...given }
}

export const dutiesFallingDue: DutiesFallingDue = (...asked) => hooks.dutiesFallingDue(...asked)
export const onNoticeAdded: OnCalendarChange = (...asked) => hooks.onNoticeAdded(...asked)
export const previewMoved: PreviewCalendarChange = (...asked) => hooks.previewNotice(...asked)
export const onOrganSucceeded: OnOrganSucceeded = (...asked) => hooks.onOrganSucceeded(...asked)
export const onSettingEntered: OnSettingEntered = (...asked) => hooks.onSettingEntered(...asked)
