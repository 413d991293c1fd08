import { isOpen } from '../../src/casework/index.js'
import { addDays, type LocalDate } from '@petition/law'
import {
  accountableOrganId,
  ACTS,
  actingOrgans,
  chronologyProblem,
  duties,
  holderOf,
  lawfulnessOf,
  mayAct,
  openAttempts,
  openProposals,
  receivedFact,
  standingOf,
  type ActName,
  type Duty,
  type MatterFact,
  type MatterStory,
  type Standing,
} from '../../src/matters/index.js'
import { aFact } from '../../src/testing.js'
import { HANDS } from './hands.js'
import type { HearingReached } from './hearing-road.js'
import { roadTo } from './road.js'
import { allOf, kindOf, sightOf, STRANGER, storyOn } from './house.js'
import { Playing, type Added, type Beside, type Turn } from './turn.js'

/** The matter after some turns: what is recorded, and its fold on the day. */
export interface State {
  readonly facts: readonly MatterFact[]
  readonly story: MatterStory
  readonly duties: readonly Duty[]
  readonly standing: Standing
}

/** What a turn came to: what it recorded, or why nothing. */
export type Played =
  | { readonly how: 'DONE'; readonly state: State }
  | { readonly how: 'REFUSED'; readonly code: string; readonly article: string; readonly instrument: string }
  | { readonly how: 'NOT_THEIRS' | 'NOTHING' | 'CONTRADICTS' }

export function fold(facts: readonly MatterFact[], today: LocalDate): State {
  const story = storyOn(facts, today)
  const all = duties(story)
  return { facts, story, duties: all, standing: standingOf(story, all) }
}

export interface Beginning {
  readonly start: LocalDate
  readonly parties: number
  readonly claims: number
  readonly isDirect: boolean
  /** how far the matter is before the walk begins, so that the ends of the roads are walked as often as their beginnings */
  readonly reached: Reached
}

export type Reached =
  HearingReached | 'RECEIVED' | 'OBJECTED' | 'HANDED_OVER' | 'ACCEPTED' | 'ANSWERED' | 'ASKED' | 'REVIEWED' | 'STUDIED'

/** Received at the office, or at an organ itself, and registered on the same day. */
export function beginning({ start, parties, claims, isDirect, reached }: Beginning): State {
  const organId = isDirect ? 'O1' : 'PO'
  const people = Array.from({ length: parties }, (_, n) => ({ id: `P${n + 1}`, isRepresentative: false }))
  const facts = [
    aFact(
      organId,
      {
        ...{ kind: 'RECEIVED', on: start, at: isDirect ? 'ORGAN' : 'PETITION_OFFICE', channel: 'LETTER' },
        ...{ purpose: 'REQUEST', topic: 'HOUSING', subject: 'ORDINARY', isAddressClear: true, isFirstTime: true },
        ...{ groupSize: Math.max(parties, 1), responsibleBodies: 1, placeCode: null, summary: '小区屋面渗漏' },
        claims: Array.from({ length: claims }, (_, n) => ({ no: n + 1, text: `诉求${n + 1}`, factsAndReasons: null })),
        parties: people,
      },
      'received',
    ),
    aFact(organId, { kind: 'REGISTERED', on: start, number: 'X' }, 'registered'),
    aFact(organId, { kind: 'ALLOCATED', on: start, accountId: 'clerk', deskId: null }, 'allocated'),
  ]
  if (reached === 'RECEIVED') return fold(facts, start)
  const more = roadTo(reached, { start, organId, people: people.map(({ id }) => id), claims })
  return fold([...facts, ...more], more.at(-1)?.on ?? start)
}

/** One turn: days pass, and an act is done, or refused and not recorded. */
export function play(before: State, turn: Turn, serial: number): { readonly today: State; readonly played: Played } {
  const on = addDays(before.story.asOf, turn.days)
  const today = turn.days === 0 ? before : fold(before.facts, on)
  return { today, played: tried(today, turn, serial) }
}

function tried(state: State, turn: Turn, serial: number): Played {
  const { story } = state
  if (isBeside(turn.act)) {
    const organId = accountableOrganId(story)
    return recorded(state, beside(turn.act, new Playing(story, turn, organId, serial)), organId, serial)
  }
  const organId = actorOf(state, turn)
  const viewer = allOf(kindOf(organId) === 'CITY_ORGAN' ? 'PO' : organId)
  const sight = sightOf(story)
  if (!mayAct(viewer, turn.act, sight)) return { how: 'NOT_THEIRS' }
  const acting = REVIEWS.has(ACTS[turn.act].side) ? [organId] : actingOrgans(viewer, turn.act, sight)
  const law = lawfulnessOf(story, turn.act, organId, acting)
  // A late objection reached the sender all the same: it is recorded, without effect (第二十三条第三款).
  const isRecordedAnyway = !law.isGranted && turn.act === 'object' && law.refusal.code === 'OBJECTION_TOO_LATE'
  if (!law.isGranted && !isRecordedAnyway) {
    const { code, citation } = law.refusal
    return { how: 'REFUSED', code, article: citation.article, instrument: citation.instrument }
  }
  const playing = new Playing(story, turn, organId, serial)
  const added = HANDS[turn.act](playing)
  return recorded(state, added, organId, serial, turn.act === 'correctFact')
}

const REVIEWS: ReadonlySet<string> = new Set(['REVIEWER', 'HEARER'])

function recorded(
  state: State,
  added: readonly Added[],
  organId: string,
  serial: number,
  mayContradict = false,
): Played {
  if (added.length === 0) return { how: 'NOTHING' }
  const more = added.map((fact, n) => aFact(fact.organId ?? organId, fact, `f${serial}.${n}`))
  const next = fold([...state.facts, ...more], state.story.asOf)
  // Of corrections the desk asks whether they contradict what is known, and the archive whether somebody still owes the matter.
  if (mayContradict && (contradicts(state, next) || isOrphan(next))) return { how: 'CONTRADICTS' }
  return { how: 'DONE', state: next }
}

const contradicts = (before: State, after: State): boolean =>
  receivedFact(after.story) === null ||
  (chronologyProblem(after.story) !== null && chronologyProblem(before.story) === null)

/** Open, and nobody owes anything or nobody has it. */
export function isOrphan({ standing, duties: all, story }: State): boolean {
  if (standing !== 'OPEN') return false
  const { accountId, deskId } = holderOf(story)
  return !all.some((duty) => isOpen(duty) && duty.clock !== 'XF-REG') || (accountId === null && deskId === null)
}

/** Who tries: whoever the table names, and now and then somebody else. */
function actorOf({ story }: State, turn: Turn): string {
  const pick = new Playing(story, turn, '', 0)
  if (pick.isRare(23)) return STRANGER
  const holder = accountableOrganId(story)
  const office = receivedFact(story)?.organId ?? 'PO'
  const asked = [...story.of('REVIEW_REQUESTED'), ...story.of('RECHECK_REQUESTED')].map((fact) => fact.toOrganId)
  const assisting = story.of('ASSISTING_NAMED').map((fact) => fact.assistingOrganId)
  switch (ACTS[turn.act as ActName].side) {
    case 'OFFICE':
      return office
    case 'HOLDER':
      return holder
    case 'EITHER':
      return pick.pick([office, holder]) as string
    case 'ASSISTING':
      return pick.pick(assisting) ?? STRANGER
    case 'REVIEWER':
      return pick.pick(asked) ?? STRANGER
    case 'HEARER':
      return pick.pick([...asked, holder]) as string
  }
}

const isBeside = (act: Turn['act']): act is Beside => !Object.hasOwn(ACTS, act)

function beside(act: Beside, play: Playing): readonly (Added & { organId: string })[] {
  const { story, on } = play
  const attempt = openAttempts(story).find((served) => served.mode === 'POST')
  const proposal = openProposals(story)[0]
  const holder = accountableOrganId(story)
  switch (act) {
    case 'slip':
      return attempt
        ? [{ kind: 'SLIP_RETURNED', on: play.backOn(attempt.on), servedId: attempt.id, organId: attempt.organId }]
        : []
    case 'returned':
      return attempt
        ? [{ kind: 'SERVICE_RETURNED', on, servedId: attempt.id, reason: '查无此人', organId: attempt.organId }]
        : []
    case 'agree': {
      if (!proposal) return []
      const act = PROPOSED_ACTS[proposal.act]
      const alone = storyOn(
        story.facts.filter((fact) => fact.id !== proposal.id),
        on,
      )
      if (!act || !lawfulnessOf(alone, act, proposal.organId).isGranted) return []
      // Done by whoever decides, in one step: the choice is one that asks nobody again.
      const doing = new Playing(alone, { ...play.turn, choice: 7 }, proposal.organId, play.serial)
      const done = HANDS[act](doing).map((fact) => ({ organId: proposal.organId, ...fact }))
      return [
        { kind: 'PROPOSAL_AGREED', on, proposalId: proposal.proposalId, organId: proposal.organId },
        ...done.filter((fact) => fact.kind !== 'PROPOSED'),
      ]
    }
    case 'decline':
      return proposal
        ? [{ kind: 'PROPOSAL_DECLINED', on, proposalId: proposal.proposalId, reason: '', organId: proposal.organId }]
        : []
    case 'succeed':
      return holder.startsWith('O') && play.isRare(4)
        ? [
            { kind: 'SUCCEEDED', on, fromOrganId: holder, toOrganId: 'S1', basis: '机构改革', organId: 'S1' },
            { kind: 'ALLOCATED', on, accountId: null, deskId: 'desk', organId: 'S1' },
          ]
        : []
  }
}

const PROPOSED_ACTS: Readonly<Record<string, ActName>> = {
  ...{ assign: 'assignMatter', object: 'object', extend: 'extendHandling', issueOpinion: 'issueOpinion' },
}
