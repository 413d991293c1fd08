import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

/** The table by which accusations go to the organ that is competent by management power (第三十条). */
export class AccusationRoutes1700000021001 implements MigrationInterface {
  name = 'AccusationRoutes1700000021001'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'accusation_route',
      (c) => [
        c.id(),
        c.text('concern', 20),
        c.text('managedBy', 20),
        c.reference('organId', 'organ'),
        c.text('basis', 500),
        c.day('from'),
      ],
      [['concern', 'managedBy', 'from']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'accusation_route')
  }
}
