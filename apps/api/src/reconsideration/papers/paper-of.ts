import {
  periodText,
  youOf,
  type ReconHead,
  type ReconPaperInput,
  type ReconRemedy,
  type PetitionerNames,
} from '@petition/documents'
import {
  acceptanceOf,
  adviceOn,
  applicantIds,
  basisOfDecision,
  deadlineOfDecision,
  ITEM_OF_GROUND,
  ITEM_OF_TERMINATION,
  NOT_ACCEPTED_GROUNDS,
  procedureOf,
  RECON_PROCEDURES,
  reconApplicationOf,
  reconArticleOf,
  reconLog,
  reconTextOf,
  supplementClock,
  TERMINATION_GROUNDS,
  type DecisionBody,
  type NotAcceptedGround,
  type ReconFact,
  type ReconFactOf,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { reconsiderationLaw, type Citation } from '@petition/law'
import { laterPaperOf } from './later-paper-of.js'

/** What a paper needs besides the log: names that only the archive knows. */
export interface PaperFrame {
  readonly head: Omit<ReconHead, 'citation'>
  readonly courtName: string
  readonly personName: (accountId: string) => string
  readonly organName: (organId: string) => string
  readonly partyName: (partyId: string) => string
  /** some of the parties, as a paper addresses them */
  readonly names: (partyIds: readonly string[]) => PetitionerNames
}

const legalDay = (clock: { lawfulLastOn: unknown; citation: Citation; isProvisional: boolean } | null) =>
  clock && clock.lawfulLastOn !== null
    ? {
        on: clock.lawfulLastOn as ReconHead['receivedOn'],
        citation: clock.citation,
        isProvisional: clock.isProvisional,
      }
    : null

/**
 * The paper that a fact leaves, worded from the case as it stood with that fact; null where it leaves none.
 * Every day in it comes from the duties of the case.
 */
export function paperOf(log: ReconLog, fact: ReconFact, frame: PaperFrame): ReconPaperInput | null {
  const at = (article2023: string, article2017 = '') => reconArticleOf(log, article2023, article2017)
  const head = (citation: Citation): ReconHead => ({ ...frame.head, citation })
  const acceptance = acceptanceOf(log)
  const acceptedOn = acceptance?.on ?? frame.head.receivedOn
  switch (fact.kind) {
    case 'SUPPLEMENT_ASKED':
      return {
        ...{ kind: 'RECON_SUPPLEMENT_NOTICE', head: head(at('31(1)')) },
        says: { items: fact.items, answerBy: legalDay(supplementClock(log)), setDays: fact.setDays },
      }
    case 'NOT_ACCEPTED':
      return {
        ...{ kind: 'RECON_NOT_ACCEPTED', head: head(at('30(2)', '17(1)')) },
        says: {
          ground: groundText(fact.ground),
          ...{ reason: fact.reason, competentOrgan: fact.competentOrgan, remedy: remedyOfRefusal(log, frame) },
        },
      }
    case 'ACCEPTED':
      return {
        ...{ kind: 'RECON_ACCEPTANCE_NOTICE', head: head(at('30(1)')) },
        says: {
          ...{ acceptedOn: fact.on, procedure: RECON_PROCEDURES[fact.procedure].zh },
          decideBy: legalDay(deadlineOfDecision(log)),
        },
      }
    case 'COPY_SENT':
      return {
        ...{ kind: 'RECON_REPLY_NOTICE', head: head(at('48', '23(1)')) },
        says: { acceptedOn, ...replyPeriod(log) },
      }
    case 'PARTY_NAMED':
      return fact.role === 'THIRD_PARTY'
        ? { kind: 'RECON_THIRD_PARTY_NOTICE', head: head(at('16', '10(3)')), says: { acceptedOn } }
        : null
    case 'HEARING_SET':
    case 'HEARING_MOVED':
      return {
        ...{ kind: 'RECON_HEARING_NOTICE', head: head(at('51(1)')) },
        says: {
          ...{ hearingOn: fact.hearingOn, from: fact.from, until: fact.until, place: fact.roomName },
          ...{ subject: fact.subject, isPublic: fact.isPublic, chair: frame.personName(fact.chairId) },
          members: fact.memberIds.map(frame.personName),
          movedBecause: fact.kind === 'HEARING_MOVED' ? fact.reason : null,
        },
      }
    case 'EXTENDED':
      return {
        ...{ kind: 'RECON_EXTENSION_NOTICE', head: head(at('62(1)', '31(1)')) },
        says: { acceptedOn, days: fact.days, reason: fact.reason, newLastOn: legalDay(deadlineIfTold(log, fact)) },
      }
    case 'SUSPENDED':
      return {
        ...{ kind: 'RECON_SUSPENSION_NOTICE', head: head(at(`39(1)(${fact.ground})`)) },
        says: {
          ...{ ground: reconsiderationLaw.SUSPENSION_GROUNDS[fact.ground].zh, reason: fact.reason },
          suspendedOn: fact.on,
        },
      }
    case 'RESUMED':
      return {
        ...{ kind: 'RECON_RESUMPTION_NOTICE', head: head(at('39(2)')) },
        says: { reason: fact.reason, resumedOn: fact.on, decideBy: legalDay(deadlineOfDecision(log)) },
      }
    case 'TERMINATED':
      return {
        ...{ kind: 'RECON_TERMINATION_NOTICE', head: head(at(`41(${ITEM_OF_TERMINATION[fact.ground]})`)) },
        says: { ground: TERMINATION_GROUNDS[fact.ground].zh, reason: fact.reason },
      }
    case 'DECIDED':
      return {
        kind: fact.decision === 'APPLICATION_REJECTED' ? 'RECON_REJECTION' : 'RECON_DECISION',
        ...decisionOf(log, fact, frame),
      }
    case 'OPINION_ISSUED':
      return {
        ...{ kind: 'RECON_OPINION', head: head(at('76')) },
        says: { text: fact.text, toOrganName: frame.organName(fact.toOrganId) },
      }
    case 'MEDIATION_AGREED':
      return mediation(log, fact, head(at('73(1)')), frame)
    default:
      return laterPaperOf(log, fact, frame)
  }
}

/** The ground in words with its item; a former withdrawal also with the article that forbids to apply again. */
const groundText = (ground: NotAcceptedGround): string => {
  const item = `第三十条第一款第${'一二三四五六七'[ITEM_OF_GROUND[ground] - 1]}项`
  return `${NOT_ACCEPTED_GROUNDS[ground].zh}（${ground === 'WITHDRAWN_BEFORE' ? '第七十四条第二款、' : ''}${item}）`
}

/** The decision as a paper: also for looking at what is being typed. */
export function decisionOf(log: ReconLog, body: DecisionBody, frame: PaperFrame) {
  const application = reconApplicationOf(log)
  const citation = basisOfDecision(body.decision, reconTextOf(log))?.citation ?? reconArticleOf(log, '61(1)', '28(1)')
  return {
    head: { ...frame.head, citation },
    says: {
      ...{ request: application?.request ?? '', applicantReasons: application?.reasons ?? '' },
      reply: log.last('REPLY_RECEIVED')?.text ?? null,
      ...{ found: body.found, reasons: body.reasons, result: body.result },
      ...{ hearingUsed: body.hearingUsed, committeeUsed: body.committeeUsed ?? null },
      ...{ redoBy: body.redoBy, remedy: remedyOf(frame, false) },
    },
  }
}

/** Issued to be signed: everybody who signs has a line of their own. */
function mediation(
  log: ReconLog,
  agreed: ReconFactOf<'MEDIATION_AGREED'>,
  head: ReconHead,
  frame: PaperFrame,
): ReconPaperInput {
  const about = log.last('MEDIATION_BEGAN')?.about ?? ''
  const party = (role: string) => (id: string) => ({ role, name: frame.partyName(id) })
  const signers = [
    ...applicantIds(log).map(party('申请人')),
    { role: '被申请人', name: head.respondentName },
    ...(agreed.thirdPartyIds ?? []).map(party('第三人')),
  ]
  return { kind: 'RECON_MEDIATION', head, says: { about, terms: agreed.terms, signers } }
}

const remedyOf = ({ head, courtName }: PaperFrame, isRefusal: boolean): ReconRemedy => ({
  ...{ courtName, isRefusal, you: youOf(head.applicants) },
})
/** 第三十四条: the court opens with a refusal only where reconsideration comes first. */
function remedyOfRefusal(log: ReconLog, frame: PaperFrame): ReconRemedy | null {
  const area = reconApplicationOf(log)?.act.area
  return area && adviceOn(area).comesFirst ? remedyOf(frame, true) : null
}

function replyPeriod(log: ReconLog) {
  const isSimple = procedureOf(log) === 'SIMPLE'
  const is2017 = reconTextOf(log) === 'reconsideration-2017'
  return {
    replyDays: is2017 ? '十日' : periodText(isSimple ? 'FY-S-REPLY5' : 'FY-REPLY10'),
    replyCitation: reconArticleOf(log, isSimple ? '54' : '48', '23(1)'),
  }
}

/** The day that the extension will bring once everybody was told of it today. */
function deadlineIfTold(log: ReconLog, fact: ReconFactOf<'EXTENDED'>) {
  const told = log.facts.map((one) => (one.id === fact.id ? { ...fact, noticeOn: fact.on } : one))
  return deadlineOfDecision(reconLog(told, { asOf: log.asOf, calendar: log.calendar, settings: log.settings }))
}
