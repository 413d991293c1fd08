import { beforeAll, describe, expect, it } from 'vitest'
import { OutboxMessageEntity } from '../../src/platform/records/entities.js'
import { eachDatabase, type TestClient, type TestOffice } from '../offices.js'
import { aLetter } from '../matters/by-http.js'
import { installRoads } from '../matters/road-office.js'
import { aKey } from '../organs/house.js'
import { act, day, handoverOf, handoversOf, newestOf, PartnerOffice, START, toldOf } from './partner-office.js'

/*
 * A court is accused. It has a desk in the console and a system with a contract, and other matters of the very same people were
 * handed over to it: of the accusation it never learns (第三十条第三款).
 */

const SECRET = '承办法官收受对方当事人财物'
const claims = [
  { text: '请求执行已经生效的判决', factsAndReasons: '判决生效两年未执行。' },
  { text: `反映区人民法院${SECRET}`, factsAndReasons: '承办法官在开庭前接受宴请。' },
]
const mixedLetter = (more: object = {}) =>
  aLetter(START, {
    ...{ claims, purpose: 'ACCUSATION', topic: 'DISCIPLINE', summary: `判决未执行，并反映${SECRET}` },
    ...{ previousHistory: `曾向纪委反映${SECRET}` },
    ...more,
  })
const SPLIT = `mutation ($input: SplitClaimsInput!) { splitClaims(input: $input) { matter { id } splitOff { id number } } }`
const NOBODY = '0190aaaa-0000-7000-8000-000000000000'

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    let system: TestClient
    let desk: TestClient
    let accused = { matterId: '', number: '', referralId: '' }
    const courts = () => [system, desk] as const

    /** The letter is split, the request goes to the court and the accusation to the discipline inspection. */
    const handedOver = async () => {
      const { id } = await house.register('intake', mixedLetter())
      await house.act('intake', 'sortClaims', id, {
        claims: [
          { no: 1, class: 'REQUEST', road: 1, decidingFact: '法院判决的执行' },
          { no: 2, class: 'ACCUSATION', road: null, decidingFact: '指向公职人员' },
        ],
      })
      const input = { idempotencyKey: aKey(), matterId: id, expectedVersion: await house.version(id), claimNos: [2] }
      const staying = { summary: '判决生效未执行', claims: [] }
      const { splitClaims } = await house.read<{ splitClaims: { splitOff: { id: string; number: string } } }>(
        'intake',
        SPLIT,
        { input: { ...input, staying } },
      )
      await house.refer(id, 'F01')
      const { splitOff } = splitClaims
      await house.act('keeper', 'handOverAccusation', splitOff.id, {
        ...{ concern: 'DISCIPLINE', managedBy: 'DISTRICT', decidingFact: '被检举人系区管干部', delivery: 'SYSTEM' },
        accusedOrganId: await house.organId('F01'),
      })
      const [referral] = (await office.db.read.query(
        `SELECT id FROM matter_referral WHERE matterId = '${splitOff.id}'`,
      )) as { id: string }[]
      return { id, accusation: { matterId: splitOff.id, number: splitOff.number, referralId: referral?.id ?? '' } }
    }

    beforeAll(async () => {
      await house.on(START)
      system = await house.partner('F01')
      desk = await house.client('court')
      accused = (await handedOver()).accusation
    })

    it('lists and counts what was handed over to it, and tells nothing of the other', async () => {
      expect(accused.referralId).not.toBe('')
      for (const court of courts()) {
        const { nodes, totalCount } = await handoversOf(court)
        expect([nodes.length, totalCount]).toEqual([1, 1])
        expect(nodes[0]).toMatchObject({ summary: '判决生效未执行', claims: [{ no: 1 }] })
        const text = JSON.stringify(nodes)
        for (const hint of [accused.number, accused.matterId, accused.referralId, '收受', '宴请', '检举', '纪委'])
          expect(text).not.toContain(hint)
        // The claims are numbered without a gap, the duties are those of a hand-over, and no version stands out.
        expect((nodes[0]?.['claims'] as { no: number }[]).map(({ no }) => no)).toEqual([1])
        expect(text).not.toMatch(/ACCUSATION|SPLIT/u)
      }
    })

    it('is the very same answer, all but its numbers, as for a letter that accused nobody', async () => {
      const { id } = await house.register(
        'intake',
        aLetter(START, { summary: '判决生效未执行', claims: claims.slice(0, 1) }),
      )
      const sorted = [{ no: 1, class: 'REQUEST', road: 1, decidingFact: '法院判决的执行' }]
      await house.act('intake', 'sortClaims', id, { claims: sorted })
      await house.refer(id, 'F01')
      for (const court of courts()) {
        const [plain, split] = (await handoversOf(court)).nodes
        const alike = ({ id: _, matterNumber: __, version: ___, ...rest }: Record<string, unknown>) => rest
        expect(alike(split ?? {})).toEqual(alike(plain ?? {}))
      }
    })

    it('by its id it is not there: to read, to sign for, to return, to report, and in as many statements', async () => {
      const inputs = {
        receiveHandover: { on: START },
        returnHandover: { reason: '不属于本院管辖' },
        reportHandoverResult: { on: START, result: '已处理' },
      }
      for (const court of courts()) {
        for (const id of [accused.referralId, accused.matterId, accused.number]) {
          expect(await handoverOf(court, id)).toBeNull()
          for (const [name, input] of Object.entries(inputs)) {
            const theirs = toldOf(await act(court, name, { id, version: 1 }, input))
            const nobodys = toldOf(await act(court, name, { id: NOBODY, version: 1 }, input))
            expect(theirs).toEqual({ code: 'NOT_FOUND', reason: 'NOT_FOUND', facts: { kind: 'handover', id } })
            expect(nobodys).toEqual({ ...theirs, facts: { kind: 'handover', id: NOBODY } })
          }
        }
        const statements = async (id: string) => (await office.counted(() => handoverOf(court, id))).statements.length
        await statements(NOBODY)
        expect(await statements(accused.referralId)).toBe(await statements(NOBODY))
      }
    })

    it('the desk finds it on no page of the office either: list, search, figures, number, paper', async () => {
      const PAGE = `query ($id: ID!) { matter(id: $id) { number } }`
      const told = async (id: string) => ({ ...toldOf(await desk.graphql(PAGE, { id })), facts: null })
      expect(await told(accused.matterId)).toEqual(await told(NOBODY))
      const LISTS = `query ($number: String) { number: matters(filter: { number: $number }) { totalCount }
        words: matters(filter: { words: "收受对方当事人财物" }) { totalCount } all: matters { nodes { id } } }`
      const { data, errors } = await desk.graphql<Record<string, unknown>>(LISTS, { number: accused.number })
      expect(JSON.stringify([data, errors])).not.toContain(accused.matterId)
      expect(JSON.stringify(data)).not.toMatch(/"totalCount":[1-9]/u)
      const [paper] = (await office.db.read.query(
        `SELECT id FROM paper WHERE matterId = '${accused.matterId}' AND kind = 'ACCUSATION_LETTER'`,
      )) as { id: string }[]
      const READ = 'query ($id: ID!) { paper(id: $id) { html } }'
      const paperTold = async (id: string) => ({ ...toldOf(await desk.graphql(READ, { id })), facts: null })
      expect(paper?.id).toBeDefined()
      expect(await paperTold(paper?.id ?? '')).toEqual(await paperTold(NOBODY))
    })

    it('the feed addresses nothing of it to the court', async () => {
      const court = await house.organId('F01')
      const notes = await office.db.read.findBy(OutboxMessageEntity, { thingId: accused.matterId })
      expect(notes.length).toBeGreaterThan(0)
      for (const note of notes) {
        expect(note.organId).not.toBe(court)
        expect(JSON.stringify(note.payload ?? {})).not.toContain(court)
      }
    })

    describe('numbers', () => {
      it('have the gap that any other matter leaves, wherever it went', async () => {
        const gapOf = async (between: () => Promise<unknown>) => {
          const numbers: number[] = []
          for (const step of [async () => {}, between]) {
            await step()
            await house.handOver('F01')
            numbers.push(Number(String((await newestOf(system)).matterNumber).slice(-5)))
          }
          return (numbers[1] ?? 0) - (numbers[0] ?? 0)
        }
        const ordinary = await gapOf(async () => house.register('intake', aLetter(START)))
        const accusing = await gapOf(async () =>
          house.register('keeper', mixedLetter({ claims: claims.slice(1), summary: SECRET })),
        )
        expect(accusing).toBe(ordinary)
      })
    })

    it('what the court returned tells nothing once it turns out to be an accusation', async () => {
      await house.handOver('F01')
      const handover = await newestOf(system)
      await act(system, 'receiveHandover', handover, { on: START })
      await act(system, 'returnHandover', await newestOf(system), { reason: '不属于本院管辖，系其他事项' })
      const [row] = (await office.db.read.query(
        `SELECT matterId FROM matter_referral WHERE id = '${handover.id}'`,
      )) as { matterId: string }[]
      const matterId = row?.matterId ?? ''
      await house.on(day(1))
      await house.act('intake', 'answerObjection', matterId, { isAgreed: true, reasons: '同意退回' })
      const returned = await handoverOf(system, handover.id)
      expect(returned).toMatchObject({ state: 'RETURNED', summary: '', claims: [], duties: [], version: 0 })
      await house.act('intake', 'sortClaims', matterId, {
        claims: [{ no: 1, class: 'ACCUSATION', road: null, decidingFact: '经核实系反映承办法官' }],
      })
      await house.act('keeper', 'handOverAccusation', matterId, {
        ...{ concern: 'DISCIPLINE', managedBy: 'DISTRICT', decidingFact: '被检举人系区管干部', delivery: 'SYSTEM' },
        accusedOrganId: await house.organId('F01'),
      })
      for (const court of courts()) {
        expect(await handoverOf(court, handover.id)).toEqual(returned)
        expect(
          (await handoversOf(court)).nodes.filter((one) => one['matterNumber'] === handover['matterNumber']),
        ).toEqual([returned])
      }
      expect(
        toldOf(await act(system, 'reportHandoverResult', handover, { on: day(1), result: '已处理' })),
      ).toMatchObject({
        reason: 'HANDED_BACK',
      })
    })

    it('the organ that is competent sees it, so that it is there at all', async () => {
      const { data } = await house.ask<{ matter: { number: string } }>(
        'discipline',
        'query ($id: ID!) { matter(id: $id) { number } }',
        { id: accused.matterId },
      )
      expect(data?.matter.number).toBe(accused.number)
    })
  },
  {
    seed: async (office: TestOffice) => {
      await PartnerOffice.seed(office)
      await installRoads(office)
    },
  },
)
