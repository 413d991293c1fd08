import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Case conferences and joint receptions as lists read them, and the receptions of professionals on duty. */
export class ConferencesAndReceptions1700000055000 implements MigrationInterface {
  name = 'ConferencesAndReceptions1700000055000'

  async up(q: QueryRunner): Promise<void> {
    await conferences(q)
    await receptions(q)
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'duty_reception_matter', 'duty_reception_host', 'duty_reception')
    await dropTables(
      q,
      'conference_conflict',
      'conference_item',
      'conference_follow_up',
      'conference_seat',
      'conference',
    )
  }
}

const open = { isNullable: true }

async function conferences(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'conference',
    (c) => [
      c.id(),
      c.reference('officeId', 'organ'),
      c.text('kind', 20),
      c.text('title', 200),
      c.text('state', 15),
      c.day('heldOn'),
      c.text('fromTime', 5, open),
      c.text('untilTime', 5, open),
      c.text('place', 100),
      ...['seatCount', 'itemCount', 'openFollowUps', 'toTellCount'].map((name) => c.int(name)),
      c.text('ledgerKey', 60, open),
    ],
    [['officeId', 'kind', 'heldOn'], ['officeId', 'heldOn'], { unique: ['officeId', 'ledgerKey'] }],
  )
  await createTable(
    q,
    'conference_seat',
    (c) => [
      c.id(),
      c.reference('caseId', 'case_file'),
      c.text('professionalId', 36, open),
      c.text('organId', 36, open),
    ],
    [
      ['professionalId', 'caseId'],
      ['organId', 'caseId'],
    ],
  )
  await createTable(
    q,
    'conference_follow_up',
    (c) => [c.id(), c.reference('caseId', 'case_file'), c.reference('organId', 'organ')],
    [['organId', 'caseId']],
  )
  await createTable(
    q,
    'conference_item',
    (c) => [c.id(), c.reference('caseId', 'case_file'), c.text('matterId', 36, open), c.text('question', 500)],
    [['matterId', 'caseId']],
  )
  await createTable(
    q,
    'conference_conflict',
    (c) => [
      c.id(),
      c.reference('caseId', 'case_file'),
      c.text('itemId', 36),
      c.text('seatId', 36),
      c.text('professionalId', 36, open),
      c.text('matterId', 36, open),
    ],
    [['professionalId', 'matterId']],
  )
}

async function receptions(q: QueryRunner): Promise<void> {
  await createTable(
    q,
    'duty_reception',
    (c) => [
      c.id(),
      c.reference('organId', 'organ'),
      c.day('on'),
      c.text('fromTime', 5, open),
      c.text('untilTime', 5, open),
      c.int('visitors'),
      c.text('question', 200),
      c.text('outcome', 20),
      c.longText('advice', open),
      c.text('passedOn', 300, open),
      c.text('ledgerKey', 60, open),
      c.text('replacedById', 36, open),
      c.text('correctionReason', 300, open),
      c.text('recordedById', 36, open),
      c.instant('recordedAt'),
      c.int('version'),
    ],
    [['organId', 'on'], { unique: ['organId', 'ledgerKey'] }],
  )
  await createTable(
    q,
    'duty_reception_host',
    (c) => [
      c.id(),
      c.reference('receptionId', 'duty_reception'),
      c.text('professionalId', 36, open),
      c.text('name', 40),
      c.flag('isRostered'),
    ],
    [['professionalId', 'receptionId']],
  )
  await createTable(
    q,
    'duty_reception_matter',
    (c) => [c.id(), c.reference('receptionId', 'duty_reception'), c.reference('matterId', 'matter')],
    [{ unique: ['receptionId', 'matterId'] }],
  )
}
