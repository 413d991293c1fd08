import { addDays } from '@petition/law'
import { answerProtection, leadIn, recordLeadInReceipt, startProtection } from '../../matters/index.js'
import { handlerOf } from '../people/staff.js'
import { written, type ElsewhereStory } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import { registers, sorts } from './intake.js'
import { refers, signs } from './referral.js'
import { serves } from './serving.js'

/** Sorted to its road and, where an organ is to do it, sent there. @returns who has it */
function brought(course: Course, given: Given, story: ElsewhereStory, isSentOn: boolean): string {
  registers(course, given)
  course.pass(1, 3)
  sorts(course, given, 'REQUEST', story.road)
  if (!isSentOn) return given.registrar
  course.pass(0, 3)
  refers(course, given, given.unit, {})
  signs(course, handlerOf(given.unit), {})
  course.pass(2, 9)
  return handlerOf(given.unit)
}

/** Led into the procedure that takes it (第三十一条第一至四项), with the notice of where to go; some organs say that they took it. */
export function ledIn(course: Course, given: Given, story: ElsewhereStory, isSentOn: boolean): void {
  const login = brought(course, given, story, isSentOn)
  const text = written(story.where, given.words)
  course.by(login, (hand) =>
    hand.does(leadIn, {
      ...{ claimNos: story.claims.map((_, at) => at + 1), place: text, organId: hand.organId(given.unit) },
      text: `你反映的事项依照《信访工作条例》第三十一条应当通过其他法定途径处理：${text}。`,
    }),
  )
  serves(course, given, login, 'NOTICE', ['DIRECT'])
  if (!course.chance.isOneOf(60)) return
  course.pass(5, 12)
  course.by(login, (hand) => hand.does(recordLeadInReceipt, { proof: '该单位窗口收件回执' }))
}

const LAWS: Readonly<Record<string, string>> = {
  U39: '《城乡规划法》第六十四条，参照本单位投诉举报办理规定的期限',
  U47: '《市场监督管理投诉举报处理暂行办法》，举报核查和告知期限',
}

/** A protective duty under a special law (第三十一条第五项): performed by the day that law sets, or answered why not. */
export function performs(course: Course, given: Given, story: ElsewhereStory): void {
  const login = brought(course, given, story, true)
  const performBy = addDays(course.day, 60)
  const law = LAWS[given.unit] ?? '本领域专门法律规定的履职期限'
  course.by(login, (hand) => hand.does(startProtection, { law, performBy }))
  course.pass(14, 48)
  const isPerformed = course.chance.isOneOf(75)
  const text = isPerformed
    ? '经现场检查情况属实，已责令限期改正并立案查处，处理结果将依规定公开。'
    : '经现场检查未发现所反映的违法行为，依照规定不予立案，现将理由告知。'
  course.by(login, (hand) => hand.does(answerProtection, { isPerformed, text }))
  course.pass(0, 2)
  serves(course, given, login, 'NOTICE', ['DIRECT'])
}
