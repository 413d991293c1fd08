import { markUrgent, recordUrgentDecision, reportUrgent } from '../../matters/index.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given } from './given.js'

/** Major or urgent (第二十五条): reported at once to the committee, the government and the joint conference; a decision comes back. */
export function reportsUrgent(course: Course, given: Given): void {
  const what = `${written(given.story.summary, given.words)}，涉及人数较多，情绪激动，可能引发群体性事件`
  const on = course.day
  course.by(given.registrar, (hand) => hand.does(markUrgent, { what }))
  course.by(given.registrar, (hand) =>
    hand.does(reportUrgent, {
      ...{ on, what, to: ['PARTY_COMMITTEE', 'GOVERNMENT', 'JOINT_CONFERENCE'] as const },
      measures: '已安排专人现场接待，通知属地和主管部门到场疏导',
    }),
  )
  course.aside(1, given.registrar, (hand) =>
    hand.does(recordUrgentDecision, {
      ...{ by: 'GOVERNMENT' as const, on: hand.ctx.today },
      text: '请主管部门当日到场了解情况，依法及时处理，处置进展随时报告。',
    }),
  )
}
