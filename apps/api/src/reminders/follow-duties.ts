import {
  reminderSteps,
  stepNext,
  toldBefore,
  type Escalation,
  type ReminderStep,
  type ToRemind,
} from '@petition/domain'
import { In } from 'typeorm'
import type { CaseFolded } from '../casework/index.js'
import type { MatterFolded, OwedDays } from '../matters/index.js'
import { insertRows, newId, type Ctx, type Tx } from '../platform/index.js'
import { NO_STEP, ReminderPlanEntity, type AboutKind } from './reminder.entity.js'

/** The house's settings as they hold today. */
export const escalationOn = (ctx: Ctx): Escalation => ({
  supervisorWorkingDays: ctx.settings.numberOn('reminderSupervisorWorkingDays', ctx.today),
  headWorkingDays: ctx.settings.numberOn('reminderHeadWorkingDays', ctx.today),
})

/** The duties of one matter, or of some parts of one case, as they were just written. */
export interface Followed {
  readonly aboutKind: AboutKind
  readonly aboutId: string
  readonly owed: readonly OwedDays[]
  /** begun in this transaction: it has no plan yet */
  readonly isNew?: boolean
  /** whether a plan that is kept belongs to what was written; default: all do */
  readonly isMeant?: (dutyKey: string) => boolean
}

export const followMatter = (tx: Tx, { matterId, owed, isNew }: MatterFolded): Promise<void> =>
  followDuties(tx, { aboutKind: 'MATTER', aboutId: matterId, owed, isNew })

export const followCase = (tx: Tx, { file, partIds, owed }: CaseFolded): Promise<void> =>
  followDuties(tx, {
    ...{ aboutKind: 'CASE', aboutId: file.id, owed },
    // The part is the end of a key; a case's own key has none.
    isMeant: (key) => partIds.includes(key.includes('@') ? key.slice(key.indexOf('@') + 1) : null),
  })

/**
 * Keeps the plan of a matter or a case as its duties are, in the transaction that writes them: a day that moved (extension,
 * calendar notice, correction) begins the steps anew by the new day, and what was not told yet for the old one is dropped; a
 * duty that ended takes its plan along.
 */
export async function followDuties(
  tx: Tx,
  { aboutKind, aboutId, owed, isNew = false, isMeant = () => true }: Followed,
): Promise<void> {
  const there = isNew ? [] : await tx.m.findBy(ReminderPlanEntity, { aboutId })
  const plans = there.filter((row) => isMeant(row.dutyKey))
  const kept = new Map(plans.map((row) => [row.dutyKey, row]))
  const fresh: ReminderPlanEntity[] = []
  for (const duty of owed) {
    const days = daysOf(duty)
    if (days === null) continue
    const before = kept.get(duty.key)
    kept.delete(duty.key)
    const same = before !== undefined && isSame(before, days)
    const set = { ...days, ...planOf(tx, days, same ? before.told : undefined) }
    if (before === undefined) fresh.push({ id: newId(), aboutKind, aboutId, dutyKey: duty.key, ...set })
    else if (!same || before.nextOn !== set.nextOn) await tx.m.update(ReminderPlanEntity, { id: before.id }, set)
  }
  if (kept.size > 0) await tx.m.delete(ReminderPlanEntity, { id: In([...kept.values()].map((row) => row.id)) })
  await insertRows(tx, ReminderPlanEntity, fresh)
}

/** Null where nothing can be reminded of: no day, or the clock stands still. */
function daysOf({ eventOn, warnOn, lawfulLastOn, isSuspended }: OwedDays): ToRemind | null {
  return isSuspended || warnOn === null || lawfulLastOn === null ? null : { eventOn, warnOn, lawfulLastOn }
}

const isSame = (a: ToRemind, b: ToRemind): boolean =>
  a.eventOn === b.eventOn && a.warnOn === b.warnOn && a.lawfulLastOn === b.lawfulLastOn

/** How far it is: from what was told for these days, or (`undefined`) from the beginning. */
export function planOf(
  ctx: Ctx,
  days: ToRemind,
  told: ReminderStep | null | undefined,
): Pick<ReminderPlanEntity, 'told' | 'nextOn'> {
  const steps = reminderSteps(days, ctx.calendar, escalationOn(ctx))
  const since = told === undefined ? toldBefore(steps, ctx.today) : told
  return { told: since, nextOn: stepNext(steps, since)?.on ?? NO_STEP }
}
