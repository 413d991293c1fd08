import type { ReconActName } from './acts.js'
import { governing } from './clocks.js'
import { currentHearing } from './hearing/state.js'
import { openConsultation } from './committee.js'
import { enforcerOf } from './enforcement.js'
import { currentExecutionStay, openStayRequest } from './execution-stay.js'
import type { ReconLog } from './log.js'
import { hasMaker, lateMaker, openCall } from './makers.js'
import { isMediating } from './mediation.js'
import { lateNormAnswer, openNormReview } from './norms.js'
import { openOpinion } from './opinions.js'
import { duePapers } from './papers.js'
import { mayOrderAnyPerformance, mayPress, orderOf } from './performance.js'
import { openProposal } from './proposals.js'
import { outcomeOf } from './services.js'
import { currentSuspension, endOf, openPause, procedureOf, wasAccepted } from './state.js'
import { isWhole, openWithdrawal } from './withdrawals.js'

/** What cannot come up is left out of the list; everything else is shown with its reason. */
export function isReconPertinent(log: ReconLog, act: ReconActName): boolean {
  const isEnded = endOf(log) !== null
  const isAccepted = wasAccepted(log)
  switch (act) {
    case 'recordReconSupplement':
    case 'recordReconGivenUp':
      return log.first('SUPPLEMENT_ASKED') !== null && !isEnded
    case 'askReconSupplement':
    case 'acceptReconsideration':
    case 'refuseReconsideration':
      return !isEnded && (!isAccepted || governing(log) === 'reconsideration-2017') && log.first('ACCEPTED') === null
    case 'changeReconProcedure':
      return procedureOf(log) === 'SIMPLE' && !isEnded
    case 'signForReconCopy':
    case 'replyToReconsideration':
      return log.first('COPY_SENT') !== null && !isEnded
    case 'resumeReconsideration':
      return currentSuspension(log) !== null && !isEnded
    case 'endReconPause':
      return openPause(log) !== null
    case 'passNormOn':
    case 'recordNormResult':
      return openNormReview(log) !== null && !isEnded
    case 'agreeReconMediation':
    case 'endReconMediation':
    case 'signReconMediation':
      return isMediating(log) && !isEnded
    case 'moveReconHearing':
    case 'holdReconHearing':
      return currentHearing(log) !== null && !isEnded
    case 'cancelReconHearing':
      return currentHearing(log) !== null
    case 'recordReconSlip':
    case 'returnReconPaper':
      return log.of('SERVED').some((one) => outcomeOf(log, one).kind === 'PENDING')
    case 'reportReconOpinion':
      return openOpinion(log) !== null
    case 'recordReconPerformed':
      return orderOf(log) !== null && log.first('PERFORMED') === null
    case 'recordReconAction':
      return isEnded
    case 'nameFormerRecon':
      return !isEnded
    case 'allowReconWithdrawal': {
      const open = openWithdrawal(log)
      return open !== null && !isWhole(log, open) && !isEnded
    }
    case 'tellNormMaker':
    case 'recordMakerReceipt':
    case 'recordMakerAnswer':
    case 'callNormMaker': {
      const review = openNormReview(log)
      return review !== null && hasMaker(log, review) && !isEnded
    }
    case 'remindNormMaker':
      return lateMaker(log) !== null && !isEnded
    case 'recordMakerExplanation':
      return openCall(log) !== null && !isEnded
    case 'refuseReconWithdrawal':
      return openWithdrawal(log) !== null && !isEnded
    case 'recordNormReceipt':
      return openNormReview(log)?.passedOn != null && !isEnded
    case 'remindNormOrgan':
      return lateNormAnswer(log) !== null && !isEnded
    case 'orderExecutionStay':
      return isAccepted && !isEnded && currentExecutionStay(log) === null
    case 'noteExecutionStay':
      return !isEnded && currentExecutionStay(log) === null
    case 'denyExecutionStay':
      return openStayRequest(log) !== null && !isEnded
    case 'liftExecutionStay':
      return currentExecutionStay(log) !== null
    case 'askReconCommittee':
      return isAccepted && !isEnded && governing(log) === 'reconsideration-2023'
    case 'recordReconCommittee':
      return openConsultation(log) !== null
    case 'orderReconPerformance':
      return (orderOf(log) !== null && log.first('PERFORMED') === null) || mayOrderAnyPerformance(log).isGranted
    case 'pressReconRespondent':
      return mayPress(log).isGranted
    case 'seekReconEnforcement':
      return enforcerOf(log).isGranted
    case 'decideReconProposal':
      return openProposal(log) !== null
    case 'revealReconParty':
      return false
    case 'correctReconFact':
    case 'issueReconOpinion':
      return isAccepted || !isEnded
    case 'serveReconPaper':
      return duePapers(log).length > 0
    default:
      return !isEnded
  }
}
