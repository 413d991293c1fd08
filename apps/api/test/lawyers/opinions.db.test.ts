import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { OpinionOffice, seedOpinions, TEXT } from './opinion-office.js'

eachDatabase(
  (office) => {
    const desk = new OpinionOffice(office)
    beforeAll(() => desk.begin())
    const opinionFields = 'legalOpinion { state }'

    describe('a legal opinion', () => {
      it('lets the lawyer read from saying that nothing stands against it until it is given, and never who petitions', async () => {
        const matterId = await desk.matter()
        const { id, state } = await desk.asked(matterId)
        expect(state).toBe('TO_DECLARE')
        expect(await desk.opinion('lawyer', id)).toMatchObject({
          brief: null,
          matter: null,
          question: expect.anything(),
        })
        expect(await desk.reason('lawyer', 'giveLegalOpinion', opinionFields, { caseId: id, ...TEXT })).toBe(
          'CONFLICT_NOT_DECLARED',
        )
        await desk.free(id)
        const reading = await desk.opinion('lawyer', id)
        expect(reading?.['brief']).toMatchObject({ summary: '林**反映屋面渗漏', course: [{ labelZh: '收到信访事项' }] })
        expect(JSON.stringify(reading)).not.toMatch(/林小满|13900000001|海棠里/)
        expect(
          (await desk.ask('lawyer', `query ($id: ID!) { matter(id: $id) { number } }`, { id: matterId })).data,
        ).toEqual({
          matter: null,
        })
        await desk.done('lawyer', 'draftLegalOpinion', id, { ...TEXT, conclusion: '草稿' })
        expect(await desk.opinion('lawyer', id)).toMatchObject({ draft: { conclusion: '草稿' } })
        expect(await desk.opinion('head', id)).toMatchObject({ draft: null, texts: [] })
        expect(await desk.done('lawyer', 'giveLegalOpinion', id, TEXT)).toMatchObject({ state: 'GIVEN', versions: 1 })
        expect(await desk.opinion('lawyer', id)).toMatchObject({
          brief: null,
          texts: [{ conclusion: TEXT.conclusion }],
        })
        expect(await desk.opinion('head', id)).toMatchObject({
          citations: [
            { label: '信访工作条例 第三十一条', isHeld: true },
            { label: '某市物业管理办法 第五条', isHeld: false },
          ],
          duties: [{ state: 'MET_ON_TIME' }],
        })
      })

      it('is seen by who may see the matter, and by nobody else', async () => {
        const { id } = await desk.asked(await desk.matter())
        expect(await desk.opinion('lawyer2', id)).toBeNull()
        expect(await desk.opinion('handler', id)).toBeNull()
        expect(await desk.opinion('deputy', id)).not.toBeNull()
        expect(await desk.found('lawyer2', {})).toEqual([])
        const { errors } = await desk.ask('admin', '{ legalOpinions { nodes { id } } }')
        expect(errors[0]?.extensions['code']).toBe('FORBIDDEN')
        expect(await desk.reason('head', 'giveLegalOpinion', opinionFields, { caseId: id, ...TEXT })).toBe(
          'NOT_YOUR_ACT',
        )
        expect(await desk.reason('lawyer2', 'declareOpinionConflict', opinionFields, { caseId: id })).toBe('NOT_FOUND')
      })

      it('with a conflict goes to another, and the conflict blocks everywhere until it is decided to be none', async () => {
        const matterId = await desk.matter()
        const { id } = await desk.asked(matterId)
        const declared = await desk.done('lawyer', 'declareOpinionConflict', id, {
          ground: 'CLIENT',
          note: '任物业公司顾问',
        })
        expect(declared.state).toBe('TO_REASSIGN')
        expect(await desk.opinion('lawyer', id)).toMatchObject({ brief: null })
        const again = { matterId, professionalId: desk.people['应知律'], type: 'MERITS', question: '如何处理' }
        const ask = () => desk.reason('intake', 'askLegalOpinion', opinionFields, { ...again, answerBy: '2022-05-20' })
        expect(await ask()).toBe('PROFESSIONAL_HAS_CONFLICT')
        const report = { matterId, professionalId: desk.people['应知律'], ground: 'OTHER', note: '再次报告' }
        expect(await desk.reason('intake', 'reportConflict', 'conflict { id }', report)).toBe(
          'CONFLICT_REPORTED_ALREADY',
        )
        const { matter } = await desk.read<{ matter: { professionalConflicts: { id: string; source: string }[] } }>(
          'head',
          'query ($id: ID!) { matter(id: $id) { professionalConflicts { id source standing note person { name } } } }',
          { id: matterId },
        )
        const [conflict] = matter.professionalConflicts
        expect(conflict).toMatchObject({ source: 'SELF', standing: 'REPORTED', person: { name: '应知律' } })
        const waiting = '{ professionalConflicts(standing: REPORTED) { nodes { id isMineToDecide matter { id } } } }'
        const listed = async (login: string) =>
          (await desk.read<{ professionalConflicts: { nodes: object[] } }>(login, waiting)).professionalConflicts.nodes
        expect(await listed('head')).toEqual([{ id: conflict?.id, isMineToDecide: true, matter: { id: matterId } }])
        expect(await listed('lawyer')).toEqual([{ id: conflict?.id, isMineToDecide: false, matter: null }])
        expect(await listed('lawyer2')).toEqual([])
        const decide = { caseId: conflict?.id, isConflict: false, reason: '顾问合同已于上年终止' }
        expect(await desk.reason('intake', 'decideConflict', 'conflict { id }', decide)).toBe('ROLE_MISSING')
        const other = { professionalId: desk.people['季守约'], answerBy: '2022-05-25', reason: '原受托人有利益冲突' }
        expect(await desk.done('intake', 'reassignLegalOpinion', id, other)).toMatchObject({ state: 'TO_DECLARE' })
        expect(await desk.opinion('lawyer', id)).toBeNull()
        expect(await desk.conflict('head', 'decideConflict', decide)).toMatchObject({ standing: 'NONE' })
        expect(await ask()).toBe('done')
        await desk.free(id, 'lawyer2')
        expect(await desk.opinion('lawyer2', id)).toMatchObject({ brief: { summary: '林**反映屋面渗漏' } })
        // The office finds something while it is being written: the lawyer reads no more and does not give it.
        await desk.conflict('intake', 'reportConflict', { ...report, professionalId: desk.people['季守约'] })
        expect(await desk.opinion('lawyer2', id)).toMatchObject({ brief: null })
        expect(await desk.reason('lawyer2', 'giveLegalOpinion', opinionFields, { caseId: id, ...TEXT })).toBe(
          'PROFESSIONAL_HAS_CONFLICT',
        )
      })

      it('is declined, recorded for a lawyer without an account, corrected by a further version, and its use noted', async () => {
        const { id } = await desk.asked(await desk.matter(), '温如故')
        await desk.done('intake', 'declareOpinionConflict', id)
        expect(await desk.done('intake', 'declineLegalOpinion', id, { reason: '近期出庭' })).toMatchObject({
          state: 'TO_REASSIGN',
        })
        const again = { professionalId: desk.people['温如故'], answerBy: '2022-05-30', reason: '可以延后' }
        await desk.done('intake', 'reassignLegalOpinion', id, again)
        await desk.done('intake', 'declareOpinionConflict', id)
        const none = { caseId: id, ...TEXT, citations: [] }
        expect(await desk.reason('intake', 'giveLegalOpinion', opinionFields, none)).toBe('NO_CITATION')
        await desk.done('intake', 'giveLegalOpinion', id, TEXT)
        const second = { ...TEXT, conclusion: '另需街道组织业主大会', changed: '补充程序' }
        expect(await desk.done('intake', 'amendLegalOpinion', id, second)).toMatchObject({ versions: 2 })
        await desk.done('intake', 'noteOpinionUse', id, { isFollowed: true, how: '写入处理意见书' })
        expect(await desk.opinion('head', id)).toMatchObject({
          texts: [{ conclusion: TEXT.conclusion }, { conclusion: second.conclusion }],
          use: { isFollowed: true },
        })
      })

      it('is found by kind, month, citation and words, and nobody by name', async () => {
        const { id } = await desk.asked(await desk.matter(), '季守约', {
          type: 'PROCEDURE',
          question: '林小满应否先申请仲裁',
        })
        await desk.free(id, 'lawyer2')
        await desk.done('lawyer2', 'giveLegalOpinion', id, {
          ...TEXT,
          reasons: '劳动争议应当先行仲裁。',
          citations: [{ text: '《信访工作条例》', article: '第三十四条第一款' }],
        })
        const found = (filter: object) => desk.found('head', filter as never)
        expect(await found({ words: '先行仲裁' })).toEqual([id])
        expect(await found({ words: '林小满' })).toEqual([])
        expect(await found({ type: ['PROCEDURE'], month: '2022-05', state: ['GIVEN'] })).toEqual([id])
        expect(await found({ month: '2022-04' })).toEqual([])
        expect(await found({ instrument: '信访工作条例', article: '第三十四条' })).toEqual([id])
        expect(await found({ instrument: '信访工作条例', article: '3' })).toEqual([])
        expect(await desk.found('lawyer2', { mine: true, state: ['GIVEN'] })).toEqual([id])
      })

      it('lists opinions with what they rest on in as many statements as for one', async () => {
        const query =
          '{ legalOpinions(first: N) { nodes { number adviser { name } citations { label } matter { number } } } }'
        const count = async (first: number) => {
          const asked = () => desk.read('head', query.replace('N', String(first)))
          await asked()
          const { statements } = await office.counted(asked)
          // A session that is seen again after a while is written down: no statement of the list.
          return statements.filter((sql) => /^SELECT/i.test(sql) && !/\bsession\b/i.test(sql)).length
        }
        expect(await count(5)).toBe(await count(1))
      })
    })

    it.each(['head', 'lawyer'])('asks the database for every filter at once like this, for %s', async (login) => {
      const filter = `type: [ROUTE], state: [GIVEN], instrument: "信访工作条例", article: "第六条", month: "2022-05", words: "维修", mine: true`
      const asked = () => desk.read(login, `{ legalOpinions(first: 5, filter: { ${filter} }) { nodes { number } } }`)
      const { statements } = await office.db.counted(asked)
      const own = statements.filter((sql) => sql.includes('legal_opinion'))
      expect(own.map((sql) => sql.replaceAll(/["`]/g, ''))).toMatchSnapshot()
    })

    describe('a team for one matter', () => {
      it('lets its members read what their role needs until they leave, and keeps their notes their own', async () => {
        const matterId = await desk.matter()
        const members = [
          { role: 'LEAD', accountId: (await accountOf('intake')) ?? '' },
          { role: 'LAWYER', professionalId: desk.people['应知律'] },
          { role: 'COUNSELLOR', professionalId: desk.people['柏舒然'] },
        ]
        const given = { matterId, purpose: '化解渗漏纠纷', reason: '涉及多户', workUntil: '2022-06-30', members }
        const team = await desk.team('formTeam', given)
        const id = String(team['id'])
        expect(await desk.reason('head', 'formTeam', 'team { id }', given)).toBe('TEAM_RUNS_ALREADY')
        expect(await reads('counsellor', id)).toMatchObject({ brief: { summary: '林**反映屋面渗漏', course: [] } })
        expect(await reads('lawyer', id)).toMatchObject({ brief: { course: [{ labelZh: '收到信访事项' }] } })
        expect(await reads('lawyer2', id)).toBeNull()
        const note = { caseId: id, text: '情绪较稳定' }
        expect(await desk.reason('counsellor', 'keepOwnTeamNote', 'team { id }', note)).toBe('done')
        expect(await desk.reason('lawyer2', 'keepOwnTeamNote', 'team { id }', note)).toBe('NOT_FOUND')
        expect(await notes('counsellor', id)).toEqual([{ text: '情绪较稳定' }])
        expect(await notes('lawyer', id)).toEqual([])
        const stored = JSON.stringify(await office.db.read.query('SELECT noteSealed FROM team_note'))
        expect(stored).not.toContain('情绪')
        const counsellor = (team['members'] as { id: string; role: string }[]).find((one) => one.role === 'COUNSELLOR')
        await desk.team('releaseTeamMember', { caseId: id, memberId: counsellor?.id, reason: '工作完成' })
        expect(await reads('counsellor', id)).toBeNull()
        await desk.team('dissolveTeam', { caseId: id, result: '已达成维修方案' })
        expect(await reads('lawyer', id)).toBeNull()
        expect(await desk.reason('head', 'dissolveTeam', 'team { id }', { caseId: id, result: '再次' })).toBe(
          'TEAM_DISSOLVED',
        )
      })

      it('takes nobody with a conflict, and whoever has one later sees no more', async () => {
        const matterId = await desk.matter()
        const report = { matterId, professionalId: desk.people['季守约'], ground: 'RELATIVE', note: '亲属在该小区' }
        await desk.conflict('intake', 'reportConflict', report)
        const formed = (name: string) => ({
          ...{ matterId, purpose: '化解', reason: '多户', workUntil: '2022-06-30' },
          members: [{ role: 'LAWYER', professionalId: desk.people[name] }],
        })
        expect(await desk.reason('head', 'formTeam', 'team { id }', formed('季守约'))).toBe('PROFESSIONAL_HAS_CONFLICT')
        const id = String((await desk.team('formTeam', formed('应知律')))['id'])
        expect(await reads('lawyer', id)).not.toBeNull()
        // For themselves, of what they work on.
        const own = { ...report, professionalId: desk.people['应知律'] }
        expect(await desk.conflict('lawyer', 'reportConflict', own)).toMatchObject({ standing: 'REPORTED' })
        expect(await reads('lawyer', id)).toBeNull()
      })
    })

    it('gives nothing of a matter with an accusation to anybody (第三十条第三款)', async () => {
      const claims = [{ text: '反映经办人收受财物', factsAndReasons: '在招标前接受宴请。' }]
      const matterId = await desk.matter({ claims, purpose: 'ACCUSATION', topic: 'DISCIPLINE' })
      await desk.act('intake', 'sortClaims', matterId, {
        claims: [{ no: 1, class: 'ACCUSATION', road: null, decidingFact: '指向公职人员' }],
      })
      const ask = {
        matterId,
        professionalId: desk.people['应知律'],
        type: 'OTHER',
        question: '如何',
        answerBy: '2022-05-20',
      }
      expect(await desk.reason('head', 'askLegalOpinion', opinionFields, ask)).toBe('ACCUSATION_STAYS_SEALED')
      const other = { ...ask, matterId: await desk.matter(), question: '致电 13900000001 核实' }
      expect(await desk.reason('head', 'askLegalOpinion', opinionFields, other)).toBe('PERSONAL_NUMBER')
    })

    const accountOf = async (login: string): Promise<string | undefined> =>
      ((await office.db.read.query(`SELECT id FROM account WHERE login = '${login}'`)) as { id: string }[])[0]?.id
    const reads = async (login: string, id: string) => {
      const query = 'query ($id: ID!) { matterTeam(id: $id) { brief { summary course { labelZh } } } }'
      return (await desk.ask<{ matterTeam: object | null }>(login, query, { id })).data?.matterTeam ?? null
    }
    const notes = async (login: string, id: string) =>
      (
        await desk.read<{ matterTeam: { ownNotes: object[] } }>(
          login,
          'query ($id: ID!) { matterTeam(id: $id) { ownNotes { text } } }',
          { id },
        )
      ).matterTeam.ownNotes
  },
  { seed: seedOpinions },
)
