import { beforeAll, describe, expect, it } from 'vitest'
import { BookingEntity } from '../../src/casework/index.js'
import { HearingEntity, HearingOfficerEntity } from '../../src/hearings/hearing.entity.js'
import { setHearing } from '../../src/hearings/index.js'
import { AccountEntity } from '../../src/organs/index.js'
import { Conflict } from '../../src/platform/index.js'
import { aViewer, eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { day, HearingOffice, seedHearings, START } from './hearing-office.js'

function hearings(office: TestOffice) {
  const desk = new HearingOffice(office)
  beforeAll(async () => {
    await desk.on(START)
    await desk.furnish()
  })

  describe('first act to last', () => {
    it('asked, granted, set, moved, held, concluded, and used in the opinion', async () => {
      await desk.on(START)
      const { id, hearingId, partyId } = await desk.granted()
      expect((await desk.matterOf(id)).papers.map(({ title }) => title)).toContain('举行听证决定书')
      // The office's clerk organises it for the bureau; the handler sees the same.
      expect(await desk.hearing(id, 'clerk')).toMatchObject({ state: 'GRANTED', nextStep: 'SET', holdBy: '2022-07-06' })
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(day(10)) })
      expect(await desk.hearing(id, 'handler')).toMatchObject({ state: 'SET', nextStep: 'NOTIFY' })
      await desk.serveNotice(id, partyId, START)
      await desk.tellPeople(id, hearingId)
      expect(await desk.hearing(id)).toMatchObject({ nextStep: 'HOLD', plan: { partiesNotInTime: 0 } })
      // Another room: all who come are told anew, and nobody needs seven more days.
      const moved = { ...desk.plan(day(10)), roomId: desk.rooms[1], reason: '原听证室设备故障' }
      await desk.on(day(7))
      await desk.act('clerk', 'setHearing', id, { hearingId, ...moved })
      const owed = (await desk.hearing(id)).notices.filter(({ changes }) => changes.length > 0)
      expect(owed).toHaveLength(4)
      expect(new Set(owed.flatMap(({ changes }) => changes))).toEqual(new Set(['ROOM']))
      await desk.serveNotice(id, partyId, day(7))
      await desk.tellPeople(id, hearingId)
      const came = { hearingId, parties: [{ partyId, presence: 'CAME' }] }
      expect(await desk.reasonOf('clerk', 'openHearing', id, came)).toBe('HEARING_NOT_YET')
      await desk.on(day(10))
      await desk.act('clerk', 'openHearing', id, came)
      await desk.act('clerk', 'closeHearing', id, { hearingId, on: day(10), record: '双方陈述、质证。' })
      const votes = desk.people.slice(0, 3).map((officerId, at) => ({ officerId, vote: at === 2 ? 'AGAINST' : 'FOR' }))
      const says = { hearingId, conclusion: '渗漏在保修期内，由责任单位维修。' }
      const short = { ...says, questions: [{ question: '是否在保修期内', votes: votes.slice(1) }] }
      expect(await desk.reasonOf('clerk', 'concludeHearing', id, short)).toBe('VOTES_INCOMPLETE')
      await desk.act('clerk', 'concludeHearing', id, { ...says, questions: [{ question: '是否在保修期内', votes }] })
      const answers = [
        { claimNo: 1, finding: '渗漏属实', basis: '民法典', outcome: 'SUPPORTED', result: '由责任单位维修' },
      ]
      await desk.act('handler', 'draftOpinion', id, { answers })
      expect(await desk.reasonOf('organhead', 'issueOpinion', id, {})).toBe('HEARING_USE_MISSING')
      const hearingUses = [{ hearingId, how: 'ADOPTED', reasons: '听证意见与查明的事实一致' }]
      await desk.act('handler', 'draftOpinion', id, { answers, hearingUses })
      // Drafted again without a word on the hearing: what was said of it stays, and only its organ reads it.
      await desk.act('handler', 'draftOpinion', id, { answers })
      const used = { how: 'ADOPTED', reasons: '听证意见与查明的事实一致', isIssued: false }
      expect(await desk.useOf('handler', id)).toEqual(used)
      expect(await desk.useOf('clerk', id)).toBeNull()
      await desk.act('organhead', 'issueOpinion', id, {})
      expect(await desk.useOf('clerk', id)).toEqual({ ...used, isIssued: true })
      const { papers, duties } = await desk.matterOf(id)
      const opinion = papers.find(({ kind }) => kind === 'HANDLING_OPINION')?.html ?? ''
      expect(opinion).toContain('采纳听证意见')
      expect(opinion).toContain('听证意见与查明的事实一致')
      expect(papers.find(({ kind }) => kind === 'HEARING_RECORD')?.html).toContain('超过半数同意')
      expect(duties.filter(({ clock }) => clock.startsWith('TZ-')).every(({ state }) => state !== 'OVERDUE')).toBe(true)
      expect(duties.find(({ clock }) => clock === 'TZ-HOLD30')).toMatchObject({ endedOn: '2022-06-16' })
    })

    it('refused in writing, with its ground; a proposal that nobody answers is no hearing', async () => {
      await desk.on(START)
      const id = await desk.accepted()
      const partyId = await desk.party(id)
      await desk.act('handler', 'recordHearingAnswer', id, { partyId, on: START, says: 'APPLIES', reasons: null })
      const { id: hearingId } = await desk.hearing(id)
      const off = { hearingId, reason: '单位认为没有必要' }
      expect(await desk.reasonOf('handler', 'cancelHearing', id, off)).toBe('HEARING_TO_BE_ANSWERED')
      const no = { hearingId, isGranted: false, reasons: '已经起诉' }
      expect(await desk.reasonOf('handler', 'decideHearing', id, no)).toBe('HEARING_GROUND_MISSING')
      await desk.act('handler', 'decideHearing', id, { ...no, ground: 'LAWSUIT' })
      expect((await desk.hearing(id)).state).toBe('REFUSED')
      expect((await desk.matterOf(id)).papers.map(({ title }) => title)).toContain('不予举行听证决定书')
      await desk.act('handler', 'serve', id, {
        ...{ paper: 'HEARING_DECISION', partyId, mode: 'DIRECT', on: START, proof: '本人签名' },
      })
      const decide = (await desk.matterOf(id)).duties.find(({ clock }) => clock === 'TZ-DECIDE')
      expect(decide).toMatchObject({ state: 'MET_ON_TIME' })
      await desk.on(day(1))
      await desk.act('handler', 'tellHearing', id, { isProposal: true, reasons: '住户较多' })
      await desk.act('handler', 'serve', id, {
        ...{ paper: 'HEARING_RIGHT_NOTICE', partyId, mode: 'DIRECT', on: day(1), proof: '本人签名' },
      })
      expect((await desk.hearing(id)).state).toBe('PROPOSED')
      await desk.on(day(9))
      expect((await desk.hearing(id)).state).toBe('NOT_WANTED')
      await desk.on(START)
    })

    it('adjourned: the room is free again, and everybody who knew is to be told', async () => {
      await desk.on(START)
      const { id, hearingId, partyId } = await desk.granted()
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(day(11)) })
      await desk.serveNotice(id, partyId, START)
      await desk.tellPeople(id, hearingId)
      await desk.act('clerk', 'adjournHearing', id, { hearingId, reason: '信访人住院' })
      expect(await office.db.read.countBy(BookingEntity, { holderId: hearingId })).toBe(0)
      const seen = await desk.hearing(id)
      expect(seen).toMatchObject({ state: 'ADJOURNED', nextStep: 'TELL_OFF' })
      expect(seen.notices.every(({ changes }) => changes.join() === 'OFF')).toBe(true)
      await desk.act('clerk', 'notifyHearing', id, {
        hearingId,
        officerIds: desk.people.slice(0, 3),
        partyIds: [partyId],
      })
      expect((await desk.hearing(id)).nextStep).toBe('SET')
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(day(12)), reason: '信访人出院' })
      expect((await desk.hearing(id)).notices.every(({ changes }) => changes.join() === 'FIRST')).toBe(true)
    })
  })

  describe('what is refused', () => {
    it('a day too near, an even panel, the handler in the chair, a closed hearing without its ground', async () => {
      await desk.on(START)
      const { id, hearingId } = await desk.granted()
      const refusal = (more: object) =>
        desk.reasonOf('clerk', 'setHearing', id, { hearingId, ...desk.plan(day(13), more) })
      expect(await refusal({ hearingOn: day(6) })).toBe('HEARING_NOTICE_TOO_SHORT')
      const four = desk.people.slice(0, 4).map((officerId, at) => ({ officerId, seat: at === 0 ? 'CHAIR' : 'MEMBER' }))
      expect(await refusal({ seats: four })).toBe('PANEL_EVEN')
      expect(await refusal({ isPublic: false })).toBe('CLOSED_WITHOUT_GROUND')
      // The handler's account, as the bureau's own list would name it.
      const account = await office.db.read.findOneByOrFail(AccountEntity, { login: 'handler' })
      const handler = await desk.person('邢雁秋')
      const ctx = await office.systemCtx()
      await ctx.inTransaction(async (tx) => {
        await tx.m.update(HearingOfficerEntity, { id: handler }, { accountId: account.id })
      })
      const seats = [handler, ...desk.people.slice(1, 3)].map((officerId, at) => ({
        ...{ officerId, seat: at === 0 ? 'CHAIR' : 'MEMBER' },
      }))
      expect(await refusal({ seats })).toBe('CHAIR_HANDLED_THE_CASE')
      expect(await refusal({})).toBeNull()
    })

    it('a notice that came a day late: the hearing is not held', async () => {
      await desk.on(START)
      const { id, hearingId, partyId } = await desk.granted()
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(day(14)) })
      await desk.on(day(8))
      await desk.serveNotice(id, partyId, day(8))
      await desk.on(day(14))
      const came = { hearingId, parties: [{ partyId, presence: 'CAME' }] }
      expect(await desk.reasonOf('clerk', 'openHearing', id, came)).toBe('HEARING_NOTICE_MISSING')
      await desk.on(START)
    })

    it('six representatives are recorded, and speak for nobody', async () => {
      await desk.on(START)
      const { id, hearingId, partyId } = await desk.granted()
      await desk.act('clerk', 'nameHearingRepresentatives', id, { hearingId, number: 6, partyIds: [partyId] })
      const { matter } = await desk.read<{ matter: { hearings: object[] } }>(
        'clerk',
        'query ($id: ID!) { matter(id: $id) { hearings { representatives representativesWithoutEffect } } }',
        { id },
      )
      expect(matter.hearings).toEqual([{ representatives: [], representativesWithoutEffect: 6 }])
    })
  })

  describe('rooms and people', () => {
    it('of fifty who want the same room at the same time one has it, and the others are told which and when', async () => {
      await desk.on(START)
      const wanted: { id: string; hearingId: string }[] = []
      for (let n = 0; n < 5; n += 1) wanted.push(await desk.granted())
      const account = await office.db.read.findOneByOrFail(AccountEntity, { login: 'clerk' })
      const plan = desk.plan(day(22)) as unknown as Parameters<typeof setHearing>[1]
      const set = async (n: number) => {
        const { id, hearingId } = wanted[n % wanted.length] as { id: string; hearingId: string }
        const viewer = aViewer({ accountId: account.id, organId: account.organId, roles: ['HEARING_CLERK'] })
        const ctx = await office.ctx({ viewer })
        return setHearing(ctx, { ...plan, reason: '并发', idempotencyKey: aKey(), matterId: id, hearingId })
      }
      const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => set(n)))
      const lost = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
      // The one that has it may set itself again; the other four never get in.
      const holders = new Set((await office.db.read.findBy(BookingEntity, { on: day(22) })).map((row) => row.holderId))
      expect(holders.size).toBe(1)
      expect(lost.length).toBeGreaterThanOrEqual(40)
      for (const error of lost) {
        expect(error).toBeInstanceOf(Conflict)
        expect((error as Conflict).reason).toBe('BOOKED')
      }
      const { facts } = lost[0] as { facts?: Record<string, unknown> }
      expect(facts ?? {}).toMatchObject({ on: day(22), fromTime: '09:00', untilTime: '11:00' })
      expect(await office.db.read.countBy(HearingEntity, { hearingOn: day(22) })).toBe(1)
    })

    it('a person is not in two rooms at once', async () => {
      await desk.on(START)
      const [one, other] = [await desk.granted(), await desk.granted()]
      await desk.act('clerk', 'setHearing', one.id, { hearingId: one.hearingId, ...desk.plan(day(23)) })
      const input = { hearingId: other.hearingId, ...desk.plan(day(23), { roomId: desk.rooms[1] }) }
      const { errors } = await desk.send('clerk', 'setHearing', other.id, input)
      expect(errors[0]?.extensions).toMatchObject({ reason: 'BOOKED' })
      expect(errors[0]?.message).toMatch(/韩知远|沈南乔|陆以安/u)
      expect(
        await desk.reasonOf('clerk', 'setHearing', other.id, { ...input, fromTime: '11:00', untilTime: '12:00' }),
      ).toBeNull()
    })
  })

  describe('who sees what', () => {
    it('a hearing clerk sees a matter from the first word of a hearing on, with names and contact; others see masks', async () => {
      await desk.on(START)
      const id = await desk.accepted()
      const before = await desk.ask('clerk', 'query ($id: ID!) { matter(id: $id) { id } }', { id })
      expect(before.errors[0]?.extensions['code']).toBe('NOT_FOUND')
      const partyId = await desk.party(id)
      await desk.act('handler', 'recordHearingAnswer', id, { partyId, on: START, says: 'APPLIES', reasons: null })
      expect((await desk.hearing(id, 'clerk')).parties[0]?.name).toBe('林小满')
      expect((await desk.hearing(id, 'head')).parties[0]?.name).toBeNull()
      const contacts = 'query ($id: ID!) { matter(id: $id) { hearings { contacts { phone } } } }'
      const { matter } = await desk.read<{ matter: { hearings: { contacts: object[] }[] } }>('clerk', contacts, { id })
      expect(matter.hearings[0]?.contacts).toEqual([{ phone: '13900000001' }])
      expect((await desk.ask('head', contacts, { id })).errors[0]?.extensions['code']).toBe('FORBIDDEN')
    })

    it('lists what is to be done by its day, in as many statements as for one', async () => {
      const list = `query ($first: Int!) { openHearings(first: $first) { nodes { id nextStep dueOn matter { number } organ { name } } } }`
      type Open = { openHearings: { nodes: { dueOn: string | null }[] } }
      const read = (first: number) => office.counted(() => desk.read<Open>('clerk', list, { first }))
      await read(1)
      const one = await read(1)
      const { result, statements } = await read(50)
      expect(statements).toHaveLength(one.statements.length)
      const { openHearings } = result
      const days = openHearings.nodes.flatMap(({ dueOn }) => dueOn ?? [])
      expect(days.length).toBeGreaterThan(3)
      expect([...days].sort()).toEqual(days)
      const calendar = 'query { hearingCalendar(from: "2022-06-06", to: "2022-07-06") { id plan { hearingOn } } }'
      expect(
        (await desk.read<{ hearingCalendar: object[] }>('clerk', calendar)).hearingCalendar.length,
      ).toBeGreaterThan(1)
      expect((await desk.ask('admin', calendar)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
    })
  })
}

eachDatabase(hearings, { seed: seedHearings })
