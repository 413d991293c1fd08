import { correctFact, nameRepresentatives, recordReturned, recordReturnSlip, serve } from '../../matters/index.js'
import type { ServedPaper, ServiceMode } from '@petition/domain'
import type { Course } from './course.js'
import type { Given, Serving, Turns } from './given.js'
import type { Hand } from './hand.js'

const PROOF: Readonly<Record<Exclude<ServiceMode, 'POST'>, string>> = {
  DIRECT: '本人签收',
  FAMILY: '配偶',
  LEFT_AT_HOME: '本人拒收，留置住所，已录像',
  ELECTRONIC: '本人书面同意电子送达，短信回复已阅',
  PUBLIC_NOTICE: '住址无法查明，在单位公告栏和网站公告',
}

const toldOf = (given: Given, withdrawn: number): number =>
  given.parties.filter((party) => party.phone).length - withdrawn

const attemptOf = async (hand: Hand, paper: ServedPaper, partyId: string): Promise<string> => {
  const { story } = await hand.file()
  return (
    story
      .of('SERVED')
      .filter((one) => one.paper === paper && one.partyId === partyId)
      .at(-1)?.id ?? ''
  )
}

/** Brings a paper to each petitioner who is told, each in a way of its own. */
export function serves(
  course: Course,
  given: Given,
  login: string,
  paper: ServedPaper,
  ways: readonly Serving[],
  withdrawn = 0,
): void {
  for (let at = 0; at < toldOf(given, withdrawn); at += 1)
    serveOne(course, login, { paper, at, way: ways[at % ways.length] ?? 'DIRECT' })
}

/** Of a joint matter everybody who signed is brought the notice, not only the one who came; or so far only some of them. */
export function tellsEach(course: Course, given: Given, login: string, { told }: Turns = {}): void {
  const all = toldOf(given, 0)
  if (all > 1) serves(course, given, login, 'NOTICE', ['DIRECT'], told === undefined ? 0 : all - told)
}

/** Those who signed choose some to speak for them (第二十条第三款), and the desk writes it down. */
export function choosesSpeakers(course: Course, login: string, chosen: number): void {
  const on = course.day
  course.by(login, (hand) => hand.does(nameRepresentatives, { partyIds: hand.matter.parties.slice(-chosen), on }))
}

function serveOne(course: Course, login: string, one: { paper: ServedPaper; at: number; way: Serving }): void {
  const { paper, at, way } = one
  const mode: ServiceMode = way.startsWith('POST') ? 'POST' : (way as ServiceMode)
  attempt(course, login, { paper, at, mode })
  if (way === 'POST')
    course.aside(5, login, async (hand) => {
      const attemptId = await attemptOf(hand, paper, hand.party(at))
      await hand.does(recordReturnSlip, { attemptId, slipOn: hand.ctx.today })
    })
  if (way === 'POST_RETURNED_AGAIN' || way === 'POST_RETURNED_OPEN')
    course.aside(6, login, async (hand) => {
      const attemptId = await attemptOf(hand, paper, hand.party(at))
      await hand.does(recordReturned, { attemptId, on: hand.ctx.today, reason: '原址查无此人，邮件退回' })
    })
  if (way === 'POST_RETURNED_AGAIN') {
    course.pass(8)
    attempt(course, login, { paper, at, mode: 'FAMILY' })
  }
}

function attempt(
  course: Course,
  login: string,
  { paper, at, mode }: { paper: ServedPaper; at: number; mode: ServiceMode },
) {
  const on = course.day
  course.by(login, (hand) =>
    hand.does(serve, {
      ...{ paper, partyId: hand.party(at), mode, on, slipOn: null },
      ...{ isRecorded: mode === 'LEFT_AT_HOME', hasConsent: mode === 'ELECTRONIC' },
      proof: mode === 'POST' ? null : PROOF[mode],
    }),
  )
}

/** A service that was written into the wrong matter did not happen: annulled on the same day, and then done. */
export function annulsService(course: Course, login: string): void {
  attempt(course, login, { paper: 'OPINION', at: 0, mode: 'DIRECT' })
  course.by(login, async (hand) => {
    const factId = await attemptOf(hand, 'OPINION', hand.party(0))
    await hand.does(correctFact, { factId, isAnnulled: true, reason: '送达回证属于另一事项，误记于本件' })
  })
}
