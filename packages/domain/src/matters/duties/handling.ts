import type { LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { handlingsOf, type Handling } from '../handlings.js'
import { isAfter, type Boundary } from '../order.js'
import { firstOf, ledElsewhere, partyIds } from '../petition.js'
import { servedOnAll } from '../receipts.js'
import { changeOf, undoneBy, type Revocation } from '../review/effects.js'
import { simpleOf } from '../simple.js'
import type { MatterStory } from '../story.js'
import { clockOn, dutyFrom, houseClock } from '../../casework/index.js'
import { extendedClock, extensionsOf, sixtyDays } from './handling-period.js'
import { met, organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from './duty.js'

/** What an organ owes from its acceptance on: the opinion within its period, and then to carry out what it supported. */
export function handlingDuties(story: MatterStory): readonly Duty[] {
  return [...handlingsOf(story).flatMap((handling) => periodOfHandling(story, handling)), ...performance(story)]
}

/**
 * The day on which handling was finished: the last petitioner has the opinion. Where nobody left a way to be
 * reached, the issue of the opinion is all that can be done.
 */
export function finishedOn(story: MatterStory, handling: Handling): LocalDate | null {
  if (partyIds(story).length > 0) return servedOnAll(story, 'OPINION', handling)
  return firstOf(story.of('OPINION_ISSUED').filter((fact) => handling.issuedIds?.has(fact.id)))?.on ?? null
}

function periodOfHandling(story: MatterStory, handling: Handling): readonly Duty[] {
  if (handling.order !== null) return newOpinion(story, handling, handling.order)
  const simple = simpleOf(story, handling.organId)
  const ordinary = () => ordinaryPeriod(story, handling)
  if (!simple) return ordinary()
  const clock = clockOn(story, 'JY-HANDLE10', { eventOn: handling.acceptedOn, eventWhat: 'ACCEPTED' })
  if (!clock) return ordinary()
  const finished = finishedOn(story, handling)
  const isLeft = simple.leftOn !== null && !(finished !== null && finished < simple.leftOn)
  const left: DutyEnd | null = isLeft ? { how: 'SUPERSEDED', on: simple.leftOn as LocalDate } : null
  const end = left ?? ended(story, handling, finished)
  const short = dutyFrom(clock, { event: { id: handling.factId }, owedBy: organ(handling.organId), end })
  // Left: it runs on as an ordinary item, counted from the same acceptance.
  return isLeft ? [short, ...ordinary()] : [short]
}

/** A review revoked the opinion: the new one is owed by the day that the reviewing organ set. */
function newOpinion(story: MatterStory, handling: Handling, order: Revocation): readonly Duty[] {
  const clock = houseClock(story, 'HOUSE-NEW-OPINION', {
    eventOn: order.decision.on,
    eventWhat: 'REVIEW_DECIDED',
    period: null,
    ...(order.by === null ? {} : { writtenOn: order.by }),
  })
  const end = ended(story, handling, finishedOn(story, handling))
  return [dutyFrom(clock, { event: order.decision, owedBy: organ(handling.organId), end })]
}

function ended(story: MatterStory, handling: Handling, finished: LocalDate | null): DutyEnd | null {
  if (finished !== null) return { how: 'MET', on: finished }
  const elsewhere = ledElsewhere(story)
  return elsewhere && elsewhere.on >= handling.acceptedOn ? { how: 'SUPERSEDED', on: elsewhere.on } : null
}

/** 第三十四条: sixty days from acceptance; after an extension the thirty-day clock carries the new days. */
function ordinaryPeriod(story: MatterStory, handling: Handling): readonly Duty[] {
  const base = sixtyDays(story, handling)
  if (base === null) return []
  const frame = { event: { id: handling.factId }, owedBy: organ(handling.organId) }
  const end = ended(story, handling, finishedOn(story, handling))
  const extensions = extensionsOf(story, handling)
  const last = extensions.at(-1)
  if (!last) return [dutyFrom(base, { ...frame, end })]
  return [
    dutyFrom(base, { ...frame, end: { how: 'EXTENDED', on: last.fact.on } }),
    dutyFrom(extendedClock(story, base, extensions), { ...frame, end }),
  ]
}

/**
 * 第三十二条: a supported claim is carried out; the day is the one that the opinion names, or the review that changed it.
 * What a review took away is no longer owed from that day.
 */
function performance(story: MatterStory): readonly Duty[] {
  return story.of('OPINION_ISSUED').flatMap((opinion) => {
    const change = changeOf(story, opinion)
    const own = promised(story, opinion, opinion, undoneBy(story, opinion))
    return change === null ? own : [...own, ...promised(story, opinion, change, afterChange(story, opinion, change))]
  })
}

/** A later decision on the same opinion takes the changed answers away as well. */
const afterChange = (story: MatterStory, opinion: { id: string }, change: { id: string; on: LocalDate }) =>
  story
    .of('REVIEW_DECIDED')
    .find((fact) => fact.opinionId === opinion.id && fact.outcome !== 'UPHELD' && isAfter(story, fact, change)) ?? null

function promised(
  story: MatterStory,
  opinion: FactOf<'OPINION_ISSUED'>,
  said: FactOf<'OPINION_ISSUED' | 'REVIEW_DECIDED'>,
  gone: FactOf<'REVIEW_DECIDED'> | null,
): readonly Duty[] {
  // What was carried out before a later opinion or a change was another promise, on the same day too.
  const isFirst = story.of('OPINION_ISSUED')[0]?.id === said.id
  const isSince = (fact: Boundary) => (isFirst ? fact.on >= said.on : isAfter(story, fact, said))
  return said.answers
    .filter((answer) => answer.outcome === 'SUPPORTED' && answer.performBy !== null)
    .map((answer) => {
      const clock = houseClock(story, 'HOUSE-PERFORM', {
        eventOn: said.on,
        eventWhat: said.kind,
        period: null,
        writtenOn: answer.performBy as LocalDate,
      })
      const done = firstOf(
        story
          .of('CARRIED_OUT')
          .filter((fact) => (fact.claimNo === answer.claimNo || fact.claimNo === null) && isSince(fact)),
      )
      const isGone = gone !== null && !(done !== null && !isAfter(story, done, gone))
      const end: DutyEnd | null = isGone ? { how: 'SUPERSEDED', on: gone.on } : met(done)
      return dutyFrom(clock, { event: said, owedBy: organ(opinion.organId), end, part: String(answer.claimNo) })
    })
}
