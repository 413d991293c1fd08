import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

/** The record of giving personal data to other organs (网络数据安全管理条例第十二条). */
export class DataDisclosures1700000029001 implements MigrationInterface {
  name = 'DataDisclosures1700000029001'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'data_disclosure',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('referralId', 36),
        c.text('byOrganId', 36),
        c.text('byAccountId', 36, open),
        c.text('toOrganId', 36),
        c.day('givenOn'),
        c.text('delivery', 10),
        c.json('fields'),
        c.text('instrument', 40),
        c.text('article', 30),
        c.day('keptUntilOn', open),
      ],
      [
        ['byOrganId', 'id'],
        ['byOrganId', 'toOrganId', 'id'],
      ],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'data_disclosure')
  }
}
