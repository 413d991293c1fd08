import { decideAdvice, noteReward, recordAdviceStudy } from '../../matters/index.js'
import { handlerOf, headOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import { decides } from './referral.js'
import { serves } from './serving.js'

const ANSWERS = [
  { adoption: 'WHOLLY', reasons: '建议切合实际，具备实施条件', measure: '列入本年度实施计划，由业务科室落实' },
  { adoption: 'PARTLY', reasons: '部分内容具备条件，其余须待上级规划明确', measure: '先行试点一处，视效果推开' },
  { adoption: 'NOT', reasons: '现行规定另有要求，目前不具备条件', measure: null },
] as const

/** Studied, decided by the head, and the reply brought to whoever gave the advice (第二十九条). */
export function repliesToAdvice(course: Course, given: Given): void {
  const handler = handlerOf(given.unit)
  const answer = course.chance.pick(ANSWERS)
  course.by(handler, (hand) =>
    hand.does(recordAdviceStudy, { how: '业务科室研究，实地踏勘', record: '会同有关科室研究，听取了周边群众意见。' }),
  )
  course.by(handler, (hand) =>
    hand.does(decideAdvice, { decisions: given.story.claims.map((_, at) => ({ claimNo: at + 1, ...answer })) }),
  )
  course.pass(1)
  decides(course, headOf(given.unit))
  serves(course, given, handler, 'ADVICE_REPLY', ['DIRECT'])
  if (answer.adoption !== 'WHOLLY' || !course.chance.isOneOf(20)) return
  course.pass(10, 20)
  course.by(handler, (hand) =>
    hand.does(noteReward, { form: '书面表扬', reason: '建议采纳后节约了改造费用，便利了周边群众出行' }),
  )
}
