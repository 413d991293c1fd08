import { localDate, type LocalDate } from '@petition/law'
import { expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { aLetter, HttpOffice } from './by-http.js'
import { othersOf, seedRoads } from './road-office.js'

const START = localDate('2022-05-05')
const day = (text: string): LocalDate => localDate(`2022-${text}`)
const PAGE = `query ($id: ID!) { matter(id: $id) { standing stage desk { id } parties { id } papers { kind number }
  claims { no otherRoads { road reason } }
  duties { clock state lawfulLastOn owedByOrgan { code } } roads { needsJointDecision
  advice { number repliedOn decisions { adoption } } ledIn { road place takenOn } protection { law isPerformed }
  assisting { dueOn contributedOn organ { code } } competence { decider leadOrgan { code } }
  urgent { knownOn reports { to } decisions { text } }
  holdings { days isFirstHandler organ { code } } } } }`
interface Page {
  standing: string
  stage: string
  desk: { id: string } | null
  parties: { id: string }[]
  papers: { kind: string; number: string }[]
  claims: { otherRoads: { road: number }[] | null }[]
  duties: { clock: string; state: string; lawfulLastOn: string | null; owedByOrgan: { code: string } | null }[]
  roads: Record<string, unknown>
}

function roads(office: TestOffice) {
  const desk = new HttpOffice(office)
  const page = async (login: string, id: string): Promise<Page> =>
    (await desk.read<{ matter: Page }>(login, PAGE, { id })).matter
  const duty = async (id: string, clock: string) => (await page('head', id)).duties.find((one) => one.clock === clock)
  const letter = async (claimClass: string, road: number | null) => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const sorted = { no: 1, class: claimClass, road, decidingFact: '来信内容' }
    const otherRoads = road === null ? null : othersOf(road)
    await desk.act('intake', 'sortClaims', id, { claims: [{ ...sorted, otherRoads }] })
    return id
  }
  const sent = async (claimClass: string, road: number | null, code = 'U38') => {
    const id = await letter(claimClass, road)
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId(code), delivery: 'SYSTEM' })
    if (code === 'U38') await toHandler(id)
    return id
  }
  const toHandler = async (id: string) => {
    const { me } = await desk.read<{ me: { account: { id: string } } }>('handler', '{ me { account { id } } }')
    await desk.act('organhead', 'allocateMatter', id, { accountId: me.account.id })
  }
  const reasonOf = async (login: string, act: string, id: string, input = {}) =>
    (await desk.send(login, act, id, input)).errors[0]?.extensions['reason']
  const serve = async (login: string, id: string, paper: string, on: LocalDate) => {
    const [party] = (await page(login, id)).parties
    return desk.act(login, 'serve', id, { paper, partyId: party?.id, mode: 'DIRECT', on, proof: '本人签收' })
  }

  it('advice is studied, decided with reasons by the head, and ends with the reply in hand (第二十九条)', async () => {
    const id = await sent('ADVICE', null)
    expect(await duty(id, 'HOUSE-ADVICE-REPLY')).toMatchObject({ state: 'RUNNING', lawfulLastOn: null })
    await desk.act('handler', 'signFor', id, { arrivedOn: START })
    expect((await page('handler', id)).stage).toBe('TO_REPLY')
    const told = { content: 'RECEIPT_ROUTE_PROCEDURE', on: START, text: '已收到，将认真研究并答复。' }
    await desk.act('handler', 'notifyPetitioner', id, told)
    const decisions = [{ claimNo: 1, adoption: 'PARTLY', reasons: '东侧具备条件', measure: '东侧先行设置' }]
    expect(await reasonOf('organhead', 'decideAdvice', id, { decisions })).toBe('NOT_STUDIED')
    await desk.act('handler', 'recordAdviceStudy', id, { how: '现场踏勘', record: '东侧具备条件，西侧为消防通道' })
    const unsaid = [{ claimNo: 1, adoption: 'WHOLLY', reasons: '可行' }]
    expect(await reasonOf('organhead', 'decideAdvice', id, { decisions: unsaid })).toBe('MEASURE_MISSING')
    await desk.act('handler', 'decideAdvice', id, { decisions })
    const queue = await desk.read<{ approvals: { nodes: { id: string; matterId: string }[] } }>(
      'organhead',
      '{ approvals { nodes { id matterId } } }',
    )
    const proposal = queue.approvals.nodes.find((node) => node.matterId === id)
    await desk.act('organhead', 'decideProposal', id, { proposalId: proposal?.id, isAgreed: true })
    const decided = await page('handler', id)
    expect(decided).toMatchObject({ stage: 'TO_SERVE', roads: { advice: { repliedOn: null } } })
    expect(decided.papers.map(({ kind }) => kind)).toContain('ADVICE_REPLY')
    expect(await serve('handler', id, 'ADVICE_REPLY', START)).toMatchObject({ standing: 'ANSWERED', stage: 'ENDED' })
    await desk.act('handler', 'noteReward', id, { form: '通报表扬', reason: '建议已被采纳实施' })
    expect((await page('head', id)).roads).toMatchObject({ advice: { repliedOn: START } })
  })

  it.each([1, 2, 3, 4])(
    'road %i: sorted with the other five, led in, told, taken, and final once served',
    async (road) => {
      const id = await letter('REQUEST', road)
      expect((await page('intake', id)).claims[0]?.otherRoads).toHaveLength(5)
      const told = { claimNos: [1], place: '区劳动人事争议仲裁委员会，申请仲裁', text: '请依法申请。' }
      await desk.act('intake', 'leadIn', id, told)
      const led = await page('intake', id)
      expect(led).toMatchObject({ standing: 'OPEN', stage: 'TO_SERVE', roads: { ledIn: [{ road, takenOn: null }] } })
      expect(led.papers.map(({ kind }) => kind)).toContain('NOTICE')
      expect(await reasonOf('intake', 'leadIn', id, told)).toBe('NO_OTHER_ROAD')
      expect(await serve('intake', id, 'NOTICE', START)).toMatchObject({ standing: 'FINAL', stage: 'ENDED' })
      await desk.act('intake', 'recordLeadInReceipt', id, { proof: '受理通知书1号' })
      expect((await page('intake', id)).roads).toMatchObject({ ledIn: [{ takenOn: START }] })
    },
  )

  it('of several lead-ins the clerk says which one was taken', async () => {
    await desk.on(START)
    const claims = [{ text: '追索劳动报酬' }, { text: '不服行政处罚' }]
    const { id } = await desk.register('intake', aLetter(START, { claims }))
    const sorted = [2, 4].map((road, at) => ({
      ...{ no: at + 1, class: 'REQUEST', road, decidingFact: '来信内容', otherRoads: othersOf(road) },
    }))
    await desk.act('intake', 'sortClaims', id, { claims: sorted })
    await desk.act('intake', 'leadIn', id, { claimNos: [1], place: '劳动人事争议仲裁委员会', text: '请依法申请。' })
    await desk.act('intake', 'leadIn', id, { claimNos: [2], place: '区人民政府', text: '请依法申请。' })
    const query = 'query ($id: ID!) { matter(id: $id) { roads { ledIn { id place takenOn } } } }'
    const read = async () =>
      (
        await desk.read<{ matter: { roads: { ledIn: { id: string; takenOn: string | null }[] } } }>('intake', query, {
          id,
        })
      ).matter.roads.ledIn
    const [first] = await read()
    const proof = '受理通知书1号'
    expect(await reasonOf('intake', 'recordLeadInReceipt', id, { proof })).toBe('WHICH_LED_IN')
    await desk.act('intake', 'recordLeadInReceipt', id, { ledInId: first?.id, proof })
    expect((await read()).map((one) => one.takenOn)).toEqual([START, null])
    expect(await reasonOf('intake', 'recordLeadInReceipt', id, { ledInId: first?.id, proof })).toBe('NOT_WAITING')
    // Only one waits by now: it needs no naming.
    await desk.act('intake', 'recordLeadInReceipt', id, { proof: '受理通知书2号' })
    expect((await read()).map((one) => one.takenOn)).toEqual([START, START])
  })

  it('a road is sorted with all five others or with none, and another road supersedes what was led in', async () => {
    const id = await letter('REQUEST', 2)
    const claim = { no: 1, class: 'REQUEST', road: 2, decidingFact: '劳动争议', otherRoads: othersOf(2).slice(1) }
    expect(await reasonOf('intake', 'sortClaims', id, { claims: [claim] })).toBe('OTHER_ROADS_MISSING')
    await desk.act('intake', 'leadIn', id, { claimNos: [1], place: '仲裁委员会', text: '请申请仲裁。' })
    await desk.act('intake', 'sortClaims', id, {
      claims: [{ ...claim, road: 6, decidingFact: '仲裁委员会不予受理', otherRoads: othersOf(6) }],
    })
    expect(await duty(id, 'HOUSE-LED-IN')).toMatchObject({ state: 'SUPERSEDED' })
    expect(await page('intake', id)).toMatchObject({ standing: 'OPEN', stage: 'TO_REFER' })
  })

  it('road 5 is performed or answered by the day of the special law', async () => {
    const id = await sent('REQUEST', 5, 'U39')
    await desk.act('other', 'signFor', id, { arrivedOn: START })
    await desk.act('other', 'startProtection', id, { law: '《城乡规划法》第六十四条', performBy: '2022-06-30' })
    expect(await duty(id, 'HOUSE-PROTECT')).toMatchObject({ state: 'RUNNING', lawfulLastOn: '2022-06-30' })
    await desk.on(day('06-20'))
    await desk.act('other', 'answerProtection', id, { isPerformed: true, text: '已责令限期拆除。' })
    expect((await page('other', id)).papers.map(({ kind }) => kind)).toContain('NOTICE')
    expect(await serve('other', id, 'NOTICE', day('06-20'))).toMatchObject({ standing: 'FINAL' })
    expect(await duty(id, 'HOUSE-PROTECT')).toMatchObject({ state: 'MET_ON_TIME' })
  })

  it('assisting organs owe their part by the day the lead sets, and see what they assist with', async () => {
    const id = await sent('REQUEST', 6)
    await desk.act('handler', 'signFor', id, { arrivedOn: START })
    const part = { organId: await desk.organId('U39'), task: '核实违法建设情况', dueOn: '2022-05-20' }
    await desk.act('handler', 'nameAssisting', id, part)
    expect(await duty(id, 'HOUSE-PART')).toMatchObject({
      ...{ state: 'RUNNING', lawfulLastOn: '2022-05-20', owedByOrgan: { code: 'U39' } },
    })
    expect(await reasonOf('handler', 'recordContribution', id, { text: '我来' })).toBe('NOTHING_TO_CONTRIBUTE')
    await desk.act('other', 'recordContribution', id, { text: '已现场核实，无违法建设' })
    expect(await duty(id, 'HOUSE-PART')).toMatchObject({ state: 'MET_ON_TIME' })
    expect((await page('handler', id)).roads).toMatchObject({ assisting: [{ organ: { code: 'U39' } }] })
  })

  it('the first handler stays visible with its days, and a second passing-on needs a joint decision', async () => {
    const id = await sent('REQUEST', 6)
    const back = async (login: string, on: LocalDate) => {
      await desk.on(on)
      await desk.act(login, 'object', id, { reasons: '不属于我单位职权范围' })
      await desk.act('intake', 'answerObjection', id, { isAgreed: true, reasons: '经核实同意' })
    }
    const to = async (code: string) => ({ organId: await desk.organId(code), delivery: 'SYSTEM' })
    await back('organhead', day('05-09'))
    await desk.act('intake', 'referMatter', id, await to('U39'))
    await back('other', day('05-12'))
    expect((await page('intake', id)).roads).toMatchObject({ needsJointDecision: true })
    expect(await reasonOf('intake', 'referMatter', id, await to('U41'))).toBe('NEEDS_JOINT_DECISION')
    await desk.act('intake', 'decideCompetence', id, {
      ...{ decider: 'JOINT_CONFERENCE', who: '区信访工作联席会议纪要', reasons: '供水设施由水务部门管理' },
      leadOrganId: await desk.organId('U41'),
    })
    await desk.act('intake', 'referMatter', id, await to('U41'))
    await desk.on(day('05-20'))
    const { roads: found } = await page('head', id)
    expect(found['holdings']).toMatchObject([
      { organ: { code: 'PO' }, days: 0 },
      { organ: { code: 'U38' }, days: 4, isFirstHandler: true },
      { organ: { code: 'PO' }, days: 0 },
      { organ: { code: 'U39' }, days: 3, isFirstHandler: false },
      { organ: { code: 'PO' }, days: 0 },
      { organ: { code: 'U41' }, days: 8, isFirstHandler: false },
    ])
    expect(found).toMatchObject({ competence: [{ decider: 'JOINT_CONFERENCE', leadOrgan: { code: 'U41' } }] })
  })

  it('what is major or urgent is reported at once, and the decision that comes back is kept (第二十五条)', async () => {
    const id = await letter('REQUEST', 6)
    expect(await reasonOf('intake', 'reportUrgent', id, { to: ['GOVERNMENT'], on: START, what: '停水' })).toBe(
      'NOT_URGENT',
    )
    await desk.act('intake', 'markUrgent', id, { what: '连续停水，拟集体上访' })
    expect(await duty(id, 'XF-URGENT')).toMatchObject({ state: 'RUNNING', lawfulLastOn: null })
    const to = ['PARTY_COMMITTEE', 'GOVERNMENT']
    await desk.act('intake', 'reportUrgent', id, {
      to,
      on: START,
      what: '小区连续停水两日',
      measures: '已调运应急供水',
    })
    await desk.act('intake', 'recordUrgentDecision', id, { by: 'GOVERNMENT', on: START, text: '水务局牵头，当日恢复' })
    expect(await duty(id, 'XF-URGENT')).toMatchObject({ state: 'MET' })
    const found = await page('intake', id)
    expect(found.papers.map(({ kind }) => kind)).toContain('URGENT_REPORT')
    expect(found.roads).toMatchObject({ urgent: { reports: [{ to }], decisions: [{ text: '水务局牵头，当日恢复' }] } })
  })

  it('what is given on is read as it was put right, by the paper, the page and the search alike', async () => {
    await desk.on(START)
    const text = '要求归还借给高岩松的钱款'
    const { id } = await desk.register('intake', aLetter(START, { claims: [{ text, factsAndReasons: null }] }))
    await desk.act('intake', 'sortClaims', id, {
      claims: [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '民间借贷', otherRoads: othersOf(6) }],
    })
    const handed = { summary: '要求归还钱款', claims: [{ no: 1, text: '要求归还借出的钱款', factsAndReasons: null }] }
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U38'), delivery: 'SYSTEM', handed })
    await toHandler(id)
    const LOOK = `query ($id: ID!) { matter(id: $id) { summary claims { text } papers { html } facts(first: 50) { nodes { kind text } } } }`
    for (const login of ['handler', 'organhead'])
      expect(JSON.stringify(await desk.read(login, LOOK, { id })), login).not.toMatch(/高岩松|TEXT_SETTLED/)
    const found = await desk.read<{ matters: { totalCount: number } }>(
      'handler',
      'query { matters(filter: { words: "高岩松" }) { totalCount } }',
    )
    expect(found.matters.totalCount).toBe(0)
    const original = await desk.read<{ matter: { originalText: { claims: { text: string }[] } } }>(
      'head',
      'query ($id: ID!) { matter(id: $id) { originalText { claims { text } } } }',
      { id },
    )
    expect(original.matter.originalText.claims[0]?.text).toBe(text)
  })

  it('an abolished organ is not to be chosen; its successor has what was open, and no day changes', async () => {
    const id = await sent('REQUEST', 6, 'U41')
    await desk.act('third', 'signFor', id, { arrivedOn: START })
    await desk.act('third', 'acceptMatter', id, { on: START })
    const days = async () =>
      (await page('head', id)).duties.map(({ clock, lawfulLastOn, state }) => [clock, lawfulLastOn, state])
    const before = await days()
    const organId = await desk.organId('U41')
    const { organ } = await desk.read<{ organ: { version: number } }>(
      'head',
      'query ($id: ID!) { organ(id: $id) { version } }',
      { id: organId },
    )
    const ABOLISH =
      'mutation ($input: AbolishOrganInput!) { abolishOrgan(input: $input) { organ { isAbolished successor { code } } } }'
    const input = { organId, expectedVersion: organ.version, successorId: await desk.organId('U39'), on: START }
    const done = await desk.read('admin', ABOLISH, {
      input: { ...input, basis: '机构改革方案', idempotencyKey: aKey() },
    })
    expect(done).toEqual({ abolishOrgan: { organ: { isAbolished: true, successor: { code: 'U39' } } } })
    expect(await days()).toEqual(before)
    expect((await page('other', id)).duties.find((one) => one.clock === 'XF-HANDLE60')).toMatchObject({
      owedByOrgan: { code: 'U39' },
    })
    const next = await letter('REQUEST', 6)
    expect(await reasonOf('intake', 'referMatter', next, { organId, delivery: 'SYSTEM' })).toBe('ORGAN_ABOLISHED')
  })
}

eachDatabase(roads, { seed: seedRoads })
