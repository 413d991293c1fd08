import { addDays } from '@petition/law'
import type { ReviewLevel, ReviewOutcome } from '@petition/domain'
import {
  beginHearing,
  bringAgain,
  draftReview,
  endHearing,
  giveReview,
  issueReview,
  recordReviewDecision,
  recordReviewRequest,
  serve,
  takeReview,
} from '../../matters/index.js'
import { headOf, handlerOf } from '../people/staff.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import { organPaper } from './files.js'
import type { Given, Turns } from './given.js'
import { drafts, issuesAtOnce, type Who } from './handling.js'
import type { Hand } from './hand.js'
import { hearingUsesOf, hears } from './hearing.js'
import { serves } from './serving.js'

const GOVERNMENT = 'G01'
const CITY_GOVERNMENT = 'C01'
/** Of the office's section for review, which takes down what the city decides. */
const OFFICE_CLERK = 'bhxf0583'

/** Review, and re-review: what reached the office is recorded, and the law gives it its effect or none. */
export function reviews(course: Course, given: Given, who: Who, turns: Turns): void {
  const { review } = turns
  if (review === undefined) return
  const isLate = review === 'LATE'
  course.pass(isLate ? 40 : 10, isLate ? 45 : 20, turns.days?.asked)
  asks(course, given, 'REVIEW', GOVERNMENT)
  if (isLate) return
  course.pass(1, 3)
  takes(course)
  if (review === 'RUNNING') return
  if (turns.hearing?.stage === 'REVIEW') hears(course, given, handlerOf(GOVERNMENT), turns.hearing)
  else course.pass(15, 20)
  const outcome: ReviewOutcome = review === 'CHANGED' ? 'CHANGED' : review === 'REVOKED' ? 'REVOKED' : 'UPHELD'
  decides(course, given, outcome, turns)
  course.pass(1, 2)
  answers(course, handlerOf(GOVERNMENT), 'REVIEW_OPINION')
  if (review === 'REVOKED') return renews(course, given, who)
  if (review === 'ANSWERED' || review === 'CHANGED') return
  rechecks(course, given, turns)
}

/** The city government re-reviews; it has no account here, so the office writes down every act of it with its paper. */
function rechecks(course: Course, given: Given, turns: Turns): void {
  // What a unit received directly is in the unit's register, and its handler takes the city's papers down.
  const clerk = turns.how === 'DIRECT' ? given.registrar : OFFICE_CLERK
  course.pass(8, 18)
  asks(course, given, 'RECHECK', CITY_GOVERNMENT)
  course.pass(5, 8)
  cityHears(course, clerk, 'beginHearing')
  if (turns.review === 'HEARING') return
  course.pass(4, 6)
  cityHears(course, clerk, 'endHearing')
  course.pass(10, 14)
  const on = course.day
  course.by(clerk, async (hand) => {
    const number = `津政复核〔${on.slice(0, 4)}〕${Number(course.name) + 1}号`
    const uploadId = await hand.sends(organPaper(Number(course.name)))
    const reviewId = await roundOf(hand, 'RECHECK')
    await hand.does(recordReviewDecision, { reviewId, ...SAYS.UPHELD, on, number, uploadId })
  })
  answers(course, clerk, 'RECHECK_OPINION')
  if (turns.isBroughtAgain !== true) return
  course.pass(20, 30)
  const broughtOn = course.day
  course.by(given.registrar, (hand) =>
    hand.does(bringAgain, {
      ...{ on: broughtOn, channel: 'LETTER' as const, level: 'SAME' as const, factsAndReasons: 'SAME' as const },
      note: '来信重申原诉求，没有新的事实和理由',
    }),
  )
}

const SAYS: Readonly<
  Record<ReviewOutcome, { finding: string; basis: string; result: string; outcome: ReviewOutcome }>
> = {
  UPHELD: {
    outcome: 'UPHELD',
    finding: '经调阅案卷并听取信访人意见，原意见认定的事实有现场记录和书证印证，程序合法。',
    basis: '《信访工作条例》第三十二条',
    result: '原意见事实清楚、依据正确，应予维持。',
  },
  CHANGED: {
    outcome: 'CHANGED',
    finding: '经复核书证，原意见对完成期限的答复与已批准的计划不一致。',
    basis: '《信访工作条例》第三十二条',
    result: '原意见认定事实清楚，但答复内容不当，应予变更。',
  },
  REVOKED: {
    outcome: 'REVOKED',
    finding: '原意见只依据一份书面材料作出认定，未到现场核查，主要事实不清。',
    basis: '《信访工作条例》第三十二条',
    result: '应当到现场核查并听取信访人意见后重新作出处理意见。',
  },
}

async function roundOf(hand: Hand, level: ReviewLevel): Promise<string> {
  const { story } = await hand.file()
  const asked = story.of(level === 'REVIEW' ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED')
  return asked.at(-1)?.id ?? ''
}

function takes(course: Course): void {
  const clerk = handlerOf(GOVERNMENT)
  course.by(clerk, async (hand) => {
    const reviewId = await roundOf(hand, 'REVIEW')
    await hand.does(takeReview, { reviewId })
    await hand.does(giveReview, { reviewId, accountId: hand.accountId(clerk) })
  })
}

/** The clerk drafts and asks; the head of the government's side approves. */
function decides(course: Course, given: Given, outcome: ReviewOutcome, turns: Turns): void {
  const newOpinionBy = outcome === 'REVOKED' ? addDays(course.day, 30) : null
  const answers = given.story.claims.map((one, at) => ({
    ...{ claimNo: at + 1, finding: written(one.found, given.words), basis: one.basis, outcome: 'SUPPORTED' as const },
    result: written(one.yes, given.words),
  }))
  course.by(handlerOf(GOVERNMENT), async (hand) => {
    const reviewId = await roundOf(hand, 'REVIEW')
    const text = { ...SAYS[outcome], newOpinionBy, answers: outcome === 'CHANGED' ? answers : [] }
    const hearingUses = await hearingUsesOf(hand, 'REVIEW', turns.hearing)
    await hand.does(draftReview, { reviewId, ...text, hearingUses })
  })
  course.pass(0, 1)
  course.by(headOf(GOVERNMENT), async (hand) => hand.does(issueReview, { reviewId: await roundOf(hand, 'REVIEW') }))
}

/** A new opinion after the review revoked the first: looked at on the spot, and supported. */
function renews(course: Course, given: Given, who: Who): void {
  course.pass(10, 14)
  drafts(course, given, who.handler, { outcomes: ['SUPPORTED'] })
  course.pass(1, 2)
  issuesAtOnce(course, who)
  course.pass(0, 1)
  serves(course, given, who.handler, 'OPINION', ['DIRECT'], 0)
}

function asks(course: Course, given: Given, level: ReviewLevel, to: string): void {
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
function cityHears(course: Course, clerk: string, act: 'beginHearing' | 'endHearing'): void {
  const on = course.day
  course.by(clerk, async (hand) => {
    const uploadId = await hand.sends(organPaper(Number(course.name)))
    const input = { on, organId: hand.organId(CITY_GOVERNMENT), uploadId }
    await hand.does(act === 'beginHearing' ? beginHearing : endHearing, input)
  })
}
