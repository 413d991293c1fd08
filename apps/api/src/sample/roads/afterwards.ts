import { recordCarriedOut, submitClosingReport } from '../../matters/index.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given, Turns } from './given.js'

export function reports(course: Course, given: Given, handler: string): void {
  const text = `${written(given.story.summary, given.words)}一件，已依法办结，处理意见书已送达信访人，现将办结情况报告如下：调查核实清楚，适用依据准确，信访人已签收。`
  course.by(handler, (hand) => hand.does(submitClosingReport, { text }))
}

/** What was supported is carried out, claim by claim; the duty runs until then. */
export function carriesOut(course: Course, given: Given, handler: string, turns: Turns): void {
  const { performance, outcomes = ['SUPPORTED'] } = turns
  if (!performance?.isDone) return
  const days = performance.days ?? 30
  course.pass(Math.max(1, days - 20), Math.max(2, days - 8))
  const on = course.day
  given.story.claims.forEach((_, at) => {
    if (outcomes[at % outcomes.length] !== 'SUPPORTED') return
    const evidence = '验收单、付款凭证和现场照片'
    course.by(handler, (hand) => hand.does(recordCarriedOut, { claimNo: at + 1, on, evidence }))
  })
}
