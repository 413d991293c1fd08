import { localDate, type LocalDate } from '@petition/law'
import { workday } from '../../days.js'
import type { People } from '../../deck/givens.js'
import { ORDINARY } from '../../stories/index.js'
import type { Beginning } from '../../year/beginning.js'
import type { Turns } from '../given.js'
import type { HearingTurn } from '../hearing.js'
import { petition } from '../petition.js'

interface Heard {
  readonly people?: People
  readonly turns: Turns
}

const inHandling = (received: string, more: Omit<HearingTurn, 'stage'>, turns: Turns = {}, people?: People) => ({
  receivedOn: workday(localDate(received)),
  turns: { outcomes: ['EXPLAINED'], ...turns, hearing: { stage: 'HANDLING', ...more } } satisfies Turns,
  ...(people ? { people } : {}),
})
const inReview = (received: string, more: Omit<HearingTurn, 'stage'>) => ({
  receivedOn: workday(localDate(received)),
  turns: {
    ...{ outcomes: ['NOT_SUPPORTED'], serving: ['DIRECT'], review: 'ANSWERED' },
    hearing: { stage: 'REVIEW', ...more },
  } satisfies Turns,
})

/**
 * The hearings of the year: in handling and in review by the office's hearing clerk, open and closed, one put off and set anew,
 * one moved, one with an interpreter. Re-review is the city's: its hearing is written down from the city's papers.
 */
export const HEARINGS: readonly (Heard & { readonly receivedOn: LocalDate })[] = [
  inHandling('2022-02-16', { use: 'ADOPTED' }, { outcomes: ['SUPPORTED'] }),
  inHandling('2022-04-11', { closed: 'PRIVACY', use: 'PARTLY' }),
  inHandling('2022-05-23', { turn: 'ADJOURNED' }, { extensions: [25] }),
  inHandling('2022-07-18', { turn: 'MOVED', panel: 5, use: 'PARTLY' }, {}, 'TWO'),
  inHandling('2022-08-29', { hasInterpreter: true }, { outcomes: ['SUPPORTED'] }),
  inReview('2022-03-21', {}),
  inReview('2022-06-20', { closed: 'TRADE_SECRET', panel: 5, use: 'PARTLY' }),
  {
    receivedOn: workday(localDate('2022-05-09')),
    turns: { outcomes: ['NOT_SUPPORTED'], serving: ['DIRECT'], review: 'RECHECKED' },
  },
]

/** A petition with a hearing on its way. */
export function heard(beginning: Beginning, { turns, people = 'ONE' }: Heard): void {
  const story = beginning.chance.pick(ORDINARY)
  const given = beginning.given({ turns, story, channel: 'VISIT', purpose: 'REQUEST', materials: 0, people })
  petition(beginning.course(), given, turns)
}
