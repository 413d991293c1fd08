import { addDays, daysBetween } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen } from '../../../src/casework/index.js'
import {
  above,
  below,
  daysByLevel,
  DISPUTE_ACT_NAMES,
  disputeDuties,
  mayDoInDispute,
  upFrom,
  type Dispute,
  type DisputeAct,
  type NewDisputeFact,
} from '../../../src/mediation/centres/index.js'
import {
  aDispute,
  CENTRES,
  centreOf,
  day,
  handedBack,
  moved,
  noted,
  reopened,
  reported,
  revisited,
  settled,
  taken,
} from './a-dispute.js'

/** What an act records, as the desk would; null for acts that turn nothing. */
function factOf(it: Dispute, act: DisputeAct, on: string, pick: number): NewDisputeFact | null {
  const here = centreOf(it.now.centreId)
  switch (act) {
    case 'takeDispute':
      return taken(on, here.id)
    case 'handBackDispute':
      return it.turn.kind === 'DISPUTE_MOVED' ? handedBack(on, here.id, it.turn.fromCentreId) : null
    case 'noteDisputeStep':
      return noted(on)
    case 'moveDisputeUp': {
      const up = upFrom(here, CENTRES)
      return up.isGranted ? moved(on, here.id, up.value.id, true) : null
    }
    case 'moveDisputeDown': {
      const lower = below(here, CENTRES)
      const to = lower[pick % Math.max(1, lower.length)]
      return to ? moved(on, here.id, to.id, false) : null
    }
    case 'settleDispute':
      return settled(on, pick % 2 === 0 ? {} : { how: 'OTHER_WAYS', ways: ['COURT_WAY'] })
    case 'revisitDispute':
      return revisited(on, pick % 2 === 0)
    case 'reopenDispute':
      return reopened(on, here.id)
    default:
      return null
  }
}

const aWalk = fc.array(fc.record({ act: fc.constantFrom(...DISPUTE_ACT_NAMES), days: fc.nat(4), pick: fc.nat(9) }), {
  maxLength: 25,
})

describe('any way that a dispute may take', () => {
  it('an organ always holds it, there is always a next act, and the days at the levels add up to the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom('C1', 'C2', 'S1', 'S2', 'D'), aWalk, (start, walk) => {
        let on = day('2022-03-01')
        const facts: NewDisputeFact[] = [reported(on, start)]
        for (const { act, days, pick } of walk) {
          on = addDays(on, days)
          const now = aDispute(facts, on)
          if (!mayDoInDispute(now, act, CENTRES).isGranted) continue
          const fact = factOf(now, act, on, pick)
          if (fact) facts.push(fact)
          const next = aDispute(facts, on)
          const owed = disputeDuties(next).filter(isOpen)
          expect(owed).toHaveLength(next.standing === 'CLOSED' ? 0 : 1)
          if (owed[0]) expect(owed[0].owedBy.id).toBe(centreOf(next.now.centreId).organId)
          expect(DISPUTE_ACT_NAMES.some((one) => mayDoInDispute(next, one, CENTRES).isGranted)).toBe(true)
          expect(above(centreOf(next.now.centreId), CENTRES).length > 0 || next.now.level === 'DISTRICT').toBe(true)
          const levels = Object.values(daysByLevel(next)).reduce((sum, one) => sum + one, 0)
          const rounds = [...new Set(next.stays.map((one) => one.round))].map((round) => {
            const own = next.stays.filter((one) => one.round === round)
            return daysBetween(own[0]?.from ?? on, own.at(-1)?.to ?? on)
          })
          expect(levels).toBe(rounds.reduce((sum, one) => sum + one, 0))
          expect(next.stays.every((one, n) => n === 0 || (next.stays[n - 1]?.to ?? on) <= one.from)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
