import { currentReferral, POLITICAL_LEGAL_CODES } from '@petition/domain'
import { acceptHandover } from '../../exchange/index.js'
import { attachAsRepeat, guideMatter, loadCase } from '../../matters/index.js'
import { handlerOf } from '../people/staff.js'
import { HIDDEN_ACCUSATION, written, type ElsewhereStory } from '../stories/index.js'
import { handsOver } from './accusing.js'
import { repliesToAdvice } from './advice.js'
import type { Course } from './course.js'
import type { Given, Stop } from './given.js'
import { notifies, tellsWhereToGo } from './handling.js'
import { isMistaken, registers, sorts, splitsAccusation } from './intake.js'
import { goesOn } from './petition.js'
import { refers, signs } from './referral.js'

/** A visitor whose matter another road takes is told the law and guided there (第二十二条第二款). */
export function guided(course: Course, given: Given, story: ElsewhereStory): void {
  registers(course, given)
  sorts(course, given, 'REQUEST', story.road)
  course.by(given.registrar, (hand) => hand.does(guideMatter, { where: written(story.where, given.words) }))
}

/** Another road, by letter or network: handed to its organ, which tells the petitioner where it goes. */
export function handedOver(course: Course, given: Given, story: ElsewhereStory, stop?: Stop): void {
  registers(course, given)
  course.pass(1, 3)
  sorts(course, given, 'REQUEST', story.road)
  if (stop === 'SORTED') return
  course.pass(0, 3)
  refers(course, given, given.unit, {})
  if (stop === 'REFERRED') return
  signs(course, handlerOf(given.unit), {})
  if (stop === 'SIGNED') return
  course.pass(3, 12)
  takesIntoItsProcedure(course, given.unit)
  tellsWhereToGo(course, handlerOf(given.unit), written(story.where, given.words))
}

const PROCEDURES: Readonly<Record<string, string>> = {
  F01: '诉讼服务中心登记，转执行、审判监督程序',
  F02: '控告申诉检察程序',
  U32: '公安机关法律程序',
  U34: '司法行政程序',
  U27: '执法监督程序',
}

/** 诉访分离: the court and its like take it into a procedure of their own before they tell the petitioner. */
function takesIntoItsProcedure(course: Course, unit: string): void {
  if (!(POLITICAL_LEGAL_CODES as readonly string[]).includes(unit)) return
  const on = course.day
  course.by(handlerOf(unit), async (hand) => {
    const { id, version: expectedVersion } = hand.matter
    const referral = currentReferral((await loadCase(hand.ctx, id)).story)
    if (!referral) throw new Error('nothing was handed over')
    const key = { idempotencyKey: hand.newKey(), id: referral.id, expectedVersion }
    await acceptHandover(hand.ctx, { ...key, on, procedure: PROCEDURES[unit] ?? '本机关程序' })
    hand.acted()
  })
}

/** Advice (第二十九条): studied where it belongs, and replied to. */
export function advice(course: Course, given: Given, stop?: Stop): void {
  registers(course, given)
  course.pass(0, 2)
  sorts(course, given, 'ADVICE', null)
  course.pass(0, 3)
  refers(course, given, given.unit, {})
  signs(course, handlerOf(given.unit), {})
  if (stop === 'SIGNED') return
  notifies(course, handlerOf(given.unit))
  course.pass(6, 12)
  repliesToAdvice(course, given)
}

/** A request with an accusation in it: split, and each goes its own way. */
export function withAccusation(course: Course, given: Given, other: Course): void {
  const hidden = { ...HIDDEN_ACCUSATION, claim: HIDDEN_ACCUSATION.text, reasons: HIDDEN_ACCUSATION.factsAndReasons }
  const whole = {
    ...given,
    story: { ...given.story, claims: [...given.story.claims, { ...hidden, found: '', basis: '', yes: '', no: '' }] },
  }
  registers(course, whole)
  splitsAccusation(course, whole, other.name)
  other.pass(0, 0, course.day).pass(1)
  handsOver(other, given)
  goesOn(course, given)
}

/** The same facts and reasons told again: attached to the matter it repeats. */
export function repeats(course: Course, given: Given, first: string): void {
  registers(course, given)
  course.pass(0, 2)
  course.by(given.registrar, (hand) =>
    hand.does(attachAsRepeat, {
      repeatsMatterId: hand.other(first).id,
      reason: '事实和理由与前件相同，前件正在办理，答复一并送达',
    }),
  )
}

export function mistaken(course: Course, given: Given): void {
  registers(course, given)
  course.pass(1)
  isMistaken(course)
}

/** Brought to an organ directly, and another road takes it: told there where to go (第二十三条第二款). */
export function directElsewhere(course: Course, given: Given, story: ElsewhereStory): void {
  registers(course, given)
  course.pass(1, 3)
  sorts(course, given, 'REQUEST', story.road)
  tellsWhereToGo(course, given.registrar, written(story.where, given.words))
}
