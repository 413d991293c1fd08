import { describe, expect, it } from 'vitest'
import { DISPUTE_ENDS } from '@petition/domain'
import {
  DisputeCentreEntity,
  DisputeEntity,
  DisputeStayEntity,
  FindingRoundEntity,
} from '../../src/mediation/centres/centres.entity.js'
import { findHouse } from '../../src/sample/house/install.js'
import { liveTogether } from '../../src/sample/live.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planDisputes } from '../../src/sample/year/plan-disputes.js'
import { stepsOf } from '../../src/sample/year/plan-year.js'
import { onSampleOffice } from './sample-copy.js'

onSampleOffice((office) => {
  const disputes = () => office.db.read.find(DisputeEntity, { order: { reportedOn: 'ASC', id: 'ASC' } })

  describe('the centres of the sample office', () => {
    it('are three levels, with four rounds of finding and four disputes on the first day', async () => {
      const levels = (await office.db.read.find(DisputeCentreEntity)).map((one) => one.level)
      const count = (level: string) => levels.filter((one) => one === level).length
      expect([count('DISTRICT'), count('STREET_TOWN'), count('COMMUNITY')]).toEqual([1, 21, 1])
      expect(await office.db.read.count(FindingRoundEntity)).toBe(4)
      const four = await disputes()
      expect(four.map((one) => one.source).sort()).toEqual(['AT_CENTRE', 'FROM_FINDING', 'FROM_GRID', 'FROM_MATTER'])
      expect(four.some((one) => one.hasMovedUp)).toBe(true)
    })

    it('settle most of the year’s eighty where they begin; some go up, one comes down, one breaks out anew', async () => {
      const residents = await findHouse(office.office, new Chance(SEED), SEED)
      const before = new Set((await disputes()).map((one) => one.id))
      for (const part of planDisputes(SEED))
        await office.db.inTransaction(() => liveTogether(residents, stepsOf(part), async () => undefined))
      const year = (await disputes()).filter((one) => !before.has(one.id))
      expect(year).toHaveLength(80)
      const ended = year.filter((one) => one.settledOn !== null)
      expect(ended.filter((one) => one.isSettledWhereItBegan).length / ended.length).toBeGreaterThan(0.6)
      expect(year.filter((one) => one.hasMovedUp).length).toBeGreaterThan(8)
      expect(year.filter((one) => one.rounds > 1).length).toBe(2)
      const began = (await office.db.read.find(DisputeStayEntity)).map((one) => one.began)
      expect(began).toEqual(expect.arrayContaining(['HANDED_BACK', 'MOVED_DOWN', 'BROKE_OUT_ANEW']))
      expect(new Set(ended.map((one) => one.endHow))).toEqual(new Set(Object.keys(DISPUTE_ENDS)))
    })
  })
})
