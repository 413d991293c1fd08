import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/table.js'

export class Uploads1700000003000 implements MigrationInterface {
  name = 'Uploads1700000003000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'upload',
      (c) => [
        c.id(),
        c.text('accountId', 64),
        c.text('name', 200),
        c.text('contentType', 120),
        c.int('size'),
        c.text('keyId', 20),
        c.instant('recordedAt'),
      ],
      [['recordedAt']],
    )
    await createTable(q, 'upload_chunk', (c) => [
      c.id('uploadId'),
      c.int('ordinal', { isPrimary: true }),
      c.bytes('sealed'),
    ])
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'upload_chunk', 'upload')
  }
}
