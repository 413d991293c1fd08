import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Leading officials, their reception days, and what the matters say of both. */
export class Leadership1700000050000 implements MigrationInterface {
  name = 'Leadership1700000050000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(q, 'lead_official', (c) => [
      c.id(),
      c.reference('organId', 'organ'),
      c.text('name', 40),
      c.text('title', 100),
      c.flag('isActive'),
      c.int('version'),
    ])
    await createTable(
      q,
      'reception_day',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.reference('officialId', 'lead_official'),
        c.day('on'),
        c.text('fromTime', 5),
        c.text('untilTime', 5),
        c.text('place', 100),
        c.text('status', 20),
        c.text('reason', 300, open),
        c.int('visitors', open),
        c.int('version'),
      ],
      [['organId', 'on']],
    )
    await createTable(
      q,
      'reception_matter',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.reference('receptionId', 'reception_day'),
        c.text('instructedOrganId', 36, open),
        c.day('reportBy', open),
        c.day('reportedOn', open),
      ],
      [{ unique: ['receptionId', 'matterId'] }],
    )
    await createTable(
      q,
      'case_lead',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.reference('officialId', 'lead_official'),
        c.day('takenOn'),
        c.day('resolveBy', open),
        c.day('progressedOn', open),
        c.day('releasedOn', open),
        c.flag('isOpen'),
      ],
      [['isOpen', 'takenOn']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'case_lead', 'reception_matter', 'reception_day', 'lead_official')
  }
}
