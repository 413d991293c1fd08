import { describe, expect, it } from 'vitest'
import { PaperEntity } from '../../src/documents/paper.entity.js'
import { correctFact, loadCase, referMatter, signFor, sortClaims } from '../../src/matters/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MatterOffice, on, START } from './matter-office.js'

/* What was recorded against the wrong organ, or by a slip of the hand, is taken out and recorded anew (PRODUCT: facts are never overwritten). */

const desk = new MatterOffice()

eachDatabase(
  (office: TestOffice) => {
    const sorted = async () => {
      const id = await desk.register()
      const claims = [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '维修争议' }]
      await desk.act('intake', START, sortClaims, id, { claims })
      return id
    }
    const seenBy = async (login: string, id: string, day: number) => loadCase(await desk.ctx(login, on(day)), id)
    const factOf = async (id: string, kind: string) =>
      (await seenBy('head', id, 60)).facts.findLast((fact) => fact.kind === kind)?.id ?? ''
    const refer = (id: string, code: string, day: number) =>
      desk.act('intake', on(day), referMatter, id, { organId: desk.organId(code), delivery: 'SYSTEM' as const })

    describe('a matter sent to the wrong organ', () => {
      it('comes back when the sending is annulled, and goes to the right one; its letter becomes a task', async () => {
        const id = await sorted()
        await refer(id, 'U39', 1)
        expect((await seenBy('stranger', id, 1)).row.accountableOrganId).toBe(desk.organId('U39'))
        const factId = await factOf(id, 'REFERRED')
        const annul = { factId, isAnnulled: true, reason: '误选单位' }
        await desk.act('intake', on(1), correctFact, id, annul)
        const back = await seenBy('intake', id, 1)
        expect(back.row).toMatchObject({ stage: 'TO_REFER', accountableOrganId: desk.organId('PO') })
        // The fifteen days of sorting run on from the receipt: they never ended (第二十二条).
        expect(back.duties.find((duty) => duty.clock === 'XF-SORT15')).toMatchObject({
          ...{ end: null, eventOn: START, rawLastOn: on(15) },
        })
        await expect(seenBy('stranger', id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
        const [letter] = await office.db.read.findBy(PaperEntity, { matterId: id, kind: 'FORWARDING_LETTER' })
        expect(letter).toMatchObject({ attention: 'GROUNDLESS', isOpenTask: true, toOrganId: desk.organId('U39') })

        await refer(id, 'U38', 2)
        expect((await seenBy('handler', id, 2)).row.accountableOrganId).toBe(desk.organId('U38'))
        const { facts } = await seenBy('head', id, 2)
        const told = facts.map((fact) => fact.kind).filter((kind) => kind === 'REFERRED' || kind === 'CORRECTED')
        expect(told).toEqual(['REFERRED', 'CORRECTED', 'REFERRED'])
      })

      it('is not taken back behind the organ that has signed for it: it objects, or hands it back (第二十三条第三款)', async () => {
        const id = await sorted()
        await refer(id, 'U39', 1)
        await desk.act('stranger', on(2), signFor, id, { arrivedOn: on(2) })
        const factId = await factOf(id, 'REFERRED')
        await expect(
          desk.act('head', on(2), correctFact, id, { factId, isAnnulled: true, reason: '误选单位' }),
        ).rejects.toMatchObject({ reason: 'ANNUL_LATER_FIRST', facts: { later: '签收' } })
        expect((await seenBy('stranger', id, 2)).row.accountableOrganId).toBe(desk.organId('U39'))
      })
    })

    it('a slip of the hand is taken out by whoever made it; what it ended is owed again', async () => {
      const id = await sorted()
      await refer(id, 'U38', 1)
      await desk.act('handler', on(2), signFor, id, { arrivedOn: on(2) })
      const open = async () => (await seenBy('handler', id, 3)).duties.filter((duty) => duty.end === null)
      expect((await open()).map((duty) => duty.clock)).not.toContain('HOUSE-SIGN')
      const slip = { factId: await factOf(id, 'SIGNED_FOR'), isAnnulled: true, reason: '误点签收' }
      await desk.act('handler', on(3), correctFact, id, slip)
      expect((await open()).map((duty) => duty.clock)).toContain('HOUSE-SIGN')
    })
  },
  { seed: desk.seed },
)
