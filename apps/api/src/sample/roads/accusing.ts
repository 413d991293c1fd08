import type { AccusationConcern, ManagedBy } from '@petition/domain'
import { handOverAccusation, noteHandoverResult, recordHandoverReceipt } from '../../matters/index.js'
import { KEEPER } from '../people/cadres.js'
import { handlerOf } from '../people/staff.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given, Stop } from './given.js'
import { tellsWhereToGo } from './handling.js'
import { registers, sorts } from './intake.js'
import { signs } from './referral.js'

/** Whose power it is (第三十条第一、二款): of what it speaks, and who manages whoever is accused. */
export interface Power {
  readonly concern: AccusationConcern
  readonly managedBy: ManagedBy
}

const OF_THE_DISTRICT: Power = { concern: 'DISCIPLINE', managedBy: 'DISTRICT' }

/** An accusation (第三十条): to the organ that is competent for it, and nobody else sees it. */
export function accusation(course: Course, given: Given, stop?: Stop, power: Power = OF_THE_DISTRICT): void {
  registers(course, given)
  if (stop === 'REGISTERED') return
  course.pass(0, 1)
  sorts(course, given, 'ACCUSATION', null)
  if (stop === 'SORTED') return
  course.pass(0, 2)
  handsOver(course, given, stop, power)
}

export function handsOver(course: Course, given: Given, stop?: Stop, power: Power = OF_THE_DISTRICT): void {
  // The city's organs and the organisation department have no people here: paper, and the slip that comes back.
  const isOnPaper = power.managedBy === 'CITY' || power.concern === 'APPOINTMENT'
  course.by(KEEPER, (hand) =>
    hand.does(handOverAccusation, {
      ...{ ...power, delivery: isOnPaper ? ('PAPER' as const) : ('SYSTEM' as const) },
      decidingFact: written(given.story.deciding, given.words),
    }),
  )
  if (isOnPaper) return takesOnPaper(course)
  signs(course, handlerOf('D01'), {})
  if (stop === 'SIGNED') return
  course.pass(8, 20)
  tellsWhereToGo(course, handlerOf('D01'), '你的检举控告材料已经收到，按管理权限办理，可以告知的结果将依规定告知。')
}

function takesOnPaper(course: Course): void {
  course.pass(2, 5)
  const on = course.day
  course.by(KEEPER, (hand) => hand.does(recordHandoverReceipt, { on }))
  course.pass(20, 45)
  const isTellable = course.chance.isOneOf(70)
  const text = isTellable ? '该机关函告：反映的问题已按权限办理，可以告知的部分已由该机关告知。' : null
  course.by(KEEPER, (hand) => hand.does(noteHandoverResult, { isTellable, text }))
}
