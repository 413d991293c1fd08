import { localDate } from '@petition/law'
import { expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { aLetter, HttpOffice } from './by-http.js'
import { seedRoads } from './road-office.js'

const START = localDate('2022-05-05')
const SECRET = '收受工程队财物'
/** Everything that a page, a list, a search, a figure or a duty could tell. */
const PAGE = `query ($id: ID!) { matter(id: $id) { number version summary purpose topic previousHistory
  claims { no text factsAndReasons decidingFact } attachments { id name } links { kind matter { number } }
  facts(first: 100) { nodes { seq kind labelZh text } totalCount } duties { clock termZh } papers { kind number title html }
  acts { name reasonZh } originalText { summary } roads { handover { decidingFact } } } }`
const LIST = `query ($words: String) { matters(filter: { words: $words }, first: 50) { totalCount nodes { id number purpose } } }`
const BENCH = '{ workbench { figures { key count } soon { matterId clock } stages { stage count } organs { open } } }'

const claims = [
  { text: '组织公共部位维修', factsAndReasons: '屋面渗漏已两年，多次报修未果。' },
  { text: `反映住建委经办人${SECRET}`, factsAndReasons: '经办人在小区维修招标前接受宴请。' },
]
const letter = {
  ...{ claims, purpose: 'ACCUSATION', topic: 'DISCIPLINE', previousHistory: '曾向纪委反映经办人' },
  summary: `屋面渗漏，并反映经办人${SECRET}`,
}

function accusations(office: TestOffice) {
  const desk = new HttpOffice(office)
  const attach = async (login: string): Promise<string> => {
    const client = await desk.client(login)
    const answer = await client.upload('/files', { name: '来信扫描.txt', type: 'text/plain', bytes: Buffer.from('信') })
    return answer.json<{ uploadId: string }>().uploadId
  }
  const mixed = async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', { ...aLetter(START, letter), uploadIds: [await attach('intake')] })
    await desk.act('intake', 'sortClaims', id, {
      claims: [
        { no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' },
        { no: 2, class: 'ACCUSATION', road: null, decidingFact: '指向公职人员' },
      ],
    })
    return id
  }
  const SPLIT = `mutation ($input: SplitClaimsInput!) { splitClaims(input: $input) { matter { id } splitOff { id number } } }`
  const split = async (id: string, more = {}) => {
    const input = {
      idempotencyKey: aKey(),
      matterId: id,
      expectedVersion: await desk.version(id),
      claimNos: [2],
      ...more,
    }
    const answer = await desk.read<{ splitClaims: { splitOff: { id: string; number: string } } }>('intake', SPLIT, {
      input,
    })
    return answer.splitClaims.splitOff
  }
  const cleaned = { staying: { summary: '屋面渗漏，物业长期不修', claims: [] } }
  const routed = {
    concern: 'DISCIPLINE',
    managedBy: 'DISTRICT',
    decidingFact: '被检举人系区管干部',
    delivery: 'SYSTEM',
  }
  const page = (login: string, id: string) => desk.ask<{ matter: Record<string, never> }>(login, PAGE, { id })
  const listed = async (login: string, words: string | null = null) =>
    (await desk.read<{ matters: { totalCount: number; nodes: { id: string }[] } }>(login, LIST, { words })).matters

  it('a mixed letter does not move: not forwarded, not assigned, not kept, not handed over', async () => {
    const id = await mixed()
    const organId = await desk.organId('U38')
    for (const [act, input] of [
      ['referMatter', { organId, delivery: 'SYSTEM' }],
      ['assignMatter', { organId, delivery: 'SYSTEM', reportBy: '2022-08-01' }],
      ['keepMatter', {}],
      ['handOverAccusation', routed],
    ] as const) {
      const { errors } = await desk.send('intake', act, id, input)
      expect(errors[0]?.extensions, act).toMatchObject({ code: 'RULE_REFUSED', reason: 'CLASSES_MIXED' })
      expect(JSON.stringify(errors[0]), act).toContain('第三十条')
    }
  })

  it('what stays tells nothing of what was split off: no text, file, purpose, gap, count, link, search or error', async () => {
    const id = await mixed()
    const splitOff = await split(id, cleaned)
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U38'), delivery: 'SYSTEM' })
    const { me } = await desk.read<{ me: { account: { id: string } } }>('handler', '{ me { account { id } } }')
    await desk.act('organhead', 'allocateMatter', id, { accountId: me.account.id })
    for (const login of ['handler', 'organhead']) {
      const { data } = await page(login, id)
      const text = JSON.stringify(data)
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain('宴请')
      expect(text).not.toContain(splitOff.number)
      expect(text).not.toMatch(/ACCUSATION|DISCIPLINE|SPLIT_OFF|TEXT_SETTLED|来信扫描|检举控告|曾向纪委/)
      const matter = data?.matter as unknown as { facts: { nodes: { seq: number }[]; totalCount: number } }
      expect(matter.facts.nodes.map(({ seq }) => seq)).toEqual(matter.facts.nodes.map((_, at) => at + 1))
      expect(matter.facts.totalCount).toBe(matter.facts.nodes.length)
      expect(matter).toMatchObject({ claims: [{ no: 1 }], attachments: [], links: [], purpose: 'REQUEST' })
      for (const words of [SECRET, '接受宴请', '经办人']) expect((await listed(login, words)).totalCount).toBe(0)
      const gone = await page(login, splitOff.id)
      const never = await page(login, '0190aaaa-0000-7000-8000-000000000000')
      expect(gone.errors[0]?.extensions['code']).toBe('NOT_FOUND')
      expect({ ...gone.errors[0]?.extensions, requestId: 0, facts: 0 }).toEqual({
        ...{ ...never.errors[0]?.extensions, requestId: 0, facts: 0 },
      })
      const bench = await desk.read<{ workbench: { soon: { matterId: string }[] } }>(login, BENCH)
      expect(bench.workbench.soon.map(({ matterId }) => matterId)).not.toContain(splitOff.id)
    }
  })

  it('the named desk and the head see it; the counter, supervision and the deputies do not, in lists and figures alike', async () => {
    const id = await mixed()
    const splitOff = await split(id, cleaned)
    for (const login of ['keeper', 'head']) {
      expect((await page(login, splitOff.id)).errors).toEqual([])
      expect((await listed(login, SECRET)).nodes.map((row) => row.id)).toContain(splitOff.id)
    }
    for (const login of ['intake', 'intake2', 'deputy', 'supervisor', 'other']) {
      expect((await page(login, splitOff.id)).errors[0]?.extensions['code'], login).toBe('NOT_FOUND')
      for (const words of [SECRET, null])
        expect(
          (await listed(login, words)).nodes.map((row) => row.id),
          login,
        ).not.toContain(splitOff.id)
    }
    const similar = await desk.read<{ similarMatters: { matter: { id: string } }[] }>(
      'intake2',
      'query ($input: SimilarInput!) { similarMatters(input: $input) { matter { id } } }',
      { input: { text: `经办人在小区维修招标前接受宴请，${SECRET}` } },
    )
    expect(similar.similarMatters.map((one) => one.matter.id)).not.toContain(splitOff.id)
    // The words told at intake are kept, for the head and the desk alone.
    const original = async (login: string) =>
      (await page(login, id)).data?.matter as unknown as { originalText: { summary: string } | null }
    expect((await original('head')).originalText?.summary).toContain(SECRET)
    expect((await original('keeper')).originalText?.summary).toContain(SECRET)
    expect((await original('intake')).originalText).toBeNull()
    expect((await page('keeper', splitOff.id)).data?.matter).toMatchObject({ attachments: [{ name: '来信扫描.txt' }] })
  })

  it('an exported list has it for whoever may see it, and for nobody else', async () => {
    const splitOff = await split(await mixed(), cleaned)
    const exported = async (login: string): Promise<string> => {
      const client = await desk.client(login)
      const asked = await client.send('POST', '/exports', {
        headers: { 'content-type': 'application/json', 'x-requested-with': 'test' },
        payload: JSON.stringify({ list: 'matters', format: 'csv', filter: {} }),
      })
      expect(asked.statusCode, login).toBe(200)
      return (await client.get(asked.json<{ url: string }>().url)).body
    }
    expect(await exported('head')).toContain(splitOff.number)
    for (const login of ['deputy', 'supervisor']) {
      const text = await exported(login)
      expect(text, login).toContain('完')
      expect(text, login).not.toContain(splitOff.number)
      expect(text, login).not.toContain(SECRET)
    }
  })

  it('goes to the organ that the table names, never to the accused; receipt and result end it', async () => {
    const splitOff = await split(await mixed(), cleaned)
    const accused = await desk.organId('U38')
    const never = await desk.send('keeper', 'handOverAccusation', splitOff.id, {
      ...{ ...routed, organId: accused, accusedOrganId: accused, departure: '直接核实' },
    })
    expect(never.errors[0]?.extensions).toMatchObject({ reason: 'NEVER_TO_THE_ACCUSED' })
    const unsaid = await desk.send('keeper', 'handOverAccusation', splitOff.id, { ...routed, organId: accused })
    expect(unsaid.errors[0]?.extensions).toMatchObject({ reason: 'DEPARTURE_MISSING' })
    const refused = await desk.send('keeper', 'referMatter', splitOff.id, { organId: accused, delivery: 'SYSTEM' })
    expect(refused.errors[0]?.extensions).toMatchObject({ reason: 'HAND_OVER_INSTEAD' })
    await desk.act('keeper', 'handOverAccusation', splitOff.id, { ...routed, accusedOrganId: accused })
    const { data } = await page('discipline', splitOff.id)
    const seen = data?.matter as unknown as { papers: { kind: string; html: string }[] }
    expect(JSON.stringify(seen)).toContain(SECRET)
    expect(seen.papers.map(({ kind }) => kind)).toEqual(['ACCUSATION_LETTER'])
    expect(seen.papers[0]?.html).not.toContain('林小满')
    await desk.act('discipline', 'signFor', splitOff.id, { arrivedOn: START })
    const noted = await desk.act('keeper', 'noteHandoverResult', splitOff.id, { isTellable: true, text: '已依规处理' })
    expect(noted).toMatchObject({ standing: 'FINAL', stage: 'ENDED' })
    for (const login of ['handler', 'organhead', 'intake'])
      expect((await page(login, splitOff.id)).errors[0]?.extensions['code'], login).toBe('NOT_FOUND')
  })

  it('to an organ without accounts it goes on paper, and the office records receipt and result', async () => {
    const splitOff = await split(await mixed(), cleaned)
    const city = { ...routed, managedBy: 'CITY', decidingFact: '被检举人系市管干部' }
    expect((await desk.send('keeper', 'handOverAccusation', splitOff.id, city)).errors[0]?.extensions).toMatchObject({
      reason: 'NOT_A_DESTINATION',
    })
    await desk.act('keeper', 'handOverAccusation', splitOff.id, { ...city, delivery: 'PAPER' })
    expect(
      (await desk.send('keeper', 'noteHandoverResult', splitOff.id, { isTellable: false })).errors[0]?.extensions,
    ).toMatchObject({
      reason: 'NOT_SIGNED',
    })
    await desk.act('keeper', 'recordHandoverReceipt', splitOff.id, { on: START })
    const ended = await desk.act('keeper', 'noteHandoverResult', splitOff.id, { isTellable: false })
    expect(ended).toMatchObject({ standing: 'FINAL' })
  })

  it('the table is the house’s to keep, dated and with its basis', async () => {
    const ROUTES = '{ accusationRoutes { concern managedBy basis organ { code } } }'
    interface Routes {
      accusationRoutes: { concern: string; managedBy: string; organ: { code: string } }[]
    }
    const at = async () =>
      (await desk.read<Routes>('head', ROUTES)).accusationRoutes.find(
        (row) => row.concern === 'UNIT' && row.managedBy === 'UNIT',
      )?.organ.code
    await desk.on(START)
    expect(await at()).toBe('D01')
    const input = { concern: 'UNIT', managedBy: 'UNIT', organId: await desk.organId('D02'), basis: '区委办文件' }
    const SET = 'mutation ($input: SetAccusationRouteInput!) { setAccusationRoute(input: $input) { concern } }'
    const set = (login: string, from: string) =>
      desk.ask(login, SET, { input: { ...input, from, idempotencyKey: aKey() } })
    expect((await set('intake', START)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await set('head', '2022-05-01')).errors[0]?.extensions['reason']).toBe('ROUTE_IN_THE_PAST')
    expect((await set('head', START)).errors).toEqual([])
    expect(await at()).toBe('D02')
  })
}

eachDatabase(accusations, { seed: seedRoads })
