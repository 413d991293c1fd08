import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../database/table.js'

export class PlatformTables1700000000000 implements MigrationInterface {
  name = 'PlatformTables1700000000000'

  async up(q: QueryRunner): Promise<void> {
    const key = { isPrimary: true }
    const open = { isNullable: true }
    await createTable(q, 'office_fact', (c) => [c.text('name', 40, key), c.text('value', 500)])
    await createTable(
      q,
      'command_key',
      (c) => [
        c.text('actor', 80, key),
        c.text('idempotencyKey', 80, key),
        c.text('command', 60),
        c.text('inputHash', 64),
        c.text('resultKind', 40, open),
        c.text('resultId', 64, open),
        c.instant('recordedAt'),
      ],
      [['recordedAt']],
    )
    await createTable(q, 'number_sequence', (c) => [
      c.text('organId', 36, key),
      c.text('kind', 40, key),
      c.int('year', key),
      c.int('last'),
    ])
    await createTable(
      q,
      'audit_entry',
      (c) => [
        c.id(),
        c.text('act', 60),
        c.text('thingKind', 40),
        c.text('thingId', 64),
        c.text('organId', 36),
        c.text('accountId', 36),
        c.text('requestId', 64),
        c.json('detail', open),
        c.instant('recordedAt'),
        c.big('position', open),
        c.text('hash', 64, open),
      ],
      [{ unique: ['position'] }, ['thingKind', 'thingId', 'recordedAt'], ['organId', 'recordedAt']],
    )
    await createTable(
      q,
      'outbox_message',
      (c) => [
        c.id(),
        c.text('topic', 80),
        c.text('thingKind', 40),
        c.text('thingId', 64),
        c.text('organId', 36),
        c.json('payload', open),
        c.instant('recordedAt'),
        c.big('sequence', open),
      ],
      [{ unique: ['sequence'] }],
    )
    await createTable(
      q,
      'job',
      (c) => [
        c.text('id', 80, key),
        c.text('name', 60),
        c.json('payload', open),
        c.instant('dueAt'),
        c.text('holder', 36, open),
        c.instant('leaseUntil', open),
        c.int('attempts'),
        c.text('lastError', 200, open),
        c.instant('endedAt', open),
      ],
      [['endedAt', 'dueAt']],
    )
    await createTable(q, 'content', (c) => [
      c.text('id', 64, key),
      c.text('keyId', 20),
      c.int('size'),
      c.int('chunks'),
      c.instant('recordedAt'),
    ])
    await createTable(q, 'content_chunk', (c) => [
      c.text('contentId', 64, key),
      c.int('ordinal', key),
      c.bytes('sealed'),
    ])
    await createTable(
      q,
      'download_grant',
      (c) => [
        c.text('tokenHash', 64, key),
        c.text('kind', 40),
        c.text('thingId', 64),
        c.json('detail', open),
        c.text('accountId', 36),
        c.instant('expiresAt'),
        c.instant('usedAt', open),
      ],
      [['expiresAt']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(
      q,
      ...['download_grant', 'content_chunk', 'content', 'job', 'outbox_message', 'audit_entry'],
      ...['number_sequence', 'command_key', 'office_fact'],
    )
  }
}
