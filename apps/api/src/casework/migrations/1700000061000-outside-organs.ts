import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm'
import { columnsFor } from '../../platform/database/index.js'

/** A duty that an organ outside this house owes keeps its name. What is there already is folded anew by the job, which writes it. */
export class OutsideOrgans1700000061000 implements MigrationInterface {
  name = 'OutsideOrgans1700000061000'

  async up(q: QueryRunner): Promise<void> {
    await q.addColumn('case_duty', new TableColumn(columnsFor(q).text('outsideOrgan', 100, { isNullable: true })))
    await q.query(
      `UPDATE case_file SET refoldOn = openedOn WHERE id IN (SELECT caseId FROM case_duty WHERE clock = 'FY-NORM-ANSWER60' AND organId IS NULL)`,
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.dropColumn('case_duty', 'outsideOrgan')
  }
}
