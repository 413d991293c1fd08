import type { LocalDate } from '@petition/law'
import type { FactOf, MatterFact } from '../facts.js'
import { receiptsOf } from '../receipts.js'
import type { MatterStory } from '../story.js'
import { answerWindow, consentOn } from './answers.js'
import { roundOf, type HearingRound } from './rounds.js'
import type { HearingState } from './words.js'

/** A hearing with everything that happened to it. */
export interface Hearing {
  readonly id: string
  readonly organId: string
  /** null where the organ has nothing to hear on that day */
  readonly round: HearingRound | null
  readonly state: HearingState
  readonly proposed: FactOf<'HEARING_TOLD'> | null
  /** what petitioners said, in the order of arrival */
  readonly answers: readonly FactOf<'HEARING_ANSWERED'>[]
  readonly decision: FactOf<'HEARING_DECIDED'> | null
  /** the day from which it is to be held within its period: the first request, or the last consent */
  readonly askedOn: LocalDate | null
  /** everything that said when and where, the latest last */
  readonly plans: readonly FactOf<'HEARING_SET'>[]
  /** the plan that stands */
  readonly plan: FactOf<'HEARING_SET'> | null
  /** the last fact that called it off for a day, where none was set since */
  readonly off: FactOf<'HEARING_ADJOURNED' | 'HEARING_CANCELLED'> | null
  readonly sittings: readonly {
    readonly began: FactOf<'HEARING_BEGAN'>
    readonly ended: FactOf<'HEARING_ENDED'> | null
  }[]
  readonly challenges: readonly Challenge[]
  readonly represented: FactOf<'HEARING_REPRESENTED'> | null
  readonly givenUp: FactOf<'HEARING_GIVEN_UP'> | null
  readonly concluded: FactOf<'HEARING_CONCLUDED'> | null
  /** where it ended: the last thing that was done, and its day; null while something is to come */
  readonly endedOn: LocalDate | null
}

export interface Challenge {
  readonly made: FactOf<'HEARING_CHALLENGED'>
  readonly decided: FactOf<'HEARING_CHALLENGE_DECIDED'> | null
}

/** Most who speak for the petitioners at a hearing (第二十条第三款 by analogy; local rules). */
export const MOST_AT_A_HEARING = 5

const folded = new WeakMap<MatterStory, readonly Hearing[]>()

/** Every hearing of a matter, in the order in which they were asked for or proposed. */
export function hearingsOf(story: MatterStory): readonly Hearing[] {
  const known = folded.get(story) ?? fold(story)
  folded.set(story, known)
  return known
}

export const hearingOf = (story: MatterStory, id: string): Hearing | null =>
  hearingsOf(story).find((one) => one.id === id) ?? null

function fold(story: MatterStory): readonly Hearing[] {
  const firsts = new Map<string, MatterFact>()
  for (const fact of story.facts)
    if ((fact.kind === 'HEARING_TOLD' || fact.kind === 'HEARING_ANSWERED') && fact.hearingId !== null)
      if (!firsts.has(fact.hearingId)) firsts.set(fact.hearingId, fact)
  return [...firsts].map(([id, first]) => one(story, id, first))
}

function one(story: MatterStory, id: string, first: MatterFact): Hearing {
  const isOwn = (fact: { readonly hearingId?: string | null }) => fact.hearingId === id
  const told = story.of('HEARING_TOLD').find(isOwn) ?? null
  const answers = story.of('HEARING_ANSWERED').filter(isOwn)
  const decision = story.of('HEARING_DECIDED').filter(isOwn).at(-1) ?? null
  const plans = story.of('HEARING_SET').filter(isOwn)
  const adjourned = story.of('HEARING_ADJOURNED').filter(isOwn)
  const cancelled = story.of('HEARING_CANCELLED').filter(isOwn).at(-1) ?? null
  const off = cancelled ?? adjourned.at(-1) ?? null
  const isOff = off !== null && isLater(story, off, plans.at(-1))
  const plan = isOff ? null : (plans.at(-1) ?? null)
  const round = roundOf(story, first)
  const applied = answers.find((fact) => fact.says === 'APPLIES')
  const askedOn = applied?.on ?? (told ? consentOn(story, told, answers) : null)
  const ended = story.of('HEARING_ENDED').filter(isOwn)
  const known = {
    ...{ id, organId: first.organId, round, proposed: told, answers, decision, askedOn, plans, plan },
    off: isOff ? off : null,
    sittings: story
      .of('HEARING_BEGAN')
      .filter(isOwn)
      .map((began, at) => ({ began, ended: ended[at] ?? null })),
    challenges: story
      .of('HEARING_CHALLENGED')
      .filter(isOwn)
      .map((made) => ({
        made,
        decided: story.of('HEARING_CHALLENGE_DECIDED').find((fact) => fact.challengeId === made.challengeId) ?? null,
      })),
    represented:
      story
        .of('HEARING_REPRESENTED')
        .filter((fact) => isOwn(fact) && fact.number <= MOST_AT_A_HEARING)
        .at(-1) ?? null,
    givenUp: story.of('HEARING_GIVEN_UP').filter(isOwn).at(-1) ?? null,
    concluded: story.of('HEARING_CONCLUDED').filter(isOwn).at(-1) ?? null,
  }
  const state = stateOf(story, known, cancelled !== null)
  return { ...known, state, endedOn: endOf(story, known, state) }
}

/** In the order in which the story has them. */
const isLater = (story: MatterStory, fact: MatterFact, than: MatterFact | undefined): boolean =>
  than === undefined || story.facts.indexOf(fact) > story.facts.indexOf(than)

type Known = Omit<Hearing, 'state' | 'endedOn'>

function stateOf(story: MatterStory, known: Known, isCancelled: boolean): HearingState {
  const { round, decision, sittings, concluded, givenUp, plan, off } = known
  if (concluded) return 'CONCLUDED'
  if (givenUp) return 'GIVEN_UP'
  if (isCancelled) return 'CANCELLED'
  if (decision && !decision.isGranted) return 'REFUSED'
  const last = sittings.at(-1)
  const isOver = round?.overOn != null
  if (last && !isOver) {
    if (last.ended === null) return 'UNDER_WAY'
    if (off === null && !isSetAgain(known)) return 'HELD'
  }
  const before = beforeItIsSet(story, known)
  if (before !== null) return before
  if (isOver) return 'OVERTAKEN'
  if (off) return 'ADJOURNED'
  return plan ? 'SET' : 'GRANTED'
}

/** Set anew, for a later day than the sitting that did not come to its end. */
const isSetAgain = ({ plan, sittings }: Known): boolean => {
  const began = sittings.at(-1)?.began
  return plan !== null && began !== undefined && plan.hearingOn > began.on
}

function beforeItIsSet(story: MatterStory, known: Known): HearingState | null {
  const { round, proposed, answers, decision, askedOn } = known
  const isApplied = answers.some((fact) => fact.says === 'APPLIES')
  const first = answers[0]?.on ?? proposed?.on ?? null
  if (round === null || (round.overOn !== null && first !== null && first > round.overOn)) return 'WITHOUT_EFFECT'
  if (decision?.isGranted) return null
  if (isApplied) return round.overOn === null ? 'APPLIED' : 'OVERTAKEN'
  if (askedOn !== null) return null
  const isRefusedByOne = answers.some((fact) => fact.says === 'DECLINES')
  if (isRefusedByOne || (proposed && answerWindow(story, proposed) === 'CLOSED')) return 'NOT_WANTED'
  return round.overOn === null ? 'PROPOSED' : 'OVERTAKEN'
}

function endOf(story: MatterStory, known: Known, state: HearingState): LocalDate | null {
  switch (state) {
    case 'CONCLUDED':
      return known.concluded?.on ?? null
    case 'GIVEN_UP':
      return known.givenUp?.on ?? null
    case 'CANCELLED':
      return story.of('HEARING_CANCELLED').find((fact) => fact.hearingId === known.id)?.on ?? null
    case 'REFUSED':
      return known.decision?.on ?? null
    case 'OVERTAKEN':
      return known.round?.overOn ?? null
    case 'NOT_WANTED':
      return known.answers.at(-1)?.on ?? known.proposed?.on ?? null
    case 'WITHOUT_EFFECT':
      return known.answers[0]?.on ?? known.proposed?.on ?? null
    default:
      return null
  }
}

/** Organs whose hearing clerks see the matter from the first word of a hearing on: those that hold it, and the office that received it. */
export function hearingOrgans(story: MatterStory): readonly string[] {
  const holders = [...story.of('HEARING_TOLD'), ...story.of('HEARING_ANSWERED')].map((fact) => fact.organId)
  const received = story.of('RECEIVED')[0]
  const office = holders.length > 0 && received?.at === 'PETITION_OFFICE' ? [received.organId] : []
  return [...new Set([...holders, ...office])]
}

/** Who of the petitioners has the paper that tells of the right, or asks for consent. */
export const toldParties = (story: MatterStory, told: FactOf<'HEARING_TOLD'>) =>
  receiptsOf(story, 'HEARING_RIGHT_NOTICE', {
    ...{ organId: told.organId, from: told.on, issuedIds: new Set([told.id]) },
  })
