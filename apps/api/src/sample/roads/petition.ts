import { HEAD, KEEPER } from '../people/cadres.js'
import { handlerOf, headOf, secondOf } from '../people/staff.js'
import { carriesOut, reports } from './afterwards.js'
import { assists } from './assisting.js'
import type { Course } from './course.js'
import type { Given, Turns } from './given.js'
import { accepts, choosesSimple, drafts, extendsHandling, investigates, issues } from './handling.js'
import { hears } from './hearing.js'
import { leavesSimple, notifies, withdraws, type Who } from './handling.js'
import { corrects, registers, reveals, sorts } from './intake.js'
import { stepsBack } from './recusing.js'
import { reviews } from './reviewing.js'
import { allocates, assigns, keeps, objects, refers, signs } from './referral.js'
import { tellsNeed } from './needing.js'
import { annulsService, choosesSpeakers, serves, tellsEach } from './serving.js'
import { asksForMaterial } from './supplement.js'
import { reportsUrgent } from './urgent.js'

/** The sixth road, from the door to the answer and what comes after it, with the turns of the plan. */
export function petition(course: Course, given: Given, turns: Turns = {}): void {
  registers(course, given)
  if (turns.corrected === 'OWN') corrects(course, given, 'OWN')
  if (turns.isUrgent) reportsUrgent(course, given)
  if (turns.need) tellsNeed(course, given.registrar, turns.need)
  if (turns.chosen) choosesSpeakers(course, given.registrar, turns.chosen)
  if (turns.stop === 'REGISTERED') return
  course.pass(0, 2)
  sorts(course, given, 'REQUEST', 6)
  if (turns.stop !== 'SORTED') goesOn(course, given, turns)
}

/** What follows once every claim is sorted. */
export function goesOn(course: Course, given: Given, turns: Turns = {}): void {
  const who = reachesItsOrgan(course, given, turns)
  if (who) handles(course, given, turns, who)
}

/** Sent on, signed for, objected to. @returns null where it stays lying before somebody has it */
function reachesItsOrgan(course: Course, given: Given, turns: Turns): Who | null {
  const { how = 'FORWARDED', stop, objection } = turns
  if (how === 'DIRECT') return { handler: given.registrar, head: headOf(given.unit) }
  course.pass(0, how === 'ASSIGNED' ? 2 : 4, how === 'ASSIGNED' ? undefined : turns.days?.referred)
  if (how === 'KEPT') {
    keeps(course, given.registrar)
    return { handler: KEEPER, head: HEAD }
  }
  if (how === 'ASSIGNED') {
    if (!assigns(course, given, turns)) return null
  } else refers(course, given, objection === 'AGREED' ? 'U28' : given.unit, turns)
  if (stop === 'REFERRED') return null
  if (turns.corrected === 'PAPER') corrects(course, given, 'PAPER')
  const first = handlerOf(objection === 'AGREED' ? 'U28' : given.unit)
  signs(course, first, turns)
  if (objection && !objects(course, objection === 'AGREED' ? { ...given, unit: 'U28' } : given, first, turns))
    return null
  if (objection === 'AGREED') {
    course.pass(1, 2)
    refers(course, given, given.unit, turns)
    signs(course, handlerOf(given.unit), turns)
  }
  return { handler: allocated(course, given, turns), head: headOf(given.unit) }
}

function allocated(course: Course, given: Given, turns: Turns): string {
  const second = secondOf(given.unit)
  if (turns.isAllocated !== true || second === handlerOf(given.unit)) return handlerOf(given.unit)
  allocates(course, given.unit, second)
  return second
}

/** From the desk of the organ that has it to the answer and what comes after it. */
export function handles(course: Course, given: Given, turns: Turns, signed: Who): void {
  const { stop, simple, days } = turns
  if (stop === 'SIGNED') return
  const who = turns.stepsBack ? stepsBack(course, given, signed, turns.stepsBack) : signed
  if (simple) choosesSimple(course, who.handler)
  course.pass(1, simple ? 1 : 5, days?.notified)
  notifies(course, who.handler)
  if (turns.isRevealed) reveals(course, who.handler)
  if (stop === 'NOTIFIED' && turns.told === undefined) return
  tellsEach(course, given, who.handler, turns)
  if (stop === 'NOTIFIED') return
  if (turns.material?.asked === 'BEFORE_ACCEPTANCE') asksForMaterial(course, given, who.handler, turns)
  course.pass(simple ? 0 : 1, simple ? 1 : 4, days?.accepted)
  accepts(course, who.handler)
  if (turns.material?.asked === 'IN_HANDLING') asksForMaterial(course, given, who.handler, turns)
  if (turns.hearing?.stop) return hears(course, given, who.handler, turns.hearing)
  if (stop === 'ACCEPTED') return
  if (turns.assisting) assists(course, who.handler, turns.assisting)
  if (turns.withdrawn) {
    course.pass(3, 9)
    withdraws(course, given, who.handler, turns)
    if (turns.withdrawn === 'ALL') return
  }
  course.pass(simple ? 1 : 4, simple ? 2 : 12)
  if (simple === 'LEFT') leavesSimple(course, who.handler)
  if (course.chance.isOneOf(70)) investigates(course, given, who.handler)
  if (!extendsHandling(course, given, who, turns)) return
  if (turns.hearing?.stage === 'HANDLING') hears(course, given, who.handler, turns.hearing)
  if (turns.isSlow) course.pass(38, 60)
  course.pass(simple === 'KEPT' ? 1 : 4, simple === 'KEPT' ? 2 : 16)
  drafts(course, given, who.handler, turns)
  if (stop === 'DRAFTED') return
  if (issues(course, who, turns)) answersIt(course, given, turns, who)
}

function answersIt(course: Course, given: Given, turns: Turns, who: Who): void {
  if (turns.stop === 'ISSUED') return
  course.pass(0, turns.simple === 'KEPT' ? 0 : 2, turns.days?.served)
  if (turns.corrected === 'ANNULLED') annulsService(course, who.handler)
  const withdrawn = turns.withdrawn === 'ONE' ? 1 : 0
  serves(course, given, who.handler, 'OPINION', turns.serving ?? ['DIRECT'], withdrawn)
  if (turns.stop === 'SERVED') return
  if (turns.how === 'ASSIGNED') {
    course.pass(1, 3)
    reports(course, given, who.handler)
  }
  carriesOut(course, given, who.handler, turns)
  reviews(course, given, who, turns)
}
