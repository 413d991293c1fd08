import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/database/index.js'

const NAMED = '检举控告专办'

/** Desks that are named for accusations (第三十条第三款), and which organ came in the place of which (第二十四条第二款). */
export class AccusationDesksAndSuccessions1700000021000 implements MigrationInterface {
  name = 'AccusationDesksAndSuccessions1700000021000'

  async up(q: QueryRunner): Promise<void> {
    await createTable(q, 'accusation_desk', (c) => [c.id(), c.reference('deskId', 'desk')])
    // An office that runs already has the desk by this name; an id of its own may serve the row as well.
    await q.query(`INSERT INTO accusation_desk (id, deskId) SELECT id, id FROM desk WHERE name = '${NAMED}'`)
    await createTable(q, 'organ_succession', (c) => [
      c.id(),
      c.reference('organId', 'organ'),
      c.reference('successorId', 'organ'),
      c.day('on'),
      c.text('basis', 500),
    ])
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'organ_succession', 'accusation_desk')
  }
}
