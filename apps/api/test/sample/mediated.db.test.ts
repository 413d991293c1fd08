import { describe, expect, it } from 'vitest'
import { MediationCaseEntity, MediationRowEntity } from '../../src/mediation/mediation.entity.js'
import { findHouse } from '../../src/sample/house/install.js'
import { liveTogether } from '../../src/sample/live.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planMediated, stepsOf } from '../../src/sample/year/plan-year.js'
import { onSampleOffice } from './sample-copy.js'

onSampleOffice((office) => {
  const cases = () => office.db.read.find(MediationCaseEntity, { order: { screenedOn: 'ASC', id: 'ASC' } })

  describe('the linkage of the sample office', () => {
    it('has one case at the table and one just led in on the first day', async () => {
      expect((await cases()).map((one) => [one.standing, one.sessions])).toEqual([
        ['TAKEN', 1],
        ['LED_IN', 0],
      ])
    })

    it('has 31 cases in the year, twelve of them agreed, and one of them with 412 who signed', async () => {
      const residents = await findHouse(office.office, new Chance(SEED), SEED)
      for (const part of planMediated(SEED))
        await office.db.inTransaction(() => liveTogether(residents, stepsOf(part), async () => undefined))
      const ofTheYear = (await cases()).filter((one) => one.screenedOn < '2022-12-15')
      const ended = (how: string) => ofTheYear.filter((one) => one.endHow === how).length
      expect(ofTheYear.length).toBe(31)
      expect(['AGREED', 'FAILED', 'WITHDRAWN', 'TO_COURT'].map(ended)).toEqual([12, 7, 7, 3])
      const group = ofTheYear.find((one) => one.rows > 1)
      expect(group).toMatchObject({
        ...{ rows: 405, signers: 412, signed: 412, inForce: 405, paidUp: 405, openBreaches: 0 },
        ...{ agreedCents: 1_101_803_888, paidCents: 1_101_803_888, endHow: 'AGREED' },
      })
      const rows = await office.db.read.findBy(MediationRowEntity, { caseId: group?.id ?? '' })
      // Signed over five days: each row has its own day of effect and its own window.
      expect(new Set(rows.map((row) => row.effectOn)).size).toBe(5)
    })
  })
})
