import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** People who sit at hearings, and the hearings as lists find them. */
export class Hearings1700000051000 implements MigrationInterface {
  name = 'Hearings1700000051000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'hearing_officer',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.text('kind', 20),
        c.text('name', 40),
        c.text('title', 100),
        c.text('accountId', 36, open),
        c.text('phoneSealed', 255, open),
        c.flag('isActive'),
        c.int('version'),
      ],
      [['organId', 'isActive', 'id']],
    )
    await createTable(
      q,
      'hearing',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('organId', 36),
        c.text('stage', 20, open),
        c.text('state', 20),
        c.text('nextStep', 20),
        c.flag('isOpen'),
        c.day('dueOn'),
        c.day('hearingOn', open),
        c.text('roomId', 36, open),
      ],
      [['isOpen', 'dueOn', 'id'], ['hearingOn']],
    )
    await createTable(
      q,
      'hearing_seat',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('hearingId', 36),
        c.text('officerId', 36),
        c.text('seat', 20),
      ],
      [{ unique: ['hearingId', 'officerId'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'hearing_seat', 'hearing', 'hearing_officer')
  }
}
