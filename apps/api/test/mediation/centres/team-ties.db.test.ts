import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { aLetter } from '../../matters/by-http.js'
import { eachDatabase, type TestOffice } from '../../offices.js'
import { CentresOffice, FIRST, seedCentres, type DisputeView } from './centres-office.js'

const NEXT = localDate('2022-05-07')
const STEP = { step: 'VISIT', text: '上门了解情况' }

/** Somebody of the district's centre who is on the office's roster as well: what is on record there counts in the team. */
function ties(office: TestOffice) {
  const desk = new CentresOffice(office)
  let professionalId = ''
  beforeAll(async () => {
    await desk.on(FIRST)
    await desk.begin()
    const added = await desk.must('intake', 'addProfessional', 'professional { id }', {
      ...{ kind: 'MEDIATOR', name: '越清河', firm: '调委会', login: 'district' },
    })
    professionalId = (added as { professional: { id: string } }).professional.id
  })

  /** A matter that was led to the community's centre, which took it. */
  const ledIn = async (): Promise<{ id: string; matterId: string }> => {
    const { id: matterId } = await desk.register('intake', aLetter(FIRST))
    await desk.act('intake', 'leadToCentre', matterId, {
      ...{ on: FIRST, kind: 'NEIGHBOURS', subject: '楼上夜间噪声', place: '青禾苑3号楼', community: '青禾社区' },
      ...{ organId: await desk.organId('U08'), reason: '双方愿意就地协商' },
    })
    const { matter } = await desk.read<{ matter: { disputes: { id: string }[] } }>(
      'intake',
      'query ($id: ID!) { matter(id: $id) { disputes { id } } }',
      { id: matterId },
    )
    const id = matter.disputes[0]?.id ?? ''
    await desk.done('community', 'takeDispute', id)
    return { id, matterId }
  }
  const report = async (matterId: string, on: string) => {
    const given = { matterId, professionalId, on, ground: 'RELATIVE', note: '与一方有亲属关系' }
    const data = await desk.must('intake', 'reportConflict', 'conflict { id }', given)
    return (data as { conflict: { id: string } }).conflict.id
  }
  const decide = (caseId: string, isConflict: boolean) =>
    desk.must('head', 'decideConflict', 'conflict { id }', {
      ...{ caseId, on: FIRST, isConflict, reason: '经核实' },
    })
  const join = (caseId: string, ...logins: string[]) =>
    desk.reason('community', 'joinDisputeTeam', { caseId, memberIds: logins.map((login) => desk.members[login]) })
  const act = (name: string, caseId: string, input: object = {}): Promise<unknown> =>
    desk.reason('community', name, { caseId, ...input })

  describe('a conflict on record in the matter that a dispute came from', () => {
    it('keeps its person out of the team until it is decided to be none, and says who it is', async () => {
      const { id, matterId } = await ledIn()
      const conflict = await report(matterId, FIRST)
      const { errors } = await desk.raw('community', 'joinDisputeTeam', '__typename', {
        ...{ caseId: id, on: FIRST, memberIds: [desk.members['community'], desk.members['district']] },
      })
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('district先生在本信访事项中的利益冲突') as string,
        extensions: { reason: 'TEAM_MEMBER_HAS_CONFLICT', citation: { article: '15' }, facts: { isDecided: false } },
      })
      expect(await join(id, 'community')).toBe('done')
      await decide(conflict, false)
      expect(await join(id, 'district')).toBe('done')
    })

    it('stops steps and an agreement of a day from the report on, and nothing else, until they have left', async () => {
      const { id, matterId } = await ledIn()
      expect(await join(id, 'community', 'district')).toBe('done')
      await desk.on(NEXT)
      await report(matterId, NEXT)
      expect(await act('noteDisputeStep', id, { ...STEP, on: NEXT })).toBe('TEAM_MEMBER_HAS_CONFLICT')
      expect(await act('noteDisputeStep', id, { ...STEP, on: FIRST })).toBe('done')
      const agreed = { on: NEXT, how: 'ORAL', text: '约定时段', ways: [] }
      expect(await act('settleDispute', id, agreed)).toBe('TEAM_MEMBER_HAS_CONFLICT')
      const leave = { on: NEXT, memberId: desk.members['district'], reason: '利益冲突' }
      expect(await act('leaveDisputeTeam', id, leave)).toBe('done')
      expect(await act('noteDisputeStep', id, { ...STEP, on: NEXT })).toBe('done')
      expect(await act('settleDispute', id, agreed)).toBe('done')
      await desk.on(FIRST)
    })

    it('does not stop the record that the sides withdrew', async () => {
      const { id, matterId } = await ledIn()
      expect(await join(id, 'community', 'district')).toBe('done')
      await report(matterId, FIRST)
      expect(await act('settleDispute', id, { how: 'BOTH_WITHDREW', text: '双方撤回', ways: [] })).toBe('done')
    })

    it('is none of another matter, nor of a dispute that came from no matter', async () => {
      await report((await ledIn()).matterId, FIRST)
      expect(await join((await ledIn()).id, 'district')).toBe('done')
      const own: DisputeView = await desk.inHand()
      expect(await join(own.id, 'district')).toBe('done')
    })
  })

  it('whoever stepped back from the matter works in no team of it', async () => {
    const { id, matterId } = await ledIn()
    const row = { id: 'r'.repeat(36), matterId, reason: '近亲属', recordedAt: new Date('2022-05-06T02:00:00Z') }
    const rows = (await office.db.read.query(`SELECT id FROM account WHERE login = 'district'`)) as { id: string }[]
    const accountId = rows[0]?.id ?? ''
    const ctx = await office.systemCtx()
    await ctx.inTransaction((tx) => tx.m.insert('matter_recusal', { ...row, accountId, recordedById: accountId }))
    expect(await join(id, 'district')).toBe('TEAM_MEMBER_RECUSED')
  })
}

eachDatabase(ties, { seed: seedCentres })
