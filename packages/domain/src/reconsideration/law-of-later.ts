import { granted, refused, type Citation, type Refusal, type Verdict } from '@petition/law'
import { articleOf, governing } from './clocks.js'
import { openConsultation } from './committee.js'
import { enforcerOf } from './enforcement.js'
import { currentExecutionStay, openStayRequest } from './execution-stay.js'
import type { ApprovedAct } from './facts.js'
import type { LaterActName } from './later-acts.js'
import { againstMakerAct } from './law-of-makers.js'
import type { ReconLog } from './log.js'
import { lateNormAnswer, normReceivedOn, openNormReview } from './norms.js'
import { mayOrderAnyPerformance, mayPress } from './performance.js'
import { openProposal } from './proposals.js'
import { acceptanceOf, endOf } from './state.js'
import { mayAllowSome, openWithdrawal } from './withdrawals.js'

type Lawful = Verdict<{ readonly citation: Citation }>

/** The first "no" of what an act asks, in order; else granted under its article. */
function lawful(citation: Citation, ...asked: readonly (Verdict<unknown> | null)[]): Lawful {
  const no = asked.find((one) => one !== null && !one.isGranted)
  return no && !no.isGranted ? { isGranted: false, refusal: no.refusal } : granted({ citation })
}

/** The law's answer for an act beside the road to the decision, or after it. */
export function lawOfLater(log: ReconLog, act: LaterActName): Lawful {
  const at = (article2023: string, article2017 = '') => articleOf(log, article2023, article2017)
  const no = (isSo: boolean, code: string, citation: Citation, facts: Refusal['facts'] = {}) =>
    isSo ? refused(code, citation, facts) : null
  const end = endOf(log)
  const over = (citation: Citation) => no(end !== null, 'RECON_ENDED', citation, { on: end?.on ?? null })
  const notYet = (citation: Citation) => no(acceptanceOf(log) === null, 'RECON_NOT_ACCEPTED_YET', citation)
  const twice = (name: ApprovedAct, citation: Citation) =>
    no(openProposal(log, name) !== null, 'RECON_PROPOSAL_OPEN', citation)
  const stay = at('42', '21')
  switch (act) {
    case 'refuseReconWithdrawal': {
      const article = at('41(1)', '25')
      const none = no(openWithdrawal(log) === null, 'RECON_WITHDRAWAL_MISSING', article)
      return lawful(article, over(article), none, twice(act, article))
    }
    case 'allowReconWithdrawal': {
      const article = at('41(1)', '25')
      return lawful(article, over(article), mayAllowSome(log), twice(act, article))
    }
    case 'nameFormerRecon': {
      const article = at('74(2)')
      return lawful(article, over(article))
    }
    case 'callNormMaker':
    case 'recordMakerExplanation':
      return lawful(at('58(2)'), over(at('58(2)')), againstMakerAct(log, act))
    case 'tellNormMaker':
    case 'recordMakerReceipt':
    case 'recordMakerAnswer':
    case 'remindNormMaker':
      return lawful(at('58(1)'), over(at('58(1)')), againstMakerAct(log, act))
    case 'recordNormReceipt': {
      const review = openNormReview(log)
      const article = at('60', '26')
      return lawful(
        article,
        no(!review?.passedOn, 'RECON_NORM_NOT_PASSED', article),
        no(review !== null && normReceivedOn(log, review) !== null, 'RECON_NORM_RECEIVED', article),
      )
    }
    case 'remindNormOrgan': {
      const article = at('60', '26')
      return lawful(article, over(article), no(lateNormAnswer(log) === null, 'RECON_NORM_NOT_LATE', article))
    }
    case 'askExecutionStay':
      // Asked before the application is accepted it is put down all the same: it reached us.
      return lawful(stay, over(stay))
    case 'orderExecutionStay':
      return lawful(stay, over(stay), notYet(stay), alreadyStayed(log, stay), twice(act, stay))
    case 'noteExecutionStay':
      return lawful(stay, over(stay), alreadyStayed(log, stay))
    case 'denyExecutionStay':
      return lawful(stay, over(stay), no(openStayRequest(log) === null, 'RECON_NO_STAY_ASKED', stay), twice(act, stay))
    case 'liftExecutionStay':
      return lawful(stay, no(currentExecutionStay(log) === null, 'RECON_NOT_STAYED', stay), twice(act, stay))
    case 'askReconCommittee': {
      const article = at('52(2)')
      return lawful(
        article,
        no(governing(log) === 'reconsideration-2017', 'RECON_NO_COMMITTEE', article),
        ...[over(article), notYet(article)],
        no(openConsultation(log) !== null, 'RECON_COMMITTEE_ASKED', article),
      )
    }
    case 'recordReconCommittee':
      return lawful(at('52(3)'), no(openConsultation(log) === null, 'RECON_COMMITTEE_NOT_ASKED', at('52(2)')))
    case 'orderReconPerformance':
      return lawful(at('77(2)', '32(2)'), mayOrderAnyPerformance(log), twice(act, at('77(2)', '32(2)')))
    case 'pressReconRespondent':
      return lawful(at('77(2)', '32(2)'), mayPress(log), twice(act, at('77(2)', '32(2)')))
    case 'seekReconEnforcement': {
      const enforcer = enforcerOf(log)
      return lawful(enforcer.isGranted ? enforcer.value.citation : at('78', '33'), enforcer)
    }
  }
}

const alreadyStayed = (log: ReconLog, article: Citation) =>
  currentExecutionStay(log) === null ? null : refused('RECON_STAYED', article)
