import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Lawyers, judges, mediators and counsellors on duty: who they are, when, and how duties changed hands. */
export class Lawyers1700000054000 implements MigrationInterface {
  name = 'Lawyers1700000054000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'professional',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.text('kind', 20),
        c.text('name', 40),
        c.text('firm', 100),
        c.text('accountId', 36, open),
        c.flag('isActive'),
        c.int('version'),
      ],
      [['organId', 'isActive']],
    )
    await createTable(
      q,
      'roster_duty',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.reference('professionalId', 'professional'),
        c.day('on'),
        c.text('shift', 10),
        c.text('place', 60),
        c.int('version'),
      ],
      [{ unique: ['professionalId', 'on', 'shift'] }, ['organId', 'on']],
    )
    await createTable(
      q,
      'roster_change',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.text('kind', 10),
        c.text('state', 15),
        c.text('dutyId', 36),
        c.text('otherDutyId', 36, open),
        c.text('fromProfessionalId', 36),
        c.text('toProfessionalId', 36),
        c.day('dutyOn'),
        c.text('dutyShift', 10),
        c.day('otherOn', open),
        c.text('otherShift', 10, open),
        c.text('reason', 300),
        c.text('askedById', 36, open),
        c.text('decidedById', 36, open),
        c.instant('recordedAt'),
        c.int('version'),
      ],
      [['organId', 'state', 'id']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'roster_change', 'roster_duty', 'professional')
  }
}
