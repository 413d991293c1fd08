import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import scenario from '../../../../packages/domain/test/scenarios/PX-001-ordinary-road-two-days-before-the-end.json' with { type: 'json' }
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { aLetter, HttpOffice } from './by-http.js'

const DUTIES = `query ($id: ID!) { matter(id: $id) { standing stage duties {
  clock kind eventOn rawLastOn lawfulLastOn warnOn isProvisional state endedOn
  citation { zh } why { ruleVersion article { zh } steps { kind textZh } } } } }`

interface DutyRow {
  clock: string
  eventOn: string
  rawLastOn: string | null
  lawfulLastOn: string | null
  warnOn: string | null
  endedOn: string | null
  isProvisional: boolean
  state: string
  why: { steps: { kind: string; textZh: string }[] }
}

const START = localDate('2022-05-05')
const sorting = { claims: [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议，无其他法定途径' }] }
const answer = {
  claimNo: 1,
  finding: '渗漏属实',
  basis: '《民法典》第二百八十一条',
  outcome: 'SUPPORTED',
  result: '组织维修',
}

function roads(office: TestOffice) {
  const desk = new HttpOffice(office)
  const letter = async (more = {}) => (await desk.register('intake', aLetter(START, more))).id
  const referred = async () => {
    await desk.on(START)
    const id = await letter()
    await desk.act('intake', 'sortClaims', id, sorting)
    await desk.on(localDate('2022-05-09'))
    await desk.act('intake', 'referMatter', id, { organId: await desk.organId('U38'), delivery: 'SYSTEM' })
    const matter = await desk.read<{ matter: { desk: { id: string } } }>(
      'head',
      'query ($id: ID!) { matter(id: $id) { desk { id } } }',
      { id },
    )
    expect(matter.matter.desk.id).toBeTruthy()
    // The head of the organ gives it to the handler.
    const { me } = await desk.read<{ me: { account: { id: string } } }>('handler', '{ me { account { id } } }')
    await desk.act('organhead', 'allocateMatter', id, { accountId: me.account.id })
    return id
  }

  it('walks a scenario through HTTP and gives its dates', async () => {
    const id = await referred()
    await desk.act('handler', 'signFor', id, { arrivedOn: '2022-05-09' })
    await desk.on(localDate('2022-05-10'))
    await desk.act('handler', 'acceptMatter', id, { on: '2022-05-10' })
    await desk.on(localDate('2022-05-20'))
    await desk.act('handler', 'notifyPetitioner', id, {
      ...{ content: 'RECEIPT_ROUTE_PROCEDURE', on: '2022-05-20', text: '已收到，依信访程序办理' },
    })
    await desk.on(localDate(scenario.as_of))
    const { matter } = await desk.read<{ matter: { duties: DutyRow[] } }>('head', DUTIES, { id })
    for (const wanted of scenario.expected.obligations) {
      if (wanted.state === 'not_owed') continue
      const got = matter.duties.find((duty) => duty.clock === wanted.clock)
      expect(got, wanted.clock).toMatchObject({
        ...{ eventOn: wanted.event_day, rawLastOn: wanted.raw_last_day, lawfulLastOn: wanted.lawful_last_day },
        ...{ warnOn: wanted.strict_day, isProvisional: wanted.provisional, endedOn: wanted.ended_on },
        state: wanted.state.toUpperCase(),
      })
    }
    const handling = matter.duties.find((duty) => duty.clock === 'XF-HANDLE60')
    expect(handling?.why.steps.map((step) => step.textZh).join('\n')).toContain('周六')
  })

  describe('bad input gets a clear error and loses nothing', () => {
    const refusalOf = async (login: string, act: string, id: string, input = {}) => {
      const before = await desk.version(id)
      const { errors } = await desk.send(login, act, id, input)
      expect(await desk.version(id)).toBe(before)
      const [error] = errors
      return { message: error?.message ?? '', ...error?.extensions }
    }

    it('an extension of 31 days, with the article and what is lawful', async () => {
      const id = await referred()
      await desk.act('handler', 'acceptMatter', id, { on: '2022-05-09' })
      const refusal = await refusalOf('handler', 'extendHandling', id, { days: 31, reason: '复杂' })
      expect(refusal).toMatchObject({ code: 'RULE_REFUSED', reason: 'EXTENSION_TOO_LONG' })
      expect(refusal.message).toContain('最多延长 30 日')
      expect(JSON.stringify(refusal)).toContain('第三十四条')
    })

    it('an acceptance before the receipt', async () => {
      const id = await referred()
      expect(await refusalOf('handler', 'acceptMatter', id, { on: '2022-05-01' })).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', reason: 'BEFORE_ARRIVAL' },
        message: expect.stringContaining('2022-05-09'),
      })
    })

    it('the thirtieth of February', async () => {
      const id = await referred()
      const refusal = await refusalOf('handler', 'acceptMatter', id, { on: '2022-02-30' })
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(refusal.message).not.toMatch(/[A-Z]{4}_|at |\/src\//)
    })

    it('a stale version, naming who was quicker', async () => {
      const id = await referred()
      const version = await desk.version(id)
      await desk.act('handler', 'signFor', id, { arrivedOn: '2022-05-09' })
      const { errors } = await desk.send('handler', 'acceptMatter', id, { on: '2022-05-09', expectedVersion: version })
      expect(errors[0]).toMatchObject({
        extensions: { code: 'CONFLICT', reason: 'VERSION_CHANGED' },
        message: expect.stringContaining('邢雁秋'),
      })
    })

    it('the same key twice: once the same answer, with other input a conflict', async () => {
      await desk.on(START)
      const idempotencyKey = aKey()
      const mutation =
        'mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) { lookupCode matter { id } } }'
      const send = (more = {}) =>
        desk.ask<{ registerMatter: { matter: { id: string } } }>('intake', mutation, {
          input: { idempotencyKey, ...aLetter(START, more) },
        })
      const first = await send()
      const again = await send()
      expect(again.data?.registerMatter.matter.id).toBe(first.data?.registerMatter.matter.id)
      const other = await send({ summary: '另一件事' })
      expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' })
    })

    it('a wrong check digit at its field, and six representatives recorded without effect', async () => {
      await desk.on(START)
      const wrong = aLetter(START, {
        parties: [{ kind: 'PERSON', name: '林小满', idNumber: '999999198806152413', isRepresentative: false }],
      })
      const mutation = 'mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) { matter { id } } }'
      const { errors } = await desk.ask('intake', mutation, { input: { idempotencyKey: aKey(), ...wrong } })
      expect(errors[0]?.extensions).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', reason: 'ID_NUMBER_WRONG' },
        fields: { 'input.parties.0.idNumber': expect.any(String) },
      })
      const parties = Array.from({ length: 6 }, (_, n) => ({
        kind: 'PERSON',
        name: `代表${n + 1}`,
        phone: `1390000010${n}`,
        isRepresentative: true,
      }))
      const { id } = await desk.register('intake', aLetter(START, { parties, groupSize: 12 }))
      const { matter } = await desk.read<{
        matter: { facts: { nodes: { kind: string; hasEffect: boolean; withoutEffectZh: string | null }[] } }
      }>(
        'intake',
        'query ($id: ID!) { matter(id: $id) { facts(first: 50) { nodes { kind hasEffect withoutEffectZh } } } }',
        { id },
      )
      expect(matter.facts.nodes.find((fact) => fact.kind === 'REPRESENTATIVES_NAMED')).toMatchObject({
        hasEffect: false,
        withoutEffectZh: expect.stringMatching(/五|5/),
      })
    })

    it('8,000 characters, 𠮷 and 😀 come back whole; one more is too long', async () => {
      await desk.on(START)
      const text = '𠮷😀' + '字'.repeat(7998)
      const { id } = await desk.register('intake', aLetter(START, { claims: [{ text, factsAndReasons: null }] }))
      const { matter } = await desk.read<{ matter: { claims: { text: string }[] } }>(
        'intake',
        'query ($id: ID!) { matter(id: $id) { claims { text } } }',
        { id },
      )
      expect(matter.claims[0]?.text).toBe(text)
      const mutation = 'mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) { matter { id } } }'
      const { errors } = await desk.ask('intake', mutation, {
        input: { idempotencyKey: aKey(), ...aLetter(START, { claims: [{ text: text + '字' }] }) },
      })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    })
  })

  it('an opinion cannot be issued while a claim lacks its answer, and is served to each party', async () => {
    const id = await referred()
    await desk.act('handler', 'signFor', id, { arrivedOn: '2022-05-09' })
    const told = { content: 'RECEIPT_ROUTE_PROCEDURE', on: '2022-05-09', text: '已收到，依信访程序办理' }
    await desk.act('handler', 'notifyPetitioner', id, told)
    await desk.act('handler', 'acceptMatter', id, { on: '2022-05-09' })
    await desk.act('handler', 'draftOpinion', id, { answers: [{ ...answer, basis: '' }] })
    const early = await desk.send('organhead', 'issueOpinion', id)
    expect(early.errors[0]?.extensions).toMatchObject({ reason: 'CLAIM_UNANSWERED', facts: { claims: '1' } })
    await desk.act('handler', 'draftOpinion', id, { answers: [answer] })
    await desk.act('handler', 'issueOpinion', id)
    const queue = await desk.read<{ approvals: { nodes: { id: string; matterId: string }[] } }>(
      'organhead',
      '{ approvals { nodes { id matterId } } }',
    )
    const proposal = queue.approvals.nodes.find((node) => node.matterId === id)
    await desk.act('organhead', 'decideProposal', id, { proposalId: proposal?.id, isAgreed: true })
    const page = await desk.read<{
      matter: { parties: { id: string }[]; papers: { kind: string; number: string }[]; opinion: { remedy: string } }
    }>('handler', 'query ($id: ID!) { matter(id: $id) { parties { id } papers { kind number } opinion { remedy } } }', {
      id,
    })
    expect(page.matter.papers.map((paper) => paper.kind)).toContain('HANDLING_OPINION')
    expect(page.matter.opinion.remedy).toContain('30日')
    const served = await desk.act('handler', 'serve', id, {
      ...{ paper: 'OPINION', partyId: page.matter.parties[0]?.id, mode: 'DIRECT', on: '2022-05-09', proof: '本人签收' },
    })
    expect(served).toMatchObject({ standing: 'ANSWERED', stage: 'ENDED' })
  })
}

eachDatabase(roads, { seed: HttpOffice.seed })
