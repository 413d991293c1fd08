import { isOpen } from '../src/casework/index.js'
import { addDays, recompute } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duties, stageOf, STAGES, storyAt, type Duty, type MatterFact } from '../src/matters/index.js'
import { aFact } from '../src/testing.js'
import { attemptsOf, aWalk, NAMES } from './walk/chance.js'
import { beginning, isOrphan, play, type Beginning, type State } from './walk/walk.js'
import { storyOn } from './walk/house.js'
import type { Turn } from './walk/turn.js'

/* A random office that does every act of the table, lawful or not, on random days. */

interface Seen {
  readonly stages: Set<string>
  readonly standings: Set<string>
  readonly done: Set<string>
  readonly refused: Set<string>
}

/** After every turn: nobody's matter is open, nothing ended is owed, and each date follows from its own steps. */
function check(state: State, act: string, { stages, standings }: Seen, dated: Set<string>): void {
  const { duties, standing, story } = state
  standings.add(standing)
  stages.add(stageOf(story, duties))
  if (isOrphan(state)) throw new Error(`nobody owes or has the open matter after ${act}: ${told(state)}`)
  const owed = duties.filter((duty) => isOpen(duty) && duty.clock !== 'XF-REG')
  if (standing !== 'OPEN' && owed.some((duty) => !AFTER_THE_END.includes(duty.clock)))
    throw new Error(`${standing} and still owed after ${act}: ${owed.map((duty) => duty.key).join()} ${told(state)}`)
  if (new Set(duties.map((duty) => duty.key)).size !== duties.length)
    throw new Error(`two duties of one name after ${act}: ${duties.map((duty) => duty.key).join()} ${told(state)}`)
  for (const { key, steps, rawLastOn, lawfulLastOn, warnOn, isSuspended } of duties) {
    const name = `${key} ${lawfulLastOn}`
    if (isSuspended || dated.has(name)) continue
    dated.add(name)
    const again = recompute([...steps])
    if (again.rawLastOn !== rawLastOn || again.lawfulLastOn !== lawfulLastOn || again.warnOn !== warnOn)
      throw new Error(`${key} does not follow from its steps after ${act}: ${told(state)}`)
  }
}
const AFTER_THE_END: readonly string[] = ['HOUSE-INSTRUCTION', 'HOUSE-LEAD', 'HOUSE-ASSIST']

const told = ({ facts }: Pick<State, 'facts'>): string =>
  facts.map(({ recordedAt: _at, byAccountId: _by, ...fact }) => JSON.stringify(fact)).join('\n')

interface Walked {
  readonly end: State
  /** the matter as it stood at the end of one of the days, in the middle of the walk */
  readonly between: State
}

function walk(from: Beginning, turns: readonly Turn[], seen: Seen): Walked {
  const dated = new Set<string>()
  let state = beginning(from)
  let between = state
  check(state, 'the beginning', seen, dated)
  turns.forEach((turn, at) => {
    for (const attempt of attemptsOf(turn)) {
      const { today, played } = play(state, attempt, at + 1)
      if (today.story.asOf !== state.story.asOf && at <= turns.length / 2) between = state
      state = today
      if (played.how === 'REFUSED') {
        seen.refused.add(attempt.act)
        if (played.instrument !== 'house' && played.article === '' && !CITED_AS_A_WHOLE.has(played.instrument))
          throw new Error(`${attempt.act} is refused (${played.code}) without an article`)
      }
      if (played.how !== 'DONE') continue
      state = played.state
      seen.done.add(attempt.act)
      check(state, attempt.act, seen, dated)
      break
    }
  })
  return { end: state, between }
}

/** What is compared of duties: everything but the steps, which follow from it. */
const datesOf = (all: readonly Duty[]): string =>
  JSON.stringify(
    all.map(({ steps: _steps, citation: _citation, ...duty }) => duty).sort((a, b) => (a.key < b.key ? -1 : 1)),
  )

/** Facts that say something of days before their own: they change what was, as they should. */
const CHANGES_WHAT_WAS: ReadonlySet<string> = new Set([
  'CORRECTED',
  'SPLIT_OFF',
  'TEXT_SETTLED',
  'SUCCEEDED',
  'PARTY_STRUCK',
])

/** Looked at from the end, a day before it looks as it did then; nothing told later was of that day. */
function checkLookingBack({ end, between }: Walked): void {
  const later = end.facts.slice(between.facts.length)
  if (later.some((fact) => fact.on <= between.story.asOf || CHANGES_WHAT_WAS.has(fact.kind))) return
  const then = storyOn(end.facts, between.story.asOf)
  if (datesOf(duties(then)) !== datesOf(between.duties))
    throw new Error(`looked back at, ${between.story.asOf} is another day: ${told(end)}`)
}

/** Rules that ask how the matter stood on a day of its own ask about the very same matter. */
function checkAskedAgain({ story, facts }: State, days: number): void {
  const day = addDays(story.asOf, -days)
  if (datesOf(duties(storyAt(storyAt(story, addDays(day, 1)), day))) !== datesOf(duties(storyOn(facts, day))))
    throw new Error(`asked about ${day}, another matter answers: ${told({ facts })}`)
}

/** A correction gives what would be so if the right day had been told in the first place. */
function checkCorrection({ facts, story }: State, choice: number, days: number): void {
  const before = new Set(story.of('CORRECTED').map((fact) => fact.factId))
  const correctable = facts.filter((fact) => !NOT_CORRECTED.has(fact.kind) && !before.has(fact.id))
  const fact = correctable[choice % correctable.length]
  const received = story.of('RECEIVED')[0]
  if (!fact || !received) return
  const on = addDays(fact.on, -days)
  if (on < received.on && fact.kind !== 'RECEIVED') return
  const correction = aFact('PO', {
    ...{ kind: 'CORRECTED', on: story.asOf, factId: fact.id, set: { on }, isAnnulled: false, reason: '' },
  })
  const rightly = facts.map((one) => (one.id === fact.id ? ({ ...one, on } as MatterFact) : one))
  const after = duties(storyOn([...facts, correction], story.asOf))
  if (datesOf(after) !== datesOf(duties(storyOn(rightly, story.asOf))))
    throw new Error(`corrected, ${fact.kind} to ${on} is not as if told rightly: ${told({ facts })}`)
}
const NOT_CORRECTED: ReadonlySet<string> = new Set([
  ...['CORRECTED', 'SPLIT_OFF', 'TEXT_SETTLED', 'ACCUSATION_ROUTED', 'SUCCEEDED', 'REPETITION_REFUSED', 'REGISTERED'],
  ...['RECUSAL_ASKED', 'RECUSAL_DECIDED', 'PROPOSED', 'PROPOSAL_AGREED', 'PROPOSAL_DECLINED', 'REVEALED'],
  ...['PARTY_CORRECTED', 'PARTY_STRUCK'],
])

/** Texts that are cited as a whole: their articles were not at hand. */
const CITED_AS_A_WHOLE: ReadonlySet<string> = new Set([
  ...['hearing-local-a', 'hearing-local-b'],
  'petition-regulation-2005',
  'simple-handling-2016',
])

/** Every stage but the one before registration, which is part of how a walk begins. */
const STAGES_WALKED = Object.keys(STAGES).filter((stage) => stage !== 'TO_REGISTER')
/** What reached us, and what is no act: it is recorded, and the law gives it its effect or none. */
const NEVER_REFUSED: ReadonlySet<string> = new Set([
  ...['receiveByLeader', 'leadToAssistance', 'bringAgain', 'correctFact', 'markMistaken', 'addAttachment', 'reveal'],
  ...['recordHearingAnswer', 'correctParty', 'slip', 'returned', 'agree', 'decline', 'succeed'],
])

const nothingSeen = (): Seen => ({ stages: new Set(), standings: new Set(), done: new Set(), refused: new Set() })
/** A seed of its own in every run that asks for one; else always the same walks. fast-check prints it with what it shrank to. */
const SEED = Number(process.env['WALK_SEED'] ?? 2005)
const RUNS = Number(process.env['WALK_RUNS'] ?? 10_000)

describe('a random office that keeps the law', () => {
  it('never leaves an open matter that nobody owes, and every date recomputes', () => {
    const seen = nothingSeen()
    fc.assert(
      fc.property(aWalk, ({ from, turns }) => {
        const walked = walk(from, turns, seen)
        checkLookingBack(walked)
        checkAskedAgain(walked.end, turns.length % 5)
        checkCorrection(walked.end, turns[0]?.choice ?? 0, turns.length % 9)
      }),
      { numRuns: RUNS, seed: SEED },
    )
    if (RUNS < 10_000) return
    // The walk went everywhere, did every act, and was refused each that the law can refuse.
    expect(STAGES_WALKED.filter((stage) => !seen.stages.has(stage))).toEqual([])
    expect(
      ['OPEN', 'ANSWERED', 'FINAL', 'WITHDRAWN', 'MERGED', 'MISTAKEN'].filter((one) => !seen.standings.has(one)),
    ).toEqual([])
    expect(NAMES.filter((name) => !seen.refused.has(name) && !NEVER_REFUSED.has(name))).toEqual([])
    expect(NAMES.filter((name) => !seen.done.has(name))).toEqual([])
  }, 300_000)
})
