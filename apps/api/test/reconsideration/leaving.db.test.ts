import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { anApplicationInput, seedWindow, Window } from './window.js'

const DAY = '2024-03-12'
const DRAFT = { decision: 'UPHELD', found: '查明', reasons: '事实清楚', result: '维持该处罚决定。' }
const TWO = [
  { kind: 'PERSON', name: '林小满' },
  { kind: 'PERSON', name: '白语桐' },
]

eachDatabase(
  (office) => {
    const window = new Window(office)
    const act: Window['act'] = (...given) => window.act(...given)
    const refusal: Window['refusal'] = (...given) => window.refusal(...given)
    const approved: Window['approved'] = (...given) => window.approved(...given)
    let respondent = ''
    let maker = ''
    beforeAll(async () => {
      await window.on('2024-03-01')
      respondent = await window.desk.organId('U39')
      maker = await window.desk.organId('U38')
    })
    const inHand = (more: Record<string, unknown> = {}) => window.inHand(respondent, more)
    const html: Window['html'] = (...given) => window.html(...given)

    interface Board {
      readonly caseDuties: { readonly nodes: readonly { caseId: string; clock: string; opensCase: boolean }[] }
    }

    describe('第58条: the maker of a rule that the organ deals with itself', () => {
      const begun = async (): Promise<string> => {
        const id = await inHand()
        await act('recon', 'beginNormReview', id, { on: DAY, rule: '招牌管理办法', isAsked: true, isCompetent: true })
        await act('recon', 'suspendReconsideration', id, { on: DAY, ground: 9, reason: '附带审查' })
        return id
      }

      it('is asked, late, pressed for, explains in person, and then the result is put down', async () => {
        const id = await begun()
        // Tuesday 12 March 2024: 13, 14, 15.
        expect(await window.duty(id, 'FY-NORM-MAKER3')).toMatchObject({ state: 'RUNNING', lawfulLastOn: '2024-03-15' })
        const result = { on: DAY, result: '相关条款合法' }
        expect(await refusal('recon', 'recordNormResult', id, result)).toBe('RECON_MAKER_NOT_TOLD')
        expect(await refusal('recon', 'tellNormMaker', id, { on: DAY, clauses: '第七条' })).toBe('MAKER_MISSING')
        await act('recon', 'tellNormMaker', id, { on: DAY, clauses: '第七条', maker: '市城市管理局' })
        expect(await html(id, 'RECON_MAKER_NOTICE')).toContain('10个工作日')
        expect(await refusal('recon', 'recordNormResult', id, result)).toBe('RECON_MAKER_AWAITED')
        await window.on('2024-03-13')
        await act('recon', 'recordMakerReceipt', id, { on: '2024-03-13' })
        // Wednesday 13 March 2024: 14, 15, 18-22, 25, 26, 27.
        expect(await window.duty(id, 'FY-NORM-MAKER10')).toMatchObject({
          ...{ state: 'RUNNING', lawfulLastOn: '2024-03-27', outsideOrgan: '市城市管理局', owedByOrgan: null },
        })
        await window.on('2024-03-28')
        await office.runJobs()
        expect(await window.duty(id, 'HOUSE-RECON-MAKER-REMIND')).toMatchObject({ state: 'RUNNING' })
        const now = { on: '2024-03-28' }
        await act('recon', 'remindNormMaker', id, { ...now, text: '请尽快答复' })
        const call = { ...now, place: '复议审理室', about: '第七条的依据' }
        expect(await refusal('recon', 'callNormMaker', id, { ...call, meetOn: '2024-03-27' })).toBe(
          'MEETING_BEFORE_CALL',
        )
        await act('recon', 'callNormMaker', id, { ...call, meetOn: '2024-03-29' })
        await act('recon', 'recordMakerAnswer', id, { ...now, text: '符合上位法', material: ['制定说明'] })
        await window.on('2024-03-29')
        await act('recon', 'recordMakerExplanation', id, { on: '2024-03-29', hasCome: true, record: '说明了依据' })
        await act('recon', 'recordNormResult', id, { on: '2024-03-29', result: '相关条款合法' })
        expect((await window.page(id)).course.norms[0]?.maker).toEqual({
          ...{ name: '市城市管理局', answerBy: '2024-03-27', answeredOn: '2024-03-28', material: ['制定说明'] },
          ...{ isLate: true, calls: [{ meetOn: '2024-03-29', hasCome: true }] },
        })
        expect(await window.duty(id, 'FY-NORM-MAKER10')).toMatchObject({ state: 'MET_LATE' })
      })

      it('an organ of this house is served, and its ten days run from there', async () => {
        const id = await begun()
        await act('recon', 'tellNormMaker', id, { on: DAY, clauses: '第七条', makerOrganId: maker })
        await window.serve(id, 'RECON_MAKER_NOTICE', DAY)
        expect(await window.duty(id, 'FY-NORM-MAKER10')).toMatchObject({
          ...{ state: 'RUNNING', lawfulLastOn: '2024-03-26', owedByOrgan: { id: maker } },
        })
        const board = async () => {
          const read = '{ caseDuties(first: 50) { nodes { caseId clock opensCase } } }'
          const { caseDuties } = await window.desk.read<Board>('asked', read)
          return caseDuties.nodes
            .filter(({ caseId }) => caseId === id)
            .map(({ clock, opensCase }) => [clock, opensCase])
        }
        expect(await board()).toEqual([['FY-NORM-MAKER10', false]])
        await expect(window.page(id, 'asked')).rejects.toThrow('NOT_FOUND')
        await act('recon', 'recordMakerAnswer', id, { on: DAY, text: '符合上位法', material: [] })
        expect(await board()).toEqual([])
      })
    })

    describe('第41条第1项、第74条: one of two applicants withdraws', () => {
      it('is let go with four eyes and told; the case goes on without them', async () => {
        const id = await inHand({ applicants: TWO })
        const { parties } = await window.page(id)
        const idOf = (name: string) => parties.find((one) => one.displayName === name)?.id
        const came = { on: DAY, reason: '自愿', isSettlement: false }
        expect(await refusal('recon', 'recordReconWithdrawal', id, { ...came, partyIds: ['nobody'] })).toBe(
          'NOT_A_RECON_PARTY',
        )
        await act('recon', 'recordReconWithdrawal', id, { ...came, partyIds: [idOf('白语桐')] })
        expect((await window.page(id)).course.withdrawal).toEqual({ by: ['白语桐'], isWhole: false })
        const terminate = { on: DAY, ground: 'WITHDRAWN', reason: '准予' }
        expect(await refusal('recon', 'terminateReconsideration', id, terminate)).toBe('RECON_WITHDRAWAL_OF_SOME')
        await approved('allowReconWithdrawal', id, { on: DAY, reason: '自愿，不损害他人' })
        const page = await window.page(id)
        expect(page).toMatchObject({ endHow: null, course: { withdrawal: null } })
        expect(page.parties.map(({ displayName, leftOn }) => [displayName, leftOn])).toEqual([
          ['林小满', null],
          ['白语桐', DAY],
        ])
        const letter = page.papers.find(({ kind }) => kind === 'RECON_WITHDRAWAL_ALLOWED')
        expect(letter?.addressees.map(({ partyId }) => partyId)).toEqual([idOf('白语桐')])
        expect(await html(id, 'RECON_WITHDRAWAL_ALLOWED')).toContain('白语桐')
        await window.serve(id, 'RECON_WITHDRAWAL_ALLOWED', DAY)
        const stay = { on: DAY, partyId: idOf('白语桐'), reason: '难以恢复' }
        expect(await refusal('recon', 'askExecutionStay', id, stay)).toBe('NOT_A_RECON_PARTY')
        await act('recon', 'draftReconDecision', id, DRAFT)
        await approved('decideReconsideration', id)
        const decision = (await window.page(id)).papers.find(({ kind }) => kind === 'RECON_DECISION')
        expect(decision?.addressees.flatMap(({ partyId }) => partyId ?? [])).toEqual([idOf('林小满')])
        await window.serve(id, 'RECON_DECISION', DAY)
        expect((await window.page(id)).duties.filter(({ clock }) => clock === 'FY-SUE15')).toHaveLength(1)
        expect((await window.page(id)).stage).toBe('CLOSED')
      })

      it('the same applicant again, linked by the number of the former case: recorded, and to be refused', async () => {
        const former = await inHand()
        await act('recon', 'recordReconWithdrawal', former, { on: DAY, reason: '自愿', isSettlement: false })
        const { number } = await window.page(former)
        const again = await window.register(anApplicationInput(DAY, respondent))
        const link = { on: DAY, formerNumber: number, isSame: true }
        expect(await refusal('recon', 'nameFormerRecon', again, link)).toBe('RECON_FORMER_NOT_WITHDRAWN')
        await approved('terminateReconsideration', former, { on: DAY, ground: 'WITHDRAWN', reason: '准予' })
        const own = (await window.page(again)).number
        for (const formerNumber of [own, '没有的案号'])
          expect(await refusal('recon', 'nameFormerRecon', again, { ...link, formerNumber })).toBe(
            'NO_SUCH_FORMER_CASE',
          )
        await act('recon', 'nameFormerRecon', again, link)
        const accept = { on: DAY, procedure: 'ORDINARY' }
        expect(await refusal('recon', 'acceptReconsideration', again, accept)).toBe('RECON_WITHDRAWN_BEFORE')
        await approved('refuseReconsideration', again, {
          on: DAY,
          ground: 'WITHDRAWN_BEFORE',
          reason: '同一事实和理由',
        })
        expect(await html(again, 'RECON_NOT_ACCEPTED')).toContain('第七十四条第二款、第三十条第一款第七项')

        const forced = await window.register(anApplicationInput(DAY, respondent))
        await act('recon', 'nameFormerRecon', forced, { ...link, againstWill: '录音可证明受胁迫' })
        expect(await refusal('recon', 'acceptReconsideration', forced, accept)).toBeNull()
      })
    })

    it('行政强制法第53条: three months to apply to the court, seen by the organ that enforces; late only with a reason', async () => {
      const id = await inHand()
      await act('recon', 'draftReconDecision', id, DRAFT)
      await approved('decideReconsideration', id)
      await window.serve(id, 'RECON_DECISION', DAY)
      expect(await window.duty(id, 'FY-ENFORCE3M', 'respondent')).toBeNull()
      await window.on('2024-03-28')
      await office.runJobs()
      // 12 March + 15 = 27 March; three months on, 27 June 2024.
      expect(await window.duty(id, 'FY-ENFORCE3M', 'respondent')).toMatchObject({
        ...{ state: 'RUNNING', lawfulLastOn: '2024-06-27', owedByOrgan: { id: respondent } },
      })
      await window.on('2024-06-28')
      const partyId = (await window.page(id)).parties[0]?.id
      const seek = { on: '2024-06-28', partyId, way: 'COURT', court: '区人民法院', text: '缴纳罚款' }
      expect(await refusal('respondent', 'seekReconEnforcement', id, seek)).toBe('RECON_ENFORCEMENT_LATE')
      expect(await refusal('respondent', 'seekReconEnforcement', id, { ...seek, lateReason: '洪水' })).toBeNull()
      expect(await window.duty(id, 'FY-ENFORCE3M')).toMatchObject({ state: 'MET_LATE' })
    })
  },
  { seed: seedWindow },
)
