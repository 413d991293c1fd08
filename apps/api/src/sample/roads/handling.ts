import { addDays } from '@petition/law'
import type { Outcome } from '@petition/domain'
import {
  acceptMatter,
  chooseSimple,
  draftOpinion,
  extendHandling,
  issueOpinion,
  leaveSimple,
  notifyPetitioner,
  recordInvestigation,
  withdraw,
} from '../../matters/index.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import { signedPaper } from './files.js'
import type { Given, Turns } from './given.js'
import { hearingUsesOf } from './hearing.js'
import { decides } from './referral.js'
import { serves } from './serving.js'

const RECEIPT =
  '你反映的事项我单位已收到，将按信访程序办理，办理期限自受理之日起六十日；对处理意见不服的，可以依法请求复查。'

export function notifies(course: Course, handler: string): void {
  const on = course.day
  course.by(handler, (hand) => hand.does(notifyPetitioner, { content: 'RECEIPT_ROUTE_PROCEDURE', on, text: RECEIPT }))
}

export function tellsWhereToGo(course: Course, handler: string, text: string): void {
  const on = course.day
  course.by(handler, (hand) => hand.does(notifyPetitioner, { content: 'WHERE_TO_GO', on, text }))
}

export function accepts(course: Course, handler: string): void {
  const on = course.day
  course.by(handler, (hand) => hand.does(acceptMatter, { on }))
}

export function choosesSimple(course: Course, handler: string): void {
  course.by(handler, (hand) => hand.does(chooseSimple, {}))
}

export function leavesSimple(course: Course, handler: string): void {
  course.by(handler, (hand) => hand.does(leaveSimple, { reason: '需要委托检测，简易程序期限内难以查清' }))
}

const HOW = ['实地核查', '与信访人谈话', '调取书面材料', '走访周边居民']

export function investigates(course: Course, given: Given, handler: string): void {
  const on = course.day
  const [first] = given.story.claims
  const record = first ? written(first.found, given.words) : ''
  const how = course.chance.pick(HOW)
  course.by(handler, (hand) => hand.does(recordInvestigation, { on, how, record }))
}

const WHY_LONGER = '需要委托专业机构检测鉴定，检测周期较长，期限内难以办结'

/** More days: the handler asks, the head approves, everybody is told. @returns false where it stays lying */
export function extendsHandling(course: Course, given: Given, who: Who, turns: Turns): boolean {
  for (const days of turns.extensions ?? []) {
    course.by(who.handler, (hand) => hand.does(extendHandling, { days, reason: WHY_LONGER }))
    if (turns.stop === 'EXTENSION_ASKED') return false
    course.pass(1)
    if (turns.isExtensionDeclined) {
      decides(course, who.head, '检测报告已经出具，应当在原期限内办结')
      continue
    }
    decides(course, who.head)
    if (turns.stop === 'EXTENDED') return false
    if (turns.isToldLate) course.pass(60, 64)
    else course.pass(0, 1)
    const withdrawn = turns.withdrawn === 'ONE' ? 1 : 0
    serves(course, given, who.handler, 'EXTENSION_NOTICE', ['DIRECT', 'ELECTRONIC'], withdrawn)
    course.pass(1, 3)
  }
  return true
}

/** Who handles and who heads, by login. */
export interface Who {
  readonly handler: string
  readonly head: string
}

const outcomeOf = (turns: Turns, at: number): Outcome => {
  const outcomes = turns.outcomes ?? ['SUPPORTED']
  return outcomes[at % outcomes.length] ?? 'SUPPORTED'
}

export function drafts(course: Course, given: Given, handler: string, turns: Turns): void {
  const { story, words } = given
  const { performance } = turns
  const performBy = performance ? (performance.until ?? addDays(course.day, performance.days ?? 30)) : null
  const answers = story.claims.map((one, at) => {
    const outcome = outcomeOf(turns, at)
    const isSupported = outcome === 'SUPPORTED'
    return {
      ...{ claimNo: at + 1, finding: written(one.found, words), basis: one.basis, outcome },
      evidence: at === 0 ? '现场核查记录、谈话笔录、有关书证' : null,
      result: written(isSupported ? one.yes : one.no, words),
      performBy: isSupported ? performBy : null,
    }
  })
  course.by(handler, async (hand) =>
    hand.does(draftOpinion, { answers, hearingUses: await hearingUsesOf(hand, 'HANDLING', turns.hearing) }),
  )
}

/** The handler asks and the head agrees; now and then the head issues it at once. @returns whether it was issued */
export function issues(course: Course, who: Who, turns: Turns): boolean {
  if (turns.stop !== 'OPINION_ASKED' && course.chance.isOneOf(55)) {
    course.pass(0, 1, turns.days?.issued)
    course.by(who.head, (hand) => hand.does(issueOpinion, {}))
    return true
  }
  course.by(who.handler, (hand) => hand.does(issueOpinion, {}))
  if (turns.stop === 'OPINION_ASKED') return false
  course.pass(1, 1, turns.days?.issued)
  decides(course, who.head)
  return true
}

/** The head issues it without being asked. */
export const issuesAtOnce = (course: Course, who: Who): Course =>
  course.by(who.head, (hand) => hand.does(issueOpinion, {}))

/** One petitioner or all of them take it back, in person and with a paper. */
export function withdraws(course: Course, given: Given, handler: string, turns: Turns): void {
  const on = course.day
  const told = given.parties.filter((party) => party.phone).length
  const gone = turns.withdrawn === 'ALL' ? told : 1
  for (let at = 0; at < gone; at += 1)
    course.by(handler, async (hand) => {
      const uploadId = await hand.sends(signedPaper(Number(course.name) * 10 + at))
      await hand.does(withdraw, { partyId: hand.party(told - 1 - at), on, uploadId })
    })
}
