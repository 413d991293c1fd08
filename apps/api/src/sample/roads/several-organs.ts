import type { CompetenceDecider } from '@petition/domain'
import { decideCompetence } from '../../matters/index.js'
import { handlerOf, headOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Given, Turns } from './given.js'
import { registers, sorts } from './intake.js'
import { handles } from './petition.js'
import { objects, refers, signs } from './referral.js'

const WHO: readonly (readonly [CompetenceDecider, string])[] = [
  ['JOINT_CONFERENCE', '区信访工作联席会议办公室，专题会议纪要'],
  ['GOVERNMENT', '区人民政府办公室，协调会议纪要'],
  ['AGREED', '有关单位协商一致，会商记录'],
]

/** Two organs hand it back one after the other; it is decided who takes the lead, and the matter goes there (第二十四条). */
export function disputed(course: Course, given: Given, notOurs: readonly string[], turns: Turns): void {
  registers(course, given)
  course.pass(0, 2)
  sorts(course, given, 'REQUEST', 6)
  for (const unit of notOurs) {
    course.pass(1, 2)
    refers(course, given, unit, {})
    signs(course, handlerOf(unit), {})
    objects(course, { ...given, unit }, handlerOf(unit), { objection: 'AGREED' })
  }
  course.pass(2, 4)
  const [decider, who] = course.chance.pick(WHO)
  course.by(given.registrar, (hand) =>
    hand.does(decideCompetence, {
      ...{ decider, who, leadOrganId: hand.organId(given.unit) },
      reasons: '两家单位先后提出异议，经研究由主要职责单位牵头办理，其他单位配合',
    }),
  )
  course.pass(0, 1)
  refers(course, given, given.unit, {})
  signs(course, handlerOf(given.unit), {})
  handles(course, given, turns, { handler: handlerOf(given.unit), head: headOf(given.unit) })
}
