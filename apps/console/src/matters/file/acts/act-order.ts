import type { Stage } from '../../../gql/graphql.js'
import type { Act } from '../matter-file.js'

/** What usually comes next at a stage. It only orders buttons: whether an act is possible is the server's answer. */
const next: Readonly<Record<Stage, readonly string[]>> = {
  TO_REGISTER: ['sortClaims'],
  TO_SORT: ['sortClaims', 'splitClaims', 'attachAsRepeat'],
  TO_REFER: ['handOverAccusation', 'leadIn', 'referMatter', 'assignMatter', 'keepMatter', 'guide', 'guideMatter'],
  TO_SIGN: ['signFor', 'recordHandoverReceipt', 'object', 'allocateMatter'],
  TO_NOTIFY: ['leadIn', 'startProtection', 'answerProtection', 'acceptMatter', 'notifyPetitioner', 'object'],
  OBJECTED: ['answerObjection'],
  HANDED_BACK: ['sortClaims', 'referMatter', 'assignMatter'],
  TO_ACCEPT: ['acceptMatter', 'notifyPetitioner', 'chooseSimple'],
  TO_REPLY: ['decideAdvice', 'recordAdviceStudy', 'notifyPetitioner', 'nameAssisting'],
  HANDED_OVER: ['recordHandoverReceipt', 'noteHandoverResult', 'notifyPetitioner', 'submitClosingReport'],
  HANDLING: ['draftOpinion', 'issueOpinion', 'recordInvestigation', 'extendHandling'],
  TO_APPROVE: ['issueOpinion', 'draftOpinion'],
  TO_SERVE: ['serve'],
  TO_PERFORM: ['recordCarriedOut', 'submitClosingReport'],
  IN_REVIEW: [
    ...['takeReview', 'issueReview', 'draftReview', 'recordReviewDecision', 'serve', 'giveReview'],
    ...['beginHearing', 'endHearing', 'recordReviewRequest'],
  ],
  ENDED: [
    ...['noteReward', 'recordLeadInReceipt', 'submitClosingReport', 'recordReviewRequest', 'recordCarriedOut'],
    'bringAgain',
  ],
}
/** Always possible because whatever reaches the office is recorded; seldom what somebody opened the page for. */
const rare: ReadonlySet<string> = new Set(['recordReviewRequest', 'decideCompetence', 'bringAgain'])
const MOST_BUTTONS = 4

export interface OrderedActs {
  readonly main: readonly Act[]
  /** Whether the first of them is what the stage waits for. */
  readonly isExpected: boolean
  readonly rest: readonly Act[]
  readonly impossible: readonly Act[]
}

export function orderActs(acts: readonly Act[], stage: Stage): OrderedActs {
  const possible = acts.filter((act) => act.isPossible)
  const expected = next[stage].flatMap((name) => possible.filter((act) => act.name === name))
  const main = (expected.length > 0 ? expected : possible.filter(({ name }) => !rare.has(name))).slice(0, MOST_BUTTONS)
  return {
    main,
    isExpected: expected.length > 0,
    rest: possible.filter((act) => !main.includes(act)),
    impossible: acts.filter((act) => !act.isPossible),
  }
}
