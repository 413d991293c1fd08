import { addDays, localDate, type Calendar, type LocalDate } from '@petition/law'
import { dutiesAsKnown, storyOf, type Duty } from '@petition/domain'
import { In, MoreThanOrEqual } from 'typeorm'
import type { MovedDuty } from '../../organs/index.js'
import { lock, type Ctx, type Tx } from '../../platform/index.js'
import { DutyEntity } from '../archive/folded.entity.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { dutyId, termOf } from '../reading/duty-view.js'
import { appendFacts } from './append-facts.js'
import { factsOf } from './recorded.js'
import { storyFrame } from './story-frame.js'

interface Calendars {
  readonly before: Calendar
  readonly after: Calendar
}

/** Which open last days another calendar moves; nothing is written. */
export async function movedBy(ctx: Ctx, calendars: Calendars): Promise<readonly MovedDuty[]> {
  const moved: MovedDuty[] = []
  for (const { id, number } of await touched(ctx, calendars)) moved.push(...(await movedOf(ctx, id, number, calendars)))
  return moved
}

/** Moves them: each matter is folded with the new calendar, and what moved is a fact of it. */
export async function moveBy(tx: Tx, calendars: Calendars): Promise<readonly MovedDuty[]> {
  const told: MovedDuty[] = []
  const noticeId = calendars.after.notices.at(-1)?.id ?? ''
  for (const { id, number } of await touched(tx, calendars)) {
    const row = await lock(tx.m, MatterEntity, { id })
    const moved = await movedOf(tx, id, number, calendars)
    if (!row || moved.length === 0) continue
    const fact = {
      kind: 'CALENDAR_MOVED' as const,
      on: tx.today,
      organId: row.receivedByOrganId,
      byAccountId: null,
      noticeId,
      moved: moved.flatMap(({ clock, before, after }) => (before && after ? [{ clock, from: before, to: after }] : [])),
    }
    await appendFacts({ ...tx, calendar: calendars.after }, { row, facts: await factsOf(tx.m, id) }, [fact], {
      source: 'SYSTEM',
    })
    told.push(...moved)
  }
  return told
}

/** Days before and after a year that its rest days may still reach. */
const REACH_DAYS = 20

/** Open matters with a last day in or near the year of the newest notice. */
async function touched(ctx: Ctx, { after }: Calendars): Promise<{ id: string; number: string }[]> {
  const year = after.notices.at(-1)?.year
  if (year === undefined) return []
  const from = addDays(localDate(`${year}-01-01`), -REACH_DAYS)
  const rows = await ctx.read.find(DutyEntity, {
    where: { isOpen: true, lawfulLastOn: MoreThanOrEqual(from) },
    select: { matterId: true },
  })
  const ids = [...new Set(rows.map((row) => row.matterId))]
  if (ids.length === 0) return []
  return ctx.read.find(MatterEntity, {
    where: { id: In(ids) },
    select: { id: true, number: true },
    order: { id: 'ASC' },
  })
}

async function movedOf(ctx: Ctx, matterId: string, number: string, { before, after }: Calendars): Promise<MovedDuty[]> {
  const facts = await factsOf(ctx.read, matterId)
  const frame = await storyFrame(ctx)
  const fold = (calendar: Calendar) => dutiesAsKnown(storyOf(facts, { ...frame, calendar }))
  const then = new Map(fold(before).map((duty) => [duty.key, duty]))
  return fold(after)
    .filter((duty) => duty.end === null && isMoved(then.get(duty.key), duty))
    .map((duty) => ({
      ...{ dutyId: dutyId(matterId, duty.key), matterId, caseId: null, matterNumber: number, clock: duty.clock },
      ...{ termZh: termOf(duty.clock).zh, termEn: termOf(duty.clock).en },
      ...{ before: then.get(duty.key)?.lawfulLastOn ?? null, after: duty.lawfulLastOn },
    }))
}

const isMoved = (before: Duty | undefined, after: Duty): boolean =>
  before !== undefined &&
  (before.lawfulLastOn !== after.lawfulLastOn ||
    before.rawLastOn !== after.rawLastOn ||
    before.isProvisional !== after.isProvisional)

/** A house setting has a new value from a day on: open matters are folded anew on that day. */
export async function refoldFrom(tx: Tx, from: LocalDate): Promise<void> {
  const on = from > tx.today ? from : tx.today
  await tx.m
    .createQueryBuilder()
    .update(MatterEntity)
    .set({ refoldOn: on })
    .where('standing = :open AND (refoldOn IS NULL OR refoldOn > :on)', { open: 'OPEN', on })
    .execute()
}

/** Open duties of a person with a last day in this time, both days inside. */
export function dutiesFallingDue(ctx: Ctx, accountId: string, from: LocalDate, to: LocalDate): Promise<number> {
  return ctx.read
    .createQueryBuilder(DutyEntity, 'duty')
    .where('duty.handlerId = :accountId AND duty.isOpen = :open', { accountId, open: true })
    .andWhere('duty.dueOn >= :from AND duty.dueOn <= :to', { from, to })
    .getCount()
}
