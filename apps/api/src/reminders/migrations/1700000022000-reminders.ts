import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** How far each duty has been reminded of, who was told what, the mails that go with it, and what people chose. */
export class Reminders1700000022000 implements MigrationInterface {
  name = 'Reminders1700000022000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'reminder_plan',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('dutyKey', 160),
        c.day('eventOn'),
        c.day('warnOn'),
        c.day('lawfulLastOn'),
        c.text('told', 20, open),
        c.day('nextOn'),
      ],
      [{ unique: ['matterId', 'dutyKey'] }, ['nextOn', 'id']],
    )
    await createTable(
      q,
      'reminder_notice',
      (c) => [
        c.id(),
        c.reference('accountId', 'account'),
        c.reference('matterId', 'matter'),
        c.text('dutyKey', 160),
        c.text('step', 20),
        c.text('relation', 20),
        c.day('warnOn'),
        c.day('lawfulLastOn'),
        c.day('toldOn'),
        c.instant('recordedAt'),
        c.instant('readAt', open),
        c.flag('isMailWaiting'),
        c.text('mailId', 36, open),
      ],
      [
        { unique: ['accountId', 'matterId', 'dutyKey', 'step', 'warnOn', 'lawfulLastOn'] },
        ['accountId', 'readAt'],
        ['isMailWaiting', 'accountId'],
        ['mailId'],
      ],
    )
    await createTable(
      q,
      'reminder_mail',
      (c) => [
        c.id(),
        c.reference('accountId', 'account'),
        c.text('state', 10),
        c.instant('dueAt'),
        c.int('attempts'),
        c.text('holder', 36, open),
        c.instant('leaseUntil', open),
        c.instant('recordedAt'),
        c.instant('endedAt', open),
        c.text('lastFault', 20, open),
      ],
      [['state', 'dueAt']],
    )
    await createTable(
      q,
      'reminder_choice',
      (c) => [
        c.id(),
        c.text('accountId', 36),
        c.flag('isMailOn'),
        c.text('addressSealed', 500, open),
        c.int('version'),
      ],
      [{ unique: ['accountId'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'reminder_choice', 'reminder_mail', 'reminder_notice', 'reminder_plan')
  }
}
