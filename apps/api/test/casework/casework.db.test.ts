import { localDate, type LocalDate } from '@petition/law'
import type { Role } from '@petition/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  actOnCase,
  book,
  BookingEntity,
  CaseDutyEntity,
  CaseFileEntity,
  caseFacts,
  caseworkSlice,
  openCase,
  release,
  RoomEntity,
  type CaseInput,
  type NewCaseFact,
  type PartsAsked,
} from '../../src/casework/index.js'
import { addCalendarNotice, previewNotice } from '../../src/organs/add-calendar-notice.js'
import { AccountEntity, OrganEntity } from '../../src/organs/index.js'
import { newId, runCommand, setOfficeDay, setOfficeKind, type Ctx } from '../../src/platform/index.js'
import { aViewer, eachDatabase, type TestOffice } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from '../organs/house.js'
import { TRIAL, trialSlice, written } from './trial-kind.js'

const OPENED = localDate('2022-05-10')
const slices = [...houseSlices, caseworkSlice, trialSlice]

async function on(office: TestOffice, day: LocalDate): Promise<void> {
  const ctx = await office.systemCtx()
  await ctx.inTransaction((tx) => setOfficeDay(tx, day, 'Asia/Shanghai'))
}

function trials(office: TestOffice) {
  let organId = ''
  let otherId = ''
  beforeAll(async () => {
    await installHouse(office)
    organId = (await office.db.read.findOneByOrFail(OrganEntity, { code: 'PO' })).id
    otherId = (await office.db.read.findOneByOrFail(OrganEntity, { code: 'U38' })).id
    const ctx = await office.systemCtx()
    await ctx.inTransaction((tx) => setOfficeKind(tx, 'sample'))
    await on(office, localDate('2022-05-12'))
  })
  const as = (organ: string, roles: Role[] = ['INTAKE']): Promise<Ctx> =>
    office.ctx({ viewer: aViewer({ organId: organ, roles }) })
  const opened = async (on: LocalDate = OPENED): Promise<CaseFileEntity> => {
    const ctx = await as(organId)
    let file: CaseFileEntity | null = null
    await runCommand(ctx, { name: 'openTrial', input: {}, key: aKey(), roles: ['INTAKE'] }, async (tx) => {
      const number = `津滨试〔2022〕${newId().slice(-6)}号`
      file = await openCase(tx, { kind: TRIAL, number, organId, openedOn: on }, [{ kind: 'OPENED', on }])
      return { kind: 'case', id: file.id }
    })
    return file as unknown as CaseFileEntity
  }
  const act = async (
    caseId: string,
    facts: readonly NewCaseFact[],
    more: { organ?: string; version?: number; parts?: PartsAsked } = {},
  ): Promise<string> => {
    const input: CaseInput = { idempotencyKey: aKey(), caseId, expectedVersion: more.version ?? null }
    const asked = { name: 'tryCase', kind: TRIAL, input, roles: ['INTAKE'] as const, parts: more.parts ?? 'ALL' }
    return actOnCase(await as(more.organ ?? organId), asked, () => facts)
  }
  const duties = (caseId: string) =>
    office.db.read.find(CaseDutyEntity, { where: { caseId }, order: { clock: 'ASC', id: 'ASC' } })
  const file = (id: string) => office.db.read.findOneByOrFail(CaseFileEntity, { id })
  return { as, opened, act, duties, file, organId: () => organId, otherId: () => otherId }
}

eachDatabase(
  (office) => {
    const { as, opened, act, duties, file, organId, otherId } = trials(office)

    describe('a case', () => {
      it('is its facts, and what is owed is folded from them', async () => {
        const { id, number } = await opened()
        expect(await duties(id)).toMatchObject([
          { clock: 'TRIAL-ANSWER', eventOn: OPENED, lawfulLastOn: '2022-05-17', isOpen: true, organId: organId() },
        ])
        await act(id, [{ kind: 'CLOSED', on: localDate('2022-05-12') }], { version: 1 })
        expect(await duties(id)).toMatchObject([{ isOpen: false, endHow: 'MET', endOn: '2022-05-12' }])
        expect(await file(id)).toMatchObject({ number, isOpen: false, version: 2 })
        expect((await caseFacts(office.db.read, id)).map(({ kind, seq }) => [kind, seq])).toEqual([
          ['OPENED', 1],
          ['CLOSED', 2],
        ])
        expect(written.filter((one) => one.caseId === id).map((one) => one.appended)).toEqual([['OPENED'], ['CLOSED']])
      })

      it('is not changed by whoever saw an older version, and not found by another organ', async () => {
        const { id } = await opened()
        await act(id, [{ kind: 'TOLD', on: OPENED, partId: 'p1' }], { version: 1 })
        await expect(act(id, [{ kind: 'CLOSED', on: OPENED }], { version: 1 })).rejects.toMatchObject({
          reason: 'VERSION_CHANGED',
        })
        await expect(act(id, [{ kind: 'CLOSED', on: OPENED }], { organ: otherId() })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        })
        await expect(act(id, [{ kind: 'CLOSED', on: localDate('2022-05-13') }])).rejects.toMatchObject({
          reason: 'IN_FUTURE',
        })
        expect((await caseFacts(office.db.read, id)).length).toBe(2)
      })

      it('reads only the facts of the part an act is about, and leaves the windows of others alone', async () => {
        const { id } = await opened()
        await act(id, [{ kind: 'TOLD', on: OPENED, partId: 'p1' }])
        await act(id, [{ kind: 'TOLD', on: localDate('2022-05-11'), partId: 'p2' }], { parts: ['p2'] })
        const windows = (await duties(id)).filter((row) => row.clock === 'TRIAL-WINDOW')
        expect(windows.map(({ partId, lawfulLastOn }) => [partId, lawfulLastOn])).toEqual([
          ['p1', '2022-06-09'],
          ['p2', '2022-06-10'],
        ])
        expect((await caseFacts(office.db.read, id, ['p2'])).map((fact) => fact.partId)).toEqual([null, 'p2'])
        expect((await caseFacts(office.db.read, id)).map((fact) => fact.seq)).toEqual([1, 2, 3])
      })

      it('is on the board of the organ that owes, and of nobody else', async () => {
        const { number } = await opened()
        const BOARD = '{ caseDuties(first: 100) { nodes { number kindZh termZh light why { steps { textZh } } } } }'
        interface Board {
          caseDuties: { nodes: { number: string; termZh: string; light: string; why: { steps: unknown[] } }[] }
        }
        const board = async (login: string) =>
          (await (await signedIn(office, login)).graphql<Board>(BOARD)).data?.caseDuties.nodes ?? []
        const own = (await board('intake')).find((one) => one.number === number)
        expect(own).toMatchObject({ kindZh: '试办案件', termZh: '答复', light: 'YELLOW' })
        expect(own?.why.steps.length).toBeGreaterThan(2)
        expect(await board('handler')).toEqual([])
      })

      it('follows a calendar notice: what would move is told before, and moves with it', async () => {
        await on(office, localDate('2027-03-01'))
        const { id, number } = await opened(localDate('2027-03-01'))
        const notice = {
          ...{ year: 2027, document: '示例通知〔2026〕9号', publishedOn: localDate('2026-11-20') },
          ...{
            breaks: [{ name: '示例节', from: localDate('2027-03-03'), to: localDate('2027-03-04') }],
            makeUpDays: [],
          },
        }
        const { id: accountId } = await office.db.read.findOneByOrFail(AccountEntity, { login: 'admin' })
        const ctx = await office.ctx({ viewer: aViewer({ accountId, organId: organId(), roles: ['ADMIN'] }) })
        const moved = { caseId: id, matterId: null, matterNumber: number, before: '2027-03-08', after: '2027-03-10' }
        expect((await previewNotice(ctx, notice)).filter((one) => one.caseId === id)).toMatchObject([moved])
        expect(await duties(id)).toMatchObject([{ lawfulLastOn: '2027-03-08' }])
        const entered = await addCalendarNotice(ctx, { ...notice, idempotencyKey: aKey() })
        expect(entered.moved.filter((one) => one.caseId === id)).toMatchObject([moved])
        expect(await duties(id)).toMatchObject([{ lawfulLastOn: '2027-03-10' }])
        await on(office, localDate('2022-05-12'))
      })

      it('changes by the day alone where silence counts', async () => {
        const { id } = await opened()
        await on(office, localDate('2022-05-20'))
        await office.runJobs()
        expect(await file(id)).toMatchObject({ isOpen: true, refoldOn: '2022-05-21' })
        await on(office, localDate('2022-05-21'))
        await office.runJobs()
        expect(await file(id)).toMatchObject({ isOpen: false, refoldOn: null })
        expect(await duties(id)).toMatchObject([{ endHow: 'MET', endOn: '2022-05-20', isOpen: false }])
        await on(office, localDate('2022-05-12'))
      })
    })

    describe('rooms and people', () => {
      const room = async (name: string): Promise<RoomEntity> => {
        const row = { id: newId(), organId: organId(), name, place: '二楼', use: '听证室', seats: 20, isActive: true }
        await office.db.inTransaction((m) => m.insert(RoomEntity, { ...row, version: 1 }))
        return { ...row, version: 1 }
      }
      const take = async (
        holderId: string,
        resources: readonly { kind: 'ROOM' | 'PERSON'; id: string; name: string }[],
        span: { on?: LocalDate; fromTime: string; untilTime: string },
      ): Promise<void> => {
        const ctx = await as(organId())
        const holder = { id: holderId, kind: TRIAL, title: `听证${holderId.slice(-4)}` }
        await ctx.inTransaction((tx) => book(tx, holder, resources, { on: span.on ?? OPENED, ...span }))
      }
      const roomOf = ({ id, name }: RoomEntity) => ({ kind: 'ROOM' as const, id, name })

      it('are taken for their time, and not by two', async () => {
        const first = roomOf(await room('第一听证室'))
        await take('h-0001', [first], { fromTime: '09:00', untilTime: '10:30' })
        await expect(take('h-0002', [first], { fromTime: '10:15', untilTime: '11:00' })).rejects.toMatchObject({
          reason: 'BOOKED',
          facts: { what: '第一听证室', on: OPENED, fromTime: '10:15', untilTime: '10:30', title: '听证0001' },
        })
        await take('h-0002', [first], { fromTime: '10:30', untilTime: '11:00' })
        await take('h-0001', [first], { fromTime: '08:00', untilTime: '09:00' })
        await take('h-0003', [first], { fromTime: '09:00', untilTime: '10:30' })
        const times = await office.db.read.countBy(BookingEntity, { holderId: 'h-0001' })
        expect(times).toBe(4)
        const ctx = await as(organId())
        await ctx.inTransaction((tx) => release(tx, 'h-0001'))
        expect(await office.db.read.countBy(BookingEntity, { holderId: 'h-0001' })).toBe(0)
      })

      it('fifty who ask at the same moment: one has the room and the chair, the others are told what is taken', async () => {
        const second = roomOf(await room('第二听证室'))
        const chair = { kind: 'PERSON' as const, id: newId(), name: '主持人' }
        const span = { fromTime: '14:00', untilTime: '17:00' }
        const answers = await Promise.allSettled(
          Array.from({ length: 50 }, (_, at) => take(`c-${String(at).padStart(4, '0')}`, [second, chair], span)),
        )
        const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as { reason?: string }] : []))
        expect(answers.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
        expect(refused.map((error) => error.reason)).toEqual(Array.from({ length: 49 }, () => 'BOOKED'))
        expect(await office.db.read.countBy(BookingEntity, { resourceId: second.id })).toBe(12)
        expect(await office.db.read.countBy(BookingEntity, { resourceId: chair.id })).toBe(12)
      })

      it('are kept by the office: a time that is none, a room that is out of use, a name that is there', async () => {
        const third = roomOf(await room('第三听证室'))
        for (const [fromTime, untilTime] of [
          ['09:10', '10:00'],
          ['10:00', '10:00'],
          ['24:00', '24:15'],
        ] as const)
          await expect(take('h-9', [third], { fromTime, untilTime })).rejects.toMatchObject({ reason: 'BOOKING_TIMES' })
        const ADD = 'mutation ($input: AddRoomInput!) { addRoom(input: $input) { room { id version name isActive } } }'
        const UPDATE = 'mutation ($input: UpdateRoomInput!) { updateRoom(input: $input) { room { isActive version } } }'
        const text = { name: '第四听证室', place: '三楼', use: '听证室', seats: 12 }
        const head = await signedIn(office, 'head')
        const add = () =>
          head.graphql<{ addRoom: { room: { id: string } } }>(ADD, { input: { ...text, idempotencyKey: aKey() } })
        const { id } = (await add()).data?.addRoom.room ?? { id: '' }
        expect((await add()).errors[0]?.extensions['reason']).toBe('ALREADY_THERE')
        const closed = { ...text, id, expectedVersion: 1, isActive: false, idempotencyKey: aKey() }
        expect((await head.graphql(UPDATE, { input: closed })).data).toEqual({
          updateRoom: { room: { isActive: false, version: 2 } },
        })
        await expect(
          take('h-8', [{ kind: 'ROOM', id, name: text.name }], { fromTime: '09:00', untilTime: '10:00' }),
        ).rejects.toMatchObject({ reason: 'ROOM_INACTIVE' })
        const denied = await (
          await signedIn(office, 'handler')
        ).graphql(ADD, {
          input: { ...text, idempotencyKey: aKey() },
        })
        expect(denied.errors[0]?.extensions['code']).toBe('FORBIDDEN')
        // The head of a handling organ keeps the rooms of that organ: another may have the same name.
        const own = await (
          await signedIn(office, 'organhead')
        ).graphql<{ addRoom: { room: { name: string } } }>(ADD, { input: { ...text, idempotencyKey: aKey() } })
        expect(own.data?.addRoom.room.name).toBe(text.name)
      })

      it('the calendar says case numbers and times', async () => {
        const fifth = await room('第五听证室')
        const day = localDate('2022-06-01')
        await take('h-0500', [roomOf(fifth)], { on: day, fromTime: '09:00', untilTime: '11:00' })
        const CALENDAR =
          '{ roomCalendar(from: "2022-06-01", to: "2022-06-30") { title resourceId on fromTime untilTime } }'
        const { data } = await (await signedIn(office, 'head')).graphql(CALENDAR)
        const shown = { title: '听证0500', resourceId: fifth.id, on: day, fromTime: '09:00', untilTime: '11:00' }
        expect(data).toEqual({ roomCalendar: [shown] })
      })
    })
  },
  { slices },
)
