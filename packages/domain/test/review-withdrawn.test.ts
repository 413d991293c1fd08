import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { isOpen } from '../src/casework/index.js'
import { lawfulnessOf, reviewRounds, reviewState, standingOf, type MatterFact } from '../src/matters/index.js'
import { aFact } from '../src/testing.js'
import { beginning, fold, type State } from './walk/walk.js'

/* Decision 026: a petitioner who withdraws waits for no decision, and nobody owes one to them. */

const START = localDate('2022-06-01')
const from = (reached: 'ASKED' | 'REVIEWED', parties = 2): State =>
  beginning({ start: START, parties, claims: 1, isDirect: false, reached })
const then = (state: State, ...more: readonly MatterFact[]): State => fold([...state.facts, ...more], state.story.asOf)
const withdrawn = ({ story }: State, partyId: string): MatterFact =>
  aFact('O1', { kind: 'WITHDRAWN', on: story.asOf, partyId }, `gone-${partyId}`)
const askedBy = ({ story }: State, partyId: string): MatterFact => {
  const [first] = story.of('REVIEW_REQUESTED')
  if (!first) throw new Error('nobody asked')
  return { ...first, id: `asked-${partyId}`, partyId, on: story.asOf }
}
const owed = ({ duties }: State) => duties.filter(isOpen).map((duty) => duty.clock)
const round = ({ story }: State) => {
  const [first] = reviewRounds(story)
  if (!first) throw new Error('no round')
  return first
}

describe('a petitioner who asked for review and withdraws', () => {
  it('ends the duty to decide, and leaves nobody with a duty that cannot be ended', () => {
    const asked = from('ASKED')
    expect(owed(asked)).toContain('XF-REVIEW-DEC30')
    const gone = then(asked, withdrawn(asked, 'P1'))
    expect(owed(gone)).toEqual([])
    expect(standingOf(gone.story, gone.duties)).toBe('ANSWERED')
    expect(gone.duties.find((duty) => duty.clock === 'XF-REVIEW-DEC30')?.end).toEqual({
      ...{ how: 'NOT_OWED', on: asked.story.asOf },
    })
    expect(reviewState(round(gone))).toBe('WITHDRAWN')
  })

  it('is not decided upon any more, and the refusal says since when', () => {
    const asked = from('ASKED')
    const served = asked.story.of('SERVED').find((fact) => fact.partyId === 'P2')
    // The other one's paper came back, so the matter itself is open.
    const back = {
      kind: 'SERVICE_RETURNED' as const,
      on: asked.story.asOf,
      servedId: served?.id ?? '',
      reason: '查无此人',
    }
    const gone = then(asked, aFact('O1', back, 'back'), withdrawn(asked, 'P1'))
    expect(gone.standing).toBe('OPEN')
    expect(lawfulnessOf(gone.story, 'takeReview', 'R1', ['R1'])).toMatchObject({
      ...{ isGranted: false, refusal: { code: 'REQUEST_WITHDRAWN', facts: { on: asked.story.asOf } } },
    })
  })

  it('takes nothing from others who asked in the same round', () => {
    const asked = from('ASKED', 3)
    const both = then(asked, askedBy(asked, 'P2'), withdrawn(asked, 'P1'))
    const open = both.duties.filter((duty) => duty.clock === 'XF-REVIEW-DEC30').map((duty) => duty.end?.how ?? 'OWED')
    expect(open.toSorted()).toEqual(['NOT_OWED', 'OWED'])
    expect(standingOf(both.story, both.duties)).toBe('OPEN')
    expect(reviewState(round(both))).toBe('REQUESTED')
    expect(lawfulnessOf(both.story, 'takeReview', 'R1', ['R1']).isGranted).toBe(true)
  })

  it('needs no paper served anew that came back', () => {
    const reviewed = from('REVIEWED')
    const served = reviewed.story.of('SERVED').findLast((fact) => fact.paper === 'REVIEW_OPINION')
    if (!served) throw new Error('no review opinion was served')
    const back = then(
      reviewed,
      aFact(
        served.organId,
        { kind: 'SERVICE_RETURNED', on: reviewed.story.asOf, servedId: served.id, reason: '查无此人' },
        'back',
      ),
    )
    expect(owed(back)).toEqual(expect.arrayContaining(['HOUSE-RESERVE', 'XF-REVIEW-DEC30']))
    expect(owed(then(back, withdrawn(back, served.partyId)))).toEqual([])
  })
})
