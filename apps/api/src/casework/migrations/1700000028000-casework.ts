import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** What cases beside the matters share: head, facts, duties, rooms and bookings. */
export class Casework1700000028000 implements MigrationInterface {
  name = 'Casework1700000028000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'case_file',
      (c) => [
        c.id(),
        c.text('kind', 20),
        c.text('number', 60),
        c.reference('organId', 'organ'),
        c.text('handlerId', 36, open),
        c.text('matterId', 36, open),
        c.day('openedOn'),
        c.flag('isOpen'),
        c.day('refoldOn', open),
        c.int('version'),
      ],
      [['matterId'], ['kind', 'organId', 'isOpen', 'id'], ['refoldOn']],
    )
    await createTable(
      q,
      'case_fact',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.text('partId', 36, open),
        c.int('seq'),
        c.text('kind', 40),
        c.day('on'),
        c.instant('recordedAt'),
        c.text('byAccountId', 36, open),
        c.text('organId', 36),
        c.json('payload'),
      ],
      [{ unique: ['caseId', 'seq'] }, ['caseId', 'partId', 'seq']],
    )
    await createTable(
      q,
      'case_duty',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.text('partId', 36, open),
        c.text('caseKind', 20),
        c.text('key', 160),
        c.text('clock', 40),
        c.text('kind', 10),
        c.text('organId', 36, open),
        c.text('handlerId', 36, open),
        c.day('eventOn'),
        c.day('rawLastOn', open),
        c.day('lawfulLastOn', open),
        c.day('warnOn', open),
        c.flag('isProvisional'),
        c.flag('isSuspended'),
        c.text('endHow', 20, open),
        c.day('endOn', open),
        c.text('instrument', 40),
        c.text('article', 30),
        c.flag('isOpen'),
        c.day('dueOn'),
      ],
      [
        ['organId', 'isOpen', 'dueOn', 'id'],
        ['caseId', 'partId'],
      ],
    )
    await createTable(
      q,
      'room',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.text('name', 60),
        c.text('place', 100),
        c.int('seats'),
        c.text('use', 60),
        c.flag('isActive'),
        c.int('version'),
      ],
      [{ unique: ['organId', 'name'] }],
    )
    await createTable(
      q,
      'booking',
      (c) => [
        c.id(),
        c.text('resourceKind', 10),
        c.text('resourceId', 36),
        c.day('on'),
        c.int('slot'),
        c.text('holderId', 36),
        c.text('holderKind', 20),
        c.text('title', 100),
      ],
      [{ unique: ['resourceKind', 'resourceId', 'on', 'slot'] }, ['holderId'], ['on', 'resourceKind']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'booking', 'room', 'case_duty', 'case_fact', 'case_file')
  }
}
