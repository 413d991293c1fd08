import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { anApplicationInput, seedWindow, Window } from './window.js'

function windowOf(office: TestOffice) {
  const window = new Window(office)
  const ids = { respondent: '' }
  beforeAll(async () => {
    await window.on('2024-03-01')
    ids.respondent = await window.desk.organId('U39')
  })
  const opened = async (day: string, more: Record<string, unknown> = {}): Promise<string> => {
    await window.on(day)
    return window.register(anApplicationInput(day, ids.respondent, more))
  }
  /** Accepted, sent, signed for and answered. */
  const answered = async (): Promise<string> => {
    const id = await opened('2024-03-01')
    await window.on('2024-03-04')
    await window.act('recon', 'acceptReconsideration', id, { on: '2024-03-04', procedure: 'ORDINARY' })
    await window.act('recon', 'sendReconCopy', id, { on: '2024-03-04' })
    await window.on('2024-03-06')
    await window.act('respondent', 'signForReconCopy', id, { on: '2024-03-06' })
    await window.on('2024-03-12')
    await window.act('respondent', 'replyToReconsideration', id, {
      ...{ on: '2024-03-12', text: '程序合法，事实清楚', evidence: ['现场检查笔录'] },
    })
    return id
  }
  return { window, ids, opened, answered }
}

eachDatabase(
  (office) => {
    const { window, ids, opened, answered } = windowOf(office)

    describe('a case from the application to the decision (行政复议法 第22条至第75条)', () => {
      it('is completed, suspended, resumed, decided with four eyes, and served on each', async () => {
        const id = await opened('2024-03-01', { isComplete: false })
        expect(await window.duty(id, 'FY-ACCEPT5')).toMatchObject({ lawfulLastOn: '2024-03-08', state: 'RUNNING' })
        await window.act('recon', 'askReconSupplement', id, { on: '2024-03-01', items: ['授权委托书'] })
        expect(await window.refusal('recon', 'askReconSupplement', id, { on: '2024-03-01', items: ['照片'] })).toBe(
          'RECON_SUPPLEMENT_ONCE',
        )
        await window.on('2024-03-04')
        await window.serve(id, 'RECON_SUPPLEMENT_NOTICE', '2024-03-04')
        expect(await window.duty(id, 'FY-SUPPL10')).toMatchObject({ lawfulLastOn: '2024-03-18' })
        expect((await window.page(id)).stage).toBe('SUPPLEMENTING')
        await window.on('2024-03-11')
        await window.act('recon', 'recordReconSupplement', id, {
          on: '2024-03-11',
          items: ['授权委托书'],
          isComplete: true,
        })
        await window.act('recon', 'acceptReconsideration', id, { on: '2024-03-11', procedure: 'ORDINARY' })
        await window.serve(id, 'RECON_ACCEPTANCE_NOTICE', '2024-03-11')
        expect((await window.page(id)).decideBy).toBe('2024-05-10')
        await window.act('recon', 'sendReconCopy', id, { on: '2024-03-11' })
        await window.act('respondent', 'signForReconCopy', id, { on: '2024-03-11' })
        await window.on('2024-03-20')
        await window.act('respondent', 'replyToReconsideration', id, {
          on: '2024-03-20',
          text: '合法',
          evidence: ['笔录'],
        })
        await window.act('recon', 'suspendReconsideration', id, { on: '2024-03-20', ground: 8, reason: '民事案件在审' })
        expect((await window.page(id)).decideBy).toBeNull()
        expect(await window.duty(id, 'FY-DEC60')).toMatchObject({ state: 'SUSPENDED', lawfulLastOn: null })
        await window.serve(id, 'RECON_SUSPENSION_NOTICE', '2024-03-20')
        await window.on('2024-04-08')
        await window.act('recon', 'resumeReconsideration', id, { on: '2024-04-08', reason: '已判决' })
        await window.serve(id, 'RECON_RESUMPTION_NOTICE', '2024-04-08')
        // 11 March + 60 with 20 March to 8 April (20 days) left out: 30 May.
        expect((await window.page(id)).decideBy).toBe('2024-05-30')
        await window.act('recon', 'hearReconParty', id, {
          on: '2024-04-08',
          who: 'APPLICANT',
          how: 'PHONE',
          record: '已听取',
        })
        const draft = { decision: 'REVOKED', found: '未告知', reasons: '违反法定程序', result: '撤销该处罚决定。' }
        await window.act('recon', 'draftReconDecision', id, draft)
        await window.act('recon', 'decideReconsideration', id)
        expect(await window.refusal('recon', 'decideReconsideration', id)).toBe('RECON_PROPOSAL_OPEN')
        expect((await window.page(id)).endHow).toBeNull()
        const proposalId = (await window.page(id)).proposal?.id
        expect(await window.refusal('recon', 'decideReconProposal', id, { proposalId, isApproved: true })).toBe(
          'ROLE_MISSING',
        )
        await window.act('reconhead', 'decideReconProposal', id, { proposalId, isApproved: true })
        expect(await window.page(id)).toMatchObject({ stage: 'TO_SERVE', endHow: 'DECIDED' })
        await window.on('2024-04-10')
        await window.serve(id, 'RECON_DECISION', '2024-04-10')
        const done = await window.page(id)
        expect(done.stage).toBe('CLOSED')
        expect(done.duties.find((one) => one.clock === 'FY-DEC60')).toMatchObject({
          state: 'MET_ON_TIME',
          endedOn: '2024-04-10',
        })
        expect(done.duties.find((one) => one.clock === 'FY-SUE15')).toMatchObject({ lawfulLastOn: '2024-04-25' })
        expect(done.papers.map((one) => one.kind)).toEqual([
          ...['RECON_SUPPLEMENT_NOTICE', 'RECON_ACCEPTANCE_NOTICE', 'RECON_REPLY_NOTICE', 'RECON_SUSPENSION_NOTICE'],
          ...['RECON_RESUMPTION_NOTICE', 'RECON_DECISION'],
        ])
        expect(done.papers.at(-1)?.number).toBe('津滨政复决〔2024〕1号')
        const html = await window.desk.read<{ reconPaper: { html: string } }>(
          'recon',
          'query ($id: ID!) { reconPaper(id: $id) { html } }',
          { id: done.papers.at(-1)?.paperId },
        )
        expect(html.reconPaper.html).toContain('15日内')
        expect(html.reconPaper.html).toContain('林小满')
      })

      it('silence on the last day is acceptance, written down by the job', async () => {
        const id = await opened('2024-03-01')
        await window.on('2024-03-08')
        await office.runJobs()
        expect(await window.page(id)).toMatchObject({ stage: 'PROCEEDING', acceptedOn: '2024-03-08' })
        await window.on('2024-03-11')
        const refuse = { on: '2024-03-11', ground: 'NO_REQUEST', reason: '无具体请求' }
        expect(await window.refusal('recon', 'refuseReconsideration', id, refuse)).toBe('RECON_EXAMINATION_OVER')
        expect(
          await window.refusal('recon', 'acceptReconsideration', id, { on: '2024-03-07', procedure: 'ORDINARY' }),
        ).toBeNull()
        expect((await window.page(id)).acceptedOn).toBe('2024-03-07')
        expect(
          await window.refusal('recon', 'acceptReconsideration', id, { on: '2024-03-06', procedure: 'ORDINARY' }),
        ).toBe('RECON_ACCEPTED_ALREADY')
      })

      it('a refusal needs the head, says where to go, and opens the court only where reconsideration comes first', async () => {
        const id = await opened('2024-03-01', { area: 'INFORMATION_REFUSED' })
        const input = { on: '2024-03-01', ground: 'NOT_COMPETENT', reason: '被申请人为市级机关' }
        expect(await window.refusal('recon', 'refuseReconsideration', id, input)).toBe('COMPETENT_ORGAN_MISSING')
        await window.approved('refuseReconsideration', id, { ...input, competentOrgan: '市人民政府' })
        await window.serve(id, 'RECON_NOT_ACCEPTED', '2024-03-01')
        expect(await window.page(id)).toMatchObject({ stage: 'CLOSED', endHow: 'NOT_ACCEPTED' })
        expect(await window.duty(id, 'FY-SUE15')).toMatchObject({ lawfulLastOn: '2024-03-18' })
      })

      it('a late application is registered and cannot be accepted until the obstacle is put on record', async () => {
        const id = await opened('2024-06-03', { actDoneOn: '2024-02-20', actKnownOn: '2024-02-21' })
        const accept = { on: '2024-06-03', procedure: 'ORDINARY' }
        expect(await window.refusal('recon', 'acceptReconsideration', id, accept)).toBe('RECON_APPLIED_LATE')
        const factId = (await window.page(id)).facts.find((one) => one.kind === 'APPLICATION_RECEIVED')?.id
        await window.act('recon', 'correctReconFact', id, {
          ...{ factId, isAnnulled: false, reason: '住院证明', obstacleFrom: '2024-03-01', obstacleTo: '2024-04-30' },
          obstacleWhy: '住院',
        })
        expect(await window.refusal('recon', 'acceptReconsideration', id, accept)).toBeNull()
      })

      it('mediation: in force with the last sign, and served', async () => {
        const id = await answered()
        await window.act('recon', 'beginReconMediation', id, { on: '2024-03-12', about: '罚款数额' })
        await window.act('recon', 'agreeReconMediation', id, { on: '2024-03-12', terms: '减为五百元' })
        await window.act('recon', 'signReconMediation', id, { on: '2024-03-12', by: 'APPLICANT' })
        expect(await window.refusal('recon', 'signReconMediation', id, { on: '2024-03-12', by: 'APPLICANT' })).toBe(
          'RECON_SIGNED_ALREADY',
        )
        await window.act('recon', 'signReconMediation', id, { on: '2024-03-12', by: 'RESPONDENT' })
        expect((await window.page(id)).endHow).toBeNull()
        await window.act('recon', 'signReconMediation', id, { on: '2024-03-12', by: 'ORGAN_SEAL' })
        expect(await window.page(id)).toMatchObject({ endHow: 'MEDIATED', stage: 'TO_SERVE' })
        await window.serve(id, 'RECON_MEDIATION', '2024-03-12')
        expect((await window.page(id)).stage).toBe('CLOSED')
      })

      it('extension, withdrawal after settlement, opinion letter and its report', async () => {
        const id = await answered()
        expect(
          await window.refusal('recon', 'extendReconsideration', id, { on: '2024-03-12', days: 31, reason: '复杂' }),
        ).toBe('RECON_EXTENSION_DAYS')
        await window.approved('extendReconsideration', id, { on: '2024-03-12', days: 20, reason: '情况复杂' })
        expect((await window.page(id)).decideBy).toBe('2024-05-06')
        await window.serve(id, 'RECON_EXTENSION_NOTICE', '2024-03-12')
        expect((await window.page(id)).decideBy).toBe('2024-05-23')
        const terminate = { on: '2024-03-12', ground: 'WITHDRAWN', reason: '准予撤回' }
        expect(await window.refusal('recon', 'terminateReconsideration', id, terminate)).toBe(
          'RECON_WITHDRAWAL_MISSING',
        )
        await window.act('recon', 'recordReconWithdrawal', id, { on: '2024-03-12', reason: '和解', isSettlement: true })
        await window.approved('terminateReconsideration', id, terminate)
        await window.serve(id, 'RECON_TERMINATION_NOTICE', '2024-03-12')
        await window.approved('issueReconOpinion', id, { toOrganId: ids.respondent, text: '完善告知程序' })
        await window.serve(id, 'RECON_OPINION', '2024-03-12')
        expect(await window.duty(id, 'FY-OPINION60', 'respondent')).toMatchObject({
          lawfulLastOn: '2024-05-11',
          state: 'RUNNING',
        })
        await window.act('respondent', 'reportReconOpinion', id, { on: '2024-03-12', text: '已完善' })
        expect(await window.duty(id, 'FY-OPINION60')).toMatchObject({ state: 'MET_ON_TIME' })
      })
    })

    describe('the hearing (第50条、第51条)', () => {
      it('takes a room and people that nobody else can have, and is told five working days before', async () => {
        const rooms = await window.desk.read<{ addRoom: { room: { id: string } } }>(
          'recon',
          'mutation ($input: AddRoomInput!) { addRoom(input: $input) { room { id } } }',
          {
            input: {
              idempotencyKey: aKey(),
              name: '行政复议听证室',
              place: '信访大厅二楼',
              use: '复议听证',
              seats: 20,
            },
          },
        )
        const people = await office.db.read.query("SELECT id, login FROM account WHERE login LIKE 'recon%'")
        const who = Object.fromEntries((people as { id: string; login: string }[]).map(({ id, login }) => [login, id]))
        const plan = {
          ...{
            from: '09:00',
            until: '11:00',
            roomId: rooms.addRoom.room.id,
            chairId: who['recon'],
            subject: '处罚程序',
          },
          ...{ memberIds: [who['recon2'], who['recon3']], recorderId: who['recon4'], isPublic: true },
        }
        const first = await answered()
        const second = await answered()
        const set = (id: string, hearingOn: string) =>
          window.refusal('recon', 'setReconHearing', id, { ...plan, hearingOn, isRequired: false })
        expect(await set(first, '2024-03-18')).toBe('RECON_HEARING_NOTICE_SHORT')
        expect(
          await window.refusal('recon', 'setReconHearing', first, {
            ...plan,
            memberIds: [who['recon2']],
            hearingOn: '2024-03-25',
            isRequired: false,
          }),
        ).toBe('RECON_HEARING_MEMBERS')
        expect(await set(first, '2024-03-25')).toBeNull()
        expect(await set(second, '2024-03-25')).toBe('BOOKED')
        expect(await window.duty(first, 'FY-HEAR5')).toMatchObject({ lawfulLastOn: '2024-03-18' })
        await window.on('2024-03-19')
        const notice = (await window.page(first)).papers.find((one) => one.kind === 'RECON_HEARING_NOTICE')
        const late = {
          on: '2024-03-19',
          ofId: notice?.id,
          mode: 'DIRECT',
          toPartyIds: [],
          toOrganIds: [ids.respondent],
        }
        expect(await window.refusal('recon', 'serveReconPaper', first, late)).toBe('RECON_HEARING_NOTICE_LATE')
        await window.act('recon', 'moveReconHearing', first, { ...plan, hearingOn: '2024-03-28', reason: '通知不及' })
        expect(await set(second, '2024-03-27')).toBeNull()
        await window.serve(first, 'RECON_HEARING_NOTICE', '2024-03-19')
        await window.on('2024-03-28')
        const held = { on: '2024-03-28', record: '双方陈述', applicantCame: true, headCame: false }
        expect(await window.refusal('recon', 'holdReconHearing', first, held)).toBe('HEAD_MUST_EXPLAIN')
        await window.act('recon', 'holdReconHearing', first, { ...held, headExplained: '出差，委托分管负责人' })
        const draft = { decision: 'REVOKED', found: '查明', reasons: '认为', result: '撤销' }
        await window.act('recon', 'draftReconDecision', first, draft)
        expect(await window.refusal('recon', 'decideReconsideration', first)).toBe('RECON_HEARING_UNUSED')
      })
    })

    describe('who sees what', () => {
      it('the respondent sees nothing before the copy is sent, and then no draft and no masked data of parties', async () => {
        const id = await opened('2024-03-01')
        const asked = await window.desk.ask('respondent', 'query ($id: ID!) { reconsideration(id: $id) { id } }', {
          id,
        })
        expect(asked.errors[0]?.extensions['code']).toBe('NOT_FOUND')
        await window.on('2024-03-04')
        await window.act('recon', 'acceptReconsideration', id, { on: '2024-03-04', procedure: 'ORDINARY' })
        await window.act('recon', 'sendReconCopy', id, { on: '2024-03-04' })
        await window.act('recon', 'draftReconDecision', id, {
          decision: 'UPHELD',
          found: '甲',
          reasons: '乙',
          result: '维持',
        })
        const page = await window.page(id, 'respondent')
        expect(page.facts.map((one) => one.kind)).not.toContain('DECISION_DRAFTED')
        expect(page.acts.map((one) => one.name)).toEqual([
          'signForReconCopy',
          'replyToReconsideration',
          'noteExecutionStay',
        ])
        expect(page.papers.map((one) => one.kind)).toEqual(['RECON_REPLY_NOTICE'])
        const list = await window.desk.read<{ reconsiderations: { nodes: { id: string }[] } }>(
          'respondent',
          '{ reconsiderations { nodes { id } } }',
        )
        expect(list.reconsiderations.nodes.map((one) => one.id)).toContain(id)
        for (const login of ['handler', 'organhead']) {
          const none = await window.desk.ask(login, 'query ($id: ID!) { reconsideration(id: $id) { id } }', { id })
          expect(none.errors[0]?.extensions['code']).toBe('NOT_FOUND')
        }
        const office = await window.desk.ask('intake', 'query ($id: ID!) { reconsideration(id: $id) { id } }', { id })
        expect(office.errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })

      it('personal data is masked, and revealed with a reason, a fact and an audit entry', async () => {
        const id = await opened('2024-03-01')
        const page = await window.page(id)
        expect(page.parties).toMatchObject([{ role: 'APPLICANT', displayName: '林小满', maskedPhone: '139****0001' }])
        const { revealReconParty } = await window.desk.read<{ revealReconParty: { values: unknown[] } }>(
          'recon',
          'mutation ($input: RevealReconPartyInput!) { revealReconParty(input: $input) { values { field value } } }',
          {
            input: {
              idempotencyKey: aKey(),
              caseId: id,
              partyId: page.parties[0]?.id,
              fields: ['PHONE'],
              reason: '电话送达',
            },
          },
        )
        expect(revealReconParty.values).toEqual([{ field: 'PHONE', value: '13900000001' }])
        expect((await window.page(id)).facts.map((one) => one.kind)).toContain('REVEALED')
        const rows = await office.db.read.query(
          `SELECT nameSealed, phoneSealed FROM recon_party WHERE caseId = '${id}'`,
        )
        expect(JSON.stringify(rows)).not.toContain('林小满')
      })

      it('a question at the window is kept with its answer and nobody’s name', async () => {
        const { recordConsultation } = await window.desk.read<{
          recordConsultation: { consultation: { answer: string } }
        }>(
          'recon',
          'mutation ($input: RecordConsultationInput!) { recordConsultation(input: $input) { consultation { answer } } }',
          {
            input: {
              idempotencyKey: aKey(),
              on: '2024-03-01',
              area: 'INFORMATION_REFUSED',
              question: '不予公开怎么办',
            },
          },
        )
        expect(recordConsultation.consultation.answer).toContain('应当先申请行政复议')
      })
    })

    describe('with petition matters (信访工作条例 第31条第4项)', () => {
      it('a matter in reconsideration shows where it is and is not accepted as a petition', async () => {
        await window.on('2024-03-01')
        const letter = {
          ...{ receivedOn: '2024-03-01', channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING', summary: '不服处罚' },
          ...{ groupSize: 1, isAddressClear: true, isFirstTime: true, claims: [{ text: '撤销处罚' }] },
          parties: [{ kind: 'PERSON', name: '林小满', address: '滨海新区海棠里5号楼', isRepresentative: false }],
        }
        const matter = await window.desk.register('intake', letter)
        const id = await opened('2024-03-01', { matterNumber: matter.number })
        const { number } = await window.page(id)
        const LINK = 'query ($id: ID!) { matter(id: $id) { reconsiderations { number stage isOpenToMe } } }'
        expect(await window.desk.read('intake', LINK, { id: matter.id })).toEqual({
          matter: { reconsiderations: [{ number, stage: 'EXAMINING', isOpenToMe: false }] },
        })
        await window.desk.act('intake', 'sortClaims', matter.id, {
          claims: [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '不服行政处罚' }],
        })
        await window.desk.act('intake', 'keepMatter', matter.id)
        const answer = await window.desk.send('intake', 'acceptMatter', matter.id, { on: '2024-03-01' })
        expect(answer.errors[0]?.extensions).toMatchObject({ reason: 'RECON_PENDING', code: 'RULE_REFUSED' })
      })
    })
  },
  { seed: seedWindow },
)
