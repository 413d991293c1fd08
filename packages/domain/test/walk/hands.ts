import { addDays } from '@petition/law'
import {
  claimNos,
  countingAnswers,
  currentHandover,
  currentReferral,
  handlingsOf,
  hearingsToUse,
  issuedOpinion,
  partyIds,
  pendingObjection,
  pendingRecusals,
  recusalToldOn,
  adviceDecision,
  arrivalOf,
  mayExtend,
  type ActName,
  type Answer,
  type ClaimClass,
  type HearingUse,
  type ProposableAct,
  type Road,
  type ServedPaper,
  type ServiceMode,
  restsOn,
} from '../../src/matters/index.js'
import { BUREAUS } from './house.js'
import { BESIDE_HANDS } from './beside-hands.js'
import { HEARING_HANDS } from './hearing-hands.js'
import { LEADERSHIP_HANDS, REVIEW_HANDS, ROAD_HANDS } from './more-hands.js'
import type { Added, Hand, Playing } from './turn.js'

/* What each act of the table records, as the commands of the desk do it. An act without a row here does not compile. */

const CLASSES: readonly ClaimClass[] = ['REQUEST', 'REQUEST', 'REQUEST', 'REQUEST', 'REQUEST', 'ADVICE', 'ACCUSATION']
const MODES: readonly ServiceMode[] = [
  'DIRECT',
  'DIRECT',
  'POST',
  'ELECTRONIC',
  'LEFT_AT_HOME',
  'PUBLIC_NOTICE',
  'FAMILY',
]

/** Some acts are asked of a second person; the deciding is a turn of its own. */
const asked = (play: Playing, act: ProposableAct, input: object): Added => ({
  kind: 'PROPOSED',
  on: play.on,
  proposalId: play.id('p'),
  act,
  input: { ...input },
})

export const anAnswer = (play: Playing, claimNo: number): Answer => ({
  ...{ claimNo, finding: `经查${play.isRare(2) ? '属实' : '不实'}`, evidence: null, basis: '民法典' },
  outcome: play.isRare(3) ? 'EXPLAINED' : 'SUPPORTED',
  result: '由责任单位维修',
  performBy: play.isRare(3) || play.isRare(2, 1) ? null : addDays(play.on, 30),
})

/** What an opinion says of the hearings held before it. */
export const usesOf = ({ story, organId }: Playing): readonly HearingUse[] =>
  hearingsToUse(story, organId).map(({ id }) => ({ hearingId: id, how: 'ADOPTED', reasons: '事实清楚' }))

const sorted = (play: Playing): readonly Added[] => {
  const sameClass = CLASSES[play.turn.choice % CLASSES.length] as ClaimClass
  const isMixed = play.isRare(4)
  return claimNos(play.story).map((claimNo) => {
    const claimClass = isMixed ? (play.pick(CLASSES, claimNo) as ClaimClass) : sameClass
    const other = (1 + (play.turn.choice % 5)) as Road
    const road = claimClass === 'REQUEST' ? (play.isRare(5, claimNo) ? other : 6) : null
    return { kind: 'CLAIM_SORTED', on: play.on, claimNo, claimClass, road, decidingFact: '随机' }
  })
}

const referred = (play: Playing, how: 'FORWARDED' | 'ASSIGNED'): readonly Added[] => {
  const toOrganId = play.pick(BUREAUS) as string
  return [
    {
      ...{ kind: 'REFERRED', on: play.on, referralId: play.id('r'), how, toOrganId, repetitionId: null, note: null },
      reportBy: how === 'ASSIGNED' ? addDays(play.on, 60) : null,
      delivery: play.isRare(4) ? 'PAPER' : 'SYSTEM',
    },
    { kind: 'ALLOCATED', on: play.on, accountId: null, deskId: 'desk', organId: toOrganId },
  ]
}

const signed: Hand = (play) => {
  const referral = currentReferral(play.story)
  if (!referral) return []
  const { id: referralId, how, reportBy } = referral
  const done: Added = { kind: 'SIGNED_FOR', on: play.on, referralId }
  if (referral.arrivedOn !== null || how === 'KEPT') return [done]
  const on = play.backOn(referral.referredOn)
  return [{ kind: 'ARRIVED', on, referralId, how, reportBy, isBetweenLevel: false }, done]
}

/** Papers that are there to be served, each with the day on which it came into being. */
function papers({ story }: Playing): readonly (readonly [ServedPaper, string, string?, string?])[] {
  const last = (['NOTIFIED', 'ACCEPTED', 'EXTENDED', 'REPETITION_REFUSED'] as const).map((kind) =>
    story.of(kind).at(-1),
  )
  const decided = (level: string) =>
    story
      .of('REVIEW_DECIDED')
      .filter((fact) => fact.level === level)
      .at(-1)
  const [notice, acceptance, extension, refusal] = last
  const review = decided('REVIEW')
  const recheck = decided('RECHECK')
  const opinion = issuedOpinion(story)
  const advice = adviceDecision(story)
  const recusal = recusalToldOn(story)
  return [
    ...(notice ? [['NOTICE', notice.on] as const] : []),
    ...(acceptance ? [['ACCEPTANCE_NOTICE', acceptance.on] as const] : []),
    ...(extension ? [['EXTENSION_NOTICE', extension.on] as const] : []),
    ...(refusal ? [['REFUSAL_NOTICE', refusal.on] as const] : []),
    ...(recusal ? [['RECUSAL_NOTICE', recusal] as const] : []),
    ...(advice ? [['ADVICE_REPLY', advice.on] as const, ['ADVICE_REPLY', advice.on] as const] : []),
    ...(opinion
      ? [
          ['OPINION', opinion.on, undefined, opinion.id] as const,
          ['OPINION', opinion.on, undefined, opinion.id] as const,
        ]
      : []),
    ...(review ? [['REVIEW_OPINION', review.on, review.organId, review.id] as const] : []),
    ...(recheck ? [['RECHECK_OPINION', recheck.on, recheck.organId, recheck.id] as const] : []),
  ]
}

const served: Hand = (play) => {
  const [paper, issuedOn, organId, issuedId = null] =
    papers(play).at(-1 - (play.isRare(3) ? play.turn.choice % 4 : 0)) ?? []
  const partyId = play.pick(partyIds(play.story))
  if (paper === undefined || partyId === undefined) return []
  const mode = play.pick(MODES) as ServiceMode
  return [
    {
      ...{
        kind: 'SERVED',
        on: play.backOn(issuedOn as typeof play.on),
        paper,
        partyId,
        mode,
        slipOn: null,
        proof: null,
      },
      ...{ isRecorded: true, hasConsent: true, outcome: null, issuedId },
      ...(organId === undefined ? {} : { organId }),
    },
  ]
}

const corrected: Hand = (play) => {
  const { story } = play
  const fact = play.pick(story.facts.filter((one) => CORRECTABLE.has(one.kind)))
  if (!fact) return []
  const isAnnulled = play.isRare(4) && fact.kind !== 'RECEIVED'
  const on = fact.kind === 'RECEIVED' ? addDays(fact.on, -(play.turn.back % 5)) : play.backOn(play.receivedOn)
  if (isAnnulled && restsOn(story.told, fact)) return []
  const set = isAnnulled ? {} : { on }
  return [{ kind: 'CORRECTED', on: play.on, factId: fact.id, set, isAnnulled, reason: '' }]
}

const CORRECTABLE: ReadonlySet<string> = new Set([
  ...['RECEIVED', 'NOTIFIED', 'ACCEPTED', 'SERVED', 'SIGNED_FOR', 'EXTENDED', 'CARRIED_OUT', 'REVIEW_REQUESTED'],
  ...['OPINION_ISSUED', 'CLAIM_SORTED', 'REFERRED', 'WITHDRAWN', 'LED_IN', 'HEARING_BEGAN', 'REVIEW_DECIDED'],
])

/** Nobody who asked for review is struck out; the desk refuses it before anything is recorded. */
const struck = (play: Playing): readonly Added[] => {
  const asked = (['REVIEW_REQUESTED', 'RECHECK_REQUESTED'] as const).flatMap((kind) => play.story.of(kind))
  const free = partyIds(play.story).filter((id) => !asked.some((fact) => fact.partyId === id))
  const partyId = play.pick(free)
  return partyId ? [{ kind: 'PARTY_STRUCK', on: play.on, partyId, reason: '' }] : []
}

export const HANDS: Readonly<Record<ActName, Hand>> = {
  ...ROAD_HANDS,
  ...LEADERSHIP_HANDS,
  ...REVIEW_HANDS,
  ...BESIDE_HANDS,
  ...HEARING_HANDS,
  correctParty: (play) => {
    const partyId = play.pick(partyIds(play.story))
    return partyId ? [{ kind: 'PARTY_CORRECTED', on: play.on, partyId, fields: ['phone'], reason: '' }] : []
  },
  strikeParty: struck,
  sortClaims: sorted,
  splitClaims: (play) => {
    const nos = claimNos(play.story)
    return [
      { kind: 'SPLIT_OFF', on: play.on, claimNos: [play.pick(nos) ?? 1], toMatterId: play.id('m'), attachmentIds: [] },
    ]
  },
  attachAsRepeat: (play) =>
    play.isRare(5) ? [{ kind: 'ATTACHED', on: play.on, toMatterId: 'other', reason: '同一事项' }] : [],
  referMatter: (play) => referred(play, 'FORWARDED'),
  assignMatter: (play) =>
    play.isRare(3)
      ? [asked(play, 'assign', { organId: play.pick(BUREAUS), reportBy: addDays(play.on, 60) })]
      : referred(play, 'ASSIGNED'),
  keepMatter: (play) => [
    { kind: 'KEPT', on: play.on, referralId: play.id('r') },
    { kind: 'ALLOCATED', on: play.on, accountId: 'keeper', deskId: null },
  ],
  guide: (play) => [{ kind: 'GUIDED', on: play.on, where: '人民法院' }],
  answerObjection: (play) => [
    {
      ...{ kind: 'OBJECTION_ANSWERED', on: play.on, referralId: pendingObjection(play.story)?.id ?? '', reasons: '' },
      isAgreed: !play.isRare(3),
    },
  ],
  signFor: signed,
  allocateMatter: (play) => [{ kind: 'ALLOCATED', on: play.on, accountId: play.pick(['A', 'B']) ?? 'A', deskId: null }],
  object: (play) => {
    const referralId = currentReferral(play.story)?.id ?? ''
    const hasReasons = !play.isRare(4)
    return play.isRare(6)
      ? [asked(play, 'object', { reasons: '不属职权' })]
      : [{ kind: 'OBJECTED', on: play.on, referralId, hasReasons, reasons: hasReasons ? '不属职权范围' : '' }]
  },
  notifyPetitioner: (play) => [
    {
      ...{ kind: 'NOTIFIED', on: play.backOn(play.receivedOn), text: '' },
      content: play.isRare(4) ? 'WHERE_TO_GO' : 'RECEIPT_ROUTE_PROCEDURE',
    },
  ],
  acceptMatter: (play) => [{ kind: 'ACCEPTED', on: play.backOn(arrivalOf(play.story)?.on ?? play.receivedOn) }],
  chooseSimple: (play) => [{ kind: 'SIMPLE_CHOSEN', on: play.on }],
  leaveSimple: (play) => [{ kind: 'SIMPLE_LEFT', on: play.on, reason: '情况变化' }],
  recordInvestigation: (play) => [
    { kind: 'INVESTIGATED', on: play.backOn(play.receivedOn), how: '实地核查', record: '' },
  ],
  extendHandling: (play) => {
    const days = 1 + (play.turn.choice % 30)
    if (!mayExtend(play.story, play.organId, days).isGranted) return []
    const more = { days, isHeadApproved: true, approvedBy: null, reason: '复杂' }
    return play.isRare(3)
      ? [asked(play, 'extend', { days })]
      : [{ kind: 'EXTENDED', on: play.on, ...more, noticeServedOn: play.isRare(2) ? play.on : null }]
  },
  draftOpinion: (play) => [
    {
      ...{ kind: 'OPINION_DRAFTED', on: play.on, answers: claimNos(play.story).map((no) => anAnswer(play, no)) },
      hearingUses: usesOf(play),
    },
  ],
  issueOpinion: (play) => {
    const answers = play.story.of('OPINION_DRAFTED').at(-1)?.answers ?? []
    return play.isRare(4)
      ? [asked(play, 'issueOpinion', {})]
      : [
          {
            kind: 'OPINION_ISSUED',
            on: play.on,
            number: play.id('意'),
            answers,
            approvedBy: null,
            orderId: handlingsOf(play.story).at(-1)?.order?.decision.id ?? null,
          },
        ]
  },
  serve: served,
  recordCarriedOut: (play) => {
    const claimNo = countingAnswers(play.story).find((answer) => answer.outcome === 'SUPPORTED')?.claimNo
    return claimNo === undefined
      ? []
      : [{ kind: 'CARRIED_OUT', on: play.backOn(play.receivedOn), claimNo, evidence: '已完成' }]
  },
  acceptHandover: (play) => [
    {
      ...{ kind: 'HANDOVER_ACCEPTED', on: play.on, referralId: currentHandover(play.story)?.id ?? '', number: null },
      procedure: '执行程序',
    },
  ],
  submitClosingReport: (play) => [{ kind: 'CLOSING_REPORTED', on: play.on, text: '' }],
  withdraw: (play) => {
    const partyId = play.pick(partyIds(play.story))
    return partyId !== undefined && play.isRare(4)
      ? [{ kind: 'WITHDRAWN', on: play.backOn(play.receivedOn), partyId }]
      : []
  },
  correctFact: corrected,
  markMistaken: (play) => (play.isRare(12) ? [{ kind: 'MISTAKEN', on: play.on, reason: '误登' }] : []),
  addAttachment: (play) => [{ kind: 'ATTACHMENT_ADDED', on: play.on, attachmentId: play.id('a') }],
  askRecusal: (play) => [
    {
      ...{ kind: 'RECUSAL_ASKED', on: play.on, recusalId: play.id('c'), accountId: play.id('A'), reason: '' },
      ...{ officialOrganId: play.organId, isLeading: play.isRare(2), interest: 'IN_THE_MATTER', askedBy: 'OFFICIAL' },
    },
  ],
  decideRecusal: (play) => [
    {
      ...{ kind: 'RECUSAL_DECIDED', on: play.on, recusalId: pendingRecusals(play.story)[0]?.id ?? '', reason: null },
      isGranted: play.isRare(2),
    },
  ],
  reveal: (play) => [{ kind: 'REVEALED', on: play.on, partyId: partyIds(play.story)[0] ?? '', fields: [], reason: '' }],
}
