import { askRecusal, decideRecusal } from '../../matters/index.js'
import { handlerOf, secondOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import type { Who } from './handling.js'
import type { Hand } from './hand.js'

const lastAsked = async (hand: Hand): Promise<string> =>
  (await hand.file()).story.of('RECUSAL_ASKED').at(-1)?.recusalId ?? ''

/** An official steps aside, or is asked to and stays (第二十八条第三款). @returns who handles it from then on */
export function stepsBack(course: Course, given: Given, who: Who, decided: 'GRANTED' | 'REFUSED'): Who {
  if (decided === 'REFUSED') {
    course.by(given.registrar, (hand) =>
      hand.does(askRecusal, {
        ...{ accountId: hand.accountId(who.handler), interest: 'IN_THE_MATTER' as const },
        ...{ askedBy: 'INTERESTED_PERSON' as const, reason: '信访人称承办人此前参与过同一小区的协调，要求回避' },
      }),
    )
    course.pass(1)
    course.by(who.head, async (hand) =>
      hand.does(decideRecusal, {
        ...{ recusalId: await lastAsked(hand), isGranted: false },
        reason: '经核实，承办人与本事项没有直接利害关系，此前参与协调属于履行职责',
      }),
    )
    return who
  }
  const first = handlerOf(given.unit)
  const next = who.handler === first ? secondOf(given.unit) : first
  course.by(who.handler, (hand) =>
    hand.does(askRecusal, {
      ...{ interest: 'IN_THE_PETITIONER' as const, askedBy: 'OFFICIAL' as const },
      reason: '信访人是本人的近亲属',
    }),
  )
  course.pass(0, 1)
  course.by(who.head, async (hand) =>
    hand.does(decideRecusal, { recusalId: await lastAsked(hand), isGranted: true, accountId: hand.accountId(next) }),
  )
  return { ...who, handler: next }
}
