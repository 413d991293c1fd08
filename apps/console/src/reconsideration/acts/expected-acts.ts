import type { ReconFile } from '../recon.js'

/** What usually comes next at a stage, in its order; a word of the screen, the law allows more. */
export const expectedActs = (file: ReconFile): readonly string[] => [
  ...new Set([...openBeside(file), ...ofTheStage(file)]),
]

/** What waits beside the road: signs, a stay that was asked for, a rule under review, the committee. */
function openBeside({ course, acts, endHow }: ReconFile): readonly string[] {
  if (endHow) return []
  const isWithdrawn = acts.some(({ name }) => name === 'refuseReconWithdrawal')
  const isOfSome = acts.some(({ name }) => name === 'allowReconWithdrawal')
  const norm = course.norms.find(({ answeredOn }) => !answeredOn)
  return [
    ...(course.mediation && !course.mediation.inForceOn ? ['signReconMediation', 'endReconMediation'] : []),
    ...(isWithdrawn ? [isOfSome ? 'allowReconWithdrawal' : 'terminateReconsideration', 'refuseReconWithdrawal'] : []),
    ...(norm ? (norm.isCompetent ? OF_OWN_RULE : ['passNormOn', 'recordNormReceipt', 'remindNormOrgan']) : []),
    ...(norm ? ['recordNormResult'] : []),
    ...(course.stayRequest ? ['orderExecutionStay', 'denyExecutionStay'] : []),
    ...(course.committee.some(({ opinedOn }) => !opinedOn) ? ['recordReconCommittee'] : []),
  ]
}

function ofTheStage(file: ReconFile): readonly string[] {
  switch (file.stage) {
    case 'EXAMINING':
      return ['acceptReconsideration', 'askReconSupplement', 'refuseReconsideration', 'sendReconCopy']
    case 'SUPPLEMENTING':
      return ['recordReconSupplement', 'serveReconPaper', 'recordReconGivenUp']
    case 'SUSPENDED':
      return ['resumeReconsideration', 'serveReconPaper', 'terminateReconsideration']
    case 'PROCEEDING':
      return [
        ...['sendReconCopy', 'signForReconCopy'],
        // An answer that is there may be added to, behind the others.
        ...(file.texts.reply ? [] : ['replyToReconsideration']),
        ...['holdReconHearing', 'hearReconParty'],
        ...['draftReconDecision', 'decideReconsideration', 'setReconHearing', 'suspendReconsideration'],
        ...['extendReconsideration', 'serveReconPaper'],
      ]
    default:
      return [
        ...['serveReconPaper', 'issueReconOpinion', 'reportReconOpinion', 'recordReconPerformed', 'recordReconAction'],
        ...['orderReconPerformance', 'pressReconRespondent', 'seekReconEnforcement'],
      ]
  }
}

/** The maker of a rule that the organ deals with itself is asked, and heard, before the result (第五十八条). */
const OF_OWN_RULE = [
  ...['tellNormMaker', 'recordMakerReceipt', 'recordMakerAnswer', 'recordMakerExplanation', 'remindNormMaker'],
] as const
