import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aRow, aSigner, MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const ROWS = `query ($id: ID!, $find: String, $state: AgreementRowState) {
  agreementRows(caseId: $id, find: $find, state: $state, first: 100) { totalCount nodes { no } } }`

/** Finding one's way in an agreement of many: within this one, and no further. */
function finding(office: TestOffice) {
  const desk = new MediationOffice(office)
  let caseId = ''
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
    caseId = (await desk.drafted()).caseId
    const enter = (name: string, agreementNo: string, signer: object = {}) =>
      desk.done('mediator', 'enterAgreementRow', caseId, {
        ...{ on: SCREENED, ...aRow([aSigner([10_000], { name, ...signer })], { name, agreementNo }) },
      })
    await enter('岳知微', 'XY-0001')
    await enter('盛知远', 'XY-0002', {
      ...{ name: '窦宝捷', capacity: 'RELATIVE', relation: '女' },
      ...{ authorityBasis: '授权委托书', authorityNo: '授2022-2' },
    })
    await enter('甘予安', 'AB-0012')
  })
  const found = async (login: string, find: string | null, state: string | null = null) => {
    const { agreementRows } = await desk.read<{ agreementRows: { totalCount: number; nodes: { no: number }[] } }>(
      login,
      ROWS,
      { id: caseId, find, state },
    )
    expect(agreementRows.totalCount).toBe(agreementRows.nodes.length)
    return agreementRows.nodes.map((row) => row.no)
  }

  describe('rows of one agreement', () => {
    it.each([
      ['a number is the row', '2', [2]],
      ['a part of a party’s name', '知', [1, 2]],
      ['whoever signs for them', '窦宝', [2]],
      ['a part of an agreement’s number', 'XY-', [1, 2]],
      ['spaces around it say nothing', ' 甘予安 ', [3]],
      ['nothing that is there', '无此人', []],
      ['nothing at all', ' ', [1, 2, 3]],
    ])('are found: %s', async (_, text, nos) => {
      expect(await found('mediator', text)).toEqual(nos)
    })

    it('are found by a name only by whoever reads names in clear', async () => {
      expect(await found('head', '岳知微')).toEqual([])
      expect(await found('head', '岳**')).toEqual([])
      expect(await found('head', 'AB-0012')).toEqual([3])
      expect(await found('head', '3')).toEqual([3])
    })

    it('are narrowed to those that are in force and not paid up, beside what was looked for', async () => {
      expect(await found('mediator', null, 'UNPAID')).toEqual([])
      const [first = ''] = await desk.rowIds(caseId)
      await desk.signedForAll(caseId, SCREENED)
      await desk.done('mediator', 'signAgreementRows', caseId, {
        ...{ on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId: first }], proof: '现场' },
      })
      expect(await found('mediator', null, 'UNPAID')).toEqual([1])
      expect(await found('mediator', '知远', 'UNPAID')).toEqual([])
    })

    it('cost as many statements with many rows as with one, and a text of forty signs at most', async () => {
      const { statements } = await office.counted(() => found('mediator', '知微'))
      const wide = await office.counted(() => found('mediator', '知'))
      expect(wide.statements).toHaveLength(statements.length)
      const { errors } = await desk.ask('mediator', ROWS, { id: caseId, find: '知'.repeat(41) })
      expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    })
  })
}

eachDatabase(finding, { seed: seedMediation })
