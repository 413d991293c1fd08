import { cite, granted, refused, type Citation, type Refusal, type Verdict } from '@petition/law'
import { dutyState } from '../casework/index.js'
import type { ReconActName } from './acts.js'
import { applicationOf, articleOf, governing } from './clocks.js'
import { adviceOn } from './consultation.js'
import { acceptanceClock } from './examination.js'
import { decisionBase, mayExtend } from './extension.js'
import { applyingDuties } from './duties/applying.js'
import { mayDecideNow, mayDraftNow } from './law-of-deciding.js'
import { isHearingAct, mayHear } from './law-of-hearing.js'
import { isLaterAct } from './later-acts.js'
import { lawOfLater } from './law-of-later.js'
import type { ReconLog } from './log.js'
import { makerWasHeard } from './makers.js'
import { isMediating } from './mediation.js'
import { isSuspendedForNorm, openNormReview } from './norms.js'
import { openOpinion } from './opinions.js'
import { duePapers } from './papers.js'
import { orderOf } from './performance.js'
import { openProposal } from './proposals.js'
import { pendingServices } from './services.js'
import {
  acceptanceOf,
  currentSuspension,
  endOf,
  isWaitingForMaterial,
  openPause,
  procedureOf,
  wasAccepted,
} from './state.js'
import { supplementClock } from './supplement.js'
import { notWithdrawnBefore } from './withdrawals.js'

/** What the law says of an act on the log's day: granted with the article it rests on, or refused with code, article and facts. */
export type ReconLawful = Verdict<{ readonly citation: Citation }>

const yes = (citation: Citation): ReconLawful => granted({ citation })
export const when = (isSo: boolean, code: string, citation: Citation, facts: Refusal['facts'] = {}): ReconLawful =>
  isSo ? yes(citation) : refused(code, citation, facts)

/** All of them, in order: the first "no" is the answer. */
export function all(citation: Citation, ...verdicts: readonly Verdict<unknown>[]): ReconLawful {
  const no = verdicts.find((one) => !one.isGranted)
  return no && !no.isGranted ? { isGranted: false, refusal: no.refusal } : yes(citation)
}

const open = (log: ReconLog, citation: Citation): ReconLawful => {
  const end = endOf(log)
  return when(end === null, 'RECON_ENDED', citation, { on: end?.on ?? null })
}
const inHand = (log: ReconLog, citation: Citation): ReconLawful =>
  all(citation, open(log, citation), when(acceptanceOf(log) !== null, 'RECON_NOT_ACCEPTED_YET', citation))

/** The last day on which the application could be made, and whether it was kept; null where no window is known. */
export function lateApplication(log: ReconLog): { readonly lastOn: string } | null {
  const late = applyingDuties(log).find((one) => one.kind === 'RIGHT' && dutyState(one, log.asOf) === 'MET_LATE')
  return late?.lawfulLastOn ? { lastOn: late.lawfulLastOn } : null
}

/** The law's answer for an act that its state table names, apart from who asks. */
export function lawOfRecon(log: ReconLog, act: ReconActName): ReconLawful {
  if (isHearingAct(act)) return mayHear(log, act)
  if (isLaterAct(act)) return lawOfLater(log, act)
  const at = (article2023: string, article2017 = '') => articleOf(log, article2023, article2017)
  switch (act) {
    case 'nameReconParty':
      return open(log, at('14', '10'))
    case 'askReconSupplement':
      return mayAskSupplement(log)
    case 'recordReconSupplement':
      return when(log.first('SUPPLEMENT_ASKED') !== null, 'RECON_NOTHING_ASKED', at('31(2)'))
    case 'recordReconGivenUp':
      return mayGiveUp(log)
    case 'acceptReconsideration':
      return mayAccept(log)
    case 'refuseReconsideration':
      return mayRefuse(log)
    case 'sendReconCopy':
      return all(
        at('48', '23(1)'),
        inHand(log, at('48', '23(1)')),
        when(log.first('COPY_SENT') === null, 'RECON_COPY_SENT', at('48', '23(1)')),
      )
    case 'signForReconCopy':
      return all(
        at('48', '23(1)'),
        when(log.first('COPY_SENT') !== null, 'RECON_COPY_NOT_SENT', at('48', '23(1)')),
        when(log.first('COPY_RECEIVED') === null, 'RECON_COPY_RECEIVED', at('48', '23(1)')),
      )
    case 'replyToReconsideration':
      return all(
        at('48', '23(1)'),
        open(log, at('48', '23(1)')),
        when(log.first('COPY_RECEIVED') !== null, 'RECON_COPY_NOT_RECEIVED', at('48', '23(1)')),
      )
    case 'changeReconProcedure':
      return all(
        at('55'),
        inHand(log, at('55')),
        when(procedureOf(log) === 'SIMPLE', 'RECON_NOT_SIMPLE', at('55')),
        withinSimplePeriod(log),
        noProposal(log, act),
      )
    case 'hearReconParty':
      return inHand(log, at('49', '22'))
    case 'addReconEvidence':
      return inHand(log, at('43'))
    case 'suspendReconsideration':
      return all(
        at('39(1)'),
        inHand(log, at('39(1)')),
        when(currentSuspension(log) === null, 'RECON_SUSPENDED', at('39(1)')),
      )
    case 'resumeReconsideration':
      return all(
        at('39(2)'),
        open(log, at('39(2)')),
        when(currentSuspension(log) !== null, 'RECON_NOT_SUSPENDED', at('39(2)')),
        when(!isSuspendedForNorm(log), 'RECON_NORM_STILL_OPEN', at('39(2)')),
      )
    case 'beginReconPause':
      return all(RULES_34, inHand(log, RULES_34), when(openPause(log) === null, 'RECON_PAUSE_OPEN', RULES_34))
    case 'endReconPause':
      return when(openPause(log) !== null, 'RECON_NO_PAUSE', RULES_34)
    case 'beginNormReview':
      return all(
        at('56', '26'),
        inHand(log, at('56', '26')),
        when(openNormReview(log) === null, 'RECON_NORM_OPEN', at('56', '26')),
      )
    case 'passNormOn': {
      const review = openNormReview(log)
      const isToPass = review !== null && !review.begun.isCompetent && review.passedOn === null
      return when(isToPass, 'RECON_NORM_NOT_TO_PASS', at('56', '26'))
    }
    case 'recordNormResult':
      return all(
        at('59', '26'),
        when(openNormReview(log) !== null, 'RECON_NO_NORM', at('59', '26')),
        makerWasHeard(log),
      )
    case 'extendReconsideration':
      return all(at('62(1)', '31(1)'), open(log, at('62(1)', '31(1)')), mayExtend(log, null), noProposal(log, act))
    case 'beginReconMediation':
      return all(at('5'), inHand(log, at('5')), when(!isMediating(log), 'RECON_MEDIATING', at('5')))
    case 'agreeReconMediation':
    case 'endReconMediation':
      return all(at('73'), open(log, at('73')), when(isMediating(log), 'RECON_NOT_MEDIATING', at('73')))
    case 'signReconMediation':
      return all(
        at('73'),
        open(log, at('73')),
        when(isMediating(log) && hasTerms(log), 'RECON_NOTHING_AGREED', at('73')),
      )
    case 'recordReconWithdrawal':
      return open(log, at('74', '25'))
    case 'terminateReconsideration':
      return all(at('41', ''), open(log, at('41')), noProposal(log, act))
    case 'draftReconDecision':
      return mayDraftNow(log)
    case 'decideReconsideration':
      return all(at('61(1)', '28(1)'), mayDecideNow(log), noProposal(log, act))
    case 'serveReconPaper':
      return when(duePapers(log).length > 0, 'RECON_NOTHING_TO_SERVE', at('75', '31(2)'))
    case 'recordReconSlip':
    case 'returnReconPaper':
      return when(pendingServices(log).length > 0, 'RECON_NOTHING_UNDER_WAY', at('75', '31(2)'))
    case 'issueReconOpinion':
      return all(at('76'), when(acceptanceOf(log) !== null, 'RECON_NOT_ACCEPTED_YET', at('76')), noProposal(log, act))
    case 'reportReconOpinion':
      return when(openOpinion(log) !== null, 'RECON_NO_OPINION', at('76'))
    case 'recordReconPerformed':
      return all(
        at('77', '32'),
        when(orderOf(log) !== null, 'RECON_NOTHING_ORDERED', at('77', '32')),
        when(log.first('PERFORMED') === null, 'RECON_PERFORMED', at('77', '32')),
      )
    case 'recordReconAction':
      return yes(cite('administrative-litigation-2017', '45'))
    case 'linkReconMatter':
      return yes(cite('petition-regulation-2022', '31'))
    case 'correctReconFact':
      return yes(at('3'))
    case 'revealReconParty':
      return yes(cite('personal-information-2021', '51'))
    case 'decideReconProposal':
      return when(openProposal(log) !== null, 'RECON_NO_PROPOSAL', at('61(1)'))
  }
}

const RULES_34 = cite('reconsideration-rules-2007', '34')

const noProposal = (log: ReconLog, act: Parameters<typeof openProposal>[1]): ReconLawful =>
  when(openProposal(log, act) === null, 'RECON_PROPOSAL_OPEN', articleOf(log, '61(1)', ''))

/** 第五十五条: a case changes while the thirty days run; after them the delay stays what it is. */
function withinSimplePeriod(log: ReconLog): ReconLawful {
  const acceptance = acceptanceOf(log)
  const lastOn = (acceptance && decisionBase(log, acceptance)?.lawfulLastOn) ?? null
  return when(lastOn === null || log.asOf <= lastOn, 'RECON_PERIOD_OVER', articleOf(log, '62(2)', ''), { lastOn })
}

const hasTerms = (log: ReconLog): boolean => log.last('MEDIATION_AGREED') !== null

function mayAskSupplement(log: ReconLog): ReconLawful {
  const article = articleOf(log, '31(1)', '')
  const lastOn = acceptanceClock(log)?.lawfulLastOn ?? null
  const former = log.first('SUPPLEMENT_ASKED')
  return all(
    article,
    open(log, article),
    when(former === null, 'RECON_SUPPLEMENT_ONCE', article, { on: former?.on ?? null }),
    when(lastOn === null || log.asOf <= lastOn, 'RECON_EXAMINATION_OVER', article, { lastOn }),
    when(governing(log) === 'reconsideration-2017' || !wasAccepted(log), 'RECON_ACCEPTED_ALREADY', article),
  )
}

function mayGiveUp(log: ReconLog): ReconLawful {
  const article = articleOf(log, '31(2)', '')
  const lastOn = supplementClock(log)?.lawfulLastOn ?? null
  return all(
    article,
    open(log, article),
    when(isWaitingForMaterial(log), 'RECON_NOT_WAITING', article),
    when(lastOn !== null && log.asOf > lastOn, 'RECON_WINDOW_OPEN', article, { lastOn }),
  )
}

function mayAccept(log: ReconLog): ReconLawful {
  const article = articleOf(log, '30(1)', '17(2)')
  const application = applicationOf(log)
  if (application === null) return refused('RECON_NO_APPLICATION', article)
  if (governing(log) === 'reconsideration-2017') return refused('RECON_RECEIPT_IS_ACCEPTANCE', article)
  const late = lateApplication(log)
  const advice = adviceOn(application.act.area)
  return all(
    article,
    open(log, article),
    when(!wasAccepted(log), 'RECON_ACCEPTED_ALREADY', article),
    when(!isWaitingForMaterial(log), 'RECON_WAITING', articleOf(log, '31', '')),
    when(advice.isInScope, 'RECON_OUT_OF_SCOPE', advice.citation),
    when(application.lawsuit !== 'TAKEN', 'RECON_LAWSUIT_TAKEN', articleOf(log, '29', '16')),
    when(late === null, 'RECON_APPLIED_LATE', articleOf(log, '20', '9'), { lastOn: late?.lastOn ?? null }),
    notWithdrawnBefore(log),
  )
}

function mayRefuse(log: ReconLog): ReconLawful {
  const article = articleOf(log, '30(2)', '17(1)')
  const lastOn = acceptanceClock(log)?.lawfulLastOn ?? null
  const isLate = lastOn !== null && log.asOf > lastOn
  return all(
    article,
    open(log, article),
    when(log.first('ACCEPTED') === null, 'RECON_ACCEPTED_ALREADY', article),
    when(!isLate, 'RECON_EXAMINATION_OVER', articleOf(log, '30(3)', '17(2)'), { lastOn }),
    noProposal(log, 'refuseReconsideration'),
  )
}
