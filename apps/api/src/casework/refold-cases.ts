import { addDays, localDate, type Calendar, type LocalDate } from '@petition/law'
import { LessThanOrEqual } from 'typeorm'
import type { MovedDuty } from '../organs/index.js'
import { lock, type Ctx, type JobDefinition, type Tx } from '../platform/index.js'
import { caseKind } from './case-kinds.js'
import { caseFacts } from './case-log.store.js'
import { CaseDutyEntity, CaseFileEntity } from './casework.entity.js'
import { caseTermOf } from './terms.js'
import { writeCaseFold } from './write-case-fold.js'

const AT_ONCE = 50

/**
 * Cases whose fold changes by the day alone: silence that counts as acceptance, a pause that ends. Nothing is decided here;
 * what the facts mean today is written down. Each in a transaction of its own, so that one that cannot be folded holds up no other.
 */
export const refoldCases: JobDefinition = {
  name: 'casework.refold',
  everySeconds: 60,
  isNeeded: (read, ctx) => read.existsBy(CaseFileEntity, { refoldOn: LessThanOrEqual(ctx.today) }),
  reach: async (ctx) => {
    const due = await ctx.read.find(CaseFileEntity, {
      where: { refoldOn: LessThanOrEqual(ctx.today) },
      order: { refoldOn: 'ASC', id: 'ASC' },
      take: AT_ONCE,
      select: { id: true },
    })
    for (const { id } of due) await refoldOne(ctx, id)
  },
  run: async () => undefined,
}

/** A case that cannot be folded is asked again tomorrow, and leaves a trace for whoever runs the office. */
async function refoldOne(ctx: Ctx, id: string): Promise<void> {
  try {
    await ctx.inTransaction((tx) => refoldCase(tx, id))
  } catch (error) {
    ctx.log.error({ err: error, caseId: id }, 'a case could not be folded')
    await ctx.inTransaction((tx) => tx.m.update(CaseFileEntity, { id }, { refoldOn: addDays(tx.today, 1) }))
  }
}

async function refoldCase(tx: Tx, id: string): Promise<void> {
  const file = await lock(tx.m, CaseFileEntity, { id })
  if (file) await writeCaseFold(tx, caseKind(file.kind), file, await caseFacts(tx.m, id), [])
}

/** A setting holds from a day on: open cases are folded anew by the job on that day, or soon. */
export async function refoldCasesFrom(tx: Tx, _key: string, from: LocalDate): Promise<void> {
  const on = from < tx.today ? tx.today : from
  await tx.m
    .createQueryBuilder()
    .update(CaseFileEntity)
    .set({ refoldOn: on })
    .where('isOpen = :open AND (refoldOn IS NULL OR refoldOn > :on)', { open: true, on })
    .execute()
}

interface Calendars {
  readonly before: Calendar
  readonly after: Calendar
}

/** Which open last days of cases another calendar moves; nothing is written. */
export async function casesMovedBy(ctx: Ctx, calendars: Calendars): Promise<readonly MovedDuty[]> {
  const moved: MovedDuty[] = []
  for (const file of await touched(ctx, calendars)) moved.push(...(await movedOf(ctx, file, calendars)))
  return moved
}

/** Moves them: each case is folded with the new calendar. */
export async function moveCasesBy(tx: Tx, calendars: Calendars): Promise<readonly MovedDuty[]> {
  const told: MovedDuty[] = []
  for (const { id } of await touched(tx, calendars)) {
    const file = await lock(tx.m, CaseFileEntity, { id })
    if (!file) continue
    const moved = await movedOf(tx, file, calendars)
    if (moved.length === 0) continue
    const facts = await caseFacts(tx.m, id)
    await writeCaseFold({ ...tx, calendar: calendars.after }, caseKind(file.kind), file, facts, [])
    told.push(...moved)
  }
  return told
}

/** Days before and after a year that its rest days may still reach. */
const REACH_DAYS = 20

/** Open cases with a last day, or a window, in or near the year of the newest notice. */
async function touched(ctx: Ctx, { after }: Calendars): Promise<CaseFileEntity[]> {
  const year = after.notices.at(-1)?.year
  if (year === undefined) return []
  const from = addDays(localDate(`${year}-01-01`), -REACH_DAYS)
  const duties = await ctx.read
    .createQueryBuilder(CaseDutyEntity, 'duty')
    .select('DISTINCT duty.caseId', 'id')
    .where('duty.endHow IS NULL AND duty.lawfulLastOn >= :from', { from })
    .orderBy('duty.caseId', 'ASC')
    .getRawMany<{ id: string }>()
  const files: CaseFileEntity[] = []
  for (const { id } of duties) {
    const file = await ctx.read.findOneBy(CaseFileEntity, { id })
    if (file) files.push(file)
  }
  return files
}

async function movedOf(ctx: Ctx, file: CaseFileEntity, { before, after }: Calendars): Promise<MovedDuty[]> {
  const facts = await caseFacts(ctx.read, file.id)
  const kind = caseKind(file.kind)
  const open = async (calendar: Calendar) => {
    const { parts } = await kind.fold({ ...ctx, calendar }, file, facts)
    return parts.flatMap(({ partId, duties }) =>
      duties.flatMap((duty) => (duty.end === null ? [{ id: `${duty.key}@${partId ?? ''}`, duty }] : [])),
    )
  }
  const then = new Map((await open(before)).map(({ id, duty }) => [id, duty]))
  return (await open(after)).flatMap(({ id, duty }): MovedDuty[] => {
    const was = then.get(id)
    if (!was || was.lawfulLastOn === duty.lawfulLastOn) return []
    const term = caseTermOf(kind, duty.clock)
    return [
      {
        ...{ dutyId: `${file.id}:${id}`, matterId: null, caseId: file.id, matterNumber: file.number },
        ...{ clock: duty.clock, termZh: term.zh, termEn: term.en },
        ...{ before: was.lawfulLastOn, after: duty.lawfulLastOn },
      },
    ]
  })
}
