import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

const NULLABLE = { isNullable: true }

export class Organs1700000001000 implements MigrationInterface {
  name = 'Organs1700000001000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'organ',
      (c) => [
        c.id(),
        c.text('code', 20),
        c.text('name', 120),
        c.text('kind', 30),
        c.text('level', 20),
        c.reference('superiorId', 'organ', NULLABLE),
        c.text('areaCode', 12, NULLABLE),
        c.text('organCode', 40, NULLABLE),
        c.flag('isAbolished'),
        c.flag('hasAccounts'),
        c.int('version'),
      ],
      [{ unique: ['code'] }],
    )
    await createTable(q, 'cadre', (c) => [
      c.id(),
      c.reference('organId', 'organ'),
      c.text('name', 60),
      c.text('section', 60, NULLABLE),
      c.text('post', 60, NULLABLE),
    ])
    await this.#accounts(q)
    await this.#desks(q)
    await this.#house(q)
  }

  async #accounts(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'account',
      (c) => [
        c.id(),
        c.reference('cadreId', 'cadre'),
        c.reference('organId', 'organ'),
        c.text('login', 60),
        c.text('passwordHash', 200),
        c.json('roles'),
        c.flag('isLocked'),
        c.flag('mustChangePassword'),
        c.reference('resetById', 'account', NULLABLE),
        c.instant('resetAt', NULLABLE),
        c.instant('lastSignInAt', NULLABLE),
        c.instant('createdAt'),
        c.int('version'),
      ],
      [{ unique: ['login'] }],
    )
    await createTable(
      q,
      'rights_change',
      (c) => [
        c.id(),
        c.reference('accountId', 'account'),
        c.json('roles'),
        c.reference('askedById', 'account'),
        c.instant('askedAt'),
        c.text('status', 20),
        c.reference('decidedById', 'account', NULLABLE),
        c.instant('decidedAt', NULLABLE),
        c.int('version'),
      ],
      [['status', 'askedAt']],
    )
    await createTable(
      q,
      'absence',
      (c) => [
        c.id(),
        c.reference('accountId', 'account'),
        c.day('from'),
        c.day('to'),
        c.reference('coverId', 'account', NULLABLE),
        c.text('reason', 200, NULLABLE),
        c.int('version'),
      ],
      [
        ['accountId', 'from'],
        ['from', 'to'],
      ],
    )
    await createTable(
      q,
      'session',
      (c) => [
        c.id(),
        c.text('tokenHash', 64),
        c.reference('accountId', 'account'),
        c.instant('createdAt'),
        c.instant('lastSeenAt'),
        c.instant('expiresAt'),
        c.text('userAgent', 200),
        c.text('address', 64),
      ],
      [{ unique: ['tokenHash'] }, ['expiresAt']],
    )
    await createTable(
      q,
      'door_count',
      (c) => [c.id(), c.text('subject', 64), c.int('tries'), c.instant('windowEndsAt')],
      [{ unique: ['subject'] }, ['windowEndsAt']],
    )
  }

  async #desks(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'desk',
      (c) => [c.id(), c.reference('organId', 'organ'), c.text('name', 60), c.int('version')],
      [{ unique: ['organId', 'name'] }],
    )
    await createTable(
      q,
      'desk_member',
      (c) => [c.id(), c.reference('deskId', 'desk'), c.reference('accountId', 'account')],
      [{ unique: ['deskId', 'accountId'] }],
    )
  }

  async #house(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'review_path',
      (c) => [
        c.id(),
        c.text('handlerKind', 30),
        c.reference('handlerOrganId', 'organ', NULLABLE),
        c.reference('reviewOrganId', 'organ'),
        c.reference('reReviewOrganId', 'organ'),
        c.text('basis', 500),
        c.day('from'),
        c.day('to', NULLABLE),
        c.int('version'),
      ],
      [['handlerKind', 'from']],
    )
    await createTable(
      q,
      'setting',
      (c) => [
        c.id(),
        c.text('key', 60),
        c.json('value'),
        c.text('basis', 500),
        c.day('from'),
        c.reference('enteredById', 'account'),
        c.instant('enteredAt'),
        c.int('version'),
      ],
      [{ unique: ['key', 'version'] }],
    )
    await createTable(
      q,
      'calendar_notice',
      (c) => [
        c.id(),
        c.int('year'),
        c.text('document', 120),
        c.day('publishedOn'),
        c.json('breaks'),
        c.json('makeUpDays'),
        c.reference('enteredById', 'account'),
        c.instant('enteredAt'),
      ],
      [{ unique: ['year', 'document'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'calendar_notice', 'setting', 'review_path', 'desk_member', 'desk', 'door_count', 'session')
    await dropTables(q, 'absence', 'rights_change', 'account', 'cadre', 'organ')
  }
}
