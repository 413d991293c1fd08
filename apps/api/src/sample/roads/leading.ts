import { addDays, type LocalDate } from '@petition/law'
import {
  leadToAssistance,
  receiveByLeader,
  recordAssistance,
  recordCaseProgress,
  releaseCase,
  reportInstruction,
  takeCase,
} from '../../leadership/index.js'
import { LeadOfficialEntity, ReceptionDayEntity } from '../../leadership/leadership.entity.js'
import { receptionAfter } from '../house/leaders.js'
import { DEPUTY, HEAD } from '../people/cadres.js'
import { handlerOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Given } from './given.js'

/** Spoken about on a leader's reception day, who asks the organ for a report (第十八条第二款). */
export function isReceivedByLeader(course: Course, given: Given, since: LocalDate): void {
  const on = receptionAfter(addDays(since, 12))
  if (on === null) return
  course.at(on, given.registrar, async (hand) => {
    const { id: receptionId } = await hand.ctx.read.findOneByOrFail(ReceptionDayEntity, { on })
    await hand.does(receiveByLeader, {
      ...{ receptionId, toOrganId: hand.organId(given.unit), reportBy: addDays(on, 30) },
      record: '信访人当面反映诉求，领导听取了接访人员和主管单位的情况介绍',
      instruction: '请主管单位到现场查明情况，依法按期答复，并报告办理结果',
    })
  })
  course.at(addDays(on, course.chance.between(10, 28)), handlerOf(given.unit), async (hand) => {
    const { story } = await hand.file()
    const instructionId = story.of('LEADER_RECEIVED').at(-1)?.instruction?.instructionId ?? ''
    const report = '已到现场核查并与信访人见面，办理情况和下一步安排如上，处理意见将依法送达。'
    await hand.does(reportInstruction, { instructionId, on: hand.ctx.today, report })
  })
}

/** A leading official takes the case on until it is settled (包案). */
export function isTakenOn(course: Course, given: Given, since: LocalDate): void {
  const on = addDays(since, course.chance.between(6, 14))
  const at = course.chance.between(0, 3)
  course.at(on, HEAD, async (hand) => {
    const officials = await hand.ctx.read.find(LeadOfficialEntity, { order: { id: 'ASC' } })
    await hand.does(takeCase, {
      ...{ officialId: officials[at % officials.length]?.id ?? '', on: hand.ctx.today },
      ...{ resolveBy: addDays(hand.ctx.today, 90), reason: '涉及人数多、时间长，需要几个单位共同解决' },
    })
  })
  course.at(addDays(on, 25), given.registrar, (hand) =>
    hand.does(recordCaseProgress, {
      on: hand.ctx.today,
      progress: '召集主管单位和属地会商一次，明确了责任单位和时间表，已与信访人见面沟通。',
    }),
  )
  course.at(addDays(on, course.chance.between(60, 84)), DEPUTY, (hand) =>
    hand.does(releaseCase, { on: hand.ctx.today, result: '诉求已经依法答复，约定事项按计划落实，信访人知晓。' }),
  )
}

const HELP = [
  ['SOCIAL', 'U33', '家庭主要劳动力患病，收入中断，符合临时救助的申请条件'],
  ['JUDICIAL', 'F01', '判决确定的赔偿未能执行到位，生活面临急迫困难'],
] as const
const ANSWERS = ['GRANTED', 'GRANTED', 'PARTLY', 'NOT_GRANTED'] as const

/** Hardship is led to assistance (第三十七条), and its answer comes back. */
export function isLedToAssistance(course: Course, given: Given, since: LocalDate): void {
  const on = addDays(since, course.chance.between(8, 20))
  const [assistance, unit, need] = course.chance.pick(HELP)
  const outcome = course.chance.pick(ANSWERS)
  course.at(on, given.registrar, (hand) =>
    hand.does(leadToAssistance, { assistance, toOrganId: hand.organId(unit), on: hand.ctx.today, need }),
  )
  course.at(addDays(on, course.chance.between(15, 40)), given.registrar, async (hand) => {
    const { story } = await hand.file()
    const assistanceId = story.of('ASSISTANCE_LED').at(-1)?.assistanceId ?? ''
    const answer = '经审核家庭情况，结果已书面通知申请人，救助决定留存本单位。'
    await hand.does(recordAssistance, { assistanceId, on: hand.ctx.today, outcome, answer })
  })
}
