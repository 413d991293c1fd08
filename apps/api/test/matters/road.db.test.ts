import { expect, it } from 'vitest'
import type { LocalDate } from '@petition/law'
import { FACTS } from '@petition/domain'
import {
  acceptMatter,
  decideProposal,
  draftOpinion,
  extendHandling,
  issueOpinion,
  keepMatter,
  loadCase,
  notifyPetitioner,
  referMatter,
  serve,
  signFor,
  sortClaims,
} from '../../src/matters/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()

eachDatabase(
  (office: TestOffice) => {
    it('a letter walks from the door to answered, every duty dated', async () => {
      const id = await desk.register()
      expect(await desk.row(id)).toMatchObject({ standing: 'OPEN', stage: 'TO_SORT', dueOn: '2022-05-20', version: 1 })

      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议，无其他法定途径' }]
      expect(await desk.act('intake', START, sortClaims, id, { claims })).toMatchObject({ stage: 'TO_REFER' })

      const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: null }
      const referred = await desk.act('intake', on(1), referMatter, id, to)
      expect(referred).toMatchObject({ stage: 'TO_SIGN', accountableOrganId: desk.organId('U38') })
      expect(referred.deskId).not.toBeNull()

      await desk.act('handler', on(1), signFor, id, { arrivedOn: on(1) })
      await desk.act('handler', on(2), notifyPetitioner, id, {
        content: 'RECEIPT_ROUTE_PROCEDURE',
        on: on(2),
        text: '已收到',
      })
      const { story } = await loadCase(await desk.ctx('chief', on(2)), id)
      const parties = story.of('RECEIVED')[0]?.parties ?? []
      expect(parties).toHaveLength(2)
      const serveAll = async (paper: 'NOTICE' | 'EXTENSION_NOTICE' | 'OPINION', day: LocalDate) => {
        for (const { id: partyId } of parties)
          await desk.act('handler', day, serve, id, { paper, partyId, mode: 'DIRECT', on: day, proof: '本人签收' })
      }
      // Each of the two is told: to tell the one is not to tell the other.
      await serveAll('NOTICE', on(2))
      const accepted = await desk.act('handler', on(5), acceptMatter, id, { on: on(5) })
      expect(accepted).toMatchObject({ stage: 'HANDLING', nextLawfulLastOn: '2022-07-11', nextWarnOn: '2022-07-09' })

      await desk.act('handler', on(20), extendHandling, id, { days: 20, reason: '需要鉴定' })
      const asked = await loadCase(await desk.ctx('chief', on(20)), id)
      expect(asked.row.stage).toBe('TO_APPROVE')
      const proposal = asked.story.of('PROPOSED')[0]
      await desk.act('chief', on(21), decideProposal, id, {
        proposalId: proposal?.proposalId ?? '',
        isAgreed: true,
        reason: null,
      })
      // Approved, and not told yet: the old last day still stands (第三十四条).
      expect(await desk.row(id)).toMatchObject({ stage: 'HANDLING', nextLawfulLastOn: '2022-07-11' })
      await serveAll('EXTENSION_NOTICE', on(22))
      expect(await desk.row(id)).toMatchObject({ stage: 'HANDLING', nextLawfulLastOn: '2022-07-29' })

      const answer = {
        claimNo: 1,
        finding: '渗漏属实',
        basis: '《民法典》第二百八十一条',
        outcome: 'SUPPORTED' as const,
        result: '组织维修',
      }
      await desk.act('handler', on(30), draftOpinion, id, { answers: [{ ...answer, evidence: null, performBy: null }] })
      await desk.act('chief', on(31), issueOpinion, id, {})
      expect(await desk.row(id)).toMatchObject({ stage: 'TO_SERVE', standing: 'OPEN' })

      await serveAll('OPINION', on(32))
      const done = await desk.row(id)
      expect(done).toMatchObject({ standing: 'ANSWERED', stage: 'ENDED', openDuties: 0, endedOn: on(32) })
      const file = await loadCase(await desk.ctx('head', on(32)), id)
      expect(file.facts.map((fact) => FACTS[fact.kind].zh)).toMatchSnapshot()
    })

    it('two extensions that nobody was told of yet cannot exceed thirty days together', async () => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', START, referMatter, id, { organId: desk.organId('U38'), delivery: 'SYSTEM' })
      await desk.act('handler', on(1), acceptMatter, id, { on: on(1) })
      await desk.act('chief', on(2), extendHandling, id, { days: 20, reason: '需要鉴定' })
      await expect(
        desk.act('chief', on(2), extendHandling, id, { days: 11, reason: '还要更久' }),
      ).rejects.toMatchObject({
        refusal: { code: 'EXTENSION_TOO_LONG', facts: { asked: 11, used: 20, most: 30 } },
      })
    })

    it('what the office keeps is approved by its head', async () => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '本机关职权' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      await desk.act('intake', START, keepMatter, id, {})
      await desk.act('intake', on(1), acceptMatter, id, { on: on(1) })
      await desk.act('intake', on(2), extendHandling, id, { days: 10, reason: '需要调档' })
      const { story } = await loadCase(await desk.ctx('head', on(2)), id)
      const proposalId = story.of('PROPOSED')[0]?.proposalId ?? ''
      await desk.act('head', on(2), decideProposal, id, { proposalId, isAgreed: true, reason: null })
      expect((await loadCase(await desk.ctx('head', on(2)), id)).story.of('EXTENDED')).toMatchObject([{ days: 10 }])
    })

    it('who may not see it gets the same answer as for nothing', async () => {
      const id = await desk.register()
      for (const login of ['stranger', 'admin', 'auditor', 'handler'])
        await expect(loadCase(await desk.ctx(login), id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(loadCase(await desk.ctx('colleague'), id)).resolves.toMatchObject({ row: { id } })
      void office
    })
  },
  { seed: desk.seed },
)
