import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

const NULLABLE = { isNullable: true }

export class PartnerCredentials1700000002000 implements MigrationInterface {
  name = 'PartnerCredentials1700000002000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'partner_credential',
      (c) => [
        c.id(),
        c.text('clientId', 60),
        c.text('secretHash', 64),
        c.reference('organId', 'organ'),
        c.text('purpose', 300),
        c.json('contract'),
        c.day('expiresOn'),
        c.reference('createdById', 'account'),
        c.instant('createdAt'),
        c.reference('confirmedById', 'account', NULLABLE),
        c.instant('revokedAt', NULLABLE),
        c.instant('lastUsedAt', NULLABLE),
        c.int('version'),
      ],
      [{ unique: ['clientId'] }],
    )
    await createTable(
      q,
      'signing_key',
      (c) => [
        c.id(),
        c.json('publicJwk'),
        c.longText('privateSealed'),
        c.instant('signsUntil'),
        c.instant('createdAt'),
      ],
      [['signsUntil']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'signing_key', 'partner_credential')
  }
}
