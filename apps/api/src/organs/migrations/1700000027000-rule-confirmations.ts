import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

/** Who of the office confirmed which text or reading of the law, when and on what basis. */
export class RuleConfirmations1700000027000 implements MigrationInterface {
  name = 'RuleConfirmations1700000027000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(
      q,
      'rule_confirmation',
      (c) => [
        c.id(),
        c.text('kind', 20),
        c.text('ruleId', 60),
        c.text('basis', 500),
        c.day('confirmedOn'),
        c.reference('confirmedById', 'account'),
      ],
      [['kind', 'ruleId']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'rule_confirmation')
  }
}
