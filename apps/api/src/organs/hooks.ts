import type { Calendar, LocalDate } from '@petition/law'
import { registry, type Ctx, type Tx } from '../platform/index.js'
import type { MovedDuty } from './calendar.graphql.js'

/*
 * What this slice asks of those that build on it. It does not know them: they register here when the process starts.
 */

/** How many running duties of the person have a last day in this time, both days inside. */
export type DutiesFallingDue = (ctx: Ctx, accountId: string, from: LocalDate, to: LocalDate) => Promise<number>
/** Which open duties move when the calendar changes. */
export type OnCalendarChange = (
  tx: Tx,
  calendars: { before: Calendar; after: Calendar },
) => Promise<readonly MovedDuty[]>
export type PreviewCalendarChange = (
  ctx: Ctx,
  calendars: { before: Calendar; after: Calendar },
) => Promise<readonly MovedDuty[]>
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

const bySlice = registry<Partial<Hooks>>()

/** Hangs up a slice's answers; a later registration of the same slice replaces the earlier one. What all say counts together. */
export function registerOrganHooks(slice: string, given: Partial<Hooks>): void {
  bySlice.set(slice, given)
}

/** What every slice that knows the hook answers, one after the other: they may write in one transaction. */
async function told<Name extends keyof Hooks>(
  name: Name,
  ...asked: Parameters<Hooks[Name]>
): Promise<Awaited<ReturnType<Hooks[Name]>>[]> {
  const answers: Awaited<ReturnType<Hooks[Name]>>[] = []
  for (const hooks of bySlice.values()) {
    const hook = hooks[name] as ((...given: Parameters<Hooks[Name]>) => ReturnType<Hooks[Name]>) | undefined
    if (hook) answers.push(await hook(...asked))
  }
  return answers
}

export const dutiesFallingDue: DutiesFallingDue = async (...asked) =>
  (await told('dutiesFallingDue', ...asked)).reduce((sum, count) => sum + count, 0)
export const onNoticeAdded: OnCalendarChange = async (...asked) => (await told('onNoticeAdded', ...asked)).flat()
export const previewMoved: PreviewCalendarChange = async (...asked) => (await told('previewNotice', ...asked)).flat()
export const onOrganSucceeded: OnOrganSucceeded = async (...asked) => void (await told('onOrganSucceeded', ...asked))
export const onSettingEntered: OnSettingEntered = async (...asked) => void (await told('onSettingEntered', ...asked))
