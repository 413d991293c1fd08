import { addDays, localDate } from '@petition/law'
import fc from 'fast-check'
import { ACTS, type ActName } from '../../src/matters/index.js'
import type { Beginning } from './walk.js'
import type { Turn } from './turn.js'

/* What a random office does: acts of the table, lawful or not, on random days. */

/** How often an act is tried beside once: what leads on, so that a walk gets to the end of every road. */
const WEIGHTS: Partial<Record<Turn['act'], number>> = {
  ...{ sortClaims: 4, referMatter: 3, keepMatter: 2, assignMatter: 2, signFor: 3, object: 6, answerObjection: 8 },
  ...{ notifyPetitioner: 3, acceptMatter: 5, draftOpinion: 5, issueOpinion: 6, serve: 12, recordCarriedOut: 3 },
  ...{
    acceptHandover: 3,
    submitClosingReport: 2,
    recordReviewRequest: 4,
    takeReview: 4,
    draftReview: 4,
    issueReview: 5,
  },
  ...{
    recordReviewDecision: 4,
    giveReview: 2,
    handOverAccusation: 3,
    recordHandoverReceipt: 2,
    noteHandoverResult: 2,
    leadIn: 3,
  },
  ...{ recordAdviceStudy: 2, decideAdvice: 3, startProtection: 2, answerProtection: 2, bringAgain: 2, correctFact: 2 },
  ...{ slip: 3, returned: 1, agree: 4, decline: 1, succeed: 1, extendHandling: 2 },
}
export const NAMES = [
  ...(Object.keys(ACTS) as ActName[]),
  ...(['slip', 'returned', 'agree', 'decline', 'succeed'] as const),
]
const TURNS = NAMES.flatMap((act) => Array<Turn['act']>(WEIGHTS[act] ?? 1).fill(act))

const aTurn: fc.Arbitrary<Turn> = fc.record({
  act: fc.constantFrom(...TURNS),
  choice: fc.nat(9973),
  days: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 2) }, { weight: 1, arbitrary: fc.nat(20) }),
  back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(15) }),
})

/** Month ends, a leap day, the eve of long rests, and the days on which the text of 2022 takes the place of that of 2005. */
const EDGES = [
  ...['2022-04-16', '2022-04-29', '2022-04-30', '2022-05-01', '2022-07-16', '2022-09-30', '2023-01-20', '2023-01-31'],
  ...['2023-12-31', '2024-02-28', '2024-02-29', '2024-02-09', '2024-09-29', '2025-01-27', '2025-04-30'],
].map(localDate)
const aBeginning: fc.Arbitrary<Beginning> = fc.record({
  start: fc.oneof(
    fc.constantFrom(...EDGES),
    fc.nat(1300).map((n) => addDays(localDate('2022-03-01'), n)),
  ),
  parties: fc.constantFrom(0, 1, 1, 2, 3),
  claims: fc.constantFrom(1, 1, 2, 3),
  isDirect: fc.constantFrom(false, false, false, true),
  reached: fc.constantFrom(
    'RECEIVED',
    'RECEIVED',
    'RECEIVED',
    'OBJECTED',
    'HANDED_OVER',
    'ACCEPTED',
    'ANSWERED',
    'ASKED',
    'ASKED',
    'REVIEWED',
    'STUDIED',
    'HEARING_ASKED',
    'HEARING_SET',
    'HEARING_BEGUN',
    'HEARING_HELD',
  ),
})
export const aWalk = fc.record({
  from: aBeginning,
  turns: fc.array(aTurn, { minLength: 1, maxLength: 18, size: 'max' }),
})

/** Attempts of one turn: the act of the turn and, where it is refused, the next ones of the list. */
const ATTEMPTS = 4
export const attemptsOf = (turn: Turn): readonly Turn[] =>
  Array.from({ length: ATTEMPTS }, (_, n) => {
    const at = (TURNS.indexOf(turn.act) + n * (turn.choice % 53)) % TURNS.length
    return n === 0 ? turn : { ...turn, act: TURNS[at] as Turn['act'], days: 0 }
  })
