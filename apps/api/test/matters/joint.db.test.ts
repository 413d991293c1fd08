import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptMatter,
  askSupplement,
  draftOpinion,
  issueOpinion,
  loadCase,
  nameRepresentatives,
  notifyPetitioner,
  recordNeed,
  recordReviewRequest,
  recordSupplement,
  referMatter,
  serve,
  serveSignatories,
  signFor,
  sortClaims,
  withdraw,
  withdrawNeed,
} from '../../src/matters/index.js'
import { NeedEntity } from '../../src/matters/archive/need.entity.js'
import { refoldMatter } from '../../src/matters/case/refold.js'
import { eraseDueNeeds } from '../../src/matters/needs/erase-needs.js'
import { needsOfMatter } from '../../src/matters/reading/needs.js'
import { partiesOf as partyViews } from '../../src/matters/reading/parties.js'
import { servicesOf } from '../../src/matters/reading/services.js'
import { supplementViews } from '../../src/matters/reading/supplements.js'
import { PaperEntity } from '../../src/documents/paper.entity.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()

const people = (count: number, isRepresentative = (_: number): boolean => false) =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'PERSON' as const,
    name: `联名人${n + 1}`,
    phone: `1390000${String(n).padStart(4, '0')}`,
    isRepresentative: isRepresentative(n),
  }))

eachDatabase(
  (office: TestOffice) => {
    const arrived = async (count = 2) => {
      const id = await desk.register({ parties: people(count), groupSize: count })
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', START, referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' as const })
      await desk.act('handler', START, signFor, id, { arrivedOn: START })
      return id
    }
    const accepted = async (count = 2) => {
      const id = await arrived(count)
      const told = { content: 'RECEIPT_ROUTE_PROCEDURE' as const, on: START, text: '已收到' }
      await desk.act('handler', START, notifyPetitioner, id, told)
      await desk.act('handler', on(1), acceptMatter, id, { on: on(1) })
      return id
    }
    const issued = async (count: number) => {
      const id = await accepted(count)
      const answer = {
        claimNo: 1,
        finding: '属实',
        evidence: null,
        basis: '《民法典》',
        result: '维修',
        performBy: null,
      }
      await desk.act('handler', on(9), draftOpinion, id, { answers: [{ ...answer, outcome: 'EXPLAINED' as const }] })
      await desk.act('chief', on(10), issueOpinion, id, {})
      return id
    }
    const caseOf = async (id: string, day: number, login = 'handler') => loadCase(await desk.ctx(login, on(day)), id)
    const partiesOf = async (id: string) =>
      ((await caseOf(id, 10)).story.of('RECEIVED')[0]?.parties ?? []).map((party) => party.id)
    const ask = (id: string, day: number, more: object = {}) =>
      desk.act('handler', on(day), askSupplement, id, { items: ['权属证明', '现场照片'], ...more })
    const askedOf = async (id: string, day: number) => {
      const [one] = supplementViews(await caseOf(id, day))
      if (!one) throw new Error('nothing was asked for')
      return one
    }

    describe('missing material, asked for once', () => {
      it('leaves a letter and a line in the queue, and a second ask is refused', async () => {
        const id = await accepted()
        await ask(id, 5)
        const papers = await office.db.read.findBy(PaperEntity, { matterId: id, kind: 'SUPPLEMENT_NOTICE' })
        expect(papers).toMatchObject([{ title: '补充材料一次性告知书', issuedOn: on(5) }])
        const { duties } = await caseOf(id, 5)
        expect(duties.find((one) => one.clock === 'HOUSE-SUPPLEMENT')).toMatchObject({
          lawfulLastOn: on(20),
          end: null,
        })
        expect(duties.find((one) => one.clock === 'XF-HANDLE60')).toMatchObject({ rawLastOn: on(61) })
        await expect(ask(id, 6)).rejects.toMatchObject({
          refusal: { code: 'SUPPLEMENT_ASKED_ALREADY', facts: { on: on(5), items: '权属证明、现场照片' } },
        })
      })

      it('takes what comes whenever it comes, and says what is still missing', async () => {
        const id = await accepted()
        await ask(id, 5, { answerBy: on(12) })
        const { id: askedId } = await askedOf(id, 5)
        await desk.act('intake', on(10), recordSupplement, id, { askedId, on: on(10), itemNos: [2] })
        expect(await askedOf(id, 10)).toMatchObject({
          state: 'PARTLY',
          items: [{ isMissing: true }, { isMissing: false }],
        })
        await desk.act('handler', on(14), recordSupplement, id, { askedId, on: on(13), itemNos: [1] })
        expect(await askedOf(id, 14)).toMatchObject({ state: 'LATE', completeOn: on(13) })
        expect((await caseOf(id, 14)).story.of('SUPPLEMENT_ANSWERED')).toHaveLength(2)
      })

      it('nothing ends by silence: the wait does, the matter goes on', async () => {
        const id = await accepted()
        await ask(id, 5, { answerBy: on(12) })
        expect(await desk.row(id)).toMatchObject({ refoldOn: on(13) })
        const ctx = await office.systemCtx({ today: on(13) })
        await ctx.inTransaction((tx) => refoldMatter(tx, id))
        expect(await askedOf(id, 13)).toMatchObject({ state: 'SILENT' })
        expect(await desk.row(id)).toMatchObject({ standing: 'OPEN', stage: 'HANDLING' })
      })

      it('is refused without an item, with a day that has passed, and an answer of another ask', async () => {
        const id = await accepted()
        await expect(ask(id, 5, { items: [] })).rejects.toMatchObject({ reason: 'NOTHING_ASKED' })
        await expect(ask(id, 5, { answerBy: on(5) })).rejects.toMatchObject({ reason: 'ANSWER_DAY' })
        await ask(id, 5)
        const { id: askedId } = await askedOf(id, 5)
        const answer = { askedId, on: on(6), itemNos: [1] }
        const say = (more: object) => desk.act('handler', on(6), recordSupplement, id, { ...answer, ...more })
        await expect(say({ askedId: 'none' })).rejects.toMatchObject({ reason: 'NO_SUCH_ASK' })
        await expect(say({ itemNos: [3] })).rejects.toMatchObject({ reason: 'NO_SUCH_ITEM' })
        await expect(say({ itemNos: [] })).rejects.toMatchObject({ reason: 'NOTHING_CAME' })
        await expect(say({ on: on(4) })).rejects.toMatchObject({ reason: 'BEFORE_THE_ASK' })
        await expect(desk.act('stranger', on(6), recordSupplement, id, answer)).rejects.toMatchObject({
          code: 'NOT_FOUND',
        })
      })
    })

    describe('what somebody needs, by consent', () => {
      let id = ''
      let partyId = ''
      const need = () => ({
        ...{ partyId, need: 'SIGN_LANGUAGE' as const, words: '天津手语', purposes: ['HEARING' as const] },
        ...{ consentForm: 'WRITTEN' as const, consentOn: on(2), until: on(20) },
      })
      const read = async (login: string, day: number) => needsOfMatter(await desk.ctx(login, on(day)), id)
      beforeAll(async () => {
        id = await accepted()
        partyId = (await partiesOf(id))[0] ?? ''
      })

      it('is sealed in its own row, and the record of the matter says neither what nor whose', async () => {
        await desk.act('handler', on(3), recordNeed, id, need())
        const [row] = await office.db.read.findBy(NeedEntity, { matterId: id })
        expect(row?.needSealed).not.toMatch(/SIGN|手语/)
        const { story } = await caseOf(id, 3)
        const facts = JSON.stringify(story.of('NEED_RECORDED'))
        expect(facts).not.toMatch(/SIGN_LANGUAGE|手语/)
        expect(facts).not.toContain(partyId)
        expect(await read('handler', 3)).toMatchObject([{ need: 'SIGN_LANGUAGE', words: '天津手语', until: on(20) }])
      })

      it('is there for those who act in the matter, and for nobody else', async () => {
        expect(await read('intake', 3)).toHaveLength(1)
        expect(await read('supervisor', 3)).toEqual([])
        expect(await read('head', 3)).toEqual([])
        await expect(read('stranger', 3)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      })

      it('is no longer readable after its day, and is emptied on schedule', async () => {
        expect(await read('handler', 20)).toHaveLength(1)
        expect(await read('handler', 21)).toEqual([])
        const ctx = await office.systemCtx({ today: on(21) })
        await ctx.inTransaction((tx) => eraseDueNeeds(tx))
        const rows = await office.db.read.findBy(NeedEntity, { matterId: id })
        expect(rows).toMatchObject([{ needSealed: null, partyId: null, erasedOn: on(21) }])
      })

      it('is gone the moment the consent is taken back, and cannot be taken back twice', async () => {
        const other = await accepted()
        const [first = ''] = await partiesOf(other)
        await desk.act('handler', on(3), recordNeed, other, { ...need(), partyId: first })
        const [row] = await office.db.read.findBy(NeedEntity, { matterId: other })
        const needId = row?.id ?? ''
        await desk.act('handler', on(4), withdrawNeed, other, { needId })
        expect(await office.db.read.findOneBy(NeedEntity, { id: needId })).toMatchObject({ needSealed: null })
        expect(await needsOfMatter(await desk.ctx('handler', on(4)), other)).toEqual([])
        await expect(desk.act('handler', on(4), withdrawNeed, other, { needId })).rejects.toMatchObject({
          refusal: { code: 'NO_CONSENT_TO_WITHDRAW' },
        })
      })

      it('ends with the matter, whatever its day', async () => {
        const over = await accepted()
        const parties = await partiesOf(over)
        await desk.act('handler', on(3), recordNeed, over, { ...need(), partyId: parties[0] ?? '' })
        for (const one of parties) await desk.act('intake', on(4), withdraw, over, { partyId: one, on: on(4) })
        expect(await needsOfMatter(await desk.ctx('intake', on(4)), over)).toEqual([])
        const ctx = await office.systemCtx({ today: on(4) })
        await ctx.inTransaction((tx) => eraseDueNeeds(tx))
        expect(await office.db.read.findOneBy(NeedEntity, { matterId: over })).toMatchObject({ needSealed: null })
      })

      it('is refused without a purpose, without words for “other”, with a day that has passed, for a stranger', async () => {
        const say = (more: object) => desk.act('handler', on(3), recordNeed, id, { ...need(), ...more })
        await expect(say({ purposes: [] })).rejects.toMatchObject({ reason: 'NO_PURPOSE' })
        await expect(say({ until: on(2) })).rejects.toMatchObject({ reason: 'UNTIL_PAST' })
        await expect(say({ partyId: 'nobody' })).rejects.toMatchObject({ reason: 'NOT_A_PARTY' })
        await expect(say({ need: 'OTHER', words: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      })
    })

    describe('a joint matter', () => {
      it('is served on many in one act, each with an own day and an own window', async () => {
        const id = await issued(12)
        const parties = await partiesOf(id)
        const recipients = parties.map((partyId, at) => ({ partyId, on: on(11 + (at % 3)) }))
        const input = { paper: 'OPINION' as const, mode: 'DIRECT' as const, proof: '逐人签收，见签收表', recipients }
        await desk.act('handler', on(14), serveSignatories, id, input)
        const matter = await caseOf(id, 14)
        const windows = matter.duties.filter((duty) => duty.clock === 'XF-REVIEW-REQ30')
        expect(new Map(windows.map((duty) => [duty.owedBy.id, duty.eventOn]))).toEqual(
          new Map(recipients.map((one) => [one.partyId, one.on])),
        )
        const services = await servicesOf(await desk.ctx('handler', on(14)), matter)
        expect(services.filter((one) => one.paper === 'OPINION' && one.windowLastOn !== null)).toHaveLength(12)
        expect(matter.row).toMatchObject({ standing: 'ANSWERED' })
        const proofs = await office.db.read.countBy(PaperEntity, { matterId: id, kind: 'SERVICE_PROOF' })
        expect(proofs).toBe(12)
      })

      it('all or none: one who is wrong is named by the place, and nothing is recorded', async () => {
        const id = await issued(3)
        const [first = '', second = ''] = await partiesOf(id)
        const say = (recipients: readonly object[]) =>
          desk.act('handler', on(12), serveSignatories, id, {
            ...{ paper: 'OPINION' as const, mode: 'DIRECT' as const, proof: '签收表' },
            recipients: recipients as { partyId: string; on: ReturnType<typeof on> }[],
          })
        await expect(
          say([
            { partyId: first, on: on(11) },
            { partyId: first, on: on(11) },
          ]),
        ).rejects.toMatchObject({
          reason: 'NAMED_TWICE',
        })
        await expect(
          say([
            { partyId: first, on: on(11) },
            { partyId: second, on: on(9) },
          ]),
        ).rejects.toMatchObject({
          reason: 'BEFORE_ISSUE',
          fields: { 'input.recipients.1.on': 'BEFORE_ISSUE' },
        })
        expect((await caseOf(id, 12)).story.of('SERVED')).toEqual([])
      })

      it('a notice that went to one reaches no other: the rest stay to be told', async () => {
        const id = await accepted(3)
        const [first = '', ...others] = await partiesOf(id)
        const notice = { paper: 'NOTICE' as const, mode: 'DIRECT' as const, proof: '签收' }
        await desk.act('handler', on(2), serve, id, { ...notice, partyId: first, on: on(2) })
        const equal = async (day: number) =>
          (await caseOf(id, day)).duties.find((duty) => duty.clock === 'HOUSE-EQUAL-NOTICE')
        expect(await equal(2)).toMatchObject({ end: null, lawfulLastOn: '2022-05-20' })
        const recipients = others.map((partyId) => ({ partyId, on: on(3) }))
        await desk.act('handler', on(3), serveSignatories, id, { ...notice, recipients })
        expect(await equal(3)).toMatchObject({ end: { how: 'MET', on: on(3) } })
      })

      it('four petitioners, four ways of service, four windows: the worked days of PX-401', async () => {
        const id = await issued(4)
        const parties = await partiesOf(id)
        const opinion = { paper: 'OPINION' as const, proof: '见回证' }
        const day = (text: string) => localDate(text)
        const ways = [
          { mode: 'DIRECT' as const, on: day('2022-06-01') },
          { mode: 'POST' as const, on: day('2022-06-01'), slipOn: day('2022-06-06') },
          { mode: 'ELECTRONIC' as const, on: day('2022-06-02'), hasConsent: true },
          { mode: 'PUBLIC_NOTICE' as const, on: day('2022-06-08') },
        ]
        for (const [at, way] of ways.entries())
          await desk.act('handler', day('2022-06-08'), serve, id, { ...opinion, ...way, partyId: parties[at] ?? '' })
        const ends = async (today: string) => {
          const ctx = await desk.ctx('handler', day(today))
          const services = await servicesOf(ctx, await loadCase(ctx, id))
          return parties.map((party) => services.find((one) => one.party.id === party)?.windowLastOn ?? null)
        }
        expect(await ends('2022-06-08')).toEqual(['2022-07-01', '2022-07-06', '2022-07-04', null])
        expect(await ends('2022-07-09')).toEqual(['2022-07-01', '2022-07-06', '2022-07-04', '2022-08-08'])
        // On 9 July the windows of three are closed, which is shown and ends nothing; the fourth still asks in time.
        const ask = { level: 'REVIEW' as const, toOrganId: desk.organId('G01'), on: day('2022-07-09') }
        const asked = (at: number) =>
          desk.act('intake', day('2022-07-09'), recordReviewRequest, id, { ...ask, partyId: parties[at] ?? '' })
        for (const at of [0, 1, 2]) expect(await asked(at)).toMatchObject({ standing: 'ANSWERED' })
        expect(await asked(3)).toMatchObject({ standing: 'OPEN', stage: 'IN_REVIEW' })
      })

      it('six representatives are recorded without effect; five then speak for the group', async () => {
        const id = await accepted(7)
        const parties = await partiesOf(id)
        await desk.act('intake', on(2), nameRepresentatives, id, { partyIds: parties.slice(0, 6), on: on(2) })
        const views = async (day: number) =>
          (await partyViews(await desk.ctx('handler', on(day)), await caseOf(id, day))).filter(
            (party) => party.isRepresentative,
          )
        expect((await caseOf(id, 2)).story.of('REPRESENTATIVES_NAMED')).toMatchObject([{ number: 6 }])
        expect(await views(2)).toEqual([])
        await desk.act('intake', on(3), nameRepresentatives, id, { partyIds: parties.slice(1, 6), on: on(3) })
        expect((await views(3)).map((party) => party.id)).toEqual(parties.slice(1, 6))
      })

      it('the withdrawal of one ends it for one: the others are still owed their opinion', async () => {
        const id = await issued(3)
        const [first = '', second = '', third = ''] = await partiesOf(id)
        await desk.act('intake', on(11), withdraw, id, { partyId: first, on: on(11) })
        const recipients = [second, third].map((partyId) => ({ partyId, on: on(12) }))
        const opinion = { paper: 'OPINION' as const, mode: 'DIRECT' as const, proof: '签收', recipients }
        await desk.act('handler', on(12), serveSignatories, id, opinion)
        expect(await desk.row(id)).toMatchObject({ standing: 'ANSWERED' })
      })
    })
  },
  { seed: desk.seed },
)
