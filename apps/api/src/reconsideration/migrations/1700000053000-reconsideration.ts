import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Reconsideration: what lists read of a case, its parties, its papers, and questions at the window. */
export class Reconsideration1700000053000 implements MigrationInterface {
  name = 'Reconsideration1700000053000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'recon_case',
      (c) => [
        c.id(),
        c.text('number', 60),
        c.reference('organId', 'organ'),
        c.reference('respondentOrganId', 'organ'),
        c.flag('isRespondentTold'),
        c.text('text', 30),
        c.text('stage', 20),
        c.text('endHow', 20, open),
        c.day('endedOn', open),
        c.text('area', 30),
        c.text('actTitle', 300),
        c.text('procedure', 10, open),
        c.day('receivedOn'),
        c.day('acceptedOn', open),
        c.day('decideBy', open),
        c.day('hearingOn', open),
        c.flag('isAwaitingApproval'),
        c.text('nextClock', 40, open),
        c.day('dueOn'),
      ],
      [
        ['organId', 'stage', 'dueOn', 'id'],
        ['organId', 'dueOn', 'id'],
        ['respondentOrganId', 'isRespondentTold', 'dueOn', 'id'],
      ],
    )
    await createTable(q, 'recon_party', (c) => [
      c.id(),
      c.reference('caseId', 'case_file'),
      c.int('ordinal'),
      c.text('role', 20),
      c.text('kind', 20),
      c.longText('nameSealed'),
      c.text('idNumberSealed', 400, open),
      c.text('phoneSealed', 400, open),
      c.longText('addressSealed', open),
    ])
    await createTable(
      q,
      'recon_consultation',
      (c) => [
        c.id(),
        c.reference('organId', 'organ'),
        c.day('on'),
        c.text('area', 30),
        c.longText('question'),
        c.longText('answer'),
        c.text('caseId', 36, open),
        c.text('recordedById', 36),
        c.instant('recordedAt'),
      ],
      [['organId', 'on', 'id']],
    )
    await createTable(
      q,
      'recon_paper',
      (c) => [
        c.id(),
        c.reference('caseId', 'case_file'),
        c.reference('organId', 'organ'),
        c.text('kind', 30),
        c.int('year'),
        c.int('no'),
        c.text('number', 120),
        c.text('title', 60),
        c.day('issuedOn'),
        c.text('factId', 36),
        c.longText('treeSealed'),
        c.instant('recordedAt'),
      ],
      [{ unique: ['organId', 'kind', 'year', 'no'] }, ['caseId', 'id']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'recon_paper', 'recon_consultation', 'recon_party', 'recon_case')
  }
}
