import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables, isMysql, type Columns } from '../../platform/database/index.js'

const open = { isNullable: true }
const DAYS = ['warnOn', 'lawfulLastOn'] as const

type About = (c: Columns) => ReturnType<Columns['text']>[]
const matter: About = (c) => [c.reference('matterId', 'matter')]
const matterOrCase: About = (c) => [c.text('aboutKind', 10), c.text('aboutId', 36)]

const plans = (q: QueryRunner, about: About, id: string) =>
  createTable(
    q,
    'reminder_plan',
    (c) => [
      c.id(),
      ...about(c),
      c.text('dutyKey', 160),
      c.day('eventOn'),
      ...DAYS.map((name) => c.day(name)),
      c.text('told', 20, open),
      c.day('nextOn'),
    ],
    [{ unique: [id, 'dutyKey'] }, ['nextOn', 'id']],
  )
const PLAN = 'dutyKey, eventOn, warnOn, lawfulLastOn, told, nextOn'

const notices = (q: QueryRunner, about: About, id: string) =>
  createTable(
    q,
    'reminder_notice',
    (c) => [
      c.id(),
      c.reference('accountId', 'account'),
      ...about(c),
      c.text('dutyKey', 160),
      c.text('step', 20),
      c.text('relation', 20),
      ...DAYS.map((name) => c.day(name)),
      c.day('toldOn'),
      c.instant('recordedAt'),
      c.instant('readAt', open),
      c.flag('isMailWaiting'),
      c.text('mailId', 36, open),
    ],
    [
      { unique: ['accountId', id, 'dutyKey', 'step', ...DAYS] },
      ['accountId', 'readAt'],
      ['isMailWaiting', 'accountId'],
      ['mailId'],
    ],
  )
const NOTICE =
  'accountId, dutyKey, step, relation, warnOn, lawfulLastOn, toldOn, recordedAt, readAt, isMailWaiting, mailId'

const REMADE = [
  { table: 'reminder_plan', make: plans, columns: PLAN },
  { table: 'reminder_notice', make: notices, columns: NOTICE },
]

/** Cases beside the matters are reminded of too: a plan and a notice are about one of the two. */
export class RemindersOfCases1700000025000 implements MigrationInterface {
  name = 'RemindersOfCases1700000025000'

  async up(q: QueryRunner): Promise<void> {
    for (const { table, make, columns } of REMADE)
      await remake(q, table, {
        make: () => make(q, matterOrCase, 'aboutId'),
        into: `id, aboutKind, aboutId, ${columns}`,
        from: `id, 'MATTER', matterId, ${columns}`,
        where: '1 = 1',
      })
  }

  /** What cases were reminded of has no place in the tables of before. */
  async down(q: QueryRunner): Promise<void> {
    for (const { table, make, columns } of REMADE)
      await remake(q, table, {
        make: () => make(q, matter, 'matterId'),
        into: `id, matterId, ${columns}`,
        from: `id, aboutId, ${columns}`,
        where: "aboutKind = 'MATTER'",
      })
  }
}

/** A table with other columns and keys on both databases: its rows are put aside while it is made anew. */
async function remake(
  q: QueryRunner,
  table: string,
  { make, into, from, where }: { make: () => Promise<void>; into: string; from: string; where: string },
): Promise<void> {
  const aside = `${table}_aside`
  // A server copies the types with LIKE; a file's types are only names.
  if (isMysql(q)) {
    await q.query(`CREATE TABLE ${aside} LIKE ${table}`)
    await q.query(`INSERT INTO ${aside} SELECT * FROM ${table}`)
  } else await q.query(`CREATE TABLE ${aside} AS SELECT * FROM ${table}`)
  await dropTables(q, table)
  await make()
  await q.query(`INSERT INTO ${table} (${into}) SELECT ${from} FROM ${aside} WHERE ${where}`)
  await q.query(`DROP TABLE ${aside}`)
}
