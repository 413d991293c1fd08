import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Years of law study, the facts of each cadre's year and where they stand in it. */
export class Study1700000030000 implements MigrationInterface {
  name = 'Study1700000030000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'study_year',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.int('year'),
        c.int('required'),
        c.day('windowFrom'),
        c.day('windowTo'),
        c.int('passMark', open),
        c.int('attempts', open),
        c.flag('isClosed'),
        c.int('version'),
      ],
      [{ unique: ['organId', 'year'] }],
    )
    await createTable(
      q,
      'study_year_term',
      (c) => [
        c.id(),
        c.reference('studyYearId', 'study_year'),
        c.int('version'),
        c.text('act', 20),
        c.int('required'),
        c.day('windowFrom'),
        c.day('windowTo'),
        c.int('passMark', open),
        c.int('attempts', open),
        c.text('setById', 64),
        c.instant('recordedAt'),
      ],
      [{ unique: ['studyYearId', 'version'] }],
    )
    await createTable(
      q,
      'study_record',
      (c) => [
        c.id(),
        c.reference('studyYearId', 'study_year'),
        c.reference('accountId', 'account'),
        c.day('joinedOn', open),
        c.day('leftOn', open),
        c.text('exemptReason', 200, open),
        c.int('required'),
        c.int('completed'),
        c.int('missing'),
        c.int('pending'),
        c.int('examScore', open),
        c.int('attemptsUsed'),
        c.flag('isPassed'),
        c.flag('verdict', open),
        c.flag('isComplete'),
        c.text('certificateNo', 60, open),
        c.day('completedOn', open),
        c.text('state', 20),
      ],
      [{ unique: ['studyYearId', 'accountId'] }],
    )
    await createTable(
      q,
      'study_fact',
      (c) => [
        c.id(),
        c.reference('recordId', 'study_record'),
        c.int('seq'),
        c.text('kind', 30),
        c.day('on'),
        c.json('content'),
        c.text('recordedById', 64),
        c.instant('recordedAt'),
      ],
      [{ unique: ['recordId', 'seq'] }],
    )
    await createTable(q, 'study_certificate', (c) => [
      c.id(),
      c.reference('recordId', 'study_record'),
      c.text('name', 200),
      c.text('contentType', 120),
      c.int('size'),
      c.text('contentId', 64),
      c.text('addedById', 64),
      c.instant('addedAt'),
    ])
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'study_certificate', 'study_fact', 'study_record', 'study_year_term', 'study_year')
  }
}
