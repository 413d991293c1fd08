import { cite, days, extendHandling, granted, refused, type Citation, type Verdict } from '@petition/law'
import { articleOfObjection } from './duties/referral.js'
import { objectBy } from './duties/clocks.js'
import { finishedOn } from './duties/handling.js'
import { extendedClock, extensionsOf, noticeOf, sixtyDays } from './duties/handling-period.js'
import { answerTo, RECHECK, REVIEW, windowsOf } from './duties/review.js'
import { articleOfRoad } from './effects.js'
import { handlingsOf, isHandedBackFrom, type Handling } from './handlings.js'
import { articleOn, endedAsWhole, ledElsewhere, partyIds, receivedFact, withdrewOn } from './petition.js'
import { referralsOf } from './referrals.js'
import { gateOfRepetition, type GateId } from './repetitions.js'
import { isEndedForAll } from './review/ends.js'
import { outsideSimpleScope, simpleOf } from './simple.js'
import type { MatterStory } from './story.js'

/**
 * What the law says of an act on the story's day, apart from who asks: granted with the article it rests on, or
 * refused with code, article and facts. A late duty is still owed, so it stays lawful to perform it.
 */
export type Lawful = Verdict<{ readonly citation: Citation }> & { readonly gate?: GateId }

const yes = (citation: Citation): Lawful => granted({ citation })

const currentHandling = (story: MatterStory, organId: string): Handling | null =>
  handlingsOf(story)
    .filter((one) => one.organId === organId)
    .at(-1) ?? null

const rule = (story: MatterStory, article2022: string, article2005: string) =>
  articleOn(story.asOf, article2022, article2005)

/** 第二十三条、第三十一条第六项: to accept; refused where the papers went back, another road was decided, or the law does not take it. */
export function mayAccept(story: MatterStory, organId: string): Lawful {
  const again = story
    .of('BROUGHT_AGAIN')
    .filter((fact) => fact.organId === organId)
    .at(-1)
  const gate = again ? gateOfRepetition(story, again) : null
  if (gate)
    return {
      ...refused(gate.gate === 'G-RECHECKED' ? 'RECHECKED' : 'PENDING_ELSEWHERE', gate.citation),
      gate: gate.gate,
    }
  if (isHandedBackFrom(story, organId, story.asOf))
    return { ...refused('HANDED_BACK', articleOfObjection(story.asOf)), gate: 'G-OUTSIDE' }
  const elsewhere = ledElsewhere(story)
  if (elsewhere) {
    const road = elsewhere.road ?? 1
    return { ...refused('LED_ELSEWHERE', articleOfRoad(road), { road }), gate: road === 1 ? 'G-LAWSUIT' : 'G-ROUTE' }
  }
  const subject = receivedFact(story)?.subject ?? 'ORDINARY'
  if (subject !== 'ORDINARY' && receivedFact(story)?.organId === organId) {
    const gateId = subject === 'LITIGATION' ? 'G-LAWSUIT' : 'G-DISCIPLINE'
    return { ...refused('LED_ELSEWHERE', rule(story, '22(2)', '21(1)'), { road: 1 }), gate: gateId }
  }
  const over = endedAsWhole(story)
  if (over) return refused('MATTER_ENDED', rule(story, '23', '22'), { on: over.on })
  const round = currentHandling(story, organId)
  if (round && again === undefined && finishedOn(story, round) === null)
    return refused('ALREADY_ACCEPTED', rule(story, '34', '33'), { on: round.acceptedOn })
  return yes(rule(story, '23', '22'))
}

/** 第二十三条第三款: within five working days of arrival, before the organ took the item. */
export function mayObject(story: MatterStory, organId: string): Lawful {
  const article = articleOfObjection(story.asOf)
  const referral = referralsOf(story)
    .filter((one) => one.toOrganId === organId && one.how !== 'KEPT')
    .at(-1)
  if (!referral || referral.arrivedOn === null || referral.isBetweenLevel) return refused('NOTHING_ARRIVED', article)
  if (referral.handedBackOn !== null) return refused('HANDED_BACK', article)
  if (referral.objection !== null && referral.isObjectionEffective)
    return refused('ALREADY_OBJECTED', article, { on: referral.objection.on })
  if (referral.takenOn !== null) return refused('ALREADY_TAKEN', article, { on: referral.takenOn })
  const lastOn = objectionLastOn(story, referral.arrivalFactId)
  if (lastOn === null) return refused('NO_OBJECTION_THEN', article)
  return story.asOf <= lastOn ? yes(article) : refused('OBJECTION_TOO_LATE', article, { lastOn })
}

function objectionLastOn(story: MatterStory, arrivalFactId: string | null) {
  const referral = referralsOf(story).find((one) => one.arrivalFactId === arrivalFactId)
  return referral?.arrivedOn ? (objectBy(story, referral.arrivedOn)?.lawfulLastOn ?? null) : null
}

/** 第三十四条: at most thirty days in all, approved not later than the lawful last day then running. */
export function mayExtend(story: MatterStory, organId: string, count: number): Lawful {
  const article = rule(story, '34', '33')
  const elsewhere = ledElsewhere(story)
  if (elsewhere) return refused('LED_ELSEWHERE', articleOfRoad(elsewhere.road ?? 1), { road: elsewhere.road })
  const round = currentHandling(story, organId)
  if (!round) return refused('NOT_ACCEPTED', article)
  if (finishedOn(story, round) !== null) return refused('ALREADY_ANSWERED', article)
  if (round.order !== null) return refused('ORDERED_DAY', article, { by: round.order.by })
  if (simpleOf(story, organId)?.leftOn === null) return refused('IN_SIMPLE_HANDLING', article)
  const before = extensionsOf(story, round)
  const base = sixtyDays(story, round)
  if (base === null) return refused('NOT_ACCEPTED', article)
  if (before.length > 0 && !story.settings.splitExtension) return refused('EXTENSION_ONLY_ONCE', article)
  // Approved and not told yet: it may still take effect, so it uses up its days.
  const untold = story
    .of('EXTENDED')
    .filter((fact) => fact.organId === organId && fact.on >= round.acceptedOn && noticeOf(story, fact) === null)
  const used = [...before, ...untold].reduce((sum, one) => sum + one.days, 0)
  const running = before.length === 0 ? base : extendedClock(story, base, before)
  // Approved and told today at the earliest.
  const law = extendHandling(running, { days: count, approvedOn: story.asOf, notifiedOn: story.asOf }, days(used))
  return law.isGranted ? yes(article) : law
}

/** 第三十二条: a written opinion on what the organ accepted. */
export function mayIssueOpinion(story: MatterStory, organId: string): Lawful {
  const article = rule(story, '32', '32')
  const elsewhere = ledElsewhere(story)
  if (elsewhere) return refused('LED_ELSEWHERE', articleOfRoad(elsewhere.road ?? 1), { road: elsewhere.road })
  const round = currentHandling(story, organId)
  if (!round) return refused('NOT_ACCEPTED', article)
  if (finishedOn(story, round) !== null) return refused('ALREADY_ANSWERED', article)
  const over = endedAsWhole(story)
  return over ? refused('MATTER_ENDED', article, { on: over.on }) : yes(article)
}

/** 第三十五条、第三十六条第一款: by a party that received the paper, within its own thirty days, once. */
export function mayRequest(story: MatterStory, partyId: string, step: 'REVIEW' | 'RECHECK'): Lawful {
  const article = step === 'REVIEW' ? rule(story, '35', '34') : rule(story, '36(1)', '35(1)')
  const window = windowsOf(story, step === 'REVIEW' ? REVIEW : RECHECK)
    .filter((one) => one.receipt.partyId === partyId)
    .at(-1)
  if (!window) return refused('NOTHING_RECEIVED', article)
  if (window.request !== null) return refused('ALREADY_REQUESTED', article, { on: window.request.on })
  const { lawfulLastOn } = window.clock
  if (lawfulLastOn !== null && story.asOf > lawfulLastOn)
    return refused('WINDOW_CLOSED', article, { lastOn: lawfulLastOn })
  return yes(article)
}

/** To decide what was asked for in time and is not yet answered. */
export function mayDecide(story: MatterStory, organId: string, step: 'REVIEW' | 'RECHECK'): Lawful {
  const remedy = step === 'REVIEW' ? REVIEW : RECHECK
  const article = step === 'REVIEW' ? rule(story, '35', '34') : rule(story, '36(1)', '35(1)')
  const asked = windowsOf(story, remedy).filter(
    ({ request, isInTime }) =>
      isInTime && request?.toOrganId === organId && withdrewOn(story, request.partyId, request.on) === null,
  )
  if (asked.length === 0) return refused('NOTHING_REQUESTED', article)
  const isOpen = asked.some((one) => one.request !== null && answerTo(story, remedy, one.request) === null)
  return isOpen ? yes(article) : refused('ANSWER_REACHED', article)
}

/** Neither review nor re-review can be extended: the text gives only handling an extension. */
export const mayExtendDecision = (story: MatterStory, step: 'REVIEW' | 'RECHECK'): Lawful =>
  refused('NO_EXTENSION', step === 'REVIEW' ? rule(story, '35', '34') : rule(story, '36(1)', '35(1)'))

/** 第三十六条第三款: a matter ends for good only with the re-review opinion, for the last petitioner too; silence ends nothing. */
export const mayConclude = (story: MatterStory): Lawful => {
  const article = rule(story, '36(3)', '35(3)')
  return isEndedForAll(story) ? yes(article) : refused('NOT_RECHECKED', article)
}

export function mayUseSimple(story: MatterStory, organId: string): Lawful {
  const outside = outsideSimpleScope(story, story.asOf)
  if (outside) return refused(outside.code, outside.citation)
  const chosen = simpleOf(story, organId)
  const article = cite(
    story.asOf < '2022-07-17' ? 'simple-handling-2016' : 'simple-handling-2022',
    story.asOf < '2022-07-17' ? '' : '4',
  )
  if (chosen && chosen.leftOn === null) return refused('ALREADY_SIMPLE', article)
  const round = currentHandling(story, organId)
  return round && finishedOn(story, round) !== null ? refused('ALREADY_ANSWERED', article) : yes(article)
}

/** 第三十条第三款: never. */
export const mayPassToAccused = (story: MatterStory): Lawful =>
  refused('NEVER_TO_THE_ACCUSED', rule(story, '30(3)', '23'))

/** Whoever was named by mistake is struck out; without anybody left the registration itself is the mistake. */
export function mayStrike(story: MatterStory): Lawful {
  const citation = cite('personal-information-2021', '47')
  return partyIds(story).length > 1 ? granted({ citation }) : refused('LAST_PARTY', citation)
}
