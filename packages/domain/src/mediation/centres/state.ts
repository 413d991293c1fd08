import { daysBetween, type Calendar, type LocalDate } from '@petition/law'
import { caseLog, type CaseLog } from '../../casework/index.js'
import type { AtCentre, DisputeFact, DisputeFactOf } from './facts.js'
import { isAgreed, type CentreLevel, type DisputeStanding, type StayBegin, type TeamKind } from './words.js'

export interface DisputeFrame {
  /** the question is asked at the end of this day */
  readonly asOf: LocalDate
  readonly calendar: Calendar
  /** House: working days within which a centre takes what came to it. */
  readonly takeWorkingDays: number
  /** House: working days to the next contact, where none was agreed. */
  readonly contactWorkingDays: number
  /** House: days after which it is looked at whether an agreement is kept, where no day was agreed. */
  readonly revisitDays: number
}

/** A time that a dispute stood at one centre. Stays of a round follow each other without a gap. */
export interface Stay {
  /** from 1 */
  readonly no: number
  readonly round: number
  readonly centreId: string
  readonly level: CentreLevel
  readonly organId: string
  readonly began: StayBegin
  readonly reason: string
  readonly from: LocalDate
  readonly takenOn: LocalDate | null
  /** the day it went on or was settled; null: it stands here */
  readonly to: LocalDate | null
}

export interface TeamMember {
  readonly memberId: string
  readonly as: TeamKind
  readonly joinedOn: LocalDate
  readonly leftOn: LocalDate | null
}

export interface Dispute {
  readonly log: CaseLog<DisputeFact>
  readonly frame: DisputeFrame
  readonly reported: DisputeFactOf<'DISPUTE_REPORTED'>
  readonly standing: DisputeStanding
  readonly stays: readonly Stay[]
  /** the last one: where it stands, or was settled */
  readonly now: Stay
  /** the fact since which the holder owes what it owes */
  readonly turn: DisputeFact
  /** how the present round was settled; null while it runs */
  readonly settled: DisputeFactOf<'DISPUTE_SETTLED'> | null
  readonly rounds: number
  readonly team: readonly TeamMember[]
}

type Draft = { -readonly [K in keyof Pick<Dispute, 'standing' | 'turn' | 'settled' | 'rounds'>]: Dispute[K] } & {
  stays: Stay[]
}

/**
 * @param facts in the order of recording, which is the order of a day too: a dispute may be moved and taken on one day
 * @returns null before it is reported
 */
export function disputeOf(facts: readonly DisputeFact[], frame: DisputeFrame): Dispute | null {
  const log = caseLog(facts, { asOf: frame.asOf, calendar: frame.calendar, order: [] })
  const reported = log.first('DISPUTE_REPORTED')
  if (reported === null) return null
  const it: Draft = {
    ...{ standing: 'TO_TAKE', turn: reported, settled: null, rounds: 1 },
    stays: [stayAt(reported, { no: 1, round: 1, began: 'STARTED', from: reported.on, reason: reported.higherReason })],
  }
  for (const fact of log.facts) step(it, fact)
  const now = last(it.stays)
  return { log, frame, reported, ...it, now, team: teamOf(log) }
}

const last = (stays: readonly Stay[]): Stay => {
  const stay = stays.at(-1)
  if (!stay) throw new Error('a dispute stands nowhere')
  return stay
}

const stayAt = (at: AtCentre, more: Pick<Stay, 'no' | 'round' | 'began' | 'from' | 'reason'>): Stay => ({
  centreId: at.centreId,
  level: at.level,
  organId: at.centreOrganId,
  takenOn: null,
  to: null,
  ...more,
})

function step(it: Draft, fact: DisputeFact): void {
  const now = last(it.stays)
  const change = (set: Partial<Stay>) => it.stays.splice(-1, 1, { ...now, ...set })
  const next = { no: now.no + 1, round: it.rounds, from: fact.on }
  switch (fact.kind) {
    case 'DISPUTE_TAKEN':
      change({ takenOn: fact.on })
      return turned(it, fact, 'IN_HAND')
    case 'DISPUTE_MOVED':
      change({ to: fact.on })
      it.stays.push(stayAt(fact, { ...next, began: fact.isUp ? 'MOVED_UP' : 'MOVED_DOWN', reason: fact.reason }))
      return turned(it, fact, 'TO_TAKE')
    case 'DISPUTE_HANDED_BACK':
      change({ to: fact.on })
      it.stays.push({ ...stayAt(fact, { ...next, began: 'HANDED_BACK', reason: fact.reason }), takenOn: fact.on })
      return turned(it, fact, 'IN_HAND')
    case 'DISPUTE_SETTLED':
      change({ to: fact.on })
      it.settled = fact
      return turned(it, fact, isAgreed(fact.how) ? 'SETTLED' : 'CLOSED')
    case 'DISPUTE_REVISITED':
      if (fact.isKept) return turned(it, fact, 'CLOSED')
      again(it, { ...now, centreOrganId: now.organId }, fact.on, { reason: fact.text, takenOn: fact.on })
      return turned(it, fact, 'IN_HAND')
    case 'DISPUTE_REOPENED':
      again(it, fact, fact.on, { reason: fact.reason, takenOn: null })
      return turned(it, fact, 'TO_TAKE')
    default:
  }
}

function turned(it: Draft, fact: DisputeFact, standing: DisputeStanding): void {
  it.turn = fact
  it.standing = standing
}

/** A new round. What was not kept goes on in the hands that settled it, so that it is taken already. */
function again(it: Draft, at: AtCentre, from: LocalDate, more: Pick<Stay, 'reason' | 'takenOn'>): void {
  it.rounds += 1
  it.settled = null
  const { reason, takenOn } = more
  const no = it.stays.length + 1
  it.stays.push({ ...stayAt(at, { no, round: it.rounds, began: 'BROKE_OUT_ANEW', from, reason }), takenOn })
}

const teamOf = (log: CaseLog<DisputeFact>): readonly TeamMember[] =>
  log.of('TEAM_JOINED').map((joined, at, all) => {
    const next = all.slice(at + 1).find((one) => one.memberId === joined.memberId)
    const left = log
      .of('TEAM_LEFT')
      .find(
        (one) => one.memberId === joined.memberId && one.on >= joined.on && (next === undefined || one.on <= next.on),
      )
    return { memberId: joined.memberId, as: joined.as, joinedOn: joined.on, leftOn: left?.on ?? null }
  })

/** Who works on it now. */
export const teamNow = (it: Dispute): readonly TeamMember[] => it.team.filter((one) => one.leftOn === null)

/** Whole days of a stay: the days between its two dates, to the day asked about while it lasts. */
export const daysOfStay = (stay: Pick<Stay, 'from' | 'to'>, asOf: LocalDate): number =>
  daysBetween(stay.from, stay.to ?? asOf)

/** Days at each level of all rounds together. */
export function daysByLevel(it: Dispute): Readonly<Record<CentreLevel, number>> {
  const days = { COMMUNITY: 0, STREET_TOWN: 0, DISTRICT: 0 }
  for (const stay of it.stays) days[stay.level] += daysOfStay(stay, it.frame.asOf)
  return days
}

/** Settled by agreement where it began: no other centre ever took it. What was sent up and handed back counts as settled here. */
export const isSettledWhereItBegan = (it: Dispute): boolean =>
  it.settled !== null &&
  isAgreed(it.settled.how) &&
  it.now.centreId === it.reported.centreId &&
  it.stays.every((stay) => stay.takenOn === null || stay.centreId === it.reported.centreId)
