import { describe, expect, it } from 'vitest'
import { BookingEntity } from '../../src/casework/index.js'
import { HearingEntity } from '../../src/hearings/hearing.entity.js'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import { findHouse } from '../../src/sample/house/install.js'
import { liveTogether } from '../../src/sample/live.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planHeard, stepsOf } from '../../src/sample/year/plan-year.js'
import { onSampleOffice } from './sample-copy.js'

onSampleOffice((office) => {
  const hearings = () => office.db.read.find(HearingEntity, { order: { hearingOn: 'ASC', id: 'ASC' } })
  const facts = (kind: string) => office.db.read.findBy(MatterFactEntity, { kind: kind as never })

  describe('the hearings of the sample office', () => {
    it('has one that was held, one on the first day itself and one ahead of it', async () => {
      expect((await hearings()).map((one) => [one.stage, one.state, one.nextStep])).toEqual([
        ['HANDLING', 'CONCLUDED', 'NONE'],
        ['HANDLING', 'SET', 'HOLD'],
        ['HANDLING', 'SET', 'HOLD'],
      ])
    })

    it('has eight in the year: in handling, in review and the city’s in re-review; put off, moved, with an interpreter', async () => {
      const before = new Set((await hearings()).map((one) => one.id))
      const cityHad = (await facts('HEARING_BEGAN')).filter((fact) => !('hearingId' in fact.payload)).length
      const residents = await findHouse(office.office, new Chance(SEED), SEED)
      for (const part of planHeard(SEED))
        await office.db.inTransaction(() => liveTogether(residents, stepsOf(part), async () => undefined))
      const ofTheYear = (await hearings()).filter((one) => !before.has(one.id))
      const at = (stage: string) => ofTheYear.filter((one) => one.stage === stage).length
      expect([at('HANDLING'), at('REVIEW'), ofTheYear.length]).toEqual([5, 2, 7])
      expect(new Set(ofTheYear.map((one) => one.state))).toEqual(new Set(['CONCLUDED']))
      const cityHas = (await facts('HEARING_BEGAN')).filter((fact) => !('hearingId' in fact.payload)).length
      expect(cityHas - cityHad).toBe(1)
      const own = new Set(ofTheYear.map((one) => one.id))
      const isOwn = ({ payload }: MatterFactEntity) => own.has(String((payload as { hearingId?: string }).hearingId))
      const plans = (await facts('HEARING_SET')).filter(isOwn)
      expect(plans.filter(({ payload }) => (payload as { isPublic?: boolean }).isPublic === false)).toHaveLength(2)
      expect((await facts('HEARING_ADJOURNED')).filter(isOwn)).toHaveLength(1)
      // Seven hearings, one of them moved and one set anew.
      expect(plans).toHaveLength(9)
      const kept = await office.db.read.find(BookingEntity)
      expect(new Set(kept.map((one) => one.holderId).filter((id) => own.has(id)))).toEqual(own)
    })
  })
})
