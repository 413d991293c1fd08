import { workingDays, type Clock, type LocalDate } from '@petition/law'
import { dutyFrom, houseClock, met, notOwed, organ, party, type DutyEnd } from '../../casework/index.js'
import type { Duty } from '../duties/duty.js'
import type { FactOf } from '../facts.js'
import { firstOf, partyIds } from '../petition.js'
import { receiptsOf } from '../receipts.js'
import type { MatterStory } from '../story.js'
import { windowsOfTold } from './answers.js'
import { noticesOf, owedNotices } from './notices.js'
import { decideBy, holdBy, noticeBy } from './periods.js'
import { roundOf } from './rounds.js'
import { hearingsOf, toldParties, type Hearing } from './state.js'

/** What is owed of hearings: telling of the right, answering, giving notice, holding it, saying what came of it. */
export function hearingDuties(story: MatterStory): readonly Duty[] {
  return [
    ...story.of('HEARING_TOLD').flatMap((told) => [...telling(story, told), ...windows(story, told)]),
    ...hearingsOf(story).flatMap((hearing) => [
      ...deciding(story, hearing),
      ...hearing.plans.flatMap((plan) => noticing(story, hearing, plan)),
      ...callingOff(story, hearing),
      ...holding(story, hearing),
      ...concluding(story, hearing),
    ]),
  ]
}

/** House: the paper that tells of the right is brought to everybody. */
function telling(story: MatterStory, told: FactOf<'HEARING_TOLD'>): readonly Duty[] {
  const got = toldParties(story, told)
  const days = partyIds(story).map((id) => got.find((one) => one.partyId === id)?.on ?? null)
  const last = days.reduce<LocalDate | null>((a, b) => (a !== null && (b === null || b <= a) ? a : b), null)
  const isMet = days.length > 0 && days.every((day) => day !== null)
  const overOn = roundOf(story, told)?.overOn ?? null
  const end = isMet && last !== null ? met({ on: last }) : overOn === null ? null : notOwed(overOn)
  return [dutyFrom(house(story, 'HOUSE-HEARING-TELL', told), { event: told, owedBy: organ(told.organId), end })]
}

/** The petitioner's own right to ask, or to agree: silence is a no, and ends nothing else. */
const windows = (story: MatterStory, told: FactOf<'HEARING_TOLD'>): readonly Duty[] =>
  windowsOfTold(story, told).map(({ receipt, clock, answered }) => {
    const overOn = roundOf(story, told)?.overOn ?? null
    const end = answered ? met(answered) : overOn === null ? null : notOwed(overOn)
    return dutyFrom(clock, { event: receipt.served, owedBy: party(receipt.partyId), kind: 'RIGHT', end })
  })

/** The organ answers each request in writing: met once the party has the decision, or the notice of the hearing. */
function deciding(story: MatterStory, hearing: Hearing): readonly Duty[] {
  if (hearing.state === 'WITHOUT_EFFECT') return []
  return hearing.answers
    .filter((fact) => fact.says === 'APPLIES')
    .map((asked) => {
      const ids = [...(hearing.decision ? [hearing.decision.id] : []), ...hearing.plans.map((plan) => plan.id)]
      const round = { organId: hearing.organId, from: asked.on, issuedIds: new Set(ids) }
      const papers = (['HEARING_DECISION', 'HEARING_NOTICE'] as const)
        .flatMap((paper) => receiptsOf(story, paper, round))
        .filter((one) => one.partyId === asked.partyId && ids.includes(one.served.issuedId ?? ''))
      const answered = firstOf(papers)
      const end = answered ? met(answered) : goneEnd(hearing, ['CANCELLED', 'OVERTAKEN'])
      return dutyFrom(decideBy(story, asked.on), { event: asked, owedBy: organ(hearing.organId), end })
    })
}

const goneEnd = (hearing: Hearing, states: readonly Hearing['state'][]): DutyEnd | null =>
  states.includes(hearing.state) ? notOwed(hearing.endedOn) : null

/** Each petitioner has the notice in time; whoever else comes is told by the same day. Another plan takes the place of this one. */
function noticing(story: MatterStory, hearing: Hearing, plan: FactOf<'HEARING_SET'>): readonly Duty[] {
  const at = hearing.plans.indexOf(plan)
  const next = hearing.plans[at + 1]
  const asOfPlan: Hearing = { ...hearing, plans: hearing.plans.slice(0, at + 1), plan, off: null }
  const clock = noticeBy(story, plan.hearingOn)
  const gone = endOfPlan(hearing, plan, next)
  const notices = noticesOf(story, asOfPlan)
  const known = asOfPlan.plans.length === 1 ? [] : (knownBefore(story, asOfPlan) as readonly string[])
  const parties = partyIds(story)
    .filter((id) => !known.includes(`PARTY:${id}`))
    .map((id) => {
      const one = notices.find(({ who }) => who.kind === 'PARTY' && who.id === id)
      const told = one && one.changes.length === 0 ? one.toldOn : null
      const end = told === null ? gone : met({ on: told })
      return dutyFrom(clock, { event: plan, owedBy: organ(hearing.organId), end, part: id })
    })
  const people = notices.filter(({ who }) => who.kind === 'PERSON' && !known.includes(`PERSON:${who.id}`))
  if (people.length === 0) return parties
  const last = people.reduce<LocalDate | null>(
    (a, { toldOn }) => (toldOn !== null && (a === null || toldOn > a) ? toldOn : a),
    null,
  )
  const isTold = people.every(({ changes }) => changes.length === 0)
  const end = isTold && last !== null ? met({ on: last }) : gone
  const houses = houseOn(story, 'HOUSE-HEARING-NOTIFY', plan, clock)
  return [...parties, dutyFrom(houses, { event: plan, owedBy: organ(hearing.organId), end })]
}

/** For whom a plan changes nothing that they had been told before. */
function knownBefore(story: MatterStory, asOfPlan: Hearing): readonly string[] {
  const plan = asOfPlan.plans.at(-1) as FactOf<'HEARING_SET'>
  return noticesOf(story, asOfPlan).flatMap(({ who, changes, aboutId }) => {
    const isTold = changes.length === 0 && aboutId === plan.id
    const byThis = isTold && wasToldBy(story, asOfPlan, plan.id, who)
    return isTold && !byThis ? [`${who.kind}:${who.id}`] : []
  })
}

const wasToldBy = (
  story: MatterStory,
  { organId }: Hearing,
  planId: string,
  who: { readonly kind: 'PARTY' | 'PERSON'; readonly id: string },
): boolean =>
  who.kind === 'PARTY'
    ? story.of('SERVED').some((fact) => fact.organId === organId && fact.issuedId === planId && fact.partyId === who.id)
    : story.of('HEARING_NOTIFIED').some((fact) => fact.aboutId === planId && fact.officerIds.includes(who.id))

/** When nobody owes the notice of a plan any more: another plan, called off, begun, or the step is over. */
function endOfPlan(
  hearing: Hearing,
  plan: FactOf<'HEARING_SET'>,
  next: FactOf<'HEARING_SET'> | undefined,
): DutyEnd | null {
  if (next) return { how: 'SUPERSEDED', on: next.on }
  if (hearing.plan !== plan && hearing.off) return { how: 'SUPERSEDED', on: hearing.off.on }
  const began = hearing.sittings.at(-1)?.began
  if (began && plan.hearingOn <= began.on) return notOwed(began.on)
  return hearing.endedOn === null ? null : notOwed(hearing.endedOn)
}

/** House: whoever was told to come is told that it is off. */
function callingOff(story: MatterStory, hearing: Hearing): readonly Duty[] {
  const { off } = hearing
  if (off === null) return []
  const told = story.of('HEARING_NOTIFIED').filter((fact) => fact.aboutId === off.id)
  if (owedNotices(story, hearing).length === 0 && told.length === 0) return []
  const isTold = owedNotices(story, hearing).length === 0
  const overOn = hearing.round?.overOn ?? null
  const end = isTold ? met(told.at(-1)) : overOn === null ? null : notOwed(overOn)
  return [dutyFrom(house(story, 'HOUSE-HEARING-OFF', off), { event: off, owedBy: organ(hearing.organId), end })]
}

/** To hold it, once it was granted or agreed to; met on the last day of the sitting that came to its end. */
function holding(story: MatterStory, hearing: Hearing): readonly Duty[] {
  const { askedOn, state, decision } = hearing
  const isOwed = decision?.isGranted === true || (askedOn !== null && hearing.proposed !== null && decision === null)
  const isApplied = hearing.answers.some((fact) => fact.says === 'APPLIES')
  if (askedOn === null || !isOwed || (isApplied && !decision?.isGranted) || state === 'WITHOUT_EFFECT') return []
  const ended = state === 'HELD' || state === 'CONCLUDED' ? hearing.sittings.at(-1)?.ended : null
  const end = ended ? met(ended) : goneEnd(hearing, ['CANCELLED', 'GIVEN_UP', 'OVERTAKEN'])
  const event = hearing.decision ?? hearing.answers[0] ?? (hearing.proposed as FactOf<'HEARING_TOLD'>)
  return [dutyFrom(holdBy(story, askedOn), { event, owedBy: organ(hearing.organId), end })]
}

/** House: what came of it is put down. */
function concluding(story: MatterStory, hearing: Hearing): readonly Duty[] {
  const ended = hearing.sittings.at(-1)?.ended
  if (!ended || !['HELD', 'CONCLUDED', 'OVERTAKEN'].includes(hearing.state)) return []
  const end = hearing.concluded ? met(hearing.concluded) : goneEnd(hearing, ['OVERTAKEN'])
  return [
    dutyFrom(house(story, 'HOUSE-HEARING-CONCLUDE', ended), { event: ended, owedBy: organ(hearing.organId), end }),
  ]
}

type HearingHouse = 'HOUSE-HEARING-TELL' | 'HOUSE-HEARING-NOTIFY' | 'HOUSE-HEARING-OFF' | 'HOUSE-HEARING-CONCLUDE'

const house = (story: MatterStory, id: HearingHouse, event: { readonly on: LocalDate; readonly kind: string }) =>
  houseClock(story, id, {
    ...{ eventOn: event.on, eventWhat: event.kind },
    period: workingDays(story.settings.hearingPaperWorkingDays),
  })

/** A day of the house that goes by another clock's. */
const houseOn = (story: MatterStory, id: HearingHouse, event: FactOf<'HEARING_SET'>, { lawfulLastOn }: Clock) =>
  houseClock(story, id, {
    ...{ eventOn: event.on, eventWhat: event.kind, period: null },
    ...(lawfulLastOn !== null && { writtenOn: lawfulLastOn }),
  })
