import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Issued papers, and how organs name themselves on them. */
export class Papers1700000020000 implements MigrationInterface {
  name = 'Papers1700000020000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'paper',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('kind', 30),
        c.reference('organId', 'organ'),
        c.text('officeId', 36),
        c.text('toOrganId', 36, open),
        c.text('partyId', 36, open),
        c.text('series', 30),
        c.int('year'),
        c.int('no'),
        c.text('number', 120),
        c.text('title', 60),
        c.day('issuedOn'),
        c.instant('recordedAt'),
        c.text('issuedById', 36, open),
        c.text('factId', 36),
        c.int('factCount'),
        c.longText('treeSealed'),
        c.text('sha256', 64),
        c.text('contentId', 64),
        c.flag('isLocked'),
        c.text('supersededById', 36, open),
        c.text('attention', 30, open),
        c.text('attentionFactId', 36, open),
        c.day('attentionOn', open),
        c.flag('isOpenTask'),
        c.longText('settledReason', open),
        c.text('settledById', 36, open),
        c.day('settledOn', open),
      ],
      [{ unique: ['organId', 'series', 'year', 'no'] }, ['matterId', 'id'], ['organId', 'isOpenTask', 'id']],
    )
    await createTable(
      q,
      'letterhead',
      (c) => [
        c.id(),
        c.text('organId', 36),
        c.text('name', 120),
        c.text('desk', 60, open),
        c.text('phone', 60),
        c.text('address', 200),
        c.text('hours', 120, open),
        c.text('lookUpWhere', 200, open),
        c.int('version'),
      ],
      [{ unique: ['organId'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'letterhead', 'paper')
  }
}
