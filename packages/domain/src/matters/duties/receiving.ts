import { hasOwnNoticeRules } from '../../organs/index.js'
import type { FactOf } from '../facts.js'
import { firstOf, leavesProcedure } from '../petition.js'
import { toLeadIn } from '../roads/law.js'
import { gateOfRepetition } from '../repetitions.js'
import type { MatterStory } from '../story.js'
import { clockOn, dutyFrom } from '../../casework/index.js'
import { met, notOwed, organ, type DutyEnd } from '../../casework/index.js'
import type { Duty } from './duty.js'

/** What whoever receives a petition owes: to register it, to sort it (信访部门), or to tell the petitioner (other organs). */
export function receivingDuties(story: MatterStory): readonly Duty[] {
  return [
    ...story
      .of('RECEIVED')
      .flatMap((received) => [
        ...registration(story, received),
        ...(received.at === 'PETITION_OFFICE'
          ? sorting(story, received, firstStep(story, received))
          : directNotice(story, received, notExcused(received))),
      ]),
    ...story.of('BROUGHT_AGAIN').flatMap((again) => repetition(story, again)),
  ]
}

/** 第二十二条第一款: every petition is registered, at once. */
function registration(story: MatterStory, received: FactOf<'RECEIVED'>): readonly Duty[] {
  const clock = clockOn(story, 'XF-REG', { eventOn: received.on, eventWhat: 'RECEIVED' })
  const registered = firstOf(
    story.of('REGISTERED').filter((fact) => fact.organId === received.organId && fact.on >= received.on),
  )
  return clock ? [dutyFrom(clock, { event: received, owedBy: organ(received.organId), end: met(registered) })] : []
}

/** 第二十二条第一款: fifteen days to forward, assign or report; a visitor with a lawsuit matter is guided. */
function sorting(
  story: MatterStory,
  event: FactOf<'RECEIVED' | 'BROUGHT_AGAIN'>,
  end: DutyEnd | null,
): readonly Duty[] {
  const clock = clockOn(story, 'XF-SORT15', { eventOn: event.on, eventWhat: event.kind })
  return clock ? [dutyFrom(clock, { event, owedBy: organ(event.organId), end })] : []
}

/** The first step by which the office passed the matter on. */
function firstStep(story: MatterStory, received: FactOf<'RECEIVED'>): DutyEnd | null {
  const steps = [
    ...story.of('REFERRED').filter((fact) => fact.repetitionId === null),
    ...story.of('KEPT'),
    ...story.of('REPORTED_UP'),
    ...story.of('GUIDED'),
    // Led in as a whole; a claim that was sorted to another road since waits for its first step again.
    ...(leavesProcedure(story) !== null && toLeadIn(story).length === 0 ? story.of('LED_IN') : []),
  ]
  return met(firstOf(steps.filter((fact) => fact.organId === received.organId && fact.on >= received.on)))
}

/** 第二十三条第二款 (2005: 第二十二条第二款): told in writing within fifteen days, unless name or address is unclear. */
function directNotice(
  story: MatterStory,
  event: FactOf<'RECEIVED' | 'BROUGHT_AGAIN'>,
  excused: DutyEnd | null,
): readonly Duty[] {
  const told = firstOf(story.of('NOTIFIED').filter((fact) => fact.organId === event.organId && fact.on >= event.on))
  const run = { eventOn: event.on, eventWhat: event.kind }
  const clock = clockOn(story, 'XF-NOTICE15-DIRECT', run) ?? clockOn(story, 'XF05-ACCEPT15', run)
  if (!clock) return []
  // Political-legal and discipline organs tell the petitioner under their own rules (第二十三条第四款).
  const ownRules = hasOwnNoticeRules(story.organKind(event.organId)) ? notOwed() : null
  return [dutyFrom(clock, { event, owedBy: organ(event.organId), end: excused ?? ownRules ?? met(told) })]
}

const notExcused = (received: FactOf<'RECEIVED'>): DutyEnd | null =>
  received.isAddressClear ? null : notOwed(received.on)

/** A repetition has its own event day; where the law refuses it, nothing is owed for it but the reasons. */
function repetition(story: MatterStory, again: FactOf<'BROUGHT_AGAIN'>): readonly Duty[] {
  // It became a matter of its own, and its clocks run there.
  if (again.toMatterId) return []
  const gate = gateOfRepetition(story, again)
  if (again.at === 'ORGAN') return directNotice(story, again, gate ? notOwed(again.on) : null)
  const sentOn = firstOf(story.of('REFERRED').filter((fact) => fact.repetitionId === again.id))
  return sorting(story, again, gate ? notOwed(again.on) : met(sentOn))
}
