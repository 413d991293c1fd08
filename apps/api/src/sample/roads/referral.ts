import { addDays } from '@petition/law'
import {
  allocateMatter,
  answerObjection,
  assignMatter,
  decideProposal,
  keepMatter,
  object,
  referMatter,
  signFor,
} from '../../matters/index.js'
import { DEPUTY, HEAD } from '../people/cadres.js'
import { headOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Given, Turns } from './given.js'
import type { Hand } from './hand.js'

const openProposalOf = async (hand: Hand): Promise<string> =>
  (await hand.file()).story.of('PROPOSED').at(-1)?.proposalId ?? ''

/** The second person agrees, or declines with the reason. */
export function decides(course: Course, login: string, declinedBecause: string | null = null): void {
  course.by(login, async (hand) => {
    const proposalId = await openProposalOf(hand)
    await hand.does(decideProposal, { proposalId, isAgreed: declinedBecause === null, reason: declinedBecause })
  })
}

export function keeps(course: Course, login: string): void {
  course.by(login, (hand) => hand.does(keepMatter, {}))
}

export function refers(course: Course, given: Given, unit: string, turns: Turns): void {
  const delivery = turns.delivery ?? 'SYSTEM'
  course.by(given.registrar, (hand) => hand.does(referMatter, { organId: hand.organId(unit), delivery, note: null }))
}

/** Assigned with a day to report by: intake asks, the leadership decides. @returns whether it was decided */
export function assigns(course: Course, given: Given, turns: Turns): boolean {
  const reportBy = addDays(course.day, 75)
  course.by(given.registrar, (hand) =>
    hand.does(assignMatter, {
      ...{ organId: hand.organId(given.unit), delivery: turns.delivery ?? 'SYSTEM', reportBy },
      note: '群众反映集中，请依法按期办理并报送办结报告',
    }),
  )
  if (turns.stop === 'PROPOSED') return false
  course.pass(1, 1, turns.days?.referred)
  decides(course, course.chance.isOneOf(50) ? HEAD : DEPUTY)
  return true
}

/** Signs for what came; paper takes some days on its way. */
export function signs(course: Course, login: string, turns: Turns): void {
  const isPaper = turns.delivery === 'PAPER'
  course.pass(isPaper ? 3 : 0, isPaper ? 5 : 1, turns.days?.signed)
  const arrivedOn = course.day
  course.by(login, (hand) => hand.does(signFor, { arrivedOn }))
}

export function allocates(course: Course, unit: string, to: string): void {
  course.by(headOf(unit), (hand) => hand.does(allocateMatter, { accountId: hand.accountId(to), deskId: null }))
}

const WHY_NOT_OURS = '反映的问题不属于我单位职权范围，依据机构职能规定，应由有权处理的单位办理。'

/**
 * The organ objects (第二十三条第三款). @returns false where the matter stays lying with it
 */
export function objects(course: Course, given: Given, handler: string, turns: Turns): boolean {
  const { objection, stop } = turns
  const head = headOf(given.unit)
  if (objection === 'LATE') {
    course.pass(9)
    course.by(head, (hand) => hand.does(object, { reasons: WHY_NOT_OURS }))
    return true
  }
  course.pass(1, 2)
  course.by(handler, (hand) => hand.does(object, { reasons: WHY_NOT_OURS }))
  if (stop === 'OBJECTION_ASKED') return false
  course.pass(1)
  if (objection === 'DECLINED') {
    decides(course, head, '经研究，该事项仍属我单位职责，由信访专办继续办理')
    return true
  }
  decides(course, head)
  if (stop === 'OBJECTED') return false
  course.pass(1, 2)
  const isAgreed = objection === 'AGREED'
  const reasons = isAgreed
    ? '经核实，该事项确不属于该单位职权，予以退回重新转送'
    : '经核实，该事项属于该单位职责，请依法办理'
  course.by(given.registrar, (hand) => hand.does(answerObjection, { isAgreed, reasons }))
  return !(isAgreed && stop === 'HANDED_BACK')
}
