import { addDays, localDate, recompute, type LocalDate } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accountableOrganId,
  duties,
  isOpen,
  issuedOpinion,
  lawfulnessOf,
  openAttempts,
  partyIds,
  pendingObjection,
  currentReferral,
  stageOf,
  standingOf,
  type ActName,
  type MatterFact,
  type MatterStory,
  type NewFact,
  type Road,
  type ServiceMode,
} from '../src/matters/index.js'
import { aFact, aReceived, aStory } from '../src/testing.js'

const START = localDate('2022-05-05')
const REVIEWER = { REVIEW_REQUESTED: 'R1', RECHECK_REQUESTED: 'C1' } as const

/** One turn of a random office: which act, a choice inside it, and how many days pass before it. */
interface Turn {
  readonly act: ActName | 'slip' | 'returned' | 'reviewOpinion' | 'recheckOpinion'
  readonly choice: number
  readonly days: number
}

/** How often each act is tried: enough of what leads on that the walk gets to the end of every road. */
const WEIGHTS: Partial<Record<Turn['act'], number>> = {
  sortClaims: 2,
  referMatter: 2,
  assignMatter: 1,
  keepMatter: 1,
  guide: 1,
  signFor: 2,
  object: 4,
  answerObjection: 3,
  notifyPetitioner: 2,
  acceptMatter: 4,
  chooseSimple: 1,
  leaveSimple: 1,
  extendHandling: 1,
  draftOpinion: 4,
  issueOpinion: 4,
  serve: 8,
  recordCarriedOut: 3,
  submitClosingReport: 2,
  recordReviewRequest: 1,
  slip: 2,
  returned: 1,
  reviewOpinion: 1,
  recheckOpinion: 1,
  withdraw: 1,
  attachAsRepeat: 1,
}
const TURNS = Object.entries(WEIGHTS).flatMap(([act, weight]) => Array<Turn['act']>(weight).fill(act as Turn['act']))
const aTurn = fc.record({
  act: fc.constantFrom(...TURNS),
  choice: fc.nat(997),
  days: fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 12 })),
})

const MODES: readonly ServiceMode[] = ['DIRECT', 'POST', 'ELECTRONIC', 'LEFT_AT_HOME', 'PUBLIC_NOTICE', 'FAMILY']

/** The facts that an act would append; none where it does not come up. Acts that the law refuses append nothing. */
function play(story: MatterStory, turn: Turn, serial: number): readonly MatterFact[] {
  const on = story.asOf
  const office = 'PO'
  const organ = accountableOrganId(story)
  const parties = partyIds(story)
  const partyId = parties[turn.choice % Math.max(parties.length, 1)] ?? 'P1'
  const isOdd = turn.choice % 2 === 1
  const at = (organId: string, ...facts: NewFact[]) => facts.map((fact, n) => aFact(organId, fact, `f${serial}.${n}`))
  const service = { isRecorded: isOdd, hasConsent: isOdd, slipOn: null, proof: null, outcome: null }
  if (turn.act === 'slip' || turn.act === 'returned') {
    const pending = openAttempts(story).find((served) => served.mode === 'POST')
    if (!pending) return []
    return turn.act === 'slip'
      ? at(pending.organId, { kind: 'SLIP_RETURNED', on, servedId: pending.id })
      : at(pending.organId, { kind: 'SERVICE_RETURNED', on, servedId: pending.id, reason: '查无此人' })
  }
  if (turn.act === 'reviewOpinion' || turn.act === 'recheckOpinion') {
    const isReview = turn.act === 'reviewOpinion'
    const asked = story.of(isReview ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED').at(-1)
    const paper = isReview ? 'REVIEW_OPINION' : 'RECHECK_OPINION'
    return asked
      ? at(asked.toOrganId, { kind: 'SERVED', on, paper, partyId: asked.partyId, mode: 'DIRECT', ...service })
      : []
  }
  if (!lawfulnessOf(story, turn.act, organ).isGranted) return []
  const referralId = currentReferral(story)?.id ?? ''
  switch (turn.act) {
    case 'sortClaims': {
      const road = (turn.choice % 7 === 0 ? 1 + (turn.choice % 5) : 6) as Road
      return at(organ, { kind: 'CLAIM_SORTED', on, claimNo: 1, claimClass: 'REQUEST', road, decidingFact: '随机' })
    }
    case 'referMatter':
    case 'assignMatter':
      return at(office, {
        kind: 'REFERRED',
        on,
        referralId: `r${serial}`,
        how: turn.act === 'assignMatter' ? 'ASSIGNED' : 'FORWARDED',
        toOrganId: `O${serial}`,
        reportBy: turn.act === 'assignMatter' ? addDays(on, 60) : null,
        delivery: 'SYSTEM',
        repetitionId: null,
        note: null,
      })
    case 'keepMatter':
      return at(office, { kind: 'KEPT', on, referralId: `r${serial}` })
    case 'guide':
      return at(office, { kind: 'GUIDED', on, where: '人民法院' })
    case 'signFor':
      return at(organ, { kind: 'SIGNED_FOR', on, referralId })
    case 'object':
      return at(organ, { kind: 'OBJECTED', on, referralId, hasReasons: true, reasons: '不属职权范围' })
    case 'answerObjection': {
      const objected = pendingObjection(story)?.id ?? ''
      return at(office, { kind: 'OBJECTION_ANSWERED', on, referralId: objected, isAgreed: isOdd, reasons: '' })
    }
    case 'notifyPetitioner':
      return at(organ, { kind: 'NOTIFIED', on, content: 'RECEIPT_ROUTE_PROCEDURE', text: '' })
    case 'acceptMatter':
      return at(organ, { kind: 'ACCEPTED', on })
    case 'chooseSimple':
      return at(organ, { kind: 'SIMPLE_CHOSEN', on })
    case 'leaveSimple':
      return at(organ, { kind: 'SIMPLE_LEFT', on, reason: '情况变化' })
    case 'extendHandling':
      return at(organ, {
        kind: 'EXTENDED',
        on,
        days: 1 + (turn.choice % 30),
        isHeadApproved: true,
        approvedBy: null,
        reason: '复杂',
        noticeServedOn: on,
      })
    case 'draftOpinion':
      return at(organ, { kind: 'OPINION_DRAFTED', on, answers: [anAnswer(on, turn.choice)] })
    case 'issueOpinion':
      return at(organ, {
        kind: 'OPINION_ISSUED',
        on,
        number: `${serial}`,
        answers: [anAnswer(on, turn.choice)],
        approvedBy: null,
      })
    case 'serve': {
      const mode = MODES[turn.choice % MODES.length] as ServiceMode
      return issuedOpinion(story) ? at(organ, { kind: 'SERVED', on, paper: 'OPINION', partyId, mode, ...service }) : []
    }
    case 'recordCarriedOut':
      return at(organ, { kind: 'CARRIED_OUT', on, claimNo: 1, evidence: '已完成' })
    case 'submitClosingReport':
      return at(organ, { kind: 'CLOSING_REPORTED', on, text: '' })
    case 'recordReviewRequest': {
      const kind = isOdd ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED'
      return at(REVIEWER[kind], { kind, on, partyId, toOrganId: REVIEWER[kind], postmarkedOn: null })
    }
    case 'withdraw':
      return turn.choice % 10 === 0 ? at(office, { kind: 'WITHDRAWN', on, partyId: isOdd ? partyId : null }) : []
    case 'attachAsRepeat':
      return turn.choice % 10 === 0 ? at(office, { kind: 'ATTACHED', on, toMatterId: 'other', reason: '同一事项' }) : []
    default:
      return []
  }
}

const anAnswer = (on: LocalDate, choice: number) => ({
  claimNo: 1,
  finding: '经查属实',
  evidence: null,
  basis: '民法典',
  outcome: 'SUPPORTED' as const,
  result: '由责任单位维修',
  performBy: choice % 3 === 0 ? addDays(on, 30) : null,
})

describe('a random office that keeps the law', () => {
  it('never leaves an open matter that nobody owes, and every date recomputes', () => {
    const stages = new Set<string>()
    const standings = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(aTurn, { minLength: 1, maxLength: 45, size: 'max' }),
        fc.integer({ min: 1, max: 3 }),
        (turns, people) => {
          const parties = Array.from({ length: people }, (_, n) => `P${n + 1}`)
          const facts: MatterFact[] = [
            aReceived(START, parties),
            aFact('PO', { kind: 'REGISTERED', on: START, number: 'X' }),
          ]
          let today = START
          turns.forEach((turn, at) => {
            today = addDays(today, turn.days)
            facts.push(...play(aStory(facts, today), turn, at + 1))
            const story = aStory(facts, today)
            const all = duties(story)
            const standing = standingOf(story, all)
            stages.add(stageOf(story, all))
            standings.add(standing)
            const owed = all.filter((duty) => isOpen(duty) && duty.clock !== 'XF-REG')
            if (standing === 'OPEN') expect(owed, `nobody owes anything after ${turn.act}`).not.toEqual([])
            else expect(owed).toEqual([])
            for (const { steps, rawLastOn, lawfulLastOn, warnOn, isSuspended } of all)
              if (!isSuspended) expect(recompute([...steps])).toEqual({ rawLastOn, lawfulLastOn, warnOn })
          })
        },
      ),
      { numRuns: 500, seed: 2005 },
    )
    // The walk went everywhere that it should go.
    for (const stage of [
      'TO_SORT',
      'TO_REFER',
      'TO_SIGN',
      'TO_NOTIFY',
      'TO_ACCEPT',
      'HANDLING',
      'TO_SERVE',
      'OBJECTED',
      'HANDED_BACK',
      'ENDED',
    ])
      expect(stages).toContain(stage)
    for (const standing of ['OPEN', 'ANSWERED', 'WITHDRAWN', 'MERGED', 'FINAL']) expect(standings).toContain(standing)
  }, 120_000)
})
