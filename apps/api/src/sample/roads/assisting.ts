import { addDays } from '@petition/law'
import { nameAssisting, recordContribution } from '../../matters/index.js'
import { handlerOf } from '../people/staff.js'
import type { Course } from './course.js'

/** The organ that handles names another for a part, with a day (第二十四条第一款); its contribution comes back. */
export function assists(course: Course, lead: string, unit: string): void {
  const dueOn = addDays(course.day, 20)
  course.by(lead, (hand) =>
    hand.does(nameAssisting, {
      ...{ organId: hand.organId(unit), dueOn },
      task: '就涉及本单位职责的部分派员到场核实，提出书面意见',
    }),
  )
  course.aside(course.chance.between(6, 15), handlerOf(unit), (hand) =>
    hand.does(recordContribution, { text: '已派员到场核实，涉及我单位职责的部分情况属实，整改建议附后。' }),
  )
}
