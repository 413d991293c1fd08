import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/table.js'

const NULLABLE = { isNullable: true }

export class Imports1700000004000 implements MigrationInterface {
  name = 'Imports1700000004000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'import_batch',
      (c) => [
        c.id(),
        c.text('organId', 36),
        c.text('kind', 20),
        c.text('fileName', 200),
        c.text('uploadId', 36),
        c.text('status', 20),
        c.int('year', NULLABLE),
        c.int('headerRow'),
        c.json('columns'),
        c.json('mapping'),
        c.int('rowCount'),
        c.int('okCount'),
        c.int('errorCount'),
        c.int('warningCount'),
        c.int('alreadyThereCount'),
        c.int('appliedCount'),
        c.text('createdById', 64),
        c.instant('createdAt'),
        c.instant('appliedAt', NULLABLE),
        c.int('version'),
      ],
      [
        ['organId', 'kind', 'id'],
        ['status', 'createdAt'],
      ],
    )
    await createTable(
      q,
      'import_row',
      (c) => [
        c.id(),
        c.reference('batchId', 'import_batch'),
        c.int('rowNo'),
        c.text('status', 20),
        c.json('problems'),
        c.json('preview'),
        c.text('externalKey', 120),
        c.longText('cellsSealed', NULLABLE),
        c.text('outcomeHash', 64),
        c.text('thingId', 36, NULLABLE),
      ],
      [{ unique: ['batchId', 'rowNo'] }],
    )
    await createTable(
      q,
      'imported_thing',
      (c) => [
        c.id(),
        c.text('organId', 36),
        c.text('kind', 20),
        c.text('externalKey', 120),
        c.text('thingId', 36, NULLABLE),
        c.instant('recordedAt'),
      ],
      [{ unique: ['organId', 'kind', 'externalKey'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'imported_thing', 'import_row', 'import_batch')
  }
}
