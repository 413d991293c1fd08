import { TableColumn, type MigrationInterface, type QueryRunner } from 'typeorm'
import { columnsFor, createTable, dropTables } from '../../platform/index.js'

const LEVEL = 'levelOrganId'

/** Centres of three levels and their people, disputes with each stay at a centre, and rounds of finding them early. */
export class Centres1700000057000 implements MigrationInterface {
  name = 'Centres1700000057000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    // A level was to be kept here; where a dispute stood, and how long, is now in its own rows.
    await q.query(`ALTER TABLE mediation_case DROP COLUMN ${LEVEL}`)
    await createTable(
      q,
      'dispute_centre',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.text('level', 20),
        c.text('parentId', 36, open),
        c.text('rootId', 36),
        c.text('name', 100),
        c.text('community', 60, open),
        c.text('ledBy', 100),
        c.text('basis', 300),
        c.int('no'),
        c.day('openedOn'),
        c.day('closedOn', open),
        c.int('version'),
      ],
      [['no', 'id']],
    )
    await createTable(
      q,
      'centre_member',
      (c) => [
        c.id(),
        c.reference('centreId', 'dispute_centre'),
        c.text('accountId', 36, open),
        c.text('name', 40),
        c.text('kind', 20),
        c.text('unit', 100),
        c.day('fromOn'),
        c.day('untilOn', open),
        c.int('version'),
      ],
      [
        ['centreId', 'fromOn'],
        ['accountId', 'centreId'],
      ],
    )
    await createTable(
      q,
      'dispute',
      (c) => [
        c.id(),
        c.reference('centreId', 'dispute_centre'),
        c.reference('startCentreId', 'dispute_centre'),
        c.text('level', 20),
        c.text('reporterId', 36, open),
        c.text('findingLineId', 36, open),
        c.text('source', 20),
        c.text('kind', 20),
        c.text('subject', 200),
        c.text('place', 100),
        c.text('community', 60, open),
        c.text('standing', 20),
        c.text('endHow', 20, open),
        c.day('reportedOn'),
        c.day('heldSince'),
        c.day('dueOn'),
        c.day('settledOn', open),
        c.flag('isSettledWhereItBegan'),
        c.flag('hasMovedUp'),
        c.int('rounds'),
        c.longText('sidesSealed'),
      ],
      [
        ['centreId', 'standing', 'dueOn'],
        ['level', 'standing', 'dueOn', 'id'],
        ['reportedOn', 'id'],
        ['reporterId'],
        ['findingLineId'],
      ],
    )
    await createTable(
      q,
      'dispute_stay',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.int('no'),
        c.int('round'),
        c.text('centreId', 36),
        c.text('rootId', 36),
        c.text('organId', 36),
        c.text('level', 20),
        c.text('began', 20),
        c.day('fromOn'),
        c.day('takenOn', open),
        c.day('toOn', open),
      ],
      [{ unique: ['caseId', 'no'] }, ['centreId', 'caseId'], ['organId', 'caseId']],
    )
    await createTable(
      q,
      'finding_round',
      (c) => [
        c.id(),
        c.reference('centreId', 'dispute_centre'),
        c.text('rootId', 36),
        c.text('organId', 36),
        c.day('fromOn'),
        c.day('toOn'),
        c.text('note', 1000),
        c.text('byAccountId', 36, open),
        c.instant('recordedAt'),
        c.day('withdrawnOn', open),
        c.text('withdrawnWhy', 500),
      ],
      [
        ['toOn', 'id'],
        ['centreId', 'toOn'],
      ],
    )
    await createTable(
      q,
      'finding_line',
      (c) => [
        c.id(),
        c.reference('roundId', 'finding_round'),
        c.int('no'),
        c.text('kind', 20),
        c.text('place', 100),
        c.int('found'),
        c.int('settledAtOnce'),
      ],
      [{ unique: ['roundId', 'no'] }],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(
      q,
      ...(['finding_line', 'finding_round', 'dispute_stay', 'dispute', 'centre_member', 'dispute_centre'] as const),
    )
    await q.addColumn('mediation_case', new TableColumn(columnsFor(q).text(LEVEL, 36, { isNullable: true })))
  }
}
