import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Conflicts of interest of professionals, legal opinions with what they cite, and teams for one matter. */
export class Opinions1700000056000 implements MigrationInterface {
  name = 'Opinions1700000056000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'professional_conflict',
      (c) => [
        c.id(),
        c.reference('officeId', 'organ'),
        c.reference('professionalId', 'professional'),
        c.reference('matterId', 'matter'),
        c.text('ground', 20),
        c.text('source', 10),
        c.text('standing', 10),
        c.day('reportedOn'),
        c.day('decidedOn', open),
      ],
      [
        ['matterId', 'professionalId'],
        ['officeId', 'standing', 'reportedOn', 'id'],
      ],
    )
    await createTable(
      q,
      'legal_opinion',
      (c) => [
        c.id(),
        c.reference('officeId', 'organ'),
        c.reference('organId', 'organ'),
        c.text('matterId', 36, open),
        c.text('conferenceId', 36, open),
        c.reference('professionalId', 'professional'),
        c.text('accountId', 36, open),
        c.text('type', 20),
        c.text('state', 20),
        c.longText('question'),
        c.day('askedOn'),
        c.day('answerBy'),
        c.day('givenOn', open),
        c.int('versions'),
      ],
      [
        ['matterId', 'askedOn'],
        ['officeId', 'askedOn', 'id'],
        ['accountId', 'askedOn', 'id'],
        ['askedOn', 'id'],
      ],
    )
    await createTable(
      q,
      'opinion_citation',
      (c) => [
        c.id(),
        c.reference('opinionId', 'legal_opinion'),
        c.int('no'),
        c.text('instrument', 60),
        c.text('article', 30),
        c.text('label', 200),
        c.flag('isHeld'),
      ],
      [['instrument', 'article', 'opinionId']],
    )
    await createTable(
      q,
      'opinion_gram',
      (c) => [c.text('opinionId', 36, { isPrimary: true }), c.text('gram', 4, { isPrimary: true })],
      [['gram', 'opinionId']],
    )
    await createTable(
      q,
      'matter_team',
      (c) => [
        c.id(),
        c.reference('officeId', 'organ'),
        c.reference('matterId', 'matter'),
        c.text('purpose', 200),
        c.day('formedOn'),
        c.day('workUntil'),
        c.day('dissolvedOn', open),
      ],
      [['matterId', 'formedOn']],
    )
    await createTable(
      q,
      'team_member',
      (c) => [
        c.id(),
        c.reference('teamId', 'matter_team'),
        c.text('role', 20),
        c.text('accountId', 36, open),
        c.text('professionalId', 36, open),
        c.day('joinedOn'),
        c.day('leftOn', open),
      ],
      [['accountId', 'leftOn', 'teamId']],
    )
    await createTable(
      q,
      'team_note',
      (c) => [
        c.id(),
        c.reference('teamId', 'matter_team'),
        c.text('authorId', 36),
        c.day('on'),
        c.longText('noteSealed'),
        c.instant('recordedAt'),
      ],
      [['teamId', 'authorId']],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'team_note', 'team_member', 'matter_team')
    await dropTables(q, 'opinion_gram', 'opinion_citation', 'legal_opinion', 'professional_conflict')
  }
}
