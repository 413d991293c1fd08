import { GraphQLError } from 'graphql'
import { matterFile, paperHtml, proposals } from './matter-file.js'

type Args = Record<string, any>

const filed = (id: string) => matterFile('M0').papers.find((paper) => paper.id === id) ?? null

const missing = (answers: Args[]) =>
  matterFile('M0')
    .claims.map(({ no }) => no)
    .flatMap((no) => {
      const answer = answers.find(({ claimNo }) => claimNo === no)
      return !answer || !answer.finding || !answer.basis || !answer.result
        ? [`诉求${no}缺少事实认定、依据或者处理意见`]
        : []
    })

const opinionHtml = (answers: Args[]) =>
  `<article class="paper paper-letter"><header class="paper-head"><p class="paper-masthead">区人力资源和社会保障局</p><h1 class="paper-title">信访处理意见书</h1></header><p class="paper-addressee">陈**：</p>${answers
    .map(
      ({ claimNo, finding, basis, result }) =>
        `<h2 class="paper-heading-1">关于诉求${claimNo}</h2><p class="paper-paragraph">${finding}</p><p class="paper-paragraph">依据${basis}，${result}</p>`,
    )
    .join(
      '',
    )}<p class="paper-paragraph">如不服本处理意见，可以自收到本意见书之日起30日内申请复查。</p><p class="paper-signature">区人力资源和社会保障局</p></article>`

const done = ({ input }: Args) => ({ matter: { ...matterFile(input.matterId), version: input.expectedVersion + 1 } })

/** Commands that only answer; a test puts its own in their place. */
const acts = [
  ...['sortClaims', 'referMatter', 'assignMatter', 'keepMatter', 'guideMatter', 'signFor'],
  ...['allocateMatter', 'object', 'answerObjection', 'notifyPetitioner', 'acceptMatter', 'chooseSimple', 'leaveSimple'],
  ...['recordInvestigation', 'draftOpinion', 'issueOpinion', 'decideProposal', 'serve', 'recordReturnSlip'],
  ...['recordReturned', 'recordCarriedOut', 'submitClosingReport', 'recordReviewRequest', 'withdraw', 'correctFact'],
  ...['markMistaken', 'addAttachment', 'takeReview', 'giveReview', 'draftReview', 'issueReview'],
  ...['recordReviewDecision', 'beginHearing', 'endHearing'],
  ...['askSupplement', 'recordSupplement', 'recordNeed', 'withdrawNeed', 'serveSignatories', 'nameRepresentatives'],
]

const reviewHtml = (finding: string) => `<p>信访事项复查意见书</p><p>${finding}</p>`

export const matterAnswers: Record<string, (args: Args) => unknown> = {
  needsOfMatter: () => ({ needs: [] }),
  ...Object.fromEntries(acts.map((name) => [name, done])),
  extendHandling: (args) => {
    if (args.input.days > 30)
      throw new GraphQLError(`申请延长 ${args.input.days} 日，依法最多延长 30 日。`, {
        extensions: {
          code: 'RULE_REFUSED',
          reason: 'EXTENSION_TOO_LONG',
          citation: { text: '信访工作条例 art.34', zh: '《信访工作条例》第三十四条' },
          fields: { 'input.days': 'EXTENSION_TOO_LONG' },
        },
      })
    return done(args)
  },
  approvals: () => ({
    nodes: proposals,
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: proposals.length,
  }),
  paper: ({ id }) => {
    const paper = filed(id)
    return paper ? { ...paper, html: paperHtml } : { id, downloadUrl: '/download/one-use' }
  },
  previewPaper: ({ input }) => {
    if (input.kind === 'RECUSAL_NOTICE')
      return { title: '回避申请决定告知书', html: `<p>${input.reason ?? ''}</p>`, problems: [] }
    if (input.review) return { title: '信访事项复查意见书', html: reviewHtml(input.review.finding), problems: [] }
    const answers: Args[] = input.answers ?? matterFile(input.matterId).opinion.answers
    return { title: '信访处理意见书', html: opinionHtml(answers), problems: missing(answers) }
  },
  previewAct: ({ input }) => {
    const [[act, given]] = Object.entries(input as Record<string, Args>) as [[string, Args]]
    const said = given['text'] ?? given['reasons'] ?? given['reason'] ?? act
    return { title: '告知书', html: `<p>${said}</p>`, problems: [] }
  },
  previewRepetition: ({ input }) =>
    input.factsAndReasons === 'NEW'
      ? { gate: null, citation: null, paper: null }
      : {
          gate: 'G-RECHECKED',
          citation: { text: '信访工作条例 art.36(3)', zh: '《信访工作条例》第三十六条第三款' },
          paper: { title: '信访事项不再受理告知书', html: '<p>信访事项不再受理告知书</p>', problems: [] },
        },
  reveal: ({ input }) => ({
    values: input.fields.map((field: string) => ({
      field,
      value: field === 'PHONE' ? '13800002210' : field === 'NAME' ? '陈一一' : '某某街道某某里 3 号',
    })),
  }),
  reissuePaper: ({ input }) => ({ paper: filed(input.paperId) }),
  keepPaperAsIs: ({ input }) => ({ paper: filed(input.paperId) }),
}
