import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aRow, aSigner, MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const PAPER = `query ($c: ID!, $k: MediationPaperKind!, $r: ID) { mediationPaper(caseId: $c, kind: $k, rowId: $r) {
  html number issuedOn outdatedNumber isNumbered mayIssue downloadUrl problems } }`
interface Paper {
  html: string
  number: string | null
  issuedOn: string | null
  outdatedNumber: string | null
  isNumbered: boolean
  mayIssue: boolean
  downloadUrl: string
}
const PREVIEW = `query ($input: PreviewMediationCorrectionInput!) { previewMediationCorrection(input: $input) {
  refusal { code text } duties { termZh before { lawfulLastOn state } after { lawfulLastOn state } }
  row { before { effectOn windowLastOn paidCents isPaid } after { effectOn windowLastOn paidCents isPaid } }
  papers { kind number } } }`

/** Numbers of what goes out, and what a correction would make wrong. */
function letters(office: TestOffice) {
  const desk = new MediationOffice(office)
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
  })

  const paper = async (caseId: string, kind: string, rowId: string | null = null, login = 'mediator') =>
    (await desk.read<{ mediationPaper: Paper }>(login, PAPER, { c: caseId, k: kind, r: rowId })).mediationPaper
  const issue = (caseId: string, kind: string, rowId: string | null = null, login = 'mediator') =>
    desk.reason(login, 'issueMediationPaper', caseId, { kind, rowId })
  const preview = (input: object, login = 'mediator') => desk.ask(login, PREVIEW, { input })
  const previewed = async (input: object) => (await preview(input)).data?.['previewMediationCorrection']
  const entriesOf = async (caseId: string, rowId: string) =>
    (
      await desk.read<{ agreementRow: { entries: { id: string; labelZh: string; text: string }[] } }>(
        'mediator',
        'query ($c: ID!, $r: ID!) { agreementRow(caseId: $c, rowId: $r) { entries { id labelZh text } } }',
        { c: caseId, r: rowId },
      )
    ).agreementRow.entries
  const entryOf = async (caseId: string, rowId: string, labelZh: string) =>
    (await entriesOf(caseId, rowId)).find((one) => one.labelZh === labelZh)?.id ?? ''
  /** Two rows of two instalments, signed on 6 May. */
  const inForce = async () => {
    await desk.on(SCREENED)
    const { caseId } = await desk.drafted()
    for (const name of ['岳知微', '盛知远'])
      await desk.done('mediator', 'enterAgreementRow', caseId, {
        ...{ on: SCREENED, ...aRow([aSigner([10_000, 20_000], { name })], { name }) },
      })
    const [first = '', second = ''] = await desk.rowIds(caseId)
    await desk.signedForAll(caseId, SCREENED)
    await desk.done('mediator', 'signAgreementRows', caseId, {
      ...{ on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId: first }, { rowId: second }], proof: '现场' },
    })
    return { caseId, first, second }
  }

  describe('a letter', () => {
    it('goes out under the next number of the body’s series, and only then is it downloaded', async () => {
      const { caseId, first, second } = await inForce()
      const before = await paper(caseId, 'MEDIATION_AGREEMENT', first)
      expect(before).toMatchObject({ number: null, isNumbered: true, mayIssue: true, downloadUrl: '' })
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', first)).toBe('done')
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', second)).toBe('done')
      expect(await issue(caseId, 'MEDIATION_RIGHTS')).toBe('done')
      const [one, two, rights] = [
        await paper(caseId, 'MEDIATION_AGREEMENT', first),
        await paper(caseId, 'MEDIATION_AGREEMENT', second),
        await paper(caseId, 'MEDIATION_RIGHTS'),
      ]
      expect([one.number, two.number, rights.number]).toEqual([
        ...['（2022）调协字第1号', '（2022）调协字第2号', '（2022）调告字第1号'],
      ])
      expect(one.html).toContain('（2022）调协字第1号')
      expect(one).toMatchObject({ issuedOn: SCREENED, mayIssue: false })
      const client = await desk.client('mediator')
      expect((await client.get(one.downloadUrl)).statusCode).toBe(200)
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', first)).toBe('PAPER_ISSUED_ALREADY')
      expect((await entriesOf(caseId, first)).at(-1)).toMatchObject({
        ...{ labelZh: '出具文书并编号', text: '（2022）调协字第1号' },
      })
    })

    it('is issued by the body, whole, and with its row', async () => {
      const { caseId, first } = await inForce()
      expect(await issue(caseId, 'MEDIATION_AGREEMENT')).toBe('ROW_UNKNOWN')
      expect(await issue(caseId, 'MEDIATION_RIGHTS', first)).toBe('ROW_UNKNOWN')
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', first, 'bodyhead')).toBe('NOT_FOUND')
      expect(await issue(caseId, 'MEDIATION_RIGHTS', null, 'head')).toBe('NOT_YOUR_ACT')
      expect(await issue(caseId, 'MEDIATION_END')).toBe('NOT_FOUND')
      expect((await paper(caseId, 'MEDIATION_RECORD')).isNumbered).toBe(false)
      const half = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', half.caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const [rowId = ''] = await desk.rowIds(half.caseId)
      expect(await issue(half.caseId, 'MEDIATION_AGREEMENT', rowId)).toBe('PAPER_NOT_WHOLE')
    })

    it('of a case that ended before it had a body is the office’s', async () => {
      const { caseId } = await desk.screened()
      expect(await issue(caseId, 'MEDIATION_RIGHTS', null, 'intake')).toBe('NO_PAPER_YET')
      await desk.done('intake', 'endMediation', caseId, {
        ...{ on: SCREENED, how: 'REFUSED', side: 'RESPONDENT', reason: '不同意调解', otherWays: ['PETITION_GOES_ON'] },
      })
      expect(await issue(caseId, 'MEDIATION_END', null, 'intake')).toBe('done')
      const { number, html } = await paper(caseId, 'MEDIATION_END', null, 'intake')
      expect(number).toBe('（2022）调终字第1号')
      expect(html).toContain('信访')
    })
  })

  describe('a correction, before it is recorded', () => {
    it('says what it moves: effect, window and the letter that would be wrong; nothing is written', async () => {
      const { caseId, first } = await inForce()
      await issue(caseId, 'MEDIATION_AGREEMENT', first)
      const { number } = await paper(caseId, 'MEDIATION_AGREEMENT', first)
      const factId = await entryOf(caseId, first, '当事人签署')
      await desk.on(localDate('2022-05-09'))
      const asked = { caseId, rowId: first, factId, on: '2022-05-09', isAnnulled: false }
      // The office's clerk did not record it.
      const { errors } = await preview(asked, 'intake')
      expect(errors[0]?.extensions['reason']).toBe('MEDIATION_CORRECTION_OF_OTHERS')
      const { data } = await preview(asked, 'bodyhead')
      expect(data?.['previewMediationCorrection']).toEqual({
        refusal: null,
        duties: [
          {
            termZh: expect.stringContaining('司法确认') as string,
            before: { lawfulLastOn: '2022-06-06', state: 'RUNNING' },
            after: { lawfulLastOn: '2022-06-08', state: 'RUNNING' },
          },
          {
            ...{ termZh: '重新出具内容已变更的文书', before: null },
            after: { lawfulLastOn: '2022-05-16', state: 'RUNNING' },
          },
        ],
        row: {
          before: { effectOn: '2022-05-06', windowLastOn: '2022-06-06', paidCents: 0, isPaid: false },
          after: { effectOn: '2022-05-09', windowLastOn: '2022-06-08', paidCents: 0, isPaid: false },
        },
        papers: [
          { kind: 'MEDIATION_AGREEMENT', number },
          { kind: 'CONFIRMATION_APPLICATION', number: null },
          { kind: 'PERFORMANCE_RECORD', number: null },
        ],
      })
      expect(await paper(caseId, 'MEDIATION_AGREEMENT', first)).toMatchObject({ number, outdatedNumber: null })
      await desk.done('bodyhead', 'correctMediationFact', caseId, {
        ...{ rowId: first, factId, on: '2022-05-09', isAnnulled: false, reason: '签署日登记有误' },
      })
      // The letter says another day now: it goes out anew, under another number.
      expect(await paper(caseId, 'MEDIATION_AGREEMENT', first)).toMatchObject({
        ...{ number: null, outdatedNumber: number, mayIssue: true, downloadUrl: '' },
      })
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', first)).toBe('done')
      expect((await paper(caseId, 'MEDIATION_AGREEMENT', first)).number).not.toBe(number)
    })

    it('says why it cannot be, with the very refusal of the act', async () => {
      const { caseId, first } = await inForce()
      await desk.done('mediator', 'recordPayment', caseId, {
        ...{ on: SCREENED, rowId: first, shareNo: 1, instalmentNo: 1, cents: 10_000, payeeName: '岳知微' },
        evidence: '回单',
      })
      const sign = { caseId, rowId: first, factId: await entryOf(caseId, first, '当事人签署'), isAnnulled: true }
      expect(await previewed(sign)).toMatchObject({ refusal: { code: 'CORRECT_LATER_FIRST' }, duties: [], papers: [] })
      const payment = { ...sign, factId: await entryOf(caseId, first, '付款') }
      expect(await previewed(payment)).toMatchObject({
        refusal: null,
        row: { before: { paidCents: 10_000 }, after: { paidCents: 0 } },
        papers: [{ kind: 'PERFORMANCE_RECORD', number: null }],
      })
      expect((await preview(payment, 'counsellor')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
    })

    it('costs as many statements with many rows as with one', async () => {
      const { caseId, first } = await inForce()
      const asked = {
        ...{ caseId, rowId: first, isAnnulled: true },
        factId: await entryOf(caseId, first, '当事人签署'),
      }
      const { statements } = await office.counted(() => previewed(asked))
      for (const name of ['甘予安', '甘予宁'])
        await desk.done('mediator', 'enterAgreementRow', caseId, {
          ...{ on: SCREENED, ...aRow([aSigner([100], { name })], { name }) },
        })
      expect((await office.counted(() => previewed(asked))).statements).toHaveLength(statements.length)
    })
  })
}

eachDatabase(letters, { seed: seedMediation })
