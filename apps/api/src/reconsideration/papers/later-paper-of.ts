import { periodText, type ReconHead, type ReconPaperInput } from '@petition/documents'
import {
  articleOfFormer,
  articleOfObstacle,
  articleOfStay,
  EXECUTION_STAY_GROUNDS,
  RECON_PAPERS,
  reconArticleOf,
  WITHDRAWAL_OBSTACLES,
  type ReconFact,
  type ReconFactOf,
  type ReconLog,
} from '@petition/domain/reconsideration'
import type { Citation } from '@petition/law'
import type { PaperFrame } from './paper-of.js'

/** The paper of a fact beside the road to the decision, or after it; null where it leaves none. */
export function laterPaperOf(log: ReconLog, fact: ReconFact, frame: PaperFrame): ReconPaperInput | null {
  const at = (article2023: string, article2017 = '') => reconArticleOf(log, article2023, article2017)
  const head = (citation: Citation): ReconHead => ({ ...frame.head, citation })
  switch (fact.kind) {
    case 'WITHDRAWAL_REFUSED': {
      const received = log.of('WITHDRAWAL_RECEIVED').find((one) => one.id === fact.receivedId)
      return {
        ...{ kind: 'RECON_WITHDRAWAL_REFUSED', head: head(at('41(1)', '25')) },
        says: {
          ...{ withdrawnOn: received?.on ?? fact.on, reason: fact.reason },
          obstacle: WITHDRAWAL_OBSTACLES[fact.obstacle].zh,
          obstacleCitation: articleOfObstacle(log, fact.obstacle),
        },
      }
    }
    case 'WITHDRAWAL_ALLOWED': {
      const received = log.of('WITHDRAWAL_RECEIVED').find((one) => one.id === fact.receivedId)
      return {
        ...{ kind: 'RECON_WITHDRAWAL_ALLOWED', head: head(at('41(1)', '25')) },
        says: {
          ...{ withdrawnOn: received?.on ?? fact.on, reason: received?.reason ?? fact.reason },
          ...{ to: frame.names(received?.partyIds ?? []), againCitation: articleOfFormer(log) },
        },
      }
    }
    case 'MAKER_TOLD':
      return askedMaker(log, fact, head)
    case 'NORM_PASSED_ON':
      return passedOn(log, fact, head)
    case 'EXECUTION_STAYED':
      return fact.ground === 'RESPONDENT'
        ? null
        : {
            ...{ kind: 'RECON_EXECUTION_STAY', head: head(articleOfStay(log, fact.ground)) },
            says: {
              ...{ ground: EXECUTION_STAY_GROUNDS[fact.ground].zh, rule: fact.rule, reason: fact.reason },
              stayedOn: fact.on,
            },
          }
    case 'EXECUTION_STAY_DENIED': {
      const asked = log.of('EXECUTION_STAY_ASKED').find((one) => one.id === fact.askedId)
      const askedBy = asked ? frame.partyName(asked.partyId) : ''
      return {
        ...{ kind: 'RECON_EXECUTION_STAY_DENIED', head: head(articleOfStay(log, 'ASKED')) },
        says: { askedBy, askedOn: asked?.on ?? fact.on, reason: fact.reason },
      }
    }
    case 'EXECUTION_STAY_LIFTED':
      return {
        ...{ kind: 'RECON_EXECUTION_STAY_LIFTED', head: head(at('42', '21')) },
        says: { reason: fact.reason, liftedOn: fact.on },
      }
    case 'PERFORMANCE_ORDERED':
      return ordered(log, fact, head(at('77(2)', '32(2)')))
    default:
      return null
  }
}

/** Asked for by the applicant (第五十六条) or found by the body itself (第五十七条). */
function passedOn(
  log: ReconLog,
  fact: ReconFactOf<'NORM_PASSED_ON'>,
  head: (citation: Citation) => ReconHead,
): ReconPaperInput {
  const begun = log.of('NORM_REVIEW_BEGUN').find((one) => one.id === fact.begunId)
  const isAsked = begun?.isAsked ?? false
  return {
    ...{ kind: 'RECON_NORM_TRANSFER', head: head(reconArticleOf(log, isAsked ? '56' : '57', isAsked ? '26' : '27')) },
    says: {
      ...{ toOrganName: fact.toOrgan, rule: begun?.rule ?? '', isAsked, answerDays: periodText('FY-NORM-ANSWER60') },
      answerCitation: reconArticleOf(log, '60', '26'),
    },
  }
}

/** 第五十八条第一款: which clauses the maker answers on, and until when. */
function askedMaker(
  log: ReconLog,
  fact: ReconFactOf<'MAKER_TOLD'>,
  head: (citation: Citation) => ReconHead,
): ReconPaperInput {
  const begun = log.of('NORM_REVIEW_BEGUN').find((one) => one.id === fact.begunId)
  return {
    ...{ kind: 'RECON_MAKER_NOTICE', head: head(reconArticleOf(log, '58(1)', '')) },
    says: {
      ...{ makerName: fact.maker, rule: begun?.rule ?? '', clauses: fact.clauses, isAsked: begun?.isAsked ?? false },
      answerDays: periodText('FY-NORM-MAKER10'),
    },
  }
}

/** What was not performed, by its own name and day. */
function ordered(log: ReconLog, fact: ReconFactOf<'PERFORMANCE_ORDERED'>, head: ReconHead): ReconPaperInput {
  const about = log.facts.find((one) => one.id === fact.ofId)
  const name =
    fact.performs === 'OPINION'
      ? 'RECON_OPINION'
      : about?.kind === 'MEDIATION_AGREED'
        ? 'RECON_MEDIATION'
        : 'RECON_DECISION'
  return {
    ...{ kind: 'RECON_PERFORMANCE_ORDER', head },
    says: { paperName: RECON_PAPERS[name].zh, paperOn: about?.on ?? fact.on, reason: fact.reason, by: fact.by },
  }
}
