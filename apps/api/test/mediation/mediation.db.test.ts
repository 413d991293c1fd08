import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aRow, aSigner, MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const LATER = localDate('2022-05-20')

function mediating(office: TestOffice) {
  const desk = new MediationOffice(office)
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
  })

  describe('from the matter to the body and back', () => {
    it('asks both sides before it leads in, and tells the matter', async () => {
      const { caseId, matterId } = await desk.screened()
      expect(await desk.reason('intake', 'leadToMediation', caseId, { on: SCREENED, bodyId: desk.bodyId })).toBe(
        'CONSENT_MISSING',
      )
      await desk.consented(caseId)
      const again = await desk.send('intake', 'screenForMediation', matterId, {
        ...{ on: SCREENED, isSuitable: true, grounds: ['CIVIL_DISPUTE'], subject: '再次', respondentName: '某企业' },
      })
      expect(again.errors[0]?.extensions['reason']).toBe('MEDIATION_RUNS_ALREADY')
      const paused = { on: SCREENED, bodyId: desk.bodyId, pauseUntil: '2022-06-30' }
      expect(await desk.reason('intake', 'leadToMediation', caseId, paused)).toBe('PAUSE_NOT_PROVIDED')
      const led = await desk.done('intake', 'leadToMediation', caseId, { on: SCREENED, bodyId: desk.bodyId })
      expect(led).toMatchObject({ standing: 'LED_IN', nextDuty: { clock: 'HOUSE-MEDIATE-TAKE' } })
      const taken = await desk.done('mediator', 'takeMediation', caseId, {
        on: SCREENED,
        number: '（2022）人调字第1号',
      })
      expect(taken.nextDuty?.clock).toBe('HOUSE-MEDIATE-MEMBER')
      await desk.done('bodyhead', 'endMediation', caseId, {
        ...{ on: SCREENED, how: 'FAILED', reason: '双方差距过大', otherWays: ['LITIGATION', 'PETITION_GOES_ON'] },
      })
      const { matter } = await desk.read<{ matter: { standing: string; mediations: unknown[] } }>(
        'intake',
        'query ($id: ID!) { matter(id: $id) { standing mediations { bodyName how endedOn isOpenToMe } } }',
        { id: matterId },
      )
      expect(matter).toMatchObject({
        standing: 'OPEN',
        mediations: [{ bodyName: '区改制纠纷人民调解委员会', how: 'FAILED', endedOn: SCREENED, isOpenToMe: true }],
      })
    })

    it('is seen by those who are named, and by no other mediator then', async () => {
      const { caseId, matterId } = await desk.drafted()
      const sees = async (login: string) => {
        const { errors } = await desk.ask(login, 'query ($id: ID!) { mediation(id: $id) { id } }', { id: caseId })
        return errors.length === 0
      }
      const logins = ['mediator', 'mediator2', 'counsellor', 'bodyhead', 'intake', 'head', 'handler'] as const
      expect(await Promise.all(logins.map(sees))).toEqual([true, false, false, true, true, true, false])
      await desk.done('bodyhead', 'nameMediator', caseId, {
        ...{ on: SCREENED, accountId: await desk.accountId('counsellor'), as: 'COUNSELLOR', chosenBy: 'PARTIES' },
      })
      expect(await sees('counsellor')).toBe(true)
      const { mediations } = await desk.read<{ mediations: { nodes: { id: string }[] } }>(
        'mediator2',
        'query { mediations(first: 100) { nodes { id } } }',
      )
      expect(mediations.nodes.map((one) => one.id)).not.toContain(caseId)
      const matter = await desk.ask('mediator', 'query ($id: ID!) { matter(id: $id) { id } }', { id: matterId })
      expect(matter.errors[0]?.extensions['code']).toBe('NOT_FOUND')
    })

    it('keeps a note for the eyes of whoever wrote it', async () => {
      const { caseId } = await desk.drafted()
      await desk.done('bodyhead', 'nameMediator', caseId, {
        ...{ on: SCREENED, accountId: await desk.accountId('counsellor'), as: 'COUNSELLOR', chosenBy: 'BODY' },
      })
      await desk.done('counsellor', 'keepOwnMediationNote', caseId, { on: SCREENED, text: '情绪平稳，先听后谈' })
      const notes = async (login: string) =>
        (
          await desk.read<{ mediation: { ownNotes: { text: string }[] } }>(
            login,
            'query ($id: ID!) { mediation(id: $id) { ownNotes { text } } }',
            { id: caseId },
          )
        ).mediation.ownNotes.map((one) => one.text)
      expect(await notes('counsellor')).toEqual(['情绪平稳，先听后谈'])
      expect(await notes('mediator')).toEqual([])
      const stored = await office.db.read.query('SELECT noteSealed FROM mediation_note')
      expect(JSON.stringify(stored)).not.toContain('情绪')
    })

    it('prints names for whoever mediates only, and the respondent as the case shows it', async () => {
      const { caseId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const [rowId = ''] = await desk.rowIds(caseId)
      const PAPER = `query ($c: ID!, $k: MediationPaperKind!, $r: ID) {
        mediationPaper(caseId: $c, kind: $k, rowId: $r) { html } }`
      const paper = async (login: string, kind: string, row: string | null = null) => {
        const { data, errors } = await desk.ask(login, PAPER, { c: caseId, k: kind, r: row })
        return errors[0]?.extensions['code'] ?? (data?.['mediationPaper'] as { html: string }).html
      }
      expect(await paper('mediator', 'PERFORMANCE_RECORD', rowId)).toContain('岳知微')
      expect(await paper('bodyhead', 'PERFORMANCE_RECORD', rowId)).toBe('NOT_FOUND')
      const person = await desk.screened(SCREENED, '宗怀远')
      expect(await paper('mediator', 'MEDIATION_REGISTER')).toContain('滨海新区某改制企业留守处')
      const REGISTER = 'query ($id: ID!) { mediationPaper(caseId: $id, kind: MEDIATION_REGISTER) { html } }'
      for (const login of ['intake', 'head']) {
        const read = await desk.read<{ mediationPaper: { html: string } }>(login, REGISTER, { id: person.caseId })
        expect(read.mediationPaper.html).toContain('宗**')
        expect(read.mediationPaper.html).not.toContain('宗怀远')
      }
    })

    it('books a room under the number of the case, which is all that the organ’s calendar says', async () => {
      const { caseId } = await desk.drafted()
      const { number } = await desk.done('mediator', 'holdMediationSession', caseId, {
        ...{ on: SCREENED, fromTime: '13:00', untilTime: '14:30', place: '调解室', isPublic: false },
        ...{ claimants: 1, respondents: 1, record: '双方陈述', roomId: await desk.room() },
      })
      const titles = await office.db.read.query('SELECT title FROM booking')
      expect(new Set((titles as { title: string }[]).map((one) => one.title))).toEqual(new Set([number]))
    })

    it('is led in and prolonged to a day within a year', async () => {
      const { caseId } = await desk.drafted()
      const until = (day: string) =>
        desk.reason('mediator', 'prolongMediation', caseId, { on: SCREENED, until: day, proof: '双方同意书' })
      expect(await until('9999-12-31')).toBe('DAY_TOO_FAR')
      expect(await until('2022-06-30')).toBe('done')
    })

    it('a list costs as many statements as one case', async () => {
      const LIST = `query ($n: Int!) { mediations(first: $n) { nodes { id number version standing endHow respondent
        rows signed inForce agreedCents paidCents body { name } members { account { name } } matter { id }
        nextDuty { clock number lawfulLastOn light } duties { clock } rowCounts { state rows } } } }`
      const NOTES = 'query ($n: Int!) { mediations(first: $n) { nodes { id ownNotes { text } } } }'
      const asked = async (login: string, query: string, n: number) => {
        const { result, statements } = await office.counted(() =>
          desk.read<{ mediations: { nodes: unknown[] } }>(login, query, { n }),
        )
        expect(result.mediations.nodes).toHaveLength(n)
        return statements.length
      }
      await desk.drafted()
      await desk.drafted()
      for (const [login, query] of [
        ['head', LIST],
        ['mediator', LIST],
        ['mediator', NOTES],
      ] as const) {
        const one = await asked(login, query, 1)
        expect(await asked(login, query, 2)).toBe(one)
      }
    })

    it('a mediator has no ties: none who handles the matter, none of another organ', async () => {
      const { caseId } = await desk.screened()
      await desk.consented(caseId)
      await desk.done('intake', 'leadToMediation', caseId, { on: SCREENED, bodyId: desk.bodyId })
      await desk.done('mediator', 'takeMediation', caseId, { on: SCREENED, number: '2' })
      const name = async (login: string) =>
        desk.reason('bodyhead', 'nameMediator', caseId, {
          ...{ on: SCREENED, accountId: await desk.accountId(login), as: 'MEDIATOR', chosenBy: 'BODY' },
        })
      expect(await name('handler')).toBe('NOT_OF_THE_BODY')
      expect(await name('mediator2')).toBe('done')
      const session = {
        ...{ on: SCREENED, fromTime: '09:00', untilTime: '10:30', place: '调解室', isPublic: false },
        ...{ claimants: 1, respondents: 1, record: '双方陈述' },
      }
      expect(await desk.reason('mediator2', 'holdMediationSession', caseId, session)).toBe('NO_FREE_MEDIATOR')
      const declare = (isFree: boolean) =>
        desk.done('mediator2', 'declareMediatorTies', caseId, { on: SCREENED, isFree, statement: '如实声明' })
      await declare(false)
      expect(await desk.reason('mediator2', 'holdMediationSession', caseId, session)).toBe('NO_FREE_MEDIATOR')
      await declare(true)
      expect(await desk.reason('mediator2', 'holdMediationSession', caseId, session)).toBe('done')
    })
  })

  describe('an agreement', () => {
    it('is in force row by row, and is paid to the cent', async () => {
      await desk.on(SCREENED)
      const { caseId, matterId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([10_001, 20_002])]) })
      await desk.done('mediator', 'enterAgreementRow', caseId, {
        ...{ on: SCREENED, ...aRow([aSigner([500_00], { name: '盛知远' })], { name: '盛知远' }) },
      })
      const [first = '', second = ''] = await desk.rowIds(caseId)
      await desk.signedForAll(caseId, SCREENED)
      expect(
        await desk.reason('mediator', 'giveAgreementCopy', caseId, { on: SCREENED, rowId: first, shareNo: 1 }),
      ).toBe('COPY_HALF_SIGNED')
      const signed = await desk.done('mediator', 'signAgreementRows', caseId, {
        ...{ on: SCREENED, mode: 'FINGERPRINT', rows: [{ rowId: first }], proof: '现场' },
      })
      expect(signed).toMatchObject({ rows: 2, signers: 2, signed: 1, inForce: 1, agreedCents: 80_003 })
      expect(signed.rowCounts.filter((one) => one.rows > 0)).toEqual([
        ...[
          { state: 'TO_SIGN', rows: 1 },
          { state: 'IN_FORCE', rows: 1 },
          { state: 'WINDOW', rows: 1 },
          { state: 'UNPAID', rows: 1 },
        ],
      ])
      const pay = (cents: number, more: object = {}) => ({
        ...{ on: SCREENED, rowId: first, shareNo: 1, instalmentNo: 1, cents, payeeName: '岳知微', evidence: '回单' },
        ...more,
      })
      expect(await desk.reason('mediator', 'recordPayment', caseId, pay(10_002))).toBe('PAID_TOO_MUCH')
      expect(await desk.reason('mediator', 'recordPayment', caseId, pay(1, { payeeName: '别人' }))).toBe(
        'PAID_TO_ANOTHER',
      )
      await desk.done('mediator', 'recordPayment', caseId, pay(10_000))
      const paid = await desk.done('mediator', 'recordPayment', caseId, pay(1))
      expect(paid).toMatchObject({ paidCents: 10_001, paidUp: 0 })
      await desk.done('mediator', 'withdrawAgreementRow', caseId, { on: SCREENED, rowId: second, reason: '另行起诉' })
      const sign = { on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId: second }], proof: '现场' }
      expect(await desk.reason('mediator', 'signAgreementRows', caseId, sign)).toBe('ROW_WITHDRAWN')
      const ended = await desk.done('mediator', 'endMediation', caseId, {
        ...{ on: SCREENED, how: 'AGREED', reason: '达成协议', otherWays: [] },
      })
      expect(ended).toMatchObject({ standing: 'ENDED', endHow: 'AGREED', agreedCents: 30_003 })
      const { matter } = await desk.read<{ matter: { mediations: { how: string }[] } }>(
        'head',
        'query ($id: ID!) { matter(id: $id) { mediations { how } } }',
        { id: matterId },
      )
      expect(matter.mediations).toEqual([{ how: 'AGREED' }])
    })

    it('says by how much sums differ, and who lacks an authority', async () => {
      const { caseId } = await desk.drafted()
      const enter = async (row: object) => {
        const { errors } = await desk.tried('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...row })
        return errors[0]?.extensions
      }
      expect(await enter(aRow([aSigner([100])], { agreedCents: 101 }))).toMatchObject({
        ...{ reason: 'SHARES_DIFFER', facts: { difference: -1 } },
      })
      expect(await enter(aRow([aSigner([100], { cents: 101 })]))).toMatchObject({ reason: 'INSTALMENTS_DIFFER' })
      const heir = { capacity: 'HEIR', relation: '子' }
      expect(await enter(aRow([aSigner([100], heir)], { isDeceased: true }))).toMatchObject({
        reason: 'HEIR_WITHOUT_AUTHORITY',
      })
      const paper = { ...heir, authorityBasis: '继承权公证书', authorityNo: '（2022）样公证字第1号' }
      expect(await enter(aRow([aSigner([51], paper), aSigner([50], paper)], { isDeceased: true }))).toBeUndefined()
    })

    it('shows names to whoever mediates, and masks to the office', async () => {
      const { caseId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const ROWS =
        'query ($id: ID!) { agreementRows(caseId: $id) { nodes { name idNumber agreedCents signers { name account } } } }'
      const rows = async (login: string) =>
        (await desk.read<{ agreementRows: { nodes: unknown[] } }>(login, ROWS, { id: caseId })).agreementRows.nodes
      expect(await rows('mediator')).toMatchObject([{ name: '岳知微', idNumber: '999999195101010016' }])
      expect(await rows('head')).toMatchObject([{ name: '岳**', idNumber: '999***********0016', agreedCents: 100 }])
      const raw = JSON.stringify(await office.db.read.query('SELECT * FROM mediation_row'))
      const facts = JSON.stringify(
        await office.db.read.query("SELECT payload FROM case_fact WHERE kind = 'ROW_ENTERED'"),
      )
      expect(`${raw}${facts}`).not.toMatch(/岳知微|owedSince|claimCents/)
    })

    it('notes what was not kept, and what both sides changed', async () => {
      await desk.on(SCREENED)
      const { caseId } = await desk.drafted()
      await desk.done('mediator', 'enterAgreementRow', caseId, {
        ...{ on: SCREENED, ...aRow([aSigner([10_000, 20_000])]) },
      })
      const [rowId = ''] = await desk.rowIds(caseId)
      await desk.signedForAll(caseId, SCREENED)
      await desk.done('mediator', 'signAgreementRows', caseId, {
        ...{ on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId }], proof: '现场' },
      })
      await desk.on(localDate('2022-06-21'))
      const note = { rowId, shareNo: 1, instalmentNo: 1, text: '逾期一日未付' }
      expect(await desk.reason('mediator', 'noteBreach', caseId, { on: '2022-06-20', ...note })).toBe('NOT_YET_DUE')
      const noted = await desk.done('mediator', 'noteBreach', caseId, { on: '2022-06-21', ...note })
      expect(noted.openBreaches).toBe(1)
      await desk.done('mediator', 'amendAgreementRow', caseId, {
        ...{
          rowId,
          on: '2022-06-21',
          from: '2022-06-25',
          shareNo: 1,
          cents: 30_000,
          reason: '资金周转',
          proof: '变更协议',
        },
        instalments: [
          { dueOn: '2022-06-30', cents: 10_000 },
          { dueOn: '2022-07-20', cents: 20_000 },
        ],
      })
      const DETAIL = `query ($c: ID!, $r: ID!) { agreementRow(caseId: $c, rowId: $r) {
        row { nextDueOn windowLastOn } breaches { obligation side dueOn curedOn } remedies
        amendments { from changed { no beforeOn afterOn } } acts entries { labelZh } } }`
      const detail = async () =>
        (await desk.read<{ agreementRow: Record<string, unknown> }>('mediator', DETAIL, { c: caseId, r: rowId }))
          .agreementRow
      expect(await detail()).toMatchObject({
        row: { nextDueOn: '2022-06-20', windowLastOn: '2022-06-06' },
        breaches: [{ obligation: '第 1 期付款', side: 'RESPONDENT', dueOn: '2022-06-20' }],
        remedies: ['REMIND', 'COURT'],
        amendments: [{ from: '2022-06-25', changed: [{ no: 1, beforeOn: '2022-06-20', afterOn: '2022-06-30' }] }],
      })
      await desk.on(localDate('2022-06-25'))
      await office.runJobs()
      expect(await detail()).toMatchObject({ row: { nextDueOn: '2022-06-30' } })
      await desk.on(LATER)
    })

    it('of an organ’s own mediation opens no confirmation and says which ways are open', async () => {
      await desk.on(SCREENED)
      const committee = desk.bodyId
      await desk.begin('ORGAN')
      const { caseId } = await desk.drafted()
      desk.bodyId = committee
      await desk.done('mediator', 'enterAgreementRow', caseId, { on: SCREENED, ...aRow([aSigner([100])]) })
      const [rowId = ''] = await desk.rowIds(caseId)
      await desk.signedForAll(caseId, SCREENED)
      await desk.done('mediator', 'signAgreementRows', caseId, {
        ...{ on: SCREENED, mode: 'SIGNATURE', rows: [{ rowId }], proof: '现场' },
      })
      const asked = await desk.tried('mediator', 'askConfirmation', caseId, {
        ...{ on: SCREENED, rowId, court: '区人民法院', proof: '共同申请书' },
      })
      expect(asked.errors[0]).toMatchObject({
        message: expect.stringContaining('向人民法院起诉') as string,
        extensions: { reason: 'NO_CONFIRMATION_WAY' },
      })
    })
  })
}

eachDatabase(mediating, { seed: seedMediation })
