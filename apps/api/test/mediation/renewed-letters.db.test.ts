import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aRow, aSigner, MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const [EARLIER, SIGNED, TODAY] = [SCREENED, localDate('2022-05-10'), localDate('2022-05-12')]
const PAPER = `query ($c: ID!, $k: MediationPaperKind!, $r: ID) {
  mediationPaper(caseId: $c, kind: $k, rowId: $r) { html number outdatedNumber mayIssue problems } }`
const TO_RENEW = `query ($id: ID!) { mediation(id: $id) {
  papersToRenew { kind number changedOn rowId rowNo } duties { clock lawfulLastOn endedOn owedByOrgan { name } } } }`

interface Paper {
  html: string
  number: string | null
  outdatedNumber: string | null
  mayIssue: boolean
  problems: string[]
}
interface ToRenew {
  papersToRenew: { kind: string; number: string | null; changedOn: string; rowNo: number | null }[]
  duties: { clock: string; lawfulLastOn: string; endedOn: string | null; owedByOrgan: { name: string } | null }[]
}

/** Letters that name whoever mediates, when somebody else does. */
function renewed(office: TestOffice) {
  const desk = new MediationOffice(office)
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
  })
  const paper = async (caseId: string, kind: string, rowId: string | null = null, login = 'mediator') =>
    (await desk.read<{ mediationPaper: Paper }>(login, PAPER, { c: caseId, k: kind, r: rowId })).mediationPaper
  const issue = (caseId: string, kind: string, rowId: string | null = null, login = 'mediator') =>
    desk.reason(login, 'issueMediationPaper', caseId, { kind, rowId })
  const toRenew = async (caseId: string) =>
    (await desk.read<{ mediation: ToRenew }>('bodyhead', TO_RENEW, { id: caseId })).mediation
  const name = async (caseId: string, login: string, on: string) =>
    desk.done('bodyhead', 'nameMediator', caseId, {
      ...{ on, accountId: await desk.accountId(login), as: 'MEDIATOR', chosenBy: 'BODY' },
    })
  const release = async (caseId: string, on: string) =>
    desk.done('bodyhead', 'releaseMediator', caseId, {
      ...{ on, accountId: await desk.accountId('mediator'), reason: '双方要求更换' },
    })
  /** Two rows, signed on 10 May; the rights told in writing, and the first agreement handed to the post. */
  const issued = async () => {
    await desk.on(EARLIER)
    const { caseId } = await desk.drafted()
    expect(await issue(caseId, 'MEDIATION_RIGHTS')).toBe('done')
    await desk.on(SIGNED)
    for (const party of ['岳知微', '盛知远'])
      await desk.done('mediator', 'enterAgreementRow', caseId, {
        ...{ on: SIGNED, ...aRow([aSigner([10_000], { name: party })], { name: party }) },
      })
    const [first = '', second = ''] = await desk.rowIds(caseId)
    await desk.signedForAll(caseId, SIGNED)
    await desk.done('mediator', 'signAgreementRows', caseId, {
      ...{ on: SIGNED, mode: 'SIGNATURE', rows: [{ rowId: first }, { rowId: second }], proof: '现场' },
    })
    expect(await issue(caseId, 'MEDIATION_AGREEMENT', first)).toBe('done')
    await desk.on(TODAY)
    return { caseId, first, second }
  }

  describe('another mediator', () => {
    it('makes the letter of rights a task of the body until it went out anew, and leaves what was signed', async () => {
      const { caseId, first, second } = await issued()
      expect((await toRenew(caseId)).papersToRenew).toEqual([])
      const { number } = await paper(caseId, 'MEDIATION_RIGHTS')
      await release(caseId, TODAY)
      // Nobody mediates: a letter that names nobody does not go out.
      expect(await paper(caseId, 'MEDIATION_RIGHTS', null, 'bodyhead')).toMatchObject({
        ...{ number: null, outdatedNumber: number, mayIssue: false, problems: ['还没有在任的调解员，请先确定调解员'] },
      })
      await name(caseId, 'mediator2', TODAY)
      const owed = await toRenew(caseId)
      expect(owed.papersToRenew).toEqual([
        { kind: 'MEDIATION_RIGHTS', number, changedOn: TODAY, rowId: null, rowNo: null },
      ])
      expect(owed.duties).toContainEqual({
        ...{ clock: 'HOUSE-MEDIATE-PAPER', lawfulLastOn: '2022-05-19', endedOn: null },
        owedByOrgan: expect.anything() as object,
      })
      // The agreement was signed by the one who sat there then: also that of a row which goes out only now.
      const agreement = await paper(caseId, 'MEDIATION_AGREEMENT', first, 'mediator2')
      expect(agreement).toMatchObject({ outdatedNumber: null })
      expect(agreement.html).toContain('滕明澈')
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', second, 'mediator2')).toBe('done')
      expect((await paper(caseId, 'MEDIATION_AGREEMENT', second, 'mediator2')).html).not.toContain('骆闻笛')
      expect(await issue(caseId, 'MEDIATION_RIGHTS', null, 'mediator2')).toBe('done')
      const again = await paper(caseId, 'MEDIATION_RIGHTS', null, 'mediator2')
      expect(again.number).not.toBe(number)
      expect(again.html).toContain('骆闻笛')
      expect(again.html).not.toContain('滕明澈')
      const done = await toRenew(caseId)
      expect(done.papersToRenew).toEqual([])
      expect(done.duties.find((duty) => duty.clock === 'HOUSE-MEDIATE-PAPER')?.endedOn).toBe(TODAY)
    })

    it('who stands back by their own word is named no more, and the letter is a task as well', async () => {
      const { caseId } = await issued()
      await desk.done('mediator', 'declareMediatorTies', caseId, { on: TODAY, isFree: false, statement: '近亲属' })
      expect((await toRenew(caseId)).papersToRenew).toMatchObject([{ kind: 'MEDIATION_RIGHTS' }])
      await name(caseId, 'mediator2', TODAY)
      expect((await paper(caseId, 'MEDIATION_RIGHTS', null, 'bodyhead')).html).not.toContain('滕明澈')
    })

    it('an agreement becomes a task when its mediator turns out to have been let go before the sign', async () => {
      const { caseId, first } = await issued()
      await name(caseId, 'mediator2', EARLIER)
      // Two sat there on the day of the sign, and the agreement names one.
      const { papersToRenew } = await toRenew(caseId)
      expect(papersToRenew).toMatchObject([
        { kind: 'MEDIATION_RIGHTS', rowNo: null },
        { kind: 'MEDIATION_AGREEMENT', number: null, rowNo: 1, changedOn: EARLIER },
      ])
      expect(await paper(caseId, 'MEDIATION_AGREEMENT', first)).toMatchObject({ number: null, mayIssue: true })
      expect(await issue(caseId, 'MEDIATION_AGREEMENT', first)).toBe('done')
      expect((await toRenew(caseId)).papersToRenew).toMatchObject([{ kind: 'MEDIATION_RIGHTS' }])
    })

    it('the record of a session names whoever sat there that day', async () => {
      const { caseId } = await issued()
      const session = {
        ...{ fromTime: '09:00', untilTime: '10:30', place: '调解室', isPublic: false, on: SIGNED },
        ...{ claimants: 1, respondents: 1, record: '双方陈述' },
      }
      await desk.done('mediator', 'holdMediationSession', caseId, session)
      await release(caseId, TODAY)
      await name(caseId, 'mediator2', TODAY)
      expect((await paper(caseId, 'MEDIATION_RECORD', null, 'bodyhead')).html).toContain('滕明澈')
    })
  })
}

eachDatabase(renewed, { seed: seedMediation })
