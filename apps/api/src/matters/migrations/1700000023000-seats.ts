import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { createTable, indexNameOf, isMysql } from '../../platform/database/index.js'

const flag = (...roles: string[]): string =>
  `MAX(CASE WHEN role IN (${roles.map((role) => `'${role}'`).join(', ')}) THEN 1 ELSE 0 END)`

/** Indexes of `matter` that nothing asks any more. */
const UNASKED = [
  ['receivedByOrganId', 'standing', 'dueOn', 'id'],
  ['receivedByOrganId', 'endedOn'],
  ['accountableOrganId', 'endedOn'],
]
const NEXT_DUTIES = ['isOpen', 'dueOn', 'id']

const index = (table: string, columns: string[]) =>
  new TableIndex({ name: indexNameOf(table, columns), columnNames: columns })

/**
 * What lists are walked by: the seats of organs in matters, made from the rows that are there. And words are found by a table whose
 * key is the pair of characters with the matter, and nothing else.
 */
export class Seats1700000023000 implements MigrationInterface {
  name = 'Seats1700000023000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'matter_seat',
      (c) => [
        c.text('matterId', 36, { isPrimary: true }),
        c.text('organId', 36, { isPrimary: true }),
        c.flag('isReceiver'),
        c.flag('isHolder'),
        c.flag('isReviewer'),
        c.text('standing', 20),
        c.day('dueOn'),
        c.day('receivedOn'),
        c.text('number', 40),
        c.day('endedOn', { isNullable: true }),
      ],
      [
        ['organId', 'dueOn', 'matterId'],
        ['organId', 'standing', 'dueOn', 'matterId'],
        ['organId', 'receivedOn', 'matterId'],
        ['organId', 'number', 'matterId'],
        ['organId', 'endedOn', 'matterId'],
      ],
    )
    await fillSeats(q)
    await (isMysql(q) ? keyGramsOfServer(q) : keyGramsOfFile(q))
    await q.createIndex('matter_duty', index('matter_duty', NEXT_DUTIES))
    for (const columns of UNASKED) await q.dropIndex('matter', indexNameOf('matter', columns))
  }

  async down(q: QueryRunner): Promise<void> {
    for (const columns of UNASKED) await q.createIndex('matter', index('matter', columns))
    await q.dropIndex('matter_duty', indexNameOf('matter_duty', NEXT_DUTIES))
    await q.dropTable('matter_seat')
  }
}

/** The seats as the organs' rows say them, once; from then on they are folded with the matter. */
export const fillSeats = (q: Pick<QueryRunner, 'query'>): Promise<unknown> =>
  q.query(
    `INSERT INTO matter_seat
         (matterId, organId, isReceiver, isHolder, isReviewer, standing, dueOn, receivedOn, number, endedOn)
       SELECT m.id, o.organId, o.isReceiver, o.isHolder, o.isReviewer, m.standing, m.dueOn, m.receivedOn, m.number, m.endedOn
       FROM matter m JOIN (
         SELECT matterId, organId, ${flag('RECEIVER')} AS isReceiver,
           ${flag('HANDLER', 'ASSISTING', 'PASSED')} AS isHolder, ${flag('REVIEWER')} AS isReviewer
         FROM (
           SELECT matterId, organId, role FROM matter_organ WHERE until IS NULL
           UNION ALL SELECT id, accountableOrganId, 'ACCOUNTABLE' FROM matter
         ) related GROUP BY matterId, organId
       ) o ON o.matterId = m.id`,
  )

/** One statement, so that a server that is stopped has either the old key or the new one. */
const keyGramsOfServer = (q: QueryRunner) =>
  q.query(
    `ALTER TABLE matter_gram DROP PRIMARY KEY, DROP COLUMN id, DROP INDEX ${indexNameOf('matter_gram', ['gram', 'matterId'])},
       ADD PRIMARY KEY (gram, matterId)`,
  )

/** SQLite makes the table anew, inside the migration's transaction; without a hidden row number it is its own index. */
async function keyGramsOfFile(q: QueryRunner): Promise<void> {
  await q.query('ALTER TABLE matter_gram RENAME TO matter_gram_before')
  for (const columns of [['gram', 'matterId'], ['matterId']])
    await q.query(`DROP INDEX "${indexNameOf('matter_gram', columns)}"`)
  await q.query(
    `CREATE TABLE "matter_gram" ("matterId" varchar(36) NOT NULL, "gram" varchar(4) NOT NULL,
       CONSTRAINT "fk_matter_gram_matterId" FOREIGN KEY ("matterId") REFERENCES "matter" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
       PRIMARY KEY ("gram", "matterId")) WITHOUT ROWID`,
  )
  await q.query(
    'INSERT INTO matter_gram (matterId, gram) SELECT matterId, gram FROM matter_gram_before ORDER BY gram, matterId',
  )
  await q.query('DROP TABLE matter_gram_before')
  await q.createIndex('matter_gram', index('matter_gram', ['matterId']))
}
