import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTable, dropTables } from '../../platform/index.js'

/** Matters, their facts, and what is folded from them. */
export class Matters1700000010000 implements MigrationInterface {
  name = 'Matters1700000010000'

  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'matter',
      (c) => [
        c.id(),
        c.text('number', 40),
        c.int('version'),
        c.text('standing', 20),
        c.text('stage', 20),
        c.text('summary', 600),
        c.day('receivedOn'),
        c.instant('registeredAt'),
        c.text('registeredById', 36, open),
        c.text('channel', 20),
        c.text('purpose', 20),
        c.text('topic', 20),
        c.text('placeCode', 12, open),
        c.text('placeText', 200, open),
        c.int('groupSize'),
        c.flag('isAnonymous'),
        c.text('previousHistory', 1000, open),
        c.text('lawInstrument', 40),
        c.reference('receivedByOrganId', 'organ'),
        c.reference('accountableOrganId', 'organ'),
        c.text('handlerId', 36, open),
        c.text('deskId', 36, open),
        c.flag('hasAccusation'),
        c.text('nextDutyKey', 160, open),
        c.text('nextDutyOwnerId', 36, open),
        c.day('nextWarnOn', open),
        c.day('nextLawfulLastOn', open),
        c.flag('nextProvisional'),
        c.flag('nextSuspended'),
        c.day('dueOn'),
        c.int('openDuties'),
        c.day('endedOn', open),
        c.day('refoldOn', open),
        c.text('externalSource', 60, open),
        c.text('externalNumber', 120, open),
        c.text('lookupHash', 64, open),
      ],
      [
        ['receivedByOrganId', 'standing', 'dueOn', 'id'],
        ['accountableOrganId', 'standing', 'dueOn', 'id'],
        ['receivedByOrganId', 'receivedOn', 'id'],
        ['receivedByOrganId', 'endedOn'],
        ['accountableOrganId', 'endedOn'],
        ['handlerId', 'standing'],
        ['deskId', 'standing'],
        ['refoldOn'],
        { unique: ['externalSource', 'externalNumber'] },
        { unique: ['number'] },
      ],
    )
    await createTable(
      q,
      'matter_organ',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('organId', 36),
        c.text('role', 20),
        c.day('since'),
        c.day('until', open),
      ],
      [['organId', 'until', 'matterId']],
    )
    await createTable(
      q,
      'matter_recusal',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('accountId', 36),
        c.text('reason', 500),
        c.text('recordedById', 36),
        c.instant('recordedAt'),
      ],
      [{ unique: ['accountId', 'matterId'] }],
    )
    await createTable(
      q,
      'matter_link',
      (c) => [c.id(), c.reference('matterId', 'matter'), c.text('kind', 20), c.text('otherId', 36)],
      [['otherId']],
    )
    await createTable(
      q,
      'matter_fact',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.int('seq'),
        c.text('kind', 40),
        c.day('on'),
        c.instant('recordedAt'),
        c.text('byAccountId', 36, open),
        c.text('organId', 36),
        c.text('source', 20),
        c.json('payload'),
      ],
      [{ unique: ['matterId', 'seq'] }],
    )
    await createTable(
      q,
      'matter_claim',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.int('no'),
        c.longText('text'),
        c.longText('factsAndReasons', open),
        c.text('class', 20, open),
        c.int('road', open),
        c.longText('decidingFact', open),
        c.text('outcome', 20, open),
        c.longText('finding', open),
        c.longText('basis', open),
        c.longText('result', open),
        c.day('performBy', open),
        c.day('performedOn', open),
      ],
      [{ unique: ['matterId', 'no'] }],
    )
    await createTable(
      q,
      'matter_duty',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('key', 160),
        c.text('clock', 40),
        c.text('kind', 10),
        c.text('ownerKind', 10),
        c.text('ownerId', 36),
        c.day('eventOn'),
        c.day('rawLastOn', open),
        c.day('lawfulLastOn', open),
        c.day('warnOn', open),
        c.flag('isProvisional'),
        c.flag('isSuspended'),
        c.text('endHow', 20, open),
        c.day('endOn', open),
        c.text('instrument', 40),
        c.text('article', 30),
        c.flag('isOpen'),
        c.day('dueOn'),
        c.text('receivedByOrganId', 36),
        c.text('accountableOrganId', 36),
        c.text('registeredById', 36, open),
        c.text('handlerId', 36, open),
        c.text('deskId', 36, open),
        c.flag('hasAccusation'),
      ],
      [
        ['receivedByOrganId', 'isOpen', 'dueOn', 'id'],
        ['ownerId', 'isOpen', 'dueOn', 'id'],
        ['handlerId', 'isOpen', 'dueOn'],
      ],
    )
    await createTable(
      q,
      'matter_referral',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('how', 20),
        c.text('byOrganId', 36, open),
        c.text('organId', 36),
        c.day('referredOn'),
        c.day('arrivedOn', open),
        c.day('signedOn', open),
        c.day('reportBy', open),
        c.day('objectedOn', open),
        c.longText('objectionReasons', open),
        c.day('answeredOn', open),
        c.day('handedBackOn', open),
        c.longText('note', open),
      ],
      [['organId']],
    )
    await createTable(
      q,
      'matter_proposal',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('act', 30),
        c.text('organId', 36),
        c.text('askedById', 36, open),
        c.day('askedOn'),
        c.longText('text'),
        c.json('input'),
        c.flag('isOpen'),
        c.text('decidedById', 36, open),
        c.text('decision', 20, open),
        c.longText('reason', open),
      ],
      [['organId', 'isOpen', 'id']],
    )
    await createTable(q, 'matter_gram', (c) => [c.id(), c.reference('matterId', 'matter'), c.text('gram', 4)], [
      { unique: ['gram', 'matterId'] },
    ])
    await createTable(
      q,
      'matter_attachment',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.text('name', 255),
        c.text('contentType', 120),
        c.int('size'),
        c.text('contentId', 64),
        c.instant('addedAt'),
        c.text('addedById', 36, open),
      ],
      [],
    )
    await createTable(
      q,
      'saved_view',
      (c) => [c.id(), c.text('accountId', 36), c.text('name', 60), c.json('filter'), c.instant('savedAt')],
      [['accountId', 'id']],
    )
    await createTable(
      q,
      'matter_party',
      (c) => [
        c.id(),
        c.reference('matterId', 'matter'),
        c.int('ordinal'),
        c.text('kind', 20),
        c.flag('isRepresentative'),
        c.longText('nameSealed'),
        c.text('idNumberSealed', 400, open),
        c.text('idNumberHash', 64, open),
        c.text('phoneSealed', 400, open),
        c.text('phoneHash', 64, open),
        c.longText('addressSealed', open),
        c.text('creditCodeSealed', 400, open),
        c.flag('isReachable'),
      ],
      [],
    )
  }

  async down(q: QueryRunner): Promise<void> {
    await dropTables(
      q,
      'matter_party',
      'saved_view',
      'matter_attachment',
      'matter_gram',
      'matter_proposal',
      'matter_referral',
      'matter_duty',
      'matter_claim',
      'matter_fact',
      'matter_link',
      'matter_recusal',
      'matter_organ',
      'matter',
    )
  }
}
