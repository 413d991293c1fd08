import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Mediation bodies, cases with the sums of their rows, who mediates, the rows of agreements, and own notes. */
export class Mediation1700000052000 implements MigrationInterface {
  name = 'Mediation1700000052000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(q, 'mediation_body', (c) => [
      c.id(),
      c.reference('organId', 'organ'),
      c.text('name', 100),
      c.text('kind', 30),
      c.text('court', 100),
      c.flag('isActive'),
      c.int('version'),
    ])
    await createTable(
      q,
      'mediation_case',
      (c) => [
        c.id(),
        c.reference('officeId', 'organ'),
        ...['bodyId', 'bodyOrganId', 'levelOrganId'].map((name) => c.text(name, 36, open)),
        c.text('subject', 200),
        c.longText('respondentSealed'),
        c.text('standing', 20),
        c.text('endHow', 20, open),
        c.day('screenedOn'),
        ...['ledInOn', 'takenOn', 'endedOn'].map((name) => c.day(name, open)),
        c.text('form', 10, open),
        ...['sessions', 'rows', 'signers', 'signed', 'inForce', 'withdrawn'].map((name) => c.int(name)),
        ...['asked', 'confirmed', 'paidUp', 'openBreaches'].map((name) => c.int(name)),
        ...['agreedCents', 'paidCents'].map((name) => c.big(name)),
      ],
      [
        ['officeId', 'standing', 'screenedOn'],
        ['bodyOrganId', 'standing', 'screenedOn'],
      ],
    )
    await createTable(
      q,
      'mediation_member',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.text('accountId', 36),
        c.text('as', 20),
        c.day('namedOn'),
        c.flag('isFree', open),
        c.day('releasedOn', open),
      ],
      [{ unique: ['caseId', 'accountId'] }, ['accountId']],
    )
    await createTable(
      q,
      'mediation_row',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.int('no'),
        c.text('agreementNo', 60),
        c.text('stage', 20),
        c.text('confirmation', 20),
        c.day('effectOn', open),
        c.day('windowLastOn', open),
        c.day('nextDueOn'),
        c.flag('isPaid'),
        c.int('openBreaches'),
        c.longText('peopleSealed'),
        c.longText('termsSealed'),
      ],
      [{ unique: ['caseId', 'no'] }, ['caseId', 'stage', 'no'], ['caseId', 'isPaid', 'nextDueOn']],
    )
    await createTable(
      q,
      'mediation_note',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.text('authorId', 36),
        c.day('on'),
        c.longText('noteSealed'),
        c.instant('recordedAt'),
      ],
      [['caseId', 'authorId']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'mediation_note', 'mediation_row', 'mediation_member', 'mediation_case', 'mediation_body')
  }
}
