import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** What somebody needs in order to be heard, by consent. */
export class Needs1700000024000 implements MigrationInterface {
  name = 'Needs1700000024000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'matter_need',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('partyId', 36, open),
        c.longText('needSealed', open),
        c.day('untilOn'),
        c.day('erasedOn', open),
      ],
      [['erasedOn', 'untilOn']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'matter_need')
  }
}
