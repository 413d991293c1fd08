import { cite, granted, refused, seatPanel, type LocalDate, type Verdict } from '@petition/law'
import { grantedRecusals } from '../recusals.js'
import { handledBelow } from '../review/handled-below.js'
import { reviewRounds } from '../review/rounds.js'
import type { MatterStory } from '../story.js'
import type { HearingSeat } from './facts.js'
import type { HearingRound } from './rounds.js'

/** 公务员法 第七十六条, for others by analogy. */
const STAND_BACK = cite('civil-servants-2018', '76')
const RECUSAL = cite('petition-regulation-2022', '28(3)')
const LOCAL = cite('hearing-local-b', '')

export const panelOf = (seats: readonly HearingSeat[]): readonly HearingSeat[] =>
  seats.filter(({ seat }) => seat === 'CHAIR' || seat === 'MEMBER')

/** Accounts that worked on the step in which the hearing is held, or on one below: none of them takes the chair. */
export function handlersOf(story: MatterStory, round: HearingRound): ReadonlySet<string> {
  const given = story.of('ALLOCATED').map((fact) => fact.accountId)
  const below = handledBelow(story, round.stage === 'HANDLING' ? 'REVIEW' : round.stage)
  const review = reviewRounds(story).find((one) => one.id === round.id)
  const own = [review?.clerkId ?? null, review?.draft?.byAccountId ?? null]
  return new Set([...below, ...[...given, ...own].filter((id) => id !== null)])
}

/**
 * Whether a panel may hear: odd, three or more, one chair who did not handle the case, nobody who stepped aside
 * (第二十八条第三款) and nobody twice.
 *
 * @returns PANEL_TOO_SMALL, PANEL_EVEN, CHAIR_HANDLED_THE_CASE; NOT_ONE_CHAIR, SEATED_TWICE, SEAT_RECUSED
 */
export function mayHear(
  story: MatterStory,
  round: HearingRound,
  seats: readonly HearingSeat[],
): Verdict<readonly HearingSeat[]> {
  const ids = seats.map((seat) => seat.officerId)
  if (new Set(ids).size < ids.length) return refused('SEATED_TWICE', LOCAL)
  const chairs = seats.filter(({ seat }) => seat === 'CHAIR')
  if (chairs.length !== 1) return refused('NOT_ONE_CHAIR', LOCAL, { chairs: chairs.length })
  const handlers = handlersOf(story, round)
  const panel = seatPanel({
    size: panelOf(seats).length,
    isChairedByHandler: chairs.some(({ accountId }) => accountId !== null && handlers.has(accountId)),
  })
  if (!panel.isGranted) return panel
  const aside = new Set(grantedRecusals(story).map((one) => one.accountId))
  const isAside = panelOf(seats).some(({ accountId }) => accountId !== null && aside.has(accountId))
  return isAside ? refused('SEAT_RECUSED', RECUSAL) : granted(seats)
}

/**
 * Nobody of the panel has a conflict of interest in the matter, reported at whichever table (domain decisions 009, 012).
 *
 * @param conflicts those that block in this matter, by account
 * @returns HEARING_SEAT_HAS_CONFLICT with the name and the day of the report
 */
export function maySit(
  seats: readonly HearingSeat[],
  conflicts: readonly { readonly accountId: string; readonly reportedOn: LocalDate; readonly isDecided: boolean }[],
): Verdict<true> {
  for (const { accountId, name } of panelOf(seats)) {
    const found = conflicts.find((one) => one.accountId === accountId)
    if (found)
      return refused('HEARING_SEAT_HAS_CONFLICT', STAND_BACK, {
        name,
        on: found.reportedOn,
        isDecided: found.isDecided,
      })
  }
  return granted(true)
}
