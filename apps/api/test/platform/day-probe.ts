import { localDate } from '@petition/law'
import { v7 as newId } from 'uuid'
import { Db } from '../../src/platform/database/db.js'
import { deskSlice, NoteEntity } from './desk-slice.js'

// A process of its own, since the zone of a process is fixed when it starts.
const [url = ''] = process.argv.slice(2)
const db = await Db.open({ url, poolSize: 2, durability: 'relaxed' }, { entities: deskSlice.entities, migrations: [] })
const days = ['2022-05-10', '2022-12-31', '2024-02-29', '2023-01-01'].map(localDate)
const instant = new Date('2022-05-10T16:00:00.123Z')
const ids = days.map(() => newId())
await db.inTransaction(async (m) => {
  for (const [i, notedOn] of days.entries())
    await m.insert(NoteEntity, { ...aNote(ids[i] ?? ''), notedOn, recordedAt: instant } as never)
})
const rows = await Promise.all(ids.map((id) => db.read.findOneByOrFail(NoteEntity, { id })))
const found = await db.read.findBy(NoteEntity, { notedOn: days[0]!, id: ids[0]! })
process.stdout.write(
  JSON.stringify({
    zone: process.env['TZ'],
    days: rows.map((r) => r.notedOn),
    found: found.map((r) => r.notedOn),
    instant: rows[0]?.recordedAt.toISOString(),
  }),
)
await db.close()

function aNote(id: string) {
  return { id, title: '记录', body: null, isOpen: true, size: 1, big: 1, bytes: null, detail: null, version: 1 }
}
