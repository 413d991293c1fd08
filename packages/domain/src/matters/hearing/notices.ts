import type { LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { partyIds } from '../petition.js'
import { receiptsOf } from '../receipts.js'
import type { MatterStory } from '../story.js'
import type { HearingPlan } from './facts.js'
import { noticeBy } from './periods.js'
import { hearingsOf, type Hearing } from './state.js'
import type { NoticeChange } from './words.js'

/** Somebody who is to know of a hearing, and whether they know it as it stands now. */
export interface Notice {
  readonly who: { readonly kind: 'PARTY' | 'PERSON'; readonly id: string }
  /** the fact to be told: the plan that stands, or that it is off */
  readonly aboutId: string
  /** what is another thing than they were told; empty: they know it as it stands */
  readonly changes: readonly NoticeChange[]
  /** day on which they learned of the hearing's day; null while they have not */
  readonly dayKnownOn: LocalDate | null
  /** day on which they were told of the last thing that changed for them */
  readonly toldOn: LocalDate | null
}

type Plan = FactOf<'HEARING_SET'>

/** What the parts of a plan are to somebody; two plans that are the same to them need no second notice. */
interface View {
  readonly day: string
  readonly parts: Readonly<Partial<Record<NoticeChange, string>>>
  /** whether they are to come at all */
  readonly isIn: boolean
}

const OUT: View = { day: '', parts: {}, isIn: false }

const dayOf = ({ hearingOn, fromTime, untilTime }: HearingPlan) => `${hearingOn} ${fromTime}-${untilTime}`
const panelOf = ({ seats }: HearingPlan) =>
  seats
    .filter(({ seat }) => seat === 'CHAIR' || seat === 'MEMBER')
    .map(({ officerId, seat }) => `${seat}:${officerId}`)
    .sort()
    .join()

/** A petitioner may ask that one of the panel step aside, so who sits on it is a part of what they are told. */
const partyView = (plan: Plan): View => ({
  day: dayOf(plan),
  parts: { ROOM: plan.roomId, PANEL: panelOf(plan), PUBLICITY: `${plan.isPublic} ${plan.closedGround ?? ''}` },
  isIn: true,
})

/** Who else sits there is nothing to a member: only where and when, and as what. */
const personView = (plan: Plan, officerId: string): View => {
  const seat = plan.seats.find((one) => one.officerId === officerId)
  return seat ? { day: dayOf(plan), parts: { ROOM: plan.roomId, SEAT: seat.seat }, isIn: true } : OUT
}

interface Known {
  readonly about: Plan | null
  readonly on: LocalDate
}

/** Who is to know of a hearing, and what each of them still has to be told. Nobody is told anew of what did not change for them. */
export function noticesOf(story: MatterStory, hearing: Hearing): readonly Notice[] {
  const { plan, off, plans } = hearing
  const about = plan ?? off
  if (about === null) return []
  const persons = [...new Set(plans.flatMap((one) => one.seats.map((seat) => seat.officerId)))]
  const parties = partyIds(story).map((id) =>
    notice({ kind: 'PARTY', id }, about, plan ? partyView(plan) : OUT, partyKnowledge(story, hearing, id), partyView),
  )
  const askers = parties.map((one) => offToWhomAsked(story, hearing, one))
  const people = persons.map((id) =>
    notice(
      { kind: 'PERSON', id },
      about,
      plan ? personView(plan, id) : OUT,
      personKnowledge(story, hearing, id),
      (one) => personView(one, id),
    ),
  )
  // Who was never told of a day, and is not to come, has nothing to be told.
  return [...askers, ...people].filter((one) => one.changes.length > 0 || one.toldOn !== null)
}

/** Called off before a day was told: whoever asked for it or agreed to it is told that it is off, and nobody else. */
function offToWhomAsked(story: MatterStory, { off, answers }: Hearing, known: Notice): Notice {
  const { id } = known.who
  const hasAsked = answers.some((fact) => fact.partyId === id && fact.says !== 'DECLINES')
  if (off?.kind !== 'HEARING_CANCELLED' || known.toldOn !== null || !hasAsked) return known
  const told = story.of('HEARING_NOTIFIED').find((fact) => fact.aboutId === off.id && fact.partyIds.includes(id))
  return { ...known, changes: told ? [] : ['OFF'], toldOn: told?.on ?? null }
}

function notice(
  who: Notice['who'],
  about: { readonly id: string },
  now: View,
  known: readonly Known[],
  viewOf: (plan: Plan) => View,
): Notice {
  const views = known.map((one) => ({ on: one.on, view: one.about === null ? OUT : viewOf(one.about) }))
  const last = views.at(-1)
  const from = views.findLastIndex(({ view }) => view.day !== now.day)
  return {
    ...{ who, aboutId: about.id, changes: changesFrom(last?.view ?? null, now, about) },
    dayKnownOn: now.isIn ? (views[from + 1]?.on ?? null) : null,
    toldOn: last?.on ?? null,
  }
}

function changesFrom(before: View | null, now: View, about: object): readonly NoticeChange[] {
  if (!now.isIn) return before?.isIn ? ['kind' in about && about.kind !== 'HEARING_SET' ? 'OFF' : 'RELEASED'] : []
  if (before === null || !before.isIn) return ['FIRST']
  const parts = Object.keys(now.parts) as NoticeChange[]
  return [
    ...(before.day === now.day ? [] : (['TIME'] as const)),
    ...parts.filter((part) => before.parts[part] !== now.parts[part]),
  ]
}

/** What one petitioner has been told, in the order of the plans: notices served on them, and that it was off. */
function partyKnowledge(story: MatterStory, hearing: Hearing, partyId: string): readonly Known[] {
  const served = hearing.plans.flatMap((plan): readonly Known[] => {
    const round = { organId: hearing.organId, from: plan.on, issuedIds: new Set([plan.id]) }
    const got = receiptsOf(story, 'HEARING_NOTICE', round).find((one) => one.partyId === partyId)
    return got ? [{ about: plan, on: got.on }] : []
  })
  return inOrder(
    story,
    hearing,
    served,
    offTold(story, hearing, (fact) => fact.partyIds.includes(partyId)),
  )
}

function personKnowledge(story: MatterStory, hearing: Hearing, officerId: string): readonly Known[] {
  const told = story
    .of('HEARING_NOTIFIED')
    .filter((fact) => fact.hearingId === hearing.id && fact.officerIds.includes(officerId))
  const plans = hearing.plans.flatMap((plan): readonly Known[] => {
    const first = told.find((fact) => fact.aboutId === plan.id)
    return first ? [{ about: plan, on: first.on }] : []
  })
  return inOrder(
    story,
    hearing,
    plans,
    offTold(story, hearing, (fact) => fact.officerIds.includes(officerId)),
  )
}

/** Days on which somebody was told that it is off, each with the place among the plans that it has. */
const offTold = (
  story: MatterStory,
  hearing: Hearing,
  isFor: (fact: FactOf<'HEARING_NOTIFIED'>) => boolean,
): readonly { readonly after: number; readonly on: LocalDate }[] => {
  const offs = [...story.of('HEARING_ADJOURNED'), ...story.of('HEARING_CANCELLED')].filter(
    (fact) => fact.hearingId === hearing.id,
  )
  return story.of('HEARING_NOTIFIED').flatMap((fact) => {
    const off = offs.find((one) => one.id === fact.aboutId)
    return off && isFor(fact) ? [{ after: story.facts.indexOf(off), on: fact.on }] : []
  })
}

const inOrder = (
  story: MatterStory,
  { sittings }: Hearing,
  plans: readonly Known[],
  offs: readonly { readonly after: number; readonly on: LocalDate }[],
): readonly Known[] => {
  // Whoever was there, or stayed away although told, knows that the sitting ended without a conclusion.
  const ended = sittings.flatMap(({ ended: fact }) => (fact ? [{ after: story.facts.indexOf(fact), on: fact.on }] : []))
  return [
    ...plans.map((one) => ({ at: story.facts.indexOf(one.about as Plan), known: one })),
    ...(plans.length === 0
      ? []
      : [...offs, ...ended].map(({ after, on }) => ({ at: after, known: { about: null, on } }))),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ known }) => known)
}

/** Notices that are still to be given. */
export const owedNotices = (story: MatterStory, hearing: Hearing): readonly Notice[] =>
  hearing.state === 'SET' || hearing.state === 'ADJOURNED' || hearing.state === 'CANCELLED'
    ? noticesOf(story, hearing).filter((one) => one.changes.length > 0)
    : []

/** Petitioners who were not told of the day in time: the hearing cannot be held on it (decision 050). */
export function notInTime(story: MatterStory, hearing: Hearing): readonly string[] {
  const { plan } = hearing
  if (plan === null) return []
  const last = noticeBy(story, plan.hearingOn).lawfulLastOn
  const told = new Map(noticesOf(story, hearing).map((one) => [`${one.who.kind}:${one.who.id}`, one]))
  return partyIds(story).filter((id) => {
    const known = told.get(`PARTY:${id}`)?.dayKnownOn ?? null
    return known === null || (last !== null && known > last)
  })
}

/** Who would have to be told anew if a hearing were held by another plan: shown before it is saved. */
export function noticesIfSet(
  story: MatterStory,
  hearing: Hearing,
  plan: HearingPlan,
): readonly Pick<Notice, 'who' | 'changes'>[] {
  const asIf: Plan = {
    ...{ id: 'new', kind: 'HEARING_SET', on: story.asOf, recordedAt: '', byAccountId: null, organId: hearing.organId },
    ...{ hearingId: hearing.id, reason: null, lateReason: null },
    ...plan,
  }
  return noticesOf(story, { ...hearing, plans: [...hearing.plans, asIf], plan: asIf, off: null, state: 'SET' })
    .filter((one) => one.changes.length > 0)
    .map(({ who, changes }) => ({ who, changes }))
}

/** The hearing of an organ that is on its way or was held in the step that is open; the last one. */
export const liveHearing = (story: MatterStory, organId: string): Hearing | null =>
  hearingsOf(story)
    .filter((one) => one.organId === organId && one.endedOn === null)
    .at(-1) ?? null
