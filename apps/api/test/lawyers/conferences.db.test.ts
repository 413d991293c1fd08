import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { BookingEntity } from '../../src/casework/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aLetter } from '../matters/by-http.js'
import { ConferenceOffice, seedConferences, TODAY } from './conference-office.js'

const day = localDate

const LIST = `query ($filter: ConferenceFilterInput) { conferences(filter: $filter) { nodes { id title state kind } totalCount } }`
interface List {
  conferences: { nodes: { id: string; title: string; state: string }[]; totalCount: number }
}

function conferences(office: TestOffice) {
  const desk = new ConferenceOffice(office)
  const list = async (login: string, filter: object = {}) =>
    (await desk.read<List>(login, LIST, { filter })).conferences.nodes.map((one) => one.title)
  beforeAll(() => desk.begin())
  return { desk, list }
}

eachDatabase(
  (office) => {
    const { desk, list } = conferences(office)

    describe('a conference from its call to a reported follow-up', () => {
      it('tells exactly those whom a move concerns, is held, advised on, and what it asks for is a duty of the bureau', async () => {
        await desk.on(TODAY)
        const { number: matterNumber, id: matterId } = await desk.register('intake', aLetter(day('2022-10-08')))
        const items = [{ matterNumber, question: '是否属于行政复议范围' }, { question: '同类事项如何答复' }]
        const called = await desk.called({ items, roomId: desk.roomId, place: null })
        expect(called.seats.map(({ name, isToTell }) => [name, isToTell])).toEqual([
          ['分管副主任', true],
          ['应知律', true],
        ])
        const id = called.id
        const seatIds = called.seats.map((seat) => seat.id)
        expect(called.number).toMatch(/律研〔2022〕1号$/)
        const told = await desk.done('intake', 'tellConference', id, { seatIds, how: 'PHONE' })
        expect(told.toTellCount).toBe(0)
        expect(await desk.reason('intake', 'tellConference', id, { seatIds, how: 'PHONE' })).toBe('NOBODY_TO_TELL')
        const when = { heldOn: '2022-10-13', fromTime: '14:00', untilTime: '15:00', place: '区司法局会议室' }
        const moved = await desk.done('intake', 'moveConference', id, { ...when, reason: '律师当日出庭' })
        expect(moved.seats.map((seat) => seat.isToTell)).toEqual([true, true])
        await desk.done('intake', 'tellConference', id, { seatIds, how: 'MESSAGE' })
        expect(await desk.reason('intake', 'recordConference', id, { record: '早了', absentSeatIds: [] })).toBe(
          'NOT_YET',
        )
        await desk.on(day('2022-10-13'))
        const held = await desk.done('intake', 'recordConference', id, {
          record: '认为应当导入复议',
          absentSeatIds: [],
        })
        expect([held.state, held.held?.attendees]).toEqual(['HELD', 2])
        const [first, second] = held.agenda
        await desk.done('lawyer', 'noteAdvice', id, {
          itemId: first?.id,
          seatId: seatIds[1],
          advice: '建议导入行政复议',
        })
        expect(
          await desk.reason('lawyer', 'noteAdvice', id, { itemId: first?.id, seatId: null, advice: '代会议' }),
        ).toBe('NOT_YOUR_SEAT')
        const toOrganId = await desk.organId('U38')
        const ask = { itemId: second?.id, toOrganId, text: '核实退费口径', reportBy: '2022-10-21' }
        const asked = await desk.done('intake', 'giveFollowUp', id, ask)
        const followUpId = asked.followUps[0]?.id
        expect(asked.duties).toMatchObject([
          { clock: 'HOUSE-FOLLOW-UP', state: 'RUNNING', lawfulLastOn: '2022-10-21', owedByOrgan: { code: 'U38' } },
          { clock: 'HOUSE-CONFERENCE', state: 'MET_ON_TIME' },
          { clock: 'HOUSE-CONFERENCE-TELL', state: 'MET_ON_TIME' },
        ])
        const board = await desk.read<{ caseDuties: { nodes: { clock: string; number: string }[] } }>(
          'handler',
          '{ caseDuties { nodes { clock number } } }',
        )
        expect(board.caseDuties.nodes).toEqual([{ clock: 'HOUSE-FOLLOW-UP', number: called.number }])
        const report = { followUpId, on: '2022-10-13', report: '已统一口径' }
        expect(await desk.reason('housing', 'reportFollowUp', id, report)).toBe('NOT_FOUND')
        const reported = await desk.done('handler', 'reportFollowUp', id, report)
        expect(reported.followUps[0]).toMatchObject({ reportedOn: '2022-10-13' })
        expect(reported.duties.every((duty) => duty.state.startsWith('MET'))).toBe(true)
        const card = await desk.read<{ matter: { conferences: { questions: string[]; advice: object[] }[] } }>(
          'intake',
          'query ($id: ID!) { matter(id: $id) { conferences { number questions advice { byName advice } } } }',
          { id: matterId },
        )
        expect(card.matter.conferences).toMatchObject([
          { questions: ['是否属于行政复议范围'], advice: [{ byName: '应知律', advice: '建议导入行政复议' }] },
        ])
      })

      it('keeps what was recorded: an entry is put right or taken out with a reason, a follow-up is only dropped', async () => {
        const held = await desk.held(day('2022-10-14'))
        const entry = (label: string) => held.entries.find((one) => one.labelZh === label)?.id
        const right = { factId: entry('召开并记录'), text: '更正后的记录', reason: '漏记' }
        expect((await desk.done('intake', 'correctConference', held.id, right)).held?.record).toBe('更正后的记录')
        const gone = { factId: entry('确定参会人员'), reason: '记错' }
        expect(await desk.reason('intake', 'correctConference', held.id, gone)).toBe('CONFERENCE_NOT_CORRECTABLE')
        const ask = { toOrganId: await desk.organId('U39'), text: '走访', reportBy: '2022-10-20' }
        const asked = await desk.done('intake', 'giveFollowUp', held.id, ask)
        const followUpId = asked.followUps[0]?.id
        const dropped = await desk.done('intake', 'dropFollowUp', held.id, { followUpId, reason: '另案已办' })
        expect(dropped.followUps[0]?.reason).toBe('另案已办')
        expect(await desk.reason('intake', 'dropFollowUp', held.id, { followUpId, reason: '再来' })).toBe(
          'NO_OPEN_FOLLOW_UP',
        )
      })

      it('refuses numbers of persons in every text', async () => {
        expect(desk.reasonOf(await desk.calling({ title: '13900001234来电研判' }))).toBe('PERSONAL_NUMBER')
        expect(desk.reasonOf(await desk.calling({ items: [{ question: '999999198001011237的诉求' }] }))).toBe(
          'PERSONAL_NUMBER',
        )
      })
    })

    describe('rooms and professionals', () => {
      const at = (more: object = {}) => ({ heldOn: '2022-11-01', roomId: desk.roomId, place: null, ...more })

      it('are taken once, by the database itself: of eight calls at one moment one gets the room', async () => {
        const seats = [{ role: 'CHAIR', name: '主持人' }]
        const answers = await Promise.all(Array.from({ length: 8 }, () => desk.calling(at({ seats }))))
        expect(answers.filter((one) => desk.reasonOf(one) === 'done')).toHaveLength(1)
        expect(answers.filter((one) => desk.reasonOf(one) === 'BOOKED')).toHaveLength(7)
      })

      it('are free again once it is cancelled, and a seat that is taken back frees its person', async () => {
        const one = await desk.called({ heldOn: '2022-11-02' })
        expect(desk.reasonOf(await desk.calling({ heldOn: '2022-11-02' }))).toBe('BOOKED')
        const lawyer = one.seats.find((seat) => seat.name === '应知律')
        const back = { seatId: lawyer?.id, reason: '另有出庭' }
        await desk.done('intake', 'takeBackConferenceSeat', one.id, back)
        const two = await desk.called({ heldOn: '2022-11-02' })
        const seat = { role: 'LAWYER', professionalId: desk.people['应知律'] }
        expect(await desk.reason('intake', 'giveConferenceSeat', one.id, seat)).toBe('BOOKED')
        await desk.done('intake', 'cancelConference', two.id, { reason: '已化解' })
        await desk.done('intake', 'giveConferenceSeat', one.id, seat)
        expect(await office.db.read.countBy(BookingEntity, { holderId: two.id })).toBe(0)
      })
    })

    describe('a conflict of interest', () => {
      it('is declared by the own word, hides the item and its advice, and comes up again with the same matter', async () => {
        await desk.on(day('2022-11-03'))
        const { number: matterNumber } = await desk.register('intake', aLetter(day('2022-11-02')))
        const items = [{ matterNumber, question: '物业合同效力' }, { question: '通用口径' }]
        const called = await desk.called({ heldOn: '2022-11-04', items })
        const [first, second] = called.agenda
        const seatId = called.seats.find((seat) => seat.name === '应知律')?.id
        const conflict = { seatId, itemId: first?.id, ground: 'CLIENT' }
        expect(await desk.reason('lawyer2', 'declareSeatConflict', called.id, conflict)).toBe('NOT_FOUND')
        const own = await desk.done('lawyer', 'declareSeatConflict', called.id, conflict)
        expect(own.agenda.map((item) => item.question)).toEqual(['通用口径'])
        await desk.on(day('2022-11-04'))
        await desk.done('intake', 'recordConference', called.id, { record: '全部议题的记录', absentSeatIds: [] })
        expect((await desk.seen('lawyer', called.id))?.held?.record).toBeNull()
        const advise = (itemId: string | undefined) =>
          desk.reason('intake', 'noteAdvice', called.id, { itemId, seatId, advice: '意见' })
        expect([await advise(first?.id), await advise(second?.id)]).toEqual(['SEAT_HAS_CONFLICT', 'done'])
        const again = await desk.called({ heldOn: '2022-11-09', items })
        expect(again.seats.find((seat) => seat.name === '应知律')?.conflicts).toEqual([
          { itemId: again.agenda[0]?.id, isOwnWord: false },
        ])
      })
    })

    describe('a joint reception (第十八条第三款)', () => {
      it('has several organs in one record, each owing what it undertook, and tells its result', async () => {
        await desk.on(day('2022-11-10'))
        const [housing, bureau] = [await desk.organId('U39'), await desk.organId('U38')]
        const joint = { kind: 'JOINT_RECEPTION', title: '供热管网联合接访', heldOn: '2022-11-11' }
        const seats = [{ role: 'ORGAN', ofOrganId: bureau, name: '2号窗口' }]
        const called = await desk.called({ ...joint, seats })
        await desk.on(day('2022-11-11'))
        const record = { record: '当面说明', absentSeatIds: [], visitors: 3 }
        expect(await desk.reason('intake', 'recordConference', called.id, record)).toBe('ONE_ORGAN')
        await desk.done('intake', 'giveConferenceSeat', called.id, { role: 'ORGAN', ofOrganId: housing })
        const none = { ...record, visitors: null }
        expect(await desk.reason('intake', 'recordConference', called.id, none)).toBe('VISITORS')
        await desk.done('intake', 'recordConference', called.id, record)
        for (const [toOrganId, reportBy] of [
          [bureau, '2022-11-18'],
          [housing, '2022-11-25'],
        ] as const)
          await desk.done('intake', 'giveFollowUp', called.id, { toOrganId, text: '限期整改', reportBy })
        const seen = await desk.seen('housing', called.id)
        const running = seen?.duties.filter((duty) => duty.state === 'RUNNING')
        expect(running?.map((duty) => `${duty.owedByOrgan.code} ${duty.clock} ${duty.lawfulLastOn}`).sort()).toEqual([
          'PO HOUSE-JOINT-RESULT 2022-11-25',
          'U38 HOUSE-FOLLOW-UP 2022-11-18',
          'U39 HOUSE-FOLLOW-UP 2022-11-25',
        ])
        const other = seen?.followUps.find((one) => one.organ.code === 'U38')
        const report = { followUpId: other?.id, on: '2022-11-11', report: '代为反馈' }
        expect(await desk.reason('housing', 'reportFollowUp', called.id, report)).toBe('NOT_YOUR_FOLLOW_UP')
        const result = { on: '2022-11-11', how: 'IN_PERSON', result: '已当面告知整改时间' }
        const told = await desk.done('intake', 'tellJointResult', called.id, result)
        expect(told.duties.find((duty) => duty.clock === 'HOUSE-JOINT-RESULT')?.state).toBe('MET_ON_TIME')
        expect(await desk.reason('intake', 'tellJointResult', called.id, result)).toBe('RESULT_TOLD_ALREADY')
      })
    })

    describe('who sees what', () => {
      it('a lawyer sees the conferences they sit in, a bureau those it has a part in, an accusation nobody by an agenda', async () => {
        await desk.on(day('2022-12-01'))
        await desk.called({ heldOn: '2022-12-05', title: '甲会' })
        const other = [
          { role: 'CHAIR', name: '主持人' },
          { role: 'LAWYER', professionalId: desk.people['季守约'] },
        ]
        const two = await desk.called({ heldOn: '2022-12-05', title: '乙会', seats: other })
        expect(await list('intake', { month: '2022-12' })).toEqual(['乙会', '甲会'])
        expect(await list('lawyer2', { month: '2022-12' })).toEqual(['乙会'])
        expect(await list('watch', { month: '2022-12', words: '退费' })).toEqual(['乙会', '甲会'])
        expect(await list('housing', { month: '2022-12' })).toEqual([])
        expect(await desk.seen('lawyer', two.id)).toBeNull()
        expect((await desk.ask('auditor', LIST)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect((await desk.seen('watch', two.id))?.acts).toEqual([])
      })

      it('counts what was held by kind and month, and nothing that was only called or cancelled', async () => {
        const query = '{ conferenceFigures(year: 2022) { kind month held } }'
        const { conferenceFigures } = await desk.read<{ conferenceFigures: object[] }>('watch', query)
        expect(conferenceFigures).toEqual([
          { kind: 'WITH_LAWYERS', month: '2022-10', held: 2 },
          { kind: 'JOINT_RECEPTION', month: '2022-11', held: 1 },
          { kind: 'WITH_LAWYERS', month: '2022-11', held: 1 },
        ])
        expect((await desk.ask('lawyer', query)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })
    })
  },
  { seed: seedConferences },
)
