import { bringAgain } from '../../matters/index.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import { reachable, sorts } from './intake.js'
import { goesOn } from './petition.js'

const NEW_FACTS = '来访提交新取得的检测报告和两份证人证言，原意见没有涉及'

/** New facts and reasons are no repetition (第十九条第三款、第三十六条第三款 say SAME): they become a matter of their own. */
export function bringsNewFacts(course: Course, given: Given, next: Course): void {
  course.pass(25, 50)
  const on = course.day
  course.by(given.registrar, async (hand) => {
    const { id: matterId, version: expectedVersion } = hand.matter
    const { followingId } = await bringAgain(hand.ctx, {
      ...{ idempotencyKey: hand.newKey(), matterId, expectedVersion, on, channel: 'VISIT' },
      ...{ level: 'SAME', factsAndReasons: 'NEW', note: NEW_FACTS },
      claims: given.story.claims.map((one) => ({ text: written(one.claim, given.words), factsAndReasons: NEW_FACTS })),
    })
    hand.acted()
    if (followingId === null) throw new Error('new facts were refused')
    hand.begins({ id: followingId, version: 1, parties: await reachable(hand, followingId) }, next.name)
  })
  next.pass(0, 0, on).pass(1, 2)
  sorts(next, given, 'REQUEST', 6)
  goesOn(next, given, { outcomes: ['SUPPORTED'] })
}
