import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const SESSION = {
  ...{ fromTime: '09:00', untilTime: '10:30', place: '调解室', isPublic: false },
  ...{ claimants: 1, respondents: 1, record: '双方陈述' },
}
const TOMORROW = localDate('2022-05-07')

/** Mediators who are on the office's roster as well: what is on record there counts here, and the other way round. */
function conflicts(office: TestOffice) {
  const desk = new MediationOffice(office)
  const people: Record<string, string> = {}
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
    for (const login of ['mediator', 'mediator2']) {
      const { data } = await desk.raw('intake', 'addProfessional', 'professional { id }', {
        ...{ kind: 'MEDIATOR', name: login, firm: '调委会', login },
      })
      people[login] = (data?.['addProfessional'] as { professional: { id: string } }).professional.id
    }
  })

  const report = async (login: string, matterId: string, on: string = SCREENED) => {
    const given = { matterId, professionalId: people[login], on, ground: 'RELATIVE', note: '与一方有亲属关系' }
    const { data, errors } = await desk.raw('intake', 'reportConflict', 'conflict { id }', given)
    expect(errors).toEqual([])
    return (data?.['reportConflict'] as { conflict: { id: string } }).conflict.id
  }
  const decide = async (caseId: string, isConflict: boolean) => {
    const { errors } = await desk.raw('head', 'decideConflict', 'conflict { id }', {
      ...{ caseId, on: SCREENED, isConflict, reason: '经核实' },
    })
    expect(errors).toEqual([])
  }
  const name = async (caseId: string, login: string) =>
    desk.reason('bodyhead', 'nameMediator', caseId, {
      ...{ on: SCREENED, accountId: await desk.accountId(login), as: 'MEDIATOR', chosenBy: 'BODY' },
    })
  const session = (caseId: string, on: string = SCREENED) =>
    desk.reason('mediator', 'holdMediationSession', caseId, { ...SESSION, on })

  describe('a conflict on record in the matter', () => {
    it('keeps a mediator from being named until it is decided to be none', async () => {
      const { caseId, matterId } = await desk.drafted()
      const conflict = await report('mediator2', matterId)
      const { errors } = await desk.tried('bodyhead', 'nameMediator', caseId, {
        ...{ on: SCREENED, accountId: await desk.accountId('mediator2'), as: 'MEDIATOR', chosenBy: 'BODY' },
      })
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('尚未决定') as string,
        extensions: { reason: 'MEDIATOR_HAS_CONFLICT', citation: { article: '15' }, facts: { isDecided: false } },
      })
      await decide(conflict, false)
      expect(await name(caseId, 'mediator2')).toBe('done')
      const other = await desk.drafted()
      expect(await name(other.caseId, 'mediator2')).toBe('done')
    })

    it('stops sessions, texts and the mediator’s sign, not what was held before the report', async () => {
      const { caseId, matterId } = await desk.drafted()
      await desk.on(TOMORROW)
      await decide(await report('mediator', matterId, TOMORROW), true)
      expect(await session(caseId, TOMORROW)).toBe('MEDIATOR_HAS_CONFLICT')
      expect(await session(caseId, SCREENED)).toBe('done')
      const text = { on: TOMORROW, form: 'WRITTEN', facts: '略', disputes: '略', agreed: '略', obligations: [] }
      expect(await desk.reason('mediator', 'draftAgreement', caseId, text)).toBe('MEDIATOR_HAS_CONFLICT')
      const free = { on: TOMORROW, isFree: true, statement: '没有' }
      expect(await desk.reason('mediator', 'declareMediatorTies', caseId, free)).toBe('MEDIATOR_HAS_CONFLICT')
      // Another one is named, and the first let go: the table is free again.
      expect(await name(caseId, 'mediator2')).toBe('done')
      await desk.done('mediator2', 'declareMediatorTies', caseId, free)
      expect(await session(caseId, TOMORROW)).toBe('MEDIATOR_HAS_CONFLICT')
      await desk.done('bodyhead', 'releaseMediator', caseId, {
        ...{ on: TOMORROW, accountId: await desk.accountId('mediator'), reason: '利益冲突' },
      })
      const held = { ...SESSION, on: TOMORROW }
      expect(await desk.reason('mediator2', 'holdMediationSession', caseId, held)).toBe('done')
      await desk.on(SCREENED)
    })
  })

  describe('ties said at the mediators’ table', () => {
    it('are a report that counts at every other one, and say nothing of the sides', async () => {
      const { caseId, matterId } = await desk.drafted()
      const ties = { on: SCREENED, isFree: false, statement: '与岳知微是近亲属' }
      await desk.done('mediator', 'declareMediatorTies', caseId, ties)
      const CONFLICTS =
        'query ($id: ID!) { matter(id: $id) { professionalConflicts { source standing ground note person { name } } } }'
      const { matter } = await desk.read<{ matter: { professionalConflicts: object[] } }>('head', CONFLICTS, {
        id: matterId,
      })
      expect(matter.professionalConflicts).toMatchObject([
        { source: 'SELF', standing: 'REPORTED', ground: 'OTHER', person: { name: 'mediator' } },
      ])
      expect(JSON.stringify(matter)).not.toContain('岳知微')
      const again = { matterId, professionalId: people['mediator'], on: SCREENED, ground: 'CLIENT', note: '再次报告' }
      const { errors } = await desk.raw('intake', 'reportConflict', 'conflict { id }', again)
      expect(errors[0]?.extensions['reason']).toBe('CONFLICT_REPORTED_ALREADY')
      // Said twice, it is reported once.
      await desk.done('mediator', 'declareMediatorTies', caseId, ties)
      const twice = await desk.read<{ matter: { professionalConflicts: object[] } }>('head', CONFLICTS, {
        id: matterId,
      })
      expect(twice.matter.professionalConflicts).toHaveLength(1)
    })
  })
}

eachDatabase(conflicts, { seed: seedMediation })
