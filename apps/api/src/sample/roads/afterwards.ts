import { addDays } from '@petition/law'
import { actOn, recordCarriedOut, recordReviewRequest, submitClosingReport, serve } from '../../matters/index.js'
import { headOf } from '../people/staff.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import type { Given, Turns } from './given.js'
import type { Who } from './handling.js'

const GOVERNMENT = 'G01'
const CITY_GOVERNMENT = 'C01'

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

/** Review, and re-review: what reached the office is recorded, and the law gives it its effect or none. */
export function reviews(course: Course, given: Given, who: Who, turns: Turns): void {
  const { review } = turns
  if (review === undefined) return
  const isLate = review === 'LATE'
  course.pass(isLate ? 40 : 10, isLate ? 45 : 20, turns.days?.asked)
  asks(course, given, 'REVIEW', GOVERNMENT)
  if (isLate || review === 'RUNNING') return
  course.pass(18, 26)
  answers(course, headOf(GOVERNMENT), 'REVIEW_OPINION')
  if (review === 'ANSWERED') return
  course.pass(8, 18)
  asks(course, given, 'RECHECK', CITY_GOVERNMENT)
  course.pass(5, 8)
  hearing(course, given, 'HEARING_BEGAN')
  if (review === 'HEARING') return
  course.pass(4, 6)
  hearing(course, given, 'HEARING_ENDED')
  course.pass(10, 14)
  // The city has no account here: its opinion is brought to the petitioner and recorded by the organ that handled.
  answers(course, who.handler, 'RECHECK_OPINION')
}

function asks(course: Course, given: Given, level: 'REVIEW' | 'RECHECK', to: string): void {
  const on = course.day
  const postmarkedOn = course.chance.isOneOf(40) ? addDays(on, -2) : null
  course.by(given.registrar, (hand) =>
    hand.does(recordReviewRequest, { level, partyId: hand.party(0), on, postmarkedOn, toOrganId: hand.organId(to) }),
  )
}

function answers(course: Course, login: string, paper: 'REVIEW_OPINION' | 'RECHECK_OPINION'): void {
  const on = course.day
  course.by(login, (hand) => hand.does(serve, { paper, partyId: hand.party(0), mode: 'DIRECT', on, proof: '本人签收' }))
}

/** The city holds its hearing (第三十六条第二款) and tells the office, which records it on the city's behalf, with the paper. */
function hearing(course: Course, given: Given, kind: 'HEARING_BEGAN' | 'HEARING_ENDED'): void {
  const on = course.day
  course.by(given.registrar, async (hand) => {
    const { id: matterId, version: expectedVersion } = hand.matter
    const input = { idempotencyKey: hand.newKey(), matterId, expectedVersion, on }
    const asked = { name: 'recordHearing', act: 'recordReviewRequest', input, detail: { kind, on } } as const
    await actOn(hand.ctx, asked, () => [{ kind, on, organId: hand.organId(CITY_GOVERNMENT) }])
    hand.acted()
  })
}
