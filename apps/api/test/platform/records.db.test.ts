import { randomUUID } from 'node:crypto'
import { localDate } from '@petition/law'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { sealAudit, verifyAudit, writeAudit } from '../../src/platform/audit.js'
import { runCommand } from '../../src/platform/command.js'
import { keepContent, readContent } from '../../src/platform/content.js'
import { loader, type Ctx, type Tx } from '../../src/platform/ctx.js'
import { enqueue, JobRunner, type JobDefinition } from '../../src/platform/jobs.js'
import { page } from '../../src/platform/lists.js'
import { Office, setOfficeDay, setOfficeKind } from '../../src/platform/office.js'
import { feed } from '../../src/platform/outbox.js'
import { unregisteredPersonal } from '../../src/platform/personal.js'
import {
  AuditEntryEntity,
  CommandKeyEntity,
  ContentChunkEntity,
  JobEntity,
  NumberSequenceEntity,
  OutboxMessageEntity,
} from '../../src/platform/records/entities.js'
import { FieldKeys } from '../../src/platform/sealed.js'
import { nextNumber } from '../../src/platform/sequence.js'
import type { Slice } from '../../src/platform/slice.js'
import { aViewer, eachDatabase, type TestOffice } from '../offices.js'
import { deskSlice, NoteEntity } from './desk-slice.js'

let ticks = 0
const tick: JobDefinition = {
  name: 'desk.tick',
  run: async ({ m }, payload) => {
    ticks += 1
    await m.insert(NoteEntity, aNote({ title: `tick ${JSON.stringify(payload)}` }) as never)
    if (payload === 'fails') throw new Error('planned')
  },
}
const slice: Slice = {
  ...deskSlice,
  jobs: [tick],
  settings: [{ name: 'light.yellow', zh: '黄灯', en: 'yellow light', basis: 'house', defaultValue: 5 }],
  datedSettings: async () => [
    { name: 'light.yellow', value: 7, from: localDate('2023-01-01') },
    { name: 'light.yellow', value: 9, from: localDate('2024-01-01') },
  ],
}

function aNote(more: Partial<NoteEntity> = {}): NoteEntity {
  const empty = { body: null, bytes: null, detail: null }
  const quiet = {
    title: '记录',
    notedOn: localDate('2022-05-10'),
    isOpen: true,
    size: 1,
    big: 1,
    recordedAt: new Date(),
    version: 1,
  }
  return { id: newId(), ...empty, ...quiet, ...more }
}

async function addNote(ctx: Ctx, title: string, key: string = randomUUID()) {
  const command = { name: 'addNote', input: { title, nested: { b: 1, a: 2 } }, key, roles: ['INTAKE'] as const }
  return runCommand(ctx, command, async ({ m }) => {
    const note = aNote({ title })
    await m.insert(NoteEntity, note as never)
    return { kind: 'note', id: note.id }
  })
}
const titled = (office: TestOffice, title: string) => office.db.read.countBy(NoteEntity, { title })

eachDatabase(
  (office) => {
    it('carries a command out once, however often it is sent', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const key = randomUUID()
      const first = await addNote(ctx, 'once', key)
      expect(await addNote(ctx, 'once', key)).toEqual(first)
      expect(await titled(office, 'once')).toBe(1)
      expect(await office.db.read.countBy(AuditEntryEntity, { thingId: first.id, act: 'addNote' })).toBe(1)
      expect(await office.db.read.countBy(OutboxMessageEntity, { thingId: first.id, topic: 'note.addNote' })).toBe(1)
    })

    it('carries a command out once when it is sent ten times at the same moment', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: 10 }, () => addNote(ctx, 'at once', key)))
      expect(new Set(answers.map((a) => a.id)).size).toBe(1)
      expect(await titled(office, 'at once')).toBe(1)
    })

    it('refuses the same key for another input, and lets another person use it', async () => {
      const [one, other] = [await office.ctx({ viewer: aViewer() }), await office.ctx({ viewer: aViewer() })]
      const key = randomUUID()
      await addNote(one, 'mine', key)
      await expect(addNote(one, 'changed', key)).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'IDEMPOTENCY_KEY_REUSED',
      })
      await addNote(other, 'theirs', key)
      expect([await titled(office, 'mine'), await titled(office, 'changed'), await titled(office, 'theirs')]).toEqual([
        1, 0, 1,
      ])
    })

    it('frees the key when the command fails, and keeps nothing of it', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const command = { name: 'fail', input: {}, key: randomUUID(), roles: ['INTAKE'] as const }
      const failing = runCommand(ctx, command, async ({ m }) => {
        await m.insert(NoteEntity, aNote({ title: 'undone' }) as never)
        throw new Error('planned')
      })
      await expect(failing).rejects.toThrow('planned')
      expect(await titled(office, 'undone')).toBe(0)
      expect(await office.db.read.countBy(CommandKeyEntity, { idempotencyKey: command.key })).toBe(0)
      expect(await office.db.read.countBy(AuditEntryEntity, { act: 'fail' })).toBe(0)
    })

    it('asks the roles before anything is done', async () => {
      await expect(addNote(await office.ctx(), 'no')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
      const auditor = await office.ctx({ viewer: aViewer({ roles: ['AUDITOR'] }) })
      await expect(addNote(auditor, 'no')).rejects.toMatchObject({ code: 'FORBIDDEN' })
      expect(await titled(office, 'no')).toBe(0)
    })

    it('forgets keys after thirty days', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const key = randomUUID()
      await addNote(ctx, 'kept', key)
      const later = (days: number) => () => new Date(Date.now() + days * 86_400_000)
      await office.runJobs(later(29))
      expect(await office.db.read.countBy(CommandKeyEntity, { idempotencyKey: key })).toBe(1)
      await office.runJobs(later(31))
      expect(await office.db.read.countBy(CommandKeyEntity, { idempotencyKey: key })).toBe(0)
    })

    it('numbers without gaps under fifty takers, some of whom give theirs back', async () => {
      const ctx = await office.systemCtx()
      const take = (i: number) =>
        ctx.inTransaction(async (tx) => {
          const number = await nextNumber(tx, 'organ-1', '信访', 2024)
          if (i % 5 === 0) throw new Error('planned')
          return number
        })
      const taken = (await Promise.allSettled(Array.from({ length: 50 }, (_, i) => take(i)))).flatMap((t) =>
        t.status === 'fulfilled' ? [t.value] : [],
      )
      expect(taken.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
      expect(await ctx.inTransaction((tx) => nextNumber(tx, 'organ-1', '信访', 2025))).toBe(1)
      expect(await ctx.inTransaction((tx) => nextNumber(tx, 'organ-2', '信访', 2024))).toBe(1)
      expect(await office.db.read.count(NumberSequenceEntity)).toBe(3)
    })

    it('chains the audit log, and finds what was changed in it', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      for (const id of ['a', 'b', 'c'])
        await ctx.inTransaction((tx) => writeAudit(tx, { act: 'look', kind: 'thing', id, detail: { why: 'test' } }))
      await office.runJobs()
      const whole = await verifyAudit(office.db.read)
      expect(whole).toEqual({ sealed: await office.db.read.count(AuditEntryEntity), brokenAt: null })
      const middle = await office.db.read.findOneByOrFail(AuditEntryEntity, { thingId: 'b', act: 'look' })
      await office.db.writer.manager.update(AuditEntryEntity, { id: middle.id }, { act: 'looked away' })
      expect(await verifyAudit(office.db.read)).toMatchObject({ brokenAt: middle.position })
      await office.db.writer.manager.update(AuditEntryEntity, { id: middle.id }, { act: 'look' })
      expect(await verifyAudit(office.db.read)).toEqual(whole)
      await office.db.writer.manager.delete(AuditEntryEntity, { id: middle.id })
      expect(await verifyAudit(office.db.read)).toMatchObject({ brokenAt: middle.position })
      await office.db.writer.manager.insert(AuditEntryEntity, middle as never)
    })

    it('seals in one order when two sealers wake at once', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      for (let i = 0; i < 20; i++)
        await ctx.inTransaction((tx) => writeAudit(tx, { act: 'many', kind: 'thing', id: `${i}` }))
      await Promise.all([office.runJobs(), office.runJobs(), office.runJobs()])
      await office.runJobs(() => new Date(Date.now() + 10_000))
      expect((await verifyAudit(office.db.read)).brokenAt).toBeNull()
      expect(await sealAudit.isNeeded?.(office.db.read, await office.systemCtx())).toBe(false)
    })

    it('gives messages their place in the feed after they are committed, each once and in order', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      await office.runJobs(() => new Date(Date.now() + 20_000))
      const before = (await feed(office.db.read, 0, 500)).at(-1)?.sequence ?? 0
      await addNote(ctx, 'told 1')
      await addNote(ctx, 'told 2')
      expect(await feed(office.db.read, before, 10)).toEqual([])
      await office.runJobs(() => new Date(Date.now() + 30_000))
      expect((await feed(office.db.read, before, 10)).map((m) => m.sequence)).toEqual([before + 1, before + 2])
      expect(await feed(office.db.read, before + 2, 10)).toEqual([])
    })

    it('runs a job once in effect, whoever claims it', async () => {
      const ctx = await office.systemCtx()
      await ctx.inTransaction(async (tx) => {
        await enqueue(tx, { name: 'desk.tick', id: 'tick-1', payload: 'once' })
        await enqueue(tx, { name: 'desk.tick', id: 'tick-1', payload: 'again' })
      })
      const runners = Array.from({ length: 4 }, () => new JobRunner(office.office))
      await Promise.all(runners.map((r) => r.runDue()))
      expect(await titled(office, 'tick "once"')).toBe(1)
      expect(await titled(office, 'tick "again"')).toBe(0)
      expect(await office.db.read.findOneByOrFail(JobEntity, { id: 'tick-1' })).toMatchObject({ holder: null })
    })

    it('leaves nothing of a job that fails, tries it again later, and gives up at last', async () => {
      const ctx = await office.systemCtx()
      await ctx.inTransaction((tx) => enqueue(tx, { name: 'desk.tick', id: 'tick-2', payload: 'fails' }))
      const before = ticks
      for (let hour = 0; hour < 12; hour++) await office.runJobs(() => new Date(Date.now() + hour * 3_700_000))
      expect(ticks - before).toBe(8)
      expect(await titled(office, 'tick "fails"')).toBe(0)
      expect((await office.db.read.findOneByOrFail(JobEntity, { id: 'tick-2' })).endedAt).not.toBeNull()
    })

    it('undoes the work of a job whose lease another took over meanwhile', async () => {
      const ctx = await office.systemCtx()
      await ctx.inTransaction((tx) => enqueue(tx, { name: 'desk.tick', id: 'tick-3', payload: 'slow' }))
      const [dead, alive] = [new JobRunner(office.office), new JobRunner(office.office)]
      const stolen = ticks
      // The first claims and stops before its work; its lease runs out; the second does the work.
      const claimed = await claimOnly(dead)
      expect(claimed?.id).toBe('tick-3')
      await alive.runDue(() => new Date(Date.now() + 61_000))
      await finish(dead, claimed)
      expect(ticks - stolen).toBe(2)
      expect(await titled(office, 'tick "slow"')).toBe(1)
    })

    it('writes nothing while there is nothing to do', async () => {
      await office.runJobs(() => new Date(Date.now() + 40_000_000))
      const runner = new JobRunner(office.office)
      const { statements } = await office.db.counted(() => runner.runDue(() => new Date(Date.now() + 40_000_100)))
      expect(statements.filter((s) => !s.startsWith('SELECT'))).toEqual([])
    })

    it('keeps content encrypted, once, and gives it back in chunks', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const bytes = Buffer.concat([Buffer.from('可识别的开头'), Buffer.alloc(2_500_000, 'x')])
      const kept = await ctx.inTransaction((tx) => keepContent(tx, bytes))
      expect(await ctx.inTransaction((tx) => keepContent(tx, bytes))).toEqual(kept)
      const chunks = await office.db.read.findBy(ContentChunkEntity, { contentId: kept.id })
      expect(chunks).toHaveLength(3)
      expect(chunks.some((c) => c.sealed.includes('可识别'))).toBe(false)
      const read: Buffer[] = []
      for await (const chunk of await readContent(ctx, kept.id)) read.push(chunk as Buffer)
      expect(Buffer.concat(read).equals(bytes)).toBe(true)
    })

    it('does not open a chunk that was moved to another place', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const [one, other] = await ctx.inTransaction(async (tx) => [
        await keepContent(tx, Buffer.from('one')),
        await keepContent(tx, Buffer.from('other')),
      ])
      const { sealed } = await office.db.read.findOneByOrFail(ContentChunkEntity, { contentId: one?.id ?? '' })
      await office.db.writer.manager.update(ContentChunkEntity, { contentId: other?.id ?? '' }, { sealed })
      await expect((await readContent(ctx, other?.id ?? '')).toArray()).rejects.toThrow()
    })

    it('pages by key: every row once, in two statements, three with the total', async () => {
      const ctx = await office.systemCtx()
      const days = Array.from({ length: 23 }, (_, i) => localDate(`2021-03-${String(1 + (i % 7)).padStart(2, '0')}`))
      await ctx.inTransaction(async ({ m }) => {
        for (const notedOn of days) await m.insert(NoteEntity, aNote({ title: 'paged', notedOn }) as never)
      })
      const sorts = {
        NOTED_ON: { column: 'notedOn', as: 'day' },
        RECORDED_AT: { column: 'recordedAt', as: 'instant' },
        SIZE: { column: 'size', as: 'number' },
      } as const
      for (const sort of ['NOTED_ON', 'RECORDED_AT', 'SIZE'] as const)
        for (const direction of ['ASC', 'DESC'] as const) {
          const seen: NoteEntity[] = []
          for (let after: string | null = null; ;) {
            const { result, statements } = await office.db.counted(() =>
              page(office.db.read, NoteEntity, sorts, { sort, direction, first: 5, after }, (q) =>
                q.where({ title: 'paged' }),
              ),
            )
            expect(statements).toHaveLength(2)
            seen.push(...result.nodes)
            after = result.pageInfo.endCursor
            if (!result.pageInfo.hasNextPage) break
          }
          expect(new Set(seen.map((n) => n.id)).size).toBe(23)
          const order = seen.map((n) => n.notedOn)
          if (sort === 'NOTED_ON')
            expect(order).toEqual(direction === 'ASC' ? order.toSorted() : order.toSorted().reverse())
        }
      const asked = { sort: 'NOTED_ON', direction: 'ASC', first: 5, total: 'counted' } as const
      const counted = await office.db.counted(() =>
        page(office.db.read, NoteEntity, sorts, asked, (q) => q.where({ title: 'paged' })),
      )
      expect([counted.statements.length, counted.result.totalCount]).toEqual([3, 23])
    })

    it('refuses pages over a hundred, made-up cursors and cursors of another order', async () => {
      const sorts = { NOTED_ON: { column: 'notedOn', as: 'day' }, SIZE: { column: 'size', as: 'number' } } as const
      const ask = (o: { first?: number; after?: string; sort?: 'NOTED_ON' | 'SIZE' }) =>
        page(office.db.read, NoteEntity, sorts, { sort: 'NOTED_ON', direction: 'ASC', first: 5, ...o }, () => undefined)
      await expect(ask({ first: 101 })).rejects.toMatchObject({ reason: 'PAGE_TOO_LARGE' })
      await expect(ask({ first: 0 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(ask({ after: 'made up' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      const { pageInfo } = await ask({})
      await expect(ask({ after: pageInfo.endCursor ?? '', sort: 'SIZE' })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
      await expect(ask({ sort: 'BODY' as 'SIZE' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    })

    it('loads what one tick asks for at once, and nothing stale after a transaction', async () => {
      const ctx = await office.ctx({ viewer: aViewer() })
      const calls: string[][] = []
      const names = (c: Ctx) =>
        loader(c, 'names', async (ids) => {
          calls.push([...ids])
          return new Map(ids.filter((id) => id !== 'none').map((id) => [id, `name ${id}`]))
        })
      expect(await Promise.all(['a', 'b', 'none', 'a'].map((id) => names(ctx).load(id)))).toEqual([
        'name a',
        'name b',
        null,
        'name a',
      ])
      expect(calls).toEqual([['a', 'b', 'none']])
      await ctx.inTransaction(async (tx: Tx) => void (await names(tx).load('a')))
      await names(ctx).load('a')
      expect(calls).toHaveLength(3)
    })

    it('reads today in the office zone, settings by day, and lets only a sample office move its day', async () => {
      const late = () => new Date('2024-02-28T16:30:00Z')
      expect((await office.ctx({ now: late })).today).toBe('2024-02-29')
      const { settings } = await office.ctx()
      const values = ['2022-12-31', '2023-06-01', '2024-01-01'].map((d) =>
        settings.numberOn('light.yellow', localDate(d)),
      )
      expect(values).toEqual([5, 7, 9])
      expect(() => settings.valueOn('unknown', localDate('2024-01-01'))).toThrow('not declared')

      const ctx = await office.systemCtx()
      const move = () => ctx.inTransaction((tx) => setOfficeDay(tx, localDate('2023-01-10'), 'Asia/Shanghai'))
      await expect(move()).rejects.toMatchObject({ reason: 'NOT_A_SAMPLE_OFFICE' })
      await ctx.inTransaction((tx) => setOfficeKind(tx, 'sample'))
      await move()
      expect((await office.ctx()).today).toBe('2023-01-10')
      expect((await office.ctx({ now: () => new Date(Date.now() + 3 * 86_400_000) })).today).toBe('2023-01-13')
    })

    it('has every column that sounds personal in the register', () => {
      const columns = office.db.writer.entityMetadatas.flatMap((e) =>
        e.columns.map((c) => ({ table: e.tableName, column: c.propertyName })),
      )
      expect(unregisteredPersonal(columns)).toEqual([])
      expect(unregisteredPersonal([{ table: 'x', column: 'phoneSealed' }])).toEqual(['x.phoneSealed'])
    })

    it('does not open with a key that is not its own', async () => {
      const foreign = Office.open(office.config, [slice], { log: office.office.log, keys: FieldKeys.fresh() })
      await expect(foreign).rejects.toMatchObject({ name: 'StartRefused' })
    })
  },
  { slices: [slice] },
)

interface Claiming {
  claim(now: Date, seen: ReadonlySet<string>): Promise<JobEntity | null>
  carryOut(job: JobEntity, now: () => Date): Promise<boolean>
}
const claimOnly = (runner: JobRunner) => (runner as unknown as Claiming).claim(new Date(), new Set())
const finish = (runner: JobRunner, job: JobEntity | null) =>
  job ? (runner as unknown as Claiming).carryOut(job, () => new Date()) : Promise.resolve(false)
