import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { aLetter } from '../../matters/by-http.js'
import { eachDatabase, type TestOffice } from '../../offices.js'
import { CentresOffice, DISPUTE, FIRST, seedCentres } from './centres-office.js'

const LATER = localDate('2022-05-16')

function settling(office: TestOffice) {
  const desk = new CentresOffice(office)
  beforeAll(async () => {
    await desk.on(FIRST)
    await desk.begin()
  })

  describe('the list of centres', () => {
    it('keeps the three levels, and closes none that somebody waits at', async () => {
      const organId = await desk.organId('U10')
      const centre = { openedOn: FIRST, name: '某中心', ledBy: '某街道', basis: '某文', organId }
      const add = (more: object) => desk.reason('head', 'addDisputeCentre', { on: undefined, ...centre, ...more })
      expect(await add({ level: 'DISTRICT' })).toBe('ONE_DISTRICT_CENTRE')
      expect(await add({ level: 'STREET_TOWN' })).toBe('CENTRE_LEVELS_MIXED')
      expect(await add({ level: 'COMMUNITY', community: '甲', parentId: desk.centres['甲街'] })).toBe(
        'CENTRE_LEVELS_MIXED',
      )
      expect(await desk.reason('street', 'addDisputeCentre', { on: undefined, ...centre, level: 'STREET_TOWN' })).toBe(
        'ROLE_MISSING',
      )
      const { id } = await desk.report('community')
      const close = { on: undefined, id: desk.centres['社区'], expectedVersion: 1, basis: '合并' }
      expect(await desk.reason('head', 'closeDisputeCentre', close)).toBe('CENTRE_HOLDS_DISPUTES')
      expect(await desk.reason('head', 'closeDisputeCentre', { ...close, id: desk.centres['甲街'] })).toBe(
        'CENTRE_GUIDES_OTHERS',
      )
      await desk.done('community', 'takeDispute', id)
      await desk.done('community', 'settleDispute', id, { how: 'BOTH_WITHDREW', text: '双方撤回', ways: [] })
    })
  })

  describe('a dispute through the levels', () => {
    it('starts as low as possible; higher only with a reason; and says nothing of persons', async () => {
      expect((await desk.report('community')).centre.name).toBe('社区矛调中心')
      const report = async (more: object) =>
        desk.reason('community', 'reportDispute', await desk.aReport(more as never))
      expect(await report({ centreId: desk.centres['甲街'] })).toBe('START_HIGHER_WITHOUT_REASON')
      expect(await report({ centreId: desk.centres['乙街'], higherReason: '方便' })).toBe('START_ELSEWHERE')
      expect(await report({ subject: '请联系13900001234' })).toBe('NUMBERS_OF_PERSONS')
      expect(await desk.reason('handler', 'reportDispute', await desk.aReport())).toBe('NOT_YOUR_ACT')
      const higher = { centreId: desk.centres['甲街'], higherReason: '双方分属两个社区' }
      expect(await desk.report('street', higher)).toMatchObject({
        level: 'STREET_TOWN',
        centre: { name: '甲街矛调中心' },
      })
    })

    it('is moved up, handed back, moved again, and settled: somebody owes the next step at every moment', async () => {
      const { id } = await desk.inHand()
      await desk.done('community', 'noteDisputeStep', id, { step: 'VISIT', text: '上门了解情况', nextOn: '2022-05-10' })
      await desk.on(LATER)
      const on = LATER
      const up = await desk.done('community', 'moveDisputeUp', id, { on, reason: '涉及相邻小区' })
      expect(up).toMatchObject({ standing: 'TO_TAKE', level: 'STREET_TOWN', nextDuty: { clock: 'HOUSE-CENTRE-TAKE' } })
      expect(await desk.reason('community', 'takeDispute', { caseId: id, on })).toBe('NOT_YOUR_ACT')
      const back = await desk.done('street', 'handBackDispute', id, { on, reason: '可由社区先行组织协商' })
      expect(back).toMatchObject({ standing: 'IN_HAND', centre: { name: '社区矛调中心' } })
      await desk.done('community', 'moveDisputeUp', id, { on, reason: '协商未果' })
      const early = { caseId: id, on: FIRST }
      expect(await desk.reason('street', 'takeDispute', early)).toBe('BEFORE_LAST_TURN')
      await desk.done('street', 'takeDispute', id, { on })
      const top = await desk.done('street', 'moveDisputeUp', id, { on, reason: '需要区级部门' })
      expect(top.nextDuty?.owedByOrgan.name).toBe('滨海新区信访办公室')
      await desk.done('district', 'takeDispute', id, { on })
      expect(await desk.reason('district', 'moveDisputeUp', { caseId: id, on, reason: '再移送上级' })).toBe(
        'NO_LEVEL_ABOVE',
      )
      const down = await desk.done('district', 'moveDisputeDown', id, {
        ...{ on, reason: '部门已到场，由社区收尾', centreId: desk.centres['社区'] },
      })
      expect(down.stays.map((stay) => [stay.began, stay.centre.name, stay.days])).toEqual([
        ['STARTED', '社区矛调中心', 10],
        ['MOVED_UP', '甲街矛调中心', 0],
        ['HANDED_BACK', '社区矛调中心', 0],
        ['MOVED_UP', '甲街矛调中心', 0],
        ['MOVED_UP', '区矛调中心', 0],
        ['MOVED_DOWN', '社区矛调中心', 0],
      ])
      await desk.done('community', 'takeDispute', id, { on })
      const settle = { caseId: id, on, how: 'AGREEMENT', text: '约定时段', ways: [] }
      expect(await desk.reason('community', 'settleDispute', settle)).toBe('AGREEMENT_UNNAMED')
      const settled = await desk.done('community', 'settleDispute', id, { ...settle, agreementNo: '（2022）调字第3号' })
      expect(settled).toMatchObject({ standing: 'SETTLED', nextDuty: { clock: 'HOUSE-CENTRE-REVISIT' } })
      const again = await desk.done('community', 'revisitDispute', id, { on, isKept: false, text: '仍有噪声' })
      expect(again).toMatchObject({ standing: 'IN_HAND', rounds: 2, nextDuty: { clock: 'HOUSE-CENTRE-CONTACT' } })
      await desk.on(FIRST)
    })

    it('is seen by those whose hands it is in and was in, by the district and the leadership, and by nobody else', async () => {
      const { id } = await desk.inHand()
      const logins = ['community', 'street', 'streethead', 'other', 'district', 'head', 'intake', 'handler'] as const
      const seen = async () =>
        Object.fromEntries(await Promise.all(logins.map(async (one) => [one, await desk.sees(one, id)])))
      const before = { community: true, street: false, streethead: true, other: false, district: true, head: true }
      expect(await seen()).toEqual({ ...before, intake: false, handler: false })
      await desk.done('community', 'moveDisputeUp', id, { reason: '涉及相邻小区' })
      expect(await seen()).toMatchObject({ ...before, street: true })
      const acts = await desk.read<{ dispute: { acts: unknown[] } }>(
        'community',
        'query ($id: ID!) { dispute(id: $id) { acts { name } entries { text } } }',
        { id },
      )
      expect(acts.dispute.acts).toEqual([])
    })

    it('keeps the sides sealed: clear for whoever has it in hand, masked for others', async () => {
      const { id } = await desk.inHand()
      const sides = [{ side: 'FIRST_SIDE', name: '司空远', contact: '13900004321' }]
      await desk.done('community', 'keepDisputeSides', id, { sides })
      const read = async (login: string) =>
        (
          await desk.read<{ dispute: { sides: unknown[] } }>(
            login,
            'query ($id: ID!) { dispute(id: $id) { sides { side name contact } } }',
            { id },
          )
        ).dispute.sides
      expect(await read('community')).toEqual(sides)
      expect(await read('head')).toEqual([{ side: 'FIRST_SIDE', name: '司**', contact: '****' }])
      const stored = JSON.stringify(await office.db.read.query('SELECT * FROM dispute'))
      const facts = JSON.stringify(await office.db.read.query('SELECT payload FROM case_fact'))
      expect(stored.includes('司空远') || facts.includes('4321')).toBe(false)
    })

    it('of two moves at one moment one wins', async () => {
      const { id, version } = await desk.inHand()
      const up = (reason: string) =>
        desk.raw('community', 'moveDisputeUp', `dispute { ${DISPUTE} }`, {
          ...{ caseId: id, on: FIRST, expectedVersion: version, reason },
        })
      const answers = await Promise.all([up('涉及相邻小区'), up('需要街道协调')])
      expect(answers.filter((one) => one.errors.length === 0)).toHaveLength(1)
      const { dispute } = await desk.read<{ dispute: { stays: unknown[] } }>(
        'head',
        'query ($id: ID!) { dispute(id: $id) { stays { no } } }',
        { id },
      )
      expect(dispute.stays).toHaveLength(2)
    })

    it('a step is put right by a correction, who held it when is not', async () => {
      const { id } = await desk.inHand()
      await desk.done('community', 'noteDisputeStep', id, { step: 'VISIT', text: '上门了解情祝' })
      const entries = async () =>
        (
          await desk.read<{ dispute: { entries: { id: string; kind: string; text: string }[] } }>(
            'community',
            'query ($id: ID!) { dispute(id: $id) { entries { id kind text } } }',
            { id },
          )
        ).dispute.entries
      const [step, taken] = ['STEP_NOTED', 'DISPUTE_TAKEN'].map(
        (kind) => async () => (await entries()).find((one) => one.kind === kind),
      )
      const factId = (await step?.())?.id
      await desk.done('community', 'correctDispute', id, {
        factId,
        text: '上门了解情况',
        isAnnulled: false,
        reason: '错字',
      })
      expect((await step?.())?.text).toContain('上门了解情况')
      const wrong = { caseId: id, factId: (await taken?.())?.id, isAnnulled: true, reason: '误登' }
      expect(await desk.reason('community', 'correctDispute', wrong)).toBe('DISPUTE_NOT_CORRECTABLE')
    })
  })

  describe('a matter led to a centre', () => {
    it('goes on with its own days, and hears what came of it', async () => {
      const { id: matterId } = await desk.register('intake', aLetter(FIRST))
      const input = {
        ...{ on: FIRST, kind: 'PROPERTY_SERVICE', subject: '屋面渗漏', place: '青禾苑', reason: '双方愿意就地协商' },
        ...{ organId: await desk.organId('U08'), community: '青禾社区' },
      }
      await desk.act('intake', 'leadToCentre', matterId, input)
      const twice = await desk.send('intake', 'leadToCentre', matterId, input)
      expect(twice.errors[0]?.extensions['reason']).toBe('DISPUTE_RUNS_ALREADY')
      const told = async () =>
        (
          await desk.read<{ matter: { standing: string; disputes: { id: string }[] } }>(
            'intake',
            'query ($id: ID!) { matter(id: $id) { standing disputes { id centreName how summary rounds isOpenToMe } } }',
            { id: matterId },
          )
        ).matter
      const led = await told()
      expect(led).toMatchObject({
        standing: 'OPEN',
        disputes: [{ centreName: '社区矛调中心', how: null, isOpenToMe: true }],
      })
      const disputeId = led.disputes[0]?.id ?? ''
      await desk.done('community', 'takeDispute', disputeId)
      await desk.done('community', 'joinDisputeTeam', disputeId, { memberIds: [desk.members['community']] })
      await desk.done('community', 'settleDispute', disputeId, { how: 'ORAL', text: '十日内维修', ways: [] })
      expect(await told()).toMatchObject({
        standing: 'OPEN',
        disputes: [{ how: 'ORAL', summary: '十日内维修', rounds: 1 }],
      })
      await desk.done('community', 'revisitDispute', disputeId, { isKept: false, text: '尚未维修' })
      expect(await told()).toMatchObject({ disputes: [{ how: null, rounds: 2 }] })
    })
  })

  describe('looking for disputes early', () => {
    it('counts kinds and places, never persons, and is followed by disputes', async () => {
      const round = {
        ...{ on: undefined, centreId: desk.centres['社区'], fromOn: '2022-04-25', toOn: FIRST },
        lines: [{ kind: 'NEIGHBOURS', place: '青禾苑', found: 3, settledAtOnce: 2 }],
      }
      expect(await desk.reason('community', 'recordFinding', { ...round, note: '身份证999999195101010016' })).toBe(
        'NUMBERS_OF_PERSONS',
      )
      expect(await desk.reason('other', 'recordFinding', round)).toBe('NOT_FOUND')
      const { on: _, ...input } = round
      const data = await desk.must('community', 'recordFinding', 'finding { id lines { id found opened } }', input)
      const { finding } = data as { finding: { id: string; lines: { id: string; opened: number }[] } }
      const findingLineId = finding.lines[0]?.id
      await desk.report('community', { source: 'FROM_FINDING', findingLineId })
      const lists = async (login: string) =>
        (
          await desk.read<{ findings: { nodes: { id: string; lines: { opened: number }[] }[] } }>(
            login,
            'query { findings { nodes { id withdrawnOn lines { opened } } } }',
          )
        ).findings.nodes
      expect(await lists('district')).toMatchObject([{ id: finding.id, lines: [{ opened: 1 }] }])
      expect(await lists('other')).toEqual([])
      const withdraw = { on: undefined, id: finding.id, reason: '重复登记' }
      expect(await desk.reason('community', 'withdrawFinding', withdraw)).toBe('done')
      const report = await desk.aReport({ source: 'FROM_FINDING', findingLineId })
      expect(await desk.reason('community', 'reportDispute', report)).toBe('FINDING_WITHDRAWN')
    })
  })

  describe('figures', () => {
    it('count what the viewer sees, by level and by centre in their own order, in statements that do not grow', async () => {
      const query = `query { disputeFigures(from: "2022-05-01", to: "2022-05-31") { started settledWhereTheyBegan open
        levels { level started settledHere movedUp open medianDays longestDays } centres { centre { name } started } } }`
      type Figures = {
        started: number
        levels: { level: string; started: number }[]
        centres: { centre: { name: string } }[]
      }
      const figures = async (login: string) =>
        (await desk.read<{ disputeFigures: Figures }>(login, query)).disputeFigures
      const all = await figures('head')
      expect(all.started).toBeGreaterThan(5)
      expect(all.levels.map((one) => one.level)).toEqual(['COMMUNITY', 'STREET_TOWN', 'DISTRICT'])
      expect(all.levels.reduce((sum, one) => sum + one.started, 0)).toBe(all.started)
      expect(all.centres.map((one) => one.centre.name)).toEqual(
        ['区', '甲街', '乙街', '社区'].map((one) => `${one}矛调中心`),
      )
      expect((await figures('other')).started).toBe(0)
      const first = await office.counted(() => figures('head'))
      await desk.inHand()
      const second = await office.counted(() => figures('head'))
      expect(second.statements.length).toBe(first.statements.length)
    })

    it('the list of disputes is walked by index, whoever asks', async () => {
      const list = async (login: string) => {
        const query = 'query { disputes(filter: { level: [COMMUNITY], open: true }, first: 2) { nodes { id } } }'
        await desk.read(login, query)
        const { statements } = await office.counted(() => desk.read(login, query))
        return statements.filter((sql) => /FROM .?dispute/.test(sql)).map((sql) => sql.replaceAll(/["`]/g, ''))
      }
      expect([await list('head'), await list('community')]).toMatchSnapshot()
    })
  })
}

eachDatabase(settling, { seed: seedCentres })
