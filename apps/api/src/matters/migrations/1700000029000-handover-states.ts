import { TableColumn, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm'
import { columnsFor, indexNameOf } from '../../platform/database/index.js'

const TABLE = 'matter_referral'
const WALKED_BY = ['byOrganId', 'handoverState', 'id']

/** Where hand-overs to political-legal organs stand. What is there already is folded anew by the job, which writes it. */
export class HandoverStates1700000029000 implements MigrationInterface {
  name = 'HandoverStates1700000029000'

  async up(q: QueryRunner): Promise<void> {
    const c = columnsFor(q)
    const open = { isNullable: true }
    await q.addColumns(
      TABLE,
      [c.text('handoverState', 20, open), c.day('acceptedOn', open), c.day('resultOn', open)].map(
        (column) => new TableColumn(column),
      ),
    )
    await q.createIndex(TABLE, new TableIndex({ name: indexNameOf(TABLE, WALKED_BY), columnNames: WALKED_BY }))
    await q.query(
      `UPDATE matter SET refoldOn = receivedOn WHERE id IN (SELECT referral.matterId FROM matter_referral referral JOIN organ taker ON taker.id = referral.organId WHERE taker.kind = 'POLITICAL_LEGAL')`,
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropIndex(TABLE, indexNameOf(TABLE, WALKED_BY))
    await q.dropColumns(TABLE, ['handoverState', 'acceptedOn', 'resultOn'])
  }
}
