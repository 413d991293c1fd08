import { beforeAll, describe, expect, it } from 'vitest'
import { BookingEntity, CaseFileEntity } from '../../src/casework/index.js'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import { anApplicationInput, seedWindow, Window } from './window.js'

const HEARING = {
  ...{ hearingOn: '2024-03-29', from: '09:00', until: '11:00', subject: '处罚程序是否合法' },
  ...{ isPublic: true, isRequired: false },
}

eachDatabase(
  (office) => {
    const window = new Window(office)
    let respondent = ''
    let other = ''
    beforeAll(async () => {
      await window.on('2024-03-01')
      respondent = await window.desk.organId('U39')
      other = await window.desk.organId('U38')
    })
    const opened = async (day: string, more: Record<string, unknown> = {}): Promise<string> => {
      await window.on(day)
      return window.register(anApplicationInput(day, respondent, more))
    }
    const accepted = async (): Promise<string> => {
      const id = await opened('2024-03-01')
      await window.on('2024-03-04')
      await window.act('recon', 'acceptReconsideration', id, { on: '2024-03-04', procedure: 'ORDINARY' })
      await window.act('recon', 'sendReconCopy', id, { on: '2024-03-04' })
      return id
    }
    const terminated = async (id: string): Promise<void> => {
      await window.act('recon', 'recordReconWithdrawal', id, { on: '2024-03-04', reason: '和解', isSettlement: false })
      await window.approved('terminateReconsideration', id, {
        on: '2024-03-04',
        ground: 'WITHDRAWN',
        reason: '准予撤回',
      })
    }
    const factOf = async (id: string, kind: string) =>
      (await window.page(id)).facts.find((one) => one.kind === kind)?.id

    describe('what the head agreed to', () => {
      it('is put right by the head only, and not while its paper is in somebody’s hands', async () => {
        const id = await accepted()
        await terminated(id)
        const annul = { factId: await factOf(id, 'TERMINATED'), isAnnulled: true, reason: '误操作' }
        expect(await window.refusal('recon', 'correctReconFact', id, annul)).toBe('CORRECTION_OF_OTHERS')
        await window.serve(id, 'RECON_TERMINATION_NOTICE', '2024-03-04')
        expect(await window.refusal('reconhead', 'correctReconFact', id, annul)).toBe('ANNUL_LATER_FIRST')
        const served = { factId: await factOf(id, 'SERVED'), isAnnulled: true, reason: '未送达' }
        for (let n = 0; n < 4 && served.factId; n += 1) {
          await window.act('reconhead', 'correctReconFact', id, served)
          served.factId = await factOf(id, 'SERVED')
        }
        await window.act('reconhead', 'correctReconFact', id, annul)
        expect((await window.page(id)).stage).toBe('PROCEEDING')
        const proposed = { ...annul, factId: await factOf(id, 'PROPOSED') }
        expect(await window.refusal('reconhead', 'correctReconFact', id, proposed)).toBe('CORRECTION_OF_OTHERS')
      })

      it('a termination lets go of the room and the people of a hearing that will not be held', async () => {
        const id = await accepted()
        const { addRoom } = await window.desk.read<{ addRoom: { room: { id: string } } }>(
          'recon',
          'mutation ($input: AddRoomInput!) { addRoom(input: $input) { room { id } } }',
          { input: { idempotencyKey: aKey(), name: '听证二室', place: '二楼', use: '复议听证', seats: 20 } },
        )
        const rows = await office.db.read.query("SELECT id, login FROM account WHERE login LIKE 'recon%'")
        const who = Object.fromEntries((rows as { id: string; login: string }[]).map((row) => [row.login, row.id]))
        await window.act('recon', 'setReconHearing', id, {
          ...{ ...HEARING, roomId: addRoom.room.id, chairId: who['recon2'] },
          ...{ memberIds: [who['recon3'], who['recon4']], recorderId: who['recon'] },
        })
        const { number } = await office.db.read.findOneByOrFail(CaseFileEntity, { id })
        expect(await office.db.read.countBy(BookingEntity, { title: number })).toBe(40)
        await terminated(id)
        expect(await office.db.read.countBy(BookingEntity, { title: number })).toBe(0)
      })
    })

    describe('days that cannot be', () => {
      it('a time for the supplement is counted in days ahead', async () => {
        const id = await opened('2023-12-29', { actDoneOn: '2023-12-20', actKnownOn: '2023-12-21' })
        const ask = { on: '2023-12-29', items: ['授权委托书'] }
        for (const setDays of [-1, 0, 61])
          expect(await window.refusal('recon', 'askReconSupplement', id, { ...ask, setDays })).toBe('SET_DAYS')
        expect(await window.refusal('recon', 'askReconSupplement', id, { ...ask, setDays: 10 })).toBeNull()
      })

      it('a slip is of a day between posting and today; a postmark is not after the arrival', async () => {
        const id = await opened('2024-03-01')
        await window.act('recon', 'askReconSupplement', id, { on: '2024-03-01', items: ['授权委托书'] })
        const [paper] = (await window.page(id)).papers
        const post = { on: '2024-03-01', ofId: paper?.id, mode: 'POST', proof: '挂号回执', toOrganIds: [] }
        const to = { toPartyIds: paper?.addressees.flatMap((one) => one.partyId ?? []) }
        for (const slipOn of ['2020-01-01', '2024-02-29', '2024-03-02'])
          expect(await window.refusal('recon', 'serveReconPaper', id, { ...post, ...to, slipOn })).toBe(
            'SLIP_OUT_OF_ORDER',
          )
        const came = { on: '2024-03-01', items: ['授权委托书'], isComplete: true, postmarkOn: '2024-03-02' }
        expect(await window.refusal('recon', 'recordReconSupplement', id, came)).toBe('POSTMARK_AFTER_ARRIVAL')
      })
    })

    it('a list of cases costs as many statements as one case, with all that the console asks of a row', async () => {
      for (let n = 0; n < 3; n += 1) await opened('2024-03-04')
      const LIST = `query ($first: Int!) { reconsiderations(first: $first) { nodes {
        id number version stage respondent { name } nextDuty { clock number light } duties { clock number state }
      } } }`
      type Listed = { reconsiderations: { nodes: object[] } }
      const read = (first: number) => office.counted(() => window.desk.read<Listed>('recon', LIST, { first }))
      await read(1)
      const [one, many] = [await read(1), await read(20)]
      expect(many.result.reconsiderations.nodes.length).toBeGreaterThan(2)
      expect(many.statements).toHaveLength(one.statements.length)
    })

    it('an opinion letter to another organ is not the respondent’s to read, nor to answer', async () => {
      const id = await accepted()
      await terminated(id)
      await window.approved('issueReconOpinion', id, { toOrganId: other, text: '规范现场检查' })
      const seen = (await window.page(id, 'respondent')).facts.map((one) => one.kind)
      expect(seen).toContain('TERMINATED')
      expect(seen).not.toContain('OPINION_ISSUED')
      await window.serve(id, 'RECON_OPINION', '2024-03-04')
      const report = { on: '2024-03-04', text: '已整改' }
      expect(await window.refusal('respondent', 'reportReconOpinion', id, report)).toBe('NOT_YOUR_ACT')
      await window.act('recon', 'reportReconOpinion', id, report)
      expect(await window.duty(id, 'FY-OPINION60')).toMatchObject({ state: 'MET_ON_TIME' })
    })
  },
  { seed: seedWindow },
)
