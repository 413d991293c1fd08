import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { CaseDutyEntity } from '../../src/casework/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { aRow, aSigner, MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const roster = () => readFileSync(fileURLToPath(new URL('../fixtures/roster-20.xlsx', import.meta.url)))

/** The roster with one sum changed. */
async function wrongRoster(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(roster() as unknown as ArrayBuffer)
  const sheet = workbook.worksheets[0]
  if (sheet) sheet.getCell(6, 10).value = null
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function performing(office: TestOffice) {
  const desk = new MediationOffice(office)
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
  })
  const signs = (rowId: string) => ({ on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId }], proof: '现场' })
  /** One row of two instalments, due on 20 June and 20 July, in force. */
  const inForce = async () => {
    await desk.on(SCREENED)
    const made = await desk.drafted()
    await desk.done('mediator', 'enterAgreementRow', made.caseId, {
      ...{ on: SCREENED, ...aRow([aSigner([10_000, 20_000])]) },
    })
    const [rowId = ''] = await desk.rowIds(made.caseId)
    await desk.signedForAll(made.caseId, SCREENED)
    await desk.done('mediator', 'signAgreementRows', made.caseId, signs(rowId))
    return { ...made, rowId }
  }
  const DETAIL = `query ($c: ID!, $r: ID!) { agreementRow(caseId: $c, rowId: $r) { acts
    row { stage confirmation paidCents nextDueOn } entries { id labelZh text isCorrected mayCorrect mayAnnul } } }`
  interface Detail {
    acts: string[]
    row: { stage: string; confirmation: string; paidCents: number; nextDueOn: string | null }
    entries: { id: string; labelZh: string; text: string; isCorrected: boolean; mayAnnul: boolean }[]
  }
  const detailOf = async (caseId: string, rowId: string, login = 'mediator') =>
    (await desk.read<{ agreementRow: Detail }>(login, DETAIL, { c: caseId, r: rowId })).agreementRow
  const pays = (rowId: string, more: object = {}) => ({
    ...{ on: SCREENED, rowId, shareNo: 1, instalmentNo: 1, cents: 10_000, payeeName: '岳知微', evidence: '回单' },
    ...more,
  })

  describe('the body watches what was agreed (人民调解法 第三十一条)', () => {
    it('what was due and is not paid becomes its duty to urge, by the day alone; urging ends it', async () => {
      const { caseId, matterId, rowId } = await inForce()
      await desk.done('mediator', 'endMediation', caseId, {
        ...{ on: SCREENED, how: 'AGREED', reason: '达成协议', otherWays: [] },
      })
      const urging = () => office.db.read.findBy(CaseDutyEntity, { caseId, clock: 'HOUSE-MEDIATE-URGE' })
      await desk.on(localDate('2022-06-20'))
      await office.runJobs()
      expect(await urging()).toEqual([])
      expect((await detailOf(caseId, rowId)).acts).not.toContain('urgePerformance')
      await desk.on(localDate('2022-06-21'))
      await office.runJobs()
      // Monday 20 June + five working days.
      expect(await urging()).toMatchObject([{ lawfulLastOn: '2022-06-27', endHow: null }])
      expect((await detailOf(caseId, rowId)).acts).toContain('urgePerformance')
      const urge = { on: '2022-06-21', rowId, shareNo: 1, text: '电话督促，答复三日内支付' }
      expect(await desk.reason('mediator', 'urgePerformance', caseId, { ...urge, instalmentNo: 2 })).toBe('NOT_YET_DUE')
      await desk.done('mediator', 'urgePerformance', caseId, { ...urge, instalmentNo: 1 })
      expect(await urging()).toMatchObject([{ endHow: 'MET', endOn: '2022-06-21' }])
      // The matter goes on: its organ owes the answer to the claim all the same.
      const MATTER = 'query ($id: ID!) { matter(id: $id) { standing mediations { number how claimNos openClaimNos } } }'
      const { matter } = await desk.read<{ matter: object }>('head', MATTER, { id: matterId })
      expect(matter).toMatchObject({
        standing: 'OPEN',
        mediations: [{ how: 'AGREED', claimNos: [1], openClaimNos: [1] }],
      })
      await desk.on(SCREENED)
    })

    it('a payment that was none is taken out with its reason, and the money is open again', async () => {
      const { caseId, rowId } = await inForce()
      await desk.done('mediator', 'recordPayment', caseId, pays(rowId))
      const payment = (await detailOf(caseId, rowId)).entries.find((one) => one.labelZh === '付款')
      const sign = (await detailOf(caseId, rowId)).entries.find((one) => one.labelZh === '当事人签署')
      const annul = { rowId, factId: payment?.id, isAnnulled: true, reason: '回单属于另一户' }
      // A sign on which money was paid stays; the office's clerk did not record it.
      expect(await desk.reason('mediator', 'correctMediationFact', caseId, { ...annul, factId: sign?.id })).toBe(
        'CORRECT_LATER_FIRST',
      )
      expect(await desk.reason('intake', 'correctMediationFact', caseId, annul)).toBe('MEDIATION_CORRECTION_OF_OTHERS')
      const corrected = await desk.done('mediator', 'correctMediationFact', caseId, annul)
      expect(corrected).toMatchObject({ paidCents: 0, paidUp: 0 })
      const { row, entries } = await detailOf(caseId, rowId)
      expect(row).toMatchObject({ paidCents: 0, nextDueOn: '2022-06-20' })
      expect(entries.find((one) => one.id === payment?.id)).toMatchObject({ isCorrected: true, mayAnnul: false })
      expect(entries.at(-1)).toMatchObject({ labelZh: '更正', text: '付款 2022-05-06 → 未发生；回单属于另一户' })
      expect(await desk.reason('mediator', 'correctMediationFact', caseId, annul)).toBe('NOT_FOUND')
    })
  })

  describe('signing', () => {
    it('two who record the same sign at once: one is recorded, and two rows do not wait for each other', async () => {
      await desk.on(SCREENED)
      const { caseId } = await desk.drafted()
      for (const name of ['岳知微', '盛知远'])
        await desk.done('mediator', 'enterAgreementRow', caseId, {
          ...{ on: SCREENED, ...aRow([aSigner([100], { name })], { name }) },
        })
      const [first = '', second = ''] = await desk.rowIds(caseId)
      const sign = (rowId: string) => desk.reason('mediator', 'signAgreementRows', caseId, signs(rowId))
      const said = await Promise.all([sign(first), sign(first), sign(second)])
      expect(new Set(said.slice(0, 2))).toEqual(new Set(['ROW_SIGNED_ALREADY', 'done']))
      expect(said[2]).toBe('done')
    })

    it('nobody signs after withdrawing, and an heir only with the paper', async () => {
      const { caseId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const [rowId = ''] = await desk.rowIds(caseId)
      await desk.done('mediator', 'withdrawAgreementRow', caseId, { on: SCREENED, rowId, reason: '另行起诉' })
      expect(await desk.reason('mediator', 'signAgreementRows', caseId, signs(rowId))).toBe('ROW_WITHDRAWN')
      const heirs = [
        aSigner([51], { name: '甘予安', capacity: 'HEIR', relation: '子' }),
        aSigner([49], { name: '甘予宁', capacity: 'HEIR', relation: '女' }),
      ]
      const enters = (signers: object[], more: object = {}) =>
        desk.reason('mediator', 'enterAgreementRow', caseId, {
          ...{ on: SCREENED, ...aRow(signers as never, { isDeceased: true, ...more }) },
        })
      expect(await enters(heirs)).toBe('HEIR_WITHOUT_AUTHORITY')
      const paper = { authorityBasis: '继承权公证书', authorityNo: '（2022）样公证字第1号' }
      const withPaper = heirs.map((one) => ({ ...one, ...paper }))
      expect(await enters(withPaper, { agreedCents: 101 })).toBe('SHARES_DIFFER')
      expect(await enters(withPaper)).toBe('done')
    })

    it('no copy of a paper that lacks a sign; a whole one is downloaded once', async () => {
      const { caseId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const [rowId = ''] = await desk.rowIds(caseId)
      const PAPER = `query ($c: ID!, $r: ID) { mediationPaper(caseId: $c, kind: MEDIATION_AGREEMENT, rowId: $r) {
        problems downloadUrl } }`
      type Paper = { mediationPaper: { problems: string[]; downloadUrl: string } }
      const paper = async () => (await desk.read<Paper>('mediator', PAPER, { c: caseId, r: rowId })).mediationPaper
      await desk.done('mediator', 'signAgreementRows', caseId, signs(rowId))
      const half = await paper()
      expect(half.downloadUrl).toBe('')
      expect(half.problems.length).toBeGreaterThan(0)
      await desk.signedForAll(caseId, SCREENED)
      await desk.done('mediator', 'issueMediationPaper', caseId, { kind: 'MEDIATION_AGREEMENT', rowId })
      const whole = await paper()
      expect(whole.problems).toEqual([])
      const client = await desk.client('mediator')
      const got = await client.get(whole.downloadUrl)
      expect([got.statusCode, (await client.get(whole.downloadUrl)).statusCode]).toEqual([200, 404])
    })
  })

  describe('a row', () => {
    it('is confirmed by the court that both asked: asked, taken, ruled', async () => {
      const { caseId, rowId } = await inForce()
      const court = { on: SCREENED, rowId }
      expect(await desk.reason('mediator', 'recordConfirmation', caseId, { ...court, isTaken: true })).toBe(
        'CONFIRMATION_NOT_ASKED',
      )
      await desk.done('mediator', 'askConfirmation', caseId, { ...court, court: '区人民法院', proof: '共同申请书' })
      await desk.done('mediator', 'recordConfirmation', caseId, { ...court, isTaken: true, number: '（2022）民特1号' })
      const ruled = { ...court, outcome: 'CONFIRMED', number: '（2022）民特1号' }
      expect(await desk.reason('mediator', 'recordConfirmation', caseId, { ...ruled, isTaken: true })).toBe(
        'ONE_OF_TWO',
      )
      expect(await desk.done('mediator', 'recordConfirmation', caseId, ruled)).toMatchObject({ confirmed: 1 })
      expect((await detailOf(caseId, rowId)).row.confirmation).toBe('CONFIRMED')
    })

    it('is paid to the cent: a cent too much is refused with the difference', async () => {
      const { caseId, rowId } = await inForce()
      const { errors } = await desk.tried('mediator', 'recordPayment', caseId, pays(rowId, { cents: 10_001 }))
      expect(errors[0]?.extensions).toMatchObject({ reason: 'PAID_TOO_MUCH', facts: { difference: 1, open: 10_000 } })
    })
  })

  describe('people', () => {
    it('a mediator who steps back works on it no more', async () => {
      const { caseId } = await desk.drafted()
      const [me, other] = [await desk.accountId('mediator'), await desk.accountId('mediator2')]
      await desk.done('mediator', 'declareMediatorTies', caseId, { on: SCREENED, isFree: false, statement: '亲属' })
      const other2 = { on: SCREENED, accountId: other, as: 'MEDIATOR', chosenBy: 'BODY' }
      await desk.done('bodyhead', 'nameMediator', caseId, other2)
      const steps = { on: SCREENED, accountId: me, reason: '本人申请回避' }
      const { data, errors: none } = await desk.tried('mediator', 'releaseMediator', caseId, steps)
      // It is done, and the case is not theirs to see any more.
      expect([none, data]).toEqual([[], { releaseMediator: { mediation: null } }])
      expect(
        await desk.reason('mediator', 'tellMediationRights', caseId, { on: SCREENED, side: 'CLAIMANT', proof: '回执' }),
      ).toBe('NOT_FOUND')
      const { errors } = await desk.ask('mediator2', 'query ($id: ID!) { mediation(id: $id) { id } }', { id: caseId })
      expect(errors).toEqual([])
    })
  })

  describe('a roster', () => {
    it('is taken as a whole or not at all', async () => {
      const { caseId } = await desk.drafted()
      const client = await desk.client('mediator')
      const upload = async (bytes: Buffer) =>
        (await client.upload('/files', { name: '名册.xlsx', type: SHEET, bytes })).json<{ uploadId: string }>().uploadId
      const wrong = await upload(await wrongRoster())
      const PREVIEW =
        'query ($c: ID!, $u: ID!) { rosterPreview(caseId: $c, uploadId: $u) { lines problems { line code } } }'
      const { rosterPreview } = await desk.read<{ rosterPreview: { problems: object[] } }>('mediator', PREVIEW, {
        ...{ c: caseId, u: wrong },
      })
      expect(rosterPreview.problems).toEqual([{ line: 6, code: 'HEIR_WITHOUT_AUTHORITY' }])
      const imports = (uploadId: string) => ({ on: SCREENED, uploadId })
      expect(await desk.reason('mediator', 'importAgreementRows', caseId, imports(wrong))).toBe('ROSTER_HAS_ERRORS')
      expect(await desk.rowIds(caseId)).toEqual([])
      const once = { ...imports(await upload(roster())), idempotencyKey: aKey() }
      const whole = await desk.done('mediator', 'importAgreementRows', caseId, once)
      // The answer was lost, and is asked for again: the upload is gone, the first answer is not.
      expect(await desk.done('mediator', 'importAgreementRows', caseId, once)).toMatchObject({ rows: whole.rows })
      expect(whole.rows).toBeGreaterThan(10)
      expect(await desk.reason('mediator', 'importAgreementRows', caseId, imports(await upload(roster())))).toBe(
        'ROSTER_ROWS_THERE',
      )
    })
  })
}

eachDatabase(performing, { seed: seedMediation })
