import { localDate } from '@petition/law'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { insertIfAbsent, lock } from '../../src/platform/database/db.js'
import { drift, migrationStatus } from '../../src/platform/database/migrate.js'
import { Conflict } from '../../src/platform/errors.js'
import { updateVersioned } from '../../src/platform/versions.js'
import { eachDatabase, onDatabase, type TestOffice } from '../offices.js'
import { deskSlice, NoteEntity, RemarkEntity } from './desk-slice.js'

const aNote = (more: Partial<NoteEntity> = {}): NoteEntity => ({
  id: newId(),
  title: '记录',
  body: null,
  notedOn: localDate('2022-05-10'),
  isOpen: true,
  size: 1,
  big: 1,
  bytes: null,
  detail: null,
  recordedAt: new Date(),
  version: 1,
  ...more,
})
const insert = (office: TestOffice, note: NoteEntity) =>
  office.db.inTransaction((m) => m.insert(NoteEntity, note as never))

eachDatabase(
  (office) => {
    it('has exactly the tables that the entities say', async () => {
      expect(await drift(office.db)).toEqual([])
    })

    it('has nothing left to migrate, and migrates nothing twice', async () => {
      await office.reopen()
      expect(await migrationStatus(office.db)).toMatchObject({ pending: [], unknown: [] })
    })

    it('gives every kind of value back as it was', async () => {
      const note = aNote({
        title: '𠮷田：论文 — “引号”',
        body: '长'.repeat(100_000),
        isOpen: false,
        size: -7,
        big: Number.MAX_SAFE_INTEGER,
        bytes: Buffer.from([0, 255, 10, 0]),
        detail: { articles: ['34'], days: 30, ok: true, none: null },
        recordedAt: new Date('2024-02-29T23:59:59.987Z'),
      })
      await insert(office, note)
      expect({ ...(await office.db.read.findOneByOrFail(NoteEntity, { id: note.id })) }).toEqual(note)
      const nothing = aNote()
      await insert(office, nothing)
      expect({ ...(await office.db.read.findOneByOrFail(NoteEntity, { id: nothing.id })) }).toEqual(nothing)
    })

    it('keeps more than a mebibyte of text and of bytes in one row', async () => {
      const note = aNote({ body: '字'.repeat(600_000), bytes: Buffer.alloc(1_200_000, 7) })
      await insert(office, note)
      const kept = await office.db.read.findOneByOrFail(NoteEntity, { id: note.id })
      expect([kept.body?.length, kept.bytes?.length]).toEqual([600_000, 1_200_000])
    })

    it('finds rows by days in order', async () => {
      const days = ['1999-12-31', '1999-01-01', '1999-06-30'].map(localDate)
      for (const notedOn of days) await insert(office, aNote({ notedOn, title: 'order' }))
      const rows = await office.db.read.find(NoteEntity, { where: { title: 'order' }, order: { notedOn: 'ASC' } })
      expect(rows.map((r) => r.notedOn)).toEqual(['1999-01-01', '1999-06-30', '1999-12-31'])
    })

    it('carries out 200 transactions at once, and those that fail leave nothing', async () => {
      const acts = Array.from({ length: 200 }, (_, i) =>
        office.db.inTransaction(async (m) => {
          await m.insert(NoteEntity, aNote({ title: 'parallel' }) as never)
          await m.insert(NoteEntity, aNote({ title: 'parallel' }) as never)
          if (i % 10 === 0) throw new Error('planned')
        }),
      )
      const done = (await Promise.allSettled(acts)).filter((a) => a.status === 'fulfilled')
      expect(done).toHaveLength(180)
      expect(await office.db.read.countBy(NoteEntity, { title: 'parallel' })).toBe(360)
    })

    it('shows nobody else what is not committed, and the transaction itself what it wrote', async () => {
      const seen: number[] = []
      let enter: () => void = () => undefined
      const written = new Promise<void>((resolve) => (enter = resolve))
      let leave: () => void = () => undefined
      const mayEnd = new Promise<void>((resolve) => (leave = resolve))
      const act = office.db.inTransaction(async (m) => {
        await m.insert(NoteEntity, aNote({ title: 'unseen' }) as never)
        seen.push(await office.db.read.countBy(NoteEntity, { title: 'unseen' }))
        enter()
        await mayEnd
      })
      await written
      seen.push(await office.db.read.countBy(NoteEntity, { title: 'unseen' }))
      leave()
      await act
      seen.push(await office.db.read.countBy(NoteEntity, { title: 'unseen' }))
      expect(seen).toEqual([1, 0, 1])
    })

    it('joins the transaction around it: one failure undoes both', async () => {
      const both = office.db.inTransaction(async () => {
        await insert(office, aNote({ title: 'joined' }))
        throw new Error('planned')
      })
      await expect(both).rejects.toThrow('planned')
      expect(await office.db.read.countBy(NoteEntity, { title: 'joined' })).toBe(0)
    })

    it('tells a duplicate as a Conflict and a broken reference too', async () => {
      const note = aNote()
      await insert(office, note)
      await expect(insert(office, note)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_THERE' })
      const orphan = office.db.inTransaction((m) =>
        m.insert(RemarkEntity, { id: newId(), noteId: newId(), ordinal: 1 }),
      )
      await expect(orphan).rejects.toMatchObject({ code: 'CONFLICT', reason: 'STILL_REFERRED_TO' })
    })

    it('inserts what is absent and leaves what is there', async () => {
      const note = aNote({ title: 'first' })
      const twice = await office.db.inTransaction(async (m) => [
        await insertIfAbsent(m, NoteEntity, note),
        await insertIfAbsent(m, NoteEntity, { ...note, title: 'second' }),
      ])
      expect(twice).toEqual([true, false])
      expect(await office.db.read.findOneByOrFail(NoteEntity, { id: note.id })).toMatchObject({
        title: 'first',
        isOpen: true,
      })
    })

    it('changes a row only from the version that was seen', async () => {
      const note = aNote()
      await insert(office, note)
      const change = (seen: number, title: string) =>
        office.db.inTransaction((m) => updateVersioned(m, NoteEntity, note.id, seen, { title }))
      await change(1, 'changed')
      await expect(change(1, 'stale')).rejects.toMatchObject({ code: 'CONFLICT', reason: 'VERSION_CHANGED' })
      expect(await office.db.read.findOneByOrFail(NoteEntity, { id: note.id })).toMatchObject({
        title: 'changed',
        version: 2,
      })
    })

    it('loses no update when fifty read under lock and write', async () => {
      const note = aNote({ size: 0 })
      await insert(office, note)
      const raise = () =>
        office.db.inTransaction(async (m) => {
          const row = await lock(m, NoteEntity, { id: note.id })
          await m.update(NoteEntity, { id: note.id }, { size: (row?.size ?? 0) + 1 })
        })
      await Promise.all(Array.from({ length: 50 }, raise))
      expect((await office.db.read.findOneByOrFail(NoteEntity, { id: note.id })).size).toBe(50)
    })

    it('refuses to look for an id that is not there', async () => {
      await expect(office.db.read.findOneBy(NoteEntity, { id: undefined as unknown as string })).rejects.toThrow()
      await expect(office.db.read.findOneBy(NoteEntity, { id: null as unknown as string })).rejects.toThrow()
    })

    it('counts the statements of one piece of work and of nothing else', async () => {
      const { statements } = await office.db.counted(async () => {
        await office.db.read.countBy(NoteEntity, { title: 'x' })
        await office.db.read.countBy(NoteEntity, { title: 'y' })
      })
      await office.db.read.countBy(NoteEntity, { title: 'z' })
      expect(statements).toHaveLength(2)
    })

    it('refuses a database that a newer program made', async () => {
      await office.db.writer.query(
        `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
      )
      try {
        await expect(office.reopen()).rejects.toMatchObject({
          name: 'StartRefused',
          message: expect.stringContaining('newer version'),
        })
      } finally {
        await office.forget('Later9999999999999')
      }
    })
  },
  { slices: [deskSlice] },
)

onDatabase(
  'mysql',
  (office) => {
    it('runs the whole work again after a deadlock', async () => {
      const [a, b] = [aNote({ size: 0 }), aNote({ size: 0 })]
      await insert(office, a)
      await insert(office, b)
      let runs = 0
      const raiseBoth = (first: string, second: string, meet: () => Promise<void>) =>
        office.db.inTransaction(async (m) => {
          runs += 1
          await m.increment(NoteEntity, { id: first }, 'size', 1)
          await meet()
          await m.increment(NoteEntity, { id: second }, 'size', 1)
        })
      let arrived = 0
      let open: () => void = () => undefined
      const gate = new Promise<void>((resolve) => (open = resolve))
      const meet = async () => {
        arrived += 1
        if (arrived >= 2) open()
        await gate
      }
      await Promise.all([raiseBoth(a.id, b.id, meet), raiseBoth(b.id, a.id, meet)])
      expect(runs).toBe(3)
      const rows = await office.db.read.find(NoteEntity)
      expect(rows.map((r) => r.size)).toEqual([2, 2])
    })

    it('gives up after five attempts, and says busy', async () => {
      let runs = 0
      const always = office.db.inTransaction(async () => {
        runs += 1
        throw Object.assign(new Error('deadlock'), { code: 'ER_LOCK_DEADLOCK', errno: 1213 })
      })
      await expect(always).rejects.toBeInstanceOf(Conflict)
      expect(runs).toBe(5)
    })

    it('reads, after it waited for a lock, what the other one wrote', async () => {
      const note = aNote({ size: 1 })
      await insert(office, note)
      let release: () => void = () => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      let locked: () => void = () => undefined
      const isLocked = new Promise<void>((resolve) => (locked = resolve))
      const first = office.db.inTransaction(async (m) => {
        await lock(m, NoteEntity, { id: note.id })
        locked()
        await held
        await m.insert(RemarkEntity, { id: newId(), noteId: note.id, ordinal: 1 })
      })
      await isLocked
      const second = office.db.inTransaction(async (m) => {
        // A plain read before the lock must not freeze what is seen after it.
        await m.countBy(RemarkEntity, { noteId: note.id })
        queueMicrotask(release)
        await lock(m, NoteEntity, { id: note.id })
        return m.countBy(RemarkEntity, { noteId: note.id })
      })
      await first
      expect(await second).toBe(1)
    })
  },
  { slices: [deskSlice] },
)

onDatabase(
  'sqlite',
  (office) => {
    describe('the embedded engine ends the process on some values, so the driver', () => {
      it.each([
        [true, 'integer'],
        [null, 'null'],
        [undefined, 'null'],
        [10n, 'integer'],
        [3, 'integer'],
        [1.5, 'real'],
        [Buffer.from('é'), 'blob'],
        ['论文', 'text'],
      ])('binds %o as %s', async (value, type) => {
        expect(await office.db.writer.query('SELECT typeof(?) AS t', [value])).toEqual([{ t: type }])
      })
      it.each([[new Date(0)], [{ a: 1 }], [Symbol('x')], [() => 1]])('refuses %o', async (value) => {
        await expect(office.db.writer.query('SELECT ?', [value])).rejects.toThrow('cannot bind')
      })
      it('gives bytes back as a Buffer', async () => {
        expect(await office.db.writer.query("SELECT x'00ff' AS b")).toEqual([{ b: Buffer.from([0, 255]) }])
      })
    })

    it('keeps foreign keys on, on both connections and after migrations', async () => {
      for (const source of [office.db.writer, office.db.reader])
        expect(await source.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }])
    })

    it('syncs fully unless durability was relaxed', async () => {
      expect(await office.db.writer.query('PRAGMA synchronous')).toEqual([{ synchronous: 1 }])
    })
  },
  { slices: [deskSlice] },
)

onDatabase(
  'sqlite',
  (office) => {
    it('syncs fully when it is asked for full durability', async () => {
      expect(await office.db.writer.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }])
      expect(await office.db.writer.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    })
  },
  { slices: [deskSlice], config: { durability: 'full' } },
)
