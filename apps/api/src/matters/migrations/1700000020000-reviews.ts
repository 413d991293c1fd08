import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Rounds of review and re-review. What is there already is folded anew by the job, which writes its rounds. */
export class Reviews1700000020000 implements MigrationInterface {
  name = 'Reviews1700000020000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'matter_review',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('level', 10),
        c.text('organId', 36),
        c.text('clerkId', 36, open),
        c.text('state', 20),
        c.text('outcome', 20, open),
        c.day('requestedOn'),
        c.day('takenOn', open),
        c.day('decidedOn', open),
        c.flag('isOpen'),
        c.text('nextDutyKey', 160, open),
        c.day('nextWarnOn', open),
        c.day('nextLawfulLastOn', open),
        c.flag('nextProvisional'),
        c.flag('nextSuspended'),
        c.day('dueOn'),
      ],
      [
        ['organId', 'isOpen', 'dueOn', 'id'],
        ['isOpen', 'dueOn', 'id'],
      ],
    )
    await q.query(
      `UPDATE matter SET refoldOn = receivedOn WHERE id IN (SELECT matterId FROM matter_organ WHERE role = 'REVIEWER')`,
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'matter_review')
  }
}
