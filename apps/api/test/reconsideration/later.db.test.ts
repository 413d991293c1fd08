import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { seedWindow, Window } from './window.js'

const DAY = '2024-03-12'
const DRAFT = { decision: 'REVOKED', found: '未告知', reasons: '违反法定程序', result: '撤销该处罚决定。' }

eachDatabase(
  (office) => {
    const window = new Window(office)
    const { act, refusal, approved } = {
      act: window.act.bind(window),
      refusal: window.refusal.bind(window),
      approved: window.approved.bind(window),
    }
    let respondent = ''
    let other = ''
    beforeAll(async () => {
      await window.on('2024-03-01')
      respondent = await window.desk.organId('U39')
      other = await window.desk.organId('U38')
    })
    const inHand = (more: Record<string, unknown> = {}) => window.inHand(respondent, more)
    const html: Window['html'] = (...given) => window.html(...given)
    const decided = async (id: string, more: Record<string, unknown> = {}): Promise<void> => {
      await act('recon', 'draftReconDecision', id, { ...DRAFT, ...more })
      await approved('decideReconsideration', id)
    }

    describe('第73条: each party signs', () => {
      it('two applicants, a third party, the respondent and the seal; served once it is in force', async () => {
        const id = await inHand({
          applicants: [
            { kind: 'PERSON', name: '林小满' },
            { kind: 'PERSON', name: '白语桐' },
          ],
        })
        await act('recon', 'nameReconParty', id, { on: DAY, role: 'THIRD_PARTY', kind: 'PERSON', name: '周一川' })
        const { parties } = await window.page(id)
        const idOf = (name: string) => parties.find((one) => one.displayName === name)?.id
        await act('recon', 'beginReconMediation', id, { on: DAY, about: '罚款数额' })
        const agreed = { on: DAY, terms: '减为五百元', thirdPartyIds: [idOf('周一川')] }
        expect(await refusal('recon', 'agreeReconMediation', id, { ...agreed, thirdPartyIds: [idOf('林小满')] })).toBe(
          'NOT_A_RECON_PARTY',
        )
        await act('recon', 'agreeReconMediation', id, agreed)
        expect(await html(id, 'RECON_MEDIATION')).toContain('第三人周一川')
        const sign = (by: string, name?: string) =>
          refusal('recon', 'signReconMediation', id, { on: DAY, by, partyId: name ? idOf(name) : null })
        expect(await sign('APPLICANT')).toBe('RECON_NOT_TO_SIGN')
        expect(await sign('APPLICANT', '林小满')).toBeNull()
        expect(await sign('APPLICANT', '林小满')).toBe('RECON_SIGNED_ALREADY')
        expect(await sign('RESPONDENT')).toBeNull()
        expect(await sign('ORGAN_SEAL')).toBeNull()
        expect(await sign('APPLICANT', '白语桐')).toBeNull()
        const open = await window.page(id)
        expect(open.endHow).toBeNull()
        expect(open.course.mediation?.signs.filter(({ signedOn }) => signedOn === null)).toEqual([
          { by: 'THIRD_PARTY', partyId: idOf('周一川'), signedOn: null },
        ])
        await act('recon', 'draftReconDecision', id, DRAFT)
        expect(await refusal('recon', 'decideReconsideration', id)).toBe('RECON_MEDIATION_UNSIGNED')
        await expect(window.serve(id, 'RECON_MEDIATION', DAY)).rejects.toThrow('RECON_MEDIATION_NOT_IN_FORCE')
        expect(await sign('THIRD_PARTY', '周一川')).toBeNull()
        expect(await window.page(id)).toMatchObject({ endHow: 'MEDIATED', stage: 'TO_SERVE' })
        await window.serve(id, 'RECON_MEDIATION', DAY)
        expect((await window.page(id)).stage).toBe('CLOSED')
      })

      it('one does not sign: put down, and the case is decided', async () => {
        const id = await inHand()
        await act('recon', 'beginReconMediation', id, { on: DAY, about: '罚款数额' })
        await act('recon', 'agreeReconMediation', id, { on: DAY, terms: '减为五百元' })
        await act('recon', 'signReconMediation', id, { on: DAY, by: 'RESPONDENT' })
        await act('recon', 'endReconMediation', id, { on: DAY, reason: '申请人拒签', isTakenBack: true })
        await decided(id)
        expect(await window.page(id)).toMatchObject({ endHow: 'DECIDED', course: { mediation: null } })
      })
    })

    it('第41条第1项: a withdrawal that is not allowed ends nothing, is told, and the case is decided', async () => {
      const id = await inHand()
      const came = { on: DAY, reason: '和解', isSettlement: true, terms: '减免' }
      const no = { on: DAY, obstacle: 'OTHERS_RIGHTS', reason: '处分了案外人的份额' }
      expect(await refusal('recon', 'refuseReconWithdrawal', id, no)).toBe('RECON_WITHDRAWAL_MISSING')
      await act('recon', 'recordReconWithdrawal', id, came)
      await act('recon', 'draftReconDecision', id, DRAFT)
      expect(await refusal('recon', 'decideReconsideration', id)).toBe('RECON_WITHDRAWAL_OPEN')
      await approved('refuseReconWithdrawal', id, no)
      expect(await html(id, 'RECON_WITHDRAWAL_REFUSED')).toContain('第七十四条第一款')
      const terminate = { on: DAY, ground: 'WITHDRAWN', reason: '准予' }
      expect(await refusal('recon', 'terminateReconsideration', id, terminate)).toBe('RECON_WITHDRAWAL_REFUSED')
      expect(await window.duty(id, 'HOUSE-RECON-WITHDRAWAL')).toMatchObject({ state: 'MET_ON_TIME' })
      await decided(id)
      expect((await window.page(id)).endHow).toBe('DECIDED')
    })

    it('第60条: the organ asked has sixty days from its receipt; late, it is pressed for, and the case stands still', async () => {
      const id = await inHand()
      await act('recon', 'beginNormReview', id, { on: DAY, rule: '招牌管理办法', isAsked: false, isCompetent: false })
      expect(await window.duty(id, 'HOUSE-RECON-NORM-SUSPEND')).toMatchObject({ state: 'RUNNING' })
      await act('recon', 'suspendReconsideration', id, { on: DAY, ground: 9, reason: '附带审查' })
      expect(await refusal('recon', 'passNormOn', id, { on: DAY })).toBe('NORM_ORGAN_MISSING')
      await act('recon', 'passNormOn', id, { on: DAY, toOrgan: '市人民政府' })
      expect(await html(id, 'RECON_NORM_TRANSFER')).toContain('60日')
      await window.on('2024-03-13')
      await act('recon', 'recordNormReceipt', id, { on: '2024-03-13' })
      expect(await refusal('recon', 'recordNormReceipt', id, { on: '2024-03-13' })).toBe('RECON_NORM_RECEIVED')
      const asked = await window.duty(id, 'FY-NORM-ANSWER60')
      expect(asked).toMatchObject({ outsideOrgan: '市人民政府', owedByOrgan: null })
      // 13 March + 60 = 12 May 2024, a Sunday.
      expect((await window.page(id)).course.norms).toEqual([
        { answerBy: '2024-05-13', answeredOn: null, isLate: false, maker: null },
      ])
      expect(await refusal('recon', 'resumeReconsideration', id, { on: '2024-03-13', reason: '恢复' })).toBe(
        'RECON_NORM_STILL_OPEN',
      )
      await window.on('2024-05-14')
      await office.runJobs()
      expect(await window.duty(id, 'HOUSE-RECON-NORM-REMIND')).toMatchObject({ state: 'RUNNING' })
      await act('recon', 'remindNormOrgan', id, { on: '2024-05-14', text: '请尽快回复' })
      await act('recon', 'recordNormResult', id, { on: '2024-05-14', result: '相关条款合法' })
      expect(await window.duty(id, 'FY-NORM-ANSWER60')).toMatchObject({ state: 'MET_LATE', lawfulLastOn: '2024-05-13' })
      expect((await window.page(id)).course.norms).toEqual([
        { answerBy: '2024-05-13', answeredOn: '2024-05-14', isLate: true, maker: null },
      ])
      await act('recon', 'resumeReconsideration', id, { on: '2024-05-14', reason: '已回复' })
    })

    it('第60条: an organ of this house is served, and has the duty on its own board', async () => {
      const id = await inHand()
      await act('recon', 'beginNormReview', id, { on: DAY, rule: '招牌管理办法', isAsked: false, isCompetent: false })
      await act('recon', 'passNormOn', id, { on: DAY, toOrganId: other })
      await window.serve(id, 'RECON_NORM_TRANSFER', DAY)
      expect(await window.duty(id, 'FY-NORM-ANSWER60')).toMatchObject({
        ...{ state: 'RUNNING', lawfulLastOn: '2024-05-11', outsideOrgan: null, owedByOrgan: { id: other } },
      })
    })

    it('第42条: asked for, denied, ordered with four eyes, noted by the respondent, lifted', async () => {
      const id = await inHand()
      const [applicant] = (await window.page(id)).parties
      const reason = { on: DAY, reason: '拆除后难以恢复' }
      const order = { ...reason, ground: 'ASKED' }
      expect(await refusal('recon', 'orderExecutionStay', id, order)).toBe('RECON_NO_STAY_ASKED')
      await act('recon', 'askExecutionStay', id, { ...reason, partyId: applicant?.id })
      expect((await window.page(id)).course.stayRequest).toEqual({ by: '林小满' })
      await approved('denyExecutionStay', id, { on: DAY, reason: '罚款可以退还' })
      expect(await html(id, 'RECON_EXECUTION_STAY_DENIED')).toContain('林小满')
      await act('recon', 'askExecutionStay', id, { ...reason, partyId: applicant?.id })
      expect(await refusal('recon', 'orderExecutionStay', id, { ...reason, ground: 'LAW' })).toBe(
        'RECON_STAY_RULE_MISSING',
      )
      await act('recon', 'orderExecutionStay', id, order)
      expect((await window.page(id)).course.stay).toBeNull()
      const proposalId = (await window.page(id)).proposal?.id
      await act('reconhead', 'decideReconProposal', id, { proposalId, isApproved: true })
      expect((await window.page(id, 'respondent')).course).toMatchObject({
        ...{ stay: { ground: 'ASKED', stayedOn: DAY }, stayRequest: null },
      })
      expect(await refusal('respondent', 'noteExecutionStay', id, reason)).toBe('RECON_STAYED')
      await window.serve(id, 'RECON_EXECUTION_STAY', DAY)
      await approved('liftExecutionStay', id, { on: DAY, reason: '已无必要' })
      expect((await window.page(id)).course.stay).toBeNull()
      await act('respondent', 'noteExecutionStay', id, reason)
      expect((await window.page(id)).course.stay).toMatchObject({ ground: 'RESPONDENT' })
      await decided(id)
      expect((await window.page(id)).course.stay).not.toBeNull()
      await window.serve(id, 'RECON_DECISION', DAY)
      expect((await window.page(id)).course.stay).toBeNull()
    })

    it('第52条、第61条第3款: asked, the committee is waited for and heeded; the respondent reads none of it', async () => {
      const id = await inHand()
      await act('recon', 'askReconCommittee', id, { on: DAY, ground: 'TECHNICAL', question: '监测方法是否适当' })
      await act('recon', 'draftReconDecision', id, DRAFT)
      expect(await refusal('recon', 'decideReconsideration', id)).toBe('RECON_COMMITTEE_AWAITED')
      await act('recon', 'recordReconCommittee', id, { on: DAY, opinion: '监测方法不当' })
      expect(await refusal('recon', 'decideReconsideration', id)).toBe('RECON_COMMITTEE_UNUSED')
      const theirs = await window.page(id, 'respondent')
      expect(theirs.course.committee).toEqual([])
      expect(theirs.facts.map(({ kind }) => kind)).not.toContain('COMMITTEE_OPINED')
      await decided(id, { committeeUsed: '采纳委员会意见' })
      expect(await html(id, 'RECON_DECISION')).toContain('采纳委员会意见')
      expect((await window.page(id)).course.committee).toEqual([{ ground: 'TECHNICAL', opinion: '监测方法不当' }])
    })

    it('第77条第2款: not performed by its day, it is ordered, pressed for, and done late', async () => {
      const id = await inHand({ area: 'FAILURE_TO_PERFORM' })
      await decided(id, { decision: 'PERFORM', result: '责令限期答复。', redoBy: '2024-04-12' })
      await window.serve(id, 'RECON_DECISION', DAY)
      const order = { performs: 'ORDER', by: '2024-05-10', reason: '至今没有答复' }
      expect(await refusal('recon', 'orderReconPerformance', id, order)).toBe('RECON_PERFORMANCE_NOT_DUE')
      await window.on('2024-04-15')
      await office.runJobs()
      expect(await window.duty(id, 'HOUSE-RECON-PERFORMANCE')).toMatchObject({ state: 'RUNNING' })
      expect(await refusal('recon', 'orderReconPerformance', id, { ...order, by: '2024-04-15' })).toBe(
        'NOT_AFTER_TODAY',
      )
      const press = { on: '2024-04-15', how: 'TALK', text: '约谈被申请人有关负责人，限期整改' }
      expect(await refusal('recon', 'pressReconRespondent', id, press)).toBe('RECON_NOT_ORDERED_YET')
      await approved('orderReconPerformance', id, order)
      await window.serve(id, 'RECON_PERFORMANCE_ORDER', '2024-04-15')
      await approved('pressReconRespondent', id, press)
      expect(await window.duty(id, 'FY-PERFORM-BY', 'respondent')).toMatchObject({ lawfulLastOn: '2024-05-10' })
      await window.on('2024-05-13')
      await act('respondent', 'recordReconPerformed', id, { on: '2024-05-13', text: '已答复' })
      expect(await window.duty(id, 'FY-PERFORM-BY')).toMatchObject({ state: 'MET_LATE' })
    })

    it('第78条: what was upheld is enforced by the respondent, what was changed by the body, after the time to sue', async () => {
      const upheld = await inHand()
      await decided(upheld, { decision: 'UPHELD', result: '维持。' })
      await window.serve(upheld, 'RECON_DECISION', DAY)
      const changed = await inHand()
      await decided(changed, { decision: 'CHANGED', result: '变更为五百元。' })
      await window.serve(changed, 'RECON_DECISION', DAY)
      const seek = async (login: string, id: string, more: Record<string, unknown>) => {
        const partyId = (await window.page(id)).parties[0]?.id
        return refusal(login, 'seekReconEnforcement', id, { partyId, text: '缴纳罚款', ...more })
      }
      expect(await seek('respondent', upheld, { on: DAY, way: 'OWN' })).toBe('RECON_SUE_WINDOW_OPEN')
      await window.on('2024-03-28')
      const later = { on: '2024-03-28' }
      expect(await seek('respondent', upheld, { ...later, way: 'COURT' })).toBe('COURT_MISSING')
      expect(await seek('respondent', upheld, { ...later, way: 'COURT', court: '区人民法院' })).toBeNull()
      expect(await seek('respondent', changed, { ...later, way: 'OWN' })).toBe('RECON_NOT_THE_ENFORCER')
      expect(await seek('recon', changed, { ...later, way: 'OWN' })).toBeNull()
    })
  },
  { seed: seedWindow },
)
