import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DataDisclosureEntity } from '../../src/exchange/separation/disclosure.entity.js'
import { eachDatabase, type TestClient } from '../offices.js'
import {
  act,
  ADDRESS,
  day,
  done,
  HANDOVER,
  handoverOf,
  ID_NUMBER,
  NAME,
  newestOf,
  PartnerOffice,
  PHONE,
  START,
  toldOf,
} from './partner-office.js'

const MORE = `acceptedOn procedure procedureNumber isPetitionerTold toldText`
const SIGNS = `query ($id: ID!) { matter(id: $id) { litigationSigns { ground partner words citation { text } organ { code } } } }`
const BOARD = `query ($from: LocalDate, $to: LocalDate) { handoverBoard(from: $from, to: $to) { partner total late counts { state count } organ { code } } }`
const MINE = `query ($filter: OfficeHandoverFilterInput) { officeHandovers(filter: $filter, first: 100) {
  nodes { id matterId matterNumber referredOn signedOn acceptedOn resultOn handoverState toOrgan { code } } totalCount } }`
const GIVEN = `query ($toOrganId: ID) { dataDisclosures(toOrganId: $toOrganId, first: 100) {
  nodes { matterNumber givenOn delivery fields citation { text } keptUntilOn keptUnder { text } toOrgan { code } by { name } } totalCount } }`

interface BoardRow {
  partner: string
  total: number
  late: number
  counts: { state: string; count: number }[]
  organ: { code: string }
}
interface Given {
  dataDisclosures: { nodes: Record<string, unknown>[]; totalCount: number }
}

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    let court: TestClient
    beforeAll(async () => {
      await house.on(START)
      court = await house.partner('F01')
    })
    beforeEach(() => house.on(START))

    const boardOf = async (login: string, code: string): Promise<BoardRow | undefined> =>
      (await house.read<{ handoverBoard: BoardRow[] }>(login, BOARD)).handoverBoard.find(
        (row) => row.organ.code === code,
      )
    const countOf = (row: BoardRow | undefined, state: string) => row?.counts.find((one) => one.state === state)?.count

    describe('recognition', () => {
      it('shows the words, the article and the organ, and decides nothing', async () => {
        const matterId = await house.handOver()
        const { matter } = await house.read<{ matter: { litigationSigns: object[] } }>('head', SIGNS, { id: matterId })
        expect(matter.litigationSigns).toEqual([
          {
            ...{ ground: 'ENFORCEMENT', partner: 'COURT', words: ['未执行'], organ: { code: 'F01' } },
            citation: { text: '信访工作条例 art.31(1)' },
          },
          expect.objectContaining({ ground: 'JUDGMENT', words: ['判决'] }),
        ])
      })

      it('is not for whoever may not see the matter', async () => {
        const matterId = await house.handOver()
        expect(toldOf(await house.ask('admin', SIGNS, { id: matterId }))).toMatchObject({ code: 'FORBIDDEN' })
      })
    })

    describe('taking it into the own procedure', () => {
      it('comes after the receipt, takes a later return its effect, and is shown to both sides', async () => {
        const matterId = await house.handOver()
        const handover = await newestOf(court)
        const taking = { on: START, procedure: '执行程序', number: '（2022）执恢12号' }
        expect(toldOf(await act(court, 'acceptHandover', handover, taking))).toMatchObject({
          ...{ code: 'RULE_REFUSED', reason: 'NOTHING_SIGNED' },
          citation: { instrument: 'petition-regulation-2022', article: '31(1)' },
        })
        const received = await done(court, 'receiveHandover', handover, { on: START })
        await house.on(day(1))
        expect(await done(court, 'acceptHandover', received, { ...taking, on: day(1) })).toMatchObject({
          state: 'ACCEPTED',
        })
        const { handover: read } = await court
          .graphql<{ handover: object }>(`query ($id: ID!) { handover(id: $id) { ${HANDOVER} ${MORE} } }`, {
            id: handover.id,
          })
          .then(({ data }) => data as { handover: object })
        expect(read).toMatchObject({ acceptedOn: day(1), procedure: '执行程序', procedureNumber: '（2022）执恢12号' })
        const again = toldOf(await act(court, 'acceptHandover', await newestOf(court), { ...taking, on: day(1) }))
        expect(again).toMatchObject({ reason: 'HANDOVER_ALREADY_ACCEPTED' })
        const back = toldOf(await act(court, 'returnHandover', await newestOf(court), { reason: '不属于本院管辖' }))
        expect(back).toMatchObject({ reason: 'ALREADY_TAKEN' })
        const { officeHandovers } = await house.read<{ officeHandovers: { nodes: { matterId: string }[] } }>(
          'head',
          MINE,
        )
        expect(officeHandovers.nodes.find((row) => row.matterId === matterId)).toMatchObject({
          ...{
            handoverState: 'ACCEPTED',
            signedOn: START,
            acceptedOn: day(1),
            resultOn: null,
            toOrgan: { code: 'F01' },
          },
        })
      })

      it('is not for a day before the receipt, nor for an organ that does not have it', async () => {
        await house.handOver()
        await house.on(day(2))
        const received = await done(court, 'receiveHandover', await newestOf(court), { on: day(1) })
        const taking = { on: START, procedure: '执行程序' }
        expect(toldOf(await act(court, 'acceptHandover', received, taking))).toMatchObject({
          ...{ code: 'BAD_USER_INPUT', reason: 'BEFORE_RECEIVED', facts: { receivedOn: day(1) } },
        })
        const other = await house.partner('F02')
        expect(toldOf(await act(other, 'acceptHandover', received, { ...taking, on: day(2) }))).toMatchObject({
          code: 'NOT_FOUND',
        })
      })
    })

    it('the result says whether the petitioner was told, or why that is not owed', async () => {
      await house.handOver()
      const received = await done(court, 'receiveHandover', await newestOf(court), { on: START })
      const told = { isTold: false, text: '依诉讼程序另行送达' }
      await done(court, 'reportHandoverResult', received, { on: START, result: '已恢复执行', told })
      const { data } = await court.graphql<{ handover: object }>(
        `query ($id: ID!) { handover(id: $id) { state ${MORE} } }`,
        { id: received.id },
      )
      expect(data?.handover).toMatchObject({ state: 'DONE', isPetitionerTold: false, toldText: '依诉讼程序另行送达' })
    })

    describe('the board', () => {
      it('counts by partner and state, and what is late there', async () => {
        const before = await boardOf('head', 'F02')
        await house.handOver('F02')
        const after = await boardOf('head', 'F02')
        expect(after?.total).toBe((before?.total ?? 0) + 1)
        expect(countOf(after, 'HANDED_OVER')).toBe((countOf(before, 'HANDED_OVER') ?? 0) + 1)
        expect(after).toMatchObject({ partner: 'PROCURATORATE', late: before?.late })
        await house.on(day(60))
        expect((await boardOf('head', 'F02'))?.late).toBeGreaterThan(before?.late ?? 0)
        const none = await house.read<{ handoverBoard: BoardRow[] }>('head', BOARD, { from: day(61), to: day(62) })
        expect(none.handoverBoard.map((row) => row.total)).toEqual([0, 0, 0, 0, 0])
      })

      it('is the same for those who audit, and nobody else’s', async () => {
        expect(await boardOf('auditor', 'F01')).toEqual(await boardOf('head', 'F01'))
        for (const login of ['handler', 'admin', 'court'])
          expect(toldOf(await house.ask(login, BOARD))).toMatchObject({ code: 'FORBIDDEN' })
        expect(toldOf(await house.ask('auditor', MINE))).toMatchObject({ code: 'FORBIDDEN' })
      })

      it('is asked for in a number of statements that does not grow with the rows', async () => {
        const statements = async (query: string) =>
          (await office.counted(() => house.read('head', query))).statements.length
        await statements(BOARD)
        const before = [await statements(BOARD), await statements(MINE), await statements(GIVEN)]
        await house.handOver()
        await house.handOver()
        expect([await statements(BOARD), await statements(MINE), await statements(GIVEN)]).toEqual(before)
      })

      it('narrows the list by organ and state', async () => {
        const organId = await house.organId('F02')
        const asked = { filter: { organId, state: 'HANDED_OVER' } }
        const { officeHandovers } = await house.read<{
          officeHandovers: { nodes: { toOrgan: { code: string }; handoverState: string }[] }
        }>('head', MINE, asked)
        expect(officeHandovers.nodes.length).toBeGreaterThan(0)
        for (const row of officeHandovers.nodes)
          expect([row.toOrgan.code, row.handoverState]).toEqual(['F02', 'HANDED_OVER'])
      })
    })

    describe('the record of personal data given away', () => {
      const newestGiven = async (login: string) => (await house.read<Given>(login, GIVEN)).dataDisclosures.nodes[0]

      it('says what kinds, to whom, on which article and until when it is kept; never the data', async () => {
        await house.handOver()
        expect(await newestGiven('auditor')).toEqual({
          ...{
            matterNumber: expect.stringMatching(/\d/) as string,
            givenOn: START,
            delivery: 'SYSTEM',
            fields: ['CASE'],
          },
          ...{ citation: { text: '信访工作条例 art.22(2)' }, toOrgan: { code: 'F01' }, by: { name: '戚润禾' } },
          ...{ keptUntilOn: '2025-05-05', keptUnder: { text: '个人信息保护法 art.56' } },
        })
        await house.handOver('F01', { delivery: 'PAPER' })
        const paper = await newestGiven('head')
        expect(paper?.['fields']).toEqual(['CASE', 'NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS'])
        await house.handOver('U38', { road: 6 })
        expect(await newestGiven('head')).toMatchObject({
          ...{ toOrgan: { code: 'U38' }, citation: { text: '信访工作条例 art.22(1)' } },
          fields: ['CASE', 'NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS'],
        })
        const rows = JSON.stringify(await office.db.read.find(DataDisclosureEntity))
        for (const secret of [NAME, PHONE, ADDRESS, ID_NUMBER]) expect(rows).not.toContain(secret)
      })

      it('is for the leadership and the auditors, of the office’s own', async () => {
        for (const login of ['intake', 'handler', 'admin', 'court'])
          expect(toldOf(await house.ask(login, GIVEN))).toMatchObject({ code: 'FORBIDDEN' })
        const toOrganId = await house.organId('U38')
        const { dataDisclosures } = await house.read<Given>('auditor', GIVEN, { toOrganId })
        expect(dataDisclosures.nodes.length).toBe(dataDisclosures.totalCount)
        for (const row of dataDisclosures.nodes) expect(row['toOrgan']).toEqual({ code: 'U38' })
      })

      it('tells auditors nothing of a matter with an accusation', async () => {
        await house.handOver()
        const counted = async (login: string) => (await house.read<Given>(login, GIVEN)).dataDisclosures.totalCount
        const [seenBefore, ofHead] = [await counted('auditor'), await counted('head')]
        const newest = await office.db.read.findOneOrFail(DataDisclosureEntity, { where: {}, order: { id: 'DESC' } })
        await office.db.inTransaction((m) => m.update('matter', { id: newest.matterId }, { hasAccusation: true }))
        expect([await counted('auditor'), await counted('head')]).toEqual([seenBefore - 1, ofHead])
      })
    })

    it('a hand-over is the receiver’s as before', async () => {
      await house.handOver()
      const handover = await newestOf(court)
      expect(await handoverOf(court, handover.id)).toEqual(handover)
    })
  },
  { seed: PartnerOffice.seed },
)
