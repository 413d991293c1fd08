import type { Labels } from '@petition/domain'
import {
  COMMITTEE_GROUNDS,
  DECISION_KINDS,
  ENFORCEMENT_WAYS,
  HEARD_HOW,
  NOT_ACCEPTED_GROUNDS,
  PAUSE_KINDS,
  PERFORMED_PAPERS,
  PRESSED_HOW,
  RECON_PROCEDURES,
  SIMPLE_GROUNDS,
  TERMINATION_GROUNDS,
  WITHDRAWAL_OBSTACLES,
} from '@petition/domain/reconsideration'
import type { Words } from '../../words/zh/index.js'
import { KINDS, ORDERED_STAY_GROUNDS, ROLES, WHO } from './act-codes.js'

type FieldWord = keyof Words['reconsideration']['fields']

/** One field of an act's form: what kind of box it is, and what it is called. */
export interface ActField {
  readonly name: string
  readonly word: FieldWord
  readonly box:
    | 'text'
    | 'long'
    | 'lines'
    | 'day'
    | 'anyDay'
    | 'tick'
    | 'number'
    | 'organ'
    | 'person'
    | 'people'
    | 'room'
    | 'party'
    | 'signer'
    | 'thirdParties'
    | 'applicants'
    | 'ground'
    | 'time'
    | 'choice'
  readonly labels?: Labels<string>
  readonly need?: 'needed' | 'optional'
  /** shown only where another field has this value */
  readonly when?: readonly [name: string, value: string | boolean]
}

const text = (name: string, word: FieldWord = name as FieldWord, more: Partial<ActField> = {}): ActField => ({
  ...{ name, word, box: 'text' },
  ...more,
})
const long = (name: string, word: FieldWord = name as FieldWord, more: Partial<ActField> = {}) =>
  text(name, word, { box: 'long', ...more })
const lines = (name: string, word: FieldWord = name as FieldWord) => text(name, word, { box: 'lines' })
const day = (name: string, word: FieldWord = name as FieldWord, more: Partial<ActField> = {}) =>
  text(name, word, { box: 'day', ...more })
const tick = (name: string, word: FieldWord = name as FieldWord, more: Partial<ActField> = {}) =>
  text(name, word, { box: 'tick', ...more })
const choice = (
  name: string,
  labels: Labels<string>,
  word: FieldWord = name as FieldWord,
  more: Partial<ActField> = {},
) => text(name, word, { box: 'choice', labels, ...more })
const optional = { need: 'optional' } as const

const PLAN: readonly ActField[] = [
  text('hearingOn', 'hearingOn', { box: 'anyDay' }),
  text('from', 'fromTime', { box: 'time' }),
  text('until', 'untilTime', { box: 'time' }),
  text('roomId', 'roomId', { box: 'room' }),
  text('chairId', 'chairId', { box: 'person' }),
  text('memberIds', 'memberIds', { box: 'people' }),
  text('recorderId', 'recorderId', { box: 'person' }),
  text('subject'),
  tick('isPublic'),
]

/** The forms of the acts. `isDated`: the day it happened is asked for. */
export const ACT_FORMS = {
  nameReconParty: [
    choice('role', ROLES),
    choice('kind', KINDS),
    text('name'),
    text('phone', 'phone', optional),
    text('address', 'address', optional),
    text('forPartyId', 'forPartyId', { box: 'party', when: ['role', 'AGENT'] }),
    text('authority', 'authority', { when: ['role', 'AGENT'] }),
  ],
  linkReconMatter: [text('matterNumber')],
  askReconSupplement: [lines('items')],
  recordReconSupplement: [
    lines('items'),
    tick('isComplete'),
    day('postmarkOn', 'postmarkOn', optional),
    text('goodReason', 'goodReason', optional),
  ],
  recordReconGivenUp: [text('reason')],
  acceptReconsideration: [
    choice('procedure', RECON_PROCEDURES),
    choice('simpleGround', SIMPLE_GROUNDS, 'simpleGround', { when: ['procedure', 'SIMPLE'] }),
  ],
  refuseReconsideration: [
    choice('ground', NOT_ACCEPTED_GROUNDS),
    long('reason'),
    text('competentOrgan', 'competentOrgan', { when: ['ground', 'NOT_COMPETENT'] }),
  ],
  sendReconCopy: [],
  signForReconCopy: [],
  replyToReconsideration: [long('text'), lines('evidence')],
  changeReconProcedure: [text('reason')],
  hearReconParty: [choice('who', WHO), choice('how', HEARD_HOW), long('record')],
  addReconEvidence: [choice('from', WHO), lines('items')],
  setReconHearing: [...PLAN, tick('isRequired')],
  moveReconHearing: [...PLAN, text('reason')],
  cancelReconHearing: [text('reason')],
  holdReconHearing: [
    long('record'),
    tick('applicantCame'),
    text('absenceReason', 'absenceReason', { ...optional, when: ['applicantCame', false] }),
    tick('headCame'),
    text('headExplained', 'headExplained', { when: ['headCame', false] }),
  ],
  suspendReconsideration: [text('ground', 'ground', { box: 'ground' }), text('reason')],
  resumeReconsideration: [text('reason')],
  beginReconPause: [choice('pause', PAUSE_KINDS), text('reason')],
  endReconPause: [long('result')],
  beginNormReview: [text('rule'), tick('isAsked'), tick('isCompetent')],
  passNormOn: [
    text('toOrganId', 'toNormOrganId', { box: 'organ', ...optional }),
    text('toOrgan', 'toOrgan', { when: ['toOrganId', false] }),
  ],
  allowReconWithdrawal: [text('reason')],
  nameFormerRecon: [text('formerNumber'), tick('isSame'), long('againstWill', 'againstWill', optional)],
  tellNormMaker: [
    text('makerOrganId', 'makerOrganId', { box: 'organ', ...optional }),
    text('maker', 'maker', { when: ['makerOrganId', false] }),
    long('clauses'),
  ],
  recordMakerReceipt: [],
  recordMakerAnswer: [long('text', 'makerAnswer'), lines('material')],
  remindNormMaker: [long('text', 'reminder')],
  callNormMaker: [text('meetOn', 'meetOn', { box: 'anyDay' }), text('place'), long('about', 'explainAbout')],
  recordMakerExplanation: [tick('hasCome'), long('record', 'explained')],
  recordNormReceipt: [],
  remindNormOrgan: [long('text', 'reminder')],
  recordNormResult: [long('result')],
  extendReconsideration: [text('days', 'days', { box: 'number' }), text('reason')],
  beginReconMediation: [text('about')],
  agreeReconMediation: [long('terms'), text('thirdPartyIds', 'thirdPartyIds', { box: 'thirdParties' })],
  signReconMediation: [text('signer', 'signer', { box: 'signer' }), text('authority', 'signedThrough', optional)],
  endReconMediation: [text('reason'), tick('isTakenBack')],
  recordReconWithdrawal: [
    text('partyIds', 'withdrawing', { box: 'applicants', ...optional }),
    text('reason'),
    tick('isSettlement'),
    long('terms', 'terms', { ...optional, when: ['isSettlement', true] }),
  ],
  refuseReconWithdrawal: [choice('obstacle', WITHDRAWAL_OBSTACLES), text('reason')],
  askExecutionStay: [text('partyId', 'askedBy', { box: 'party' }), text('reason')],
  orderExecutionStay: [
    choice('ground', ORDERED_STAY_GROUNDS),
    text('rule', 'stayRule', { when: ['ground', 'LAW'] }),
    text('reason'),
  ],
  noteExecutionStay: [text('reason')],
  denyExecutionStay: [text('reason')],
  liftExecutionStay: [text('reason')],
  askReconCommittee: [choice('ground', COMMITTEE_GROUNDS), long('question', 'committeeQuestion')],
  recordReconCommittee: [long('opinion')],
  terminateReconsideration: [choice('ground', TERMINATION_GROUNDS), text('reason')],
  draftReconDecision: [
    choice('decision', DECISION_KINDS),
    long('found'),
    long('reasons'),
    long('result', 'decided'),
    text('redoBy', 'redoBy', { box: 'anyDay', ...optional }),
    long('hearingUsed', 'hearingUsed', optional),
    long('committeeUsed', 'committeeUsed', optional),
  ],
  decideReconsideration: [],
  serveReconPaper: [],
  recordReconSlip: [],
  returnReconPaper: [text('reason')],
  issueReconOpinion: [text('toOrganId', 'toOrganId', { box: 'organ' }), long('text')],
  reportReconOpinion: [long('text')],
  recordReconPerformed: [long('text', 'performed')],
  orderReconPerformance: [
    choice('performs', PERFORMED_PAPERS),
    text('by', 'performBy', { box: 'anyDay' }),
    text('reason', 'notPerformed'),
  ],
  pressReconRespondent: [choice('how', PRESSED_HOW), long('text', 'pressedText')],
  seekReconEnforcement: [
    text('partyId', 'enforcedAgainst', { box: 'party' }),
    choice('way', ENFORCEMENT_WAYS, 'how'),
    text('court', 'court', { when: ['way', 'COURT'] }),
    text('lateReason', 'lateReason', { ...optional, when: ['way', 'COURT'] }),
    long('text'),
  ],
  recordReconAction: [text('partyId', 'suedBy', { box: 'party' }), text('court')],
  correctReconFact: [
    tick('isAnnulled'),
    day('on', 'newOn', { ...optional, when: ['isAnnulled', false] }),
    day('actKnownOn', 'actKnownOn', { ...optional, when: ['isAnnulled', false] }),
    day('obstacleFrom', 'obstacleFrom', { ...optional, when: ['isAnnulled', false] }),
    day('obstacleTo', 'obstacleTo', { ...optional, when: ['isAnnulled', false] }),
    text('obstacleWhy', 'obstacleWhy', { ...optional, when: ['isAnnulled', false] }),
    text('reason'),
  ],
} as const satisfies Record<string, readonly ActField[]>

export type ReconActName = keyof typeof ACT_FORMS
export const fieldsOf = (name: ReconActName): readonly ActField[] => ACT_FORMS[name]

/** Acts without a day of their own: they are done today. */
const TODAY_ONLY: readonly ReconActName[] = [
  ...(['setReconHearing', 'moveReconHearing', 'cancelReconHearing', 'draftReconDecision'] as const),
  ...(['decideReconsideration', 'issueReconOpinion', 'correctReconFact'] as const),
  'orderReconPerformance',
]
export const isDated = (name: ReconActName): boolean => !TODAY_ONLY.includes(name)

/** Acts that are reached from where they belong: a paper, an entry of the record, the note of what waits. */
const ELSEWHERE: readonly string[] = ['recordReconSlip', 'returnReconPaper', 'correctReconFact', 'decideReconProposal']
export const isOpenable = (name: string): boolean => Object.hasOwn(ACT_FORMS, name) && !ELSEWHERE.includes(name)

/** Acts after which days change: their preview stands in the dialog. */
export const PREVIEWED: readonly ReconActName[] = [
  ...(['acceptReconsideration', 'askReconSupplement', 'recordReconSupplement', 'sendReconCopy'] as const),
  ...(['signForReconCopy', 'changeReconProcedure', 'suspendReconsideration', 'resumeReconsideration'] as const),
  ...(['extendReconsideration', 'setReconHearing', 'moveReconHearing', 'recordNormReceipt'] as const),
  'recordMakerReceipt',
]
