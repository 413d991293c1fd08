import { localDate, officialCalendar } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  conflictDuties,
  conflictLog,
  conflictOf,
  lawOfDecidingConflict,
  mayDecideConflict,
  mayReportConflict,
  mayTakePart,
  type ConflictFact,
  type ConflictStanding,
  type ProfessionalConflict,
} from '../../src/lawyers/index.js'
import type { Viewer } from '../../src/organs/index.js'

const day = localDate
const head = (id: string, on: string) => ({
  ...{ id, on: day(on), recordedAt: `${on}T02:00:00.000Z`, byAccountId: null, organId: 'PO' },
})

describe('公务员法 第七十六、七十七条, by analogy: a conflict of a professional', () => {
  const reported: ConflictFact = {
    ...head('f1', '2022-05-06'),
    ...{ kind: 'CONFLICT_REPORTED', professionalId: 'L1', matterId: 'M1', ground: 'CLIENT', source: 'SELF' },
    note: '担任物业公司顾问',
  }
  const decided = (isConflict: boolean): ConflictFact => ({
    ...head('f2', '2022-05-10'),
    ...{ kind: 'CONFLICT_DECIDED', isConflict, reason: '仍在顾问期内' },
  })
  const on = (asOf: string, facts: readonly ConflictFact[]) =>
    conflictLog(facts, { asOf: day(asOf), calendar: officialCalendar })

  it.each([
    ['reported', [reported], 'REPORTED'],
    ['decided to stand', [reported, decided(true)], 'STANDS'],
    ['decided to be none', [reported, decided(false)], 'NONE'],
  ] as const)('%s: %#', (_, facts, standing) => {
    expect(conflictOf(on('2022-05-10', facts))?.standing).toBe(standing)
  })

  it('is a duty of the office by working days, and done with the decision', () => {
    // Friday the 6th and two working days: the 7th is worked for the May holiday, the 8th is a Sunday, the 9th the second.
    expect(conflictDuties(on('2022-05-06', [reported]), { workingDays: 2 })).toMatchObject([
      { clock: 'HOUSE-CONFLICT', owedBy: { kind: 'ORGAN', id: 'PO' }, lawfulLastOn: '2022-05-09', end: null },
    ])
    const done = on('2022-05-10', [reported, decided(true)])
    expect(conflictDuties(done, { workingDays: 2 })).toMatchObject([{ end: { how: 'MET', on: '2022-05-10' } }])
    expect(lawOfDecidingConflict(done)).toMatchObject({ refusal: { code: 'CONFLICT_DECIDED_ALREADY' } })
    expect(lawOfDecidingConflict(on('2022-05-09', [reported]))).toMatchObject({ isGranted: true })
  })

  const known = (standing: ConflictStanding): ProfessionalConflict => ({
    ...{ professionalId: 'L1', matterId: 'M1', ground: 'CLIENT', standing, reportedOn: day('2022-05-06') },
  })

  it.each([
    ['L1', ['M1'], 'REPORTED', false],
    ['L1', ['M2', 'M1'], 'STANDS', false],
    ['L1', ['M1'], 'NONE', true],
    ['L1', ['M2'], 'STANDS', true],
    ['L2', ['M1'], 'STANDS', true],
    ['L1', [], 'STANDS', true],
  ] as const)('%s in %j, where it is %s: may take part %s', (who, matters, standing, may) => {
    const law = mayTakePart(who, matters, [known(standing)])
    expect(law.isGranted).toBe(may)
    if (!law.isGranted)
      expect(law.refusal).toMatchObject({ code: 'PROFESSIONAL_HAS_CONFLICT', citation: { article: '76' } })
  })

  it('is not reported twice, and may be reported anew after it was decided to be none', () => {
    expect(mayReportConflict('L1', 'M1', [known('STANDS')])).toMatchObject({
      refusal: { code: 'CONFLICT_REPORTED_ALREADY', facts: { isDecided: true } },
    })
    expect(mayReportConflict('L1', 'M1', [known('NONE')])).toMatchObject({ isGranted: true })
  })

  it('is decided by the leadership of the office that keeps the professional, never by the professional', () => {
    const viewer = (organId: string, roles: Viewer['roles'], accountId = 'a1'): Viewer =>
      ({ kind: 'account', accountId, organId, organKind: 'PETITION_OFFICE', roles }) as Viewer
    const of = { officeId: 'PO', accountId: 'a9' }
    expect(mayDecideConflict(viewer('PO', ['DEPUTY']), of)).toBe(true)
    expect(mayDecideConflict(viewer('PO', ['INTAKE', 'LAWYER']), of)).toBe(false)
    expect(mayDecideConflict(viewer('XX', ['HEAD']), of)).toBe(false)
    expect(mayDecideConflict(viewer('PO', ['HEAD', 'LAWYER'], 'a9'), of)).toBe(false)
  })
})
