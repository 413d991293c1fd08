import { citationZh } from '@petition/law'
import { addressee, heading, paragraphs, signature } from '../../blocks.js'
import type { Paper } from '../../paper.js'
import type { PaperProblem } from '../../problem.js'
import { cleanLine } from '../../wording/clean-text.js'
import { contactSentence } from '../../wording/contact.js'
import { petitionersText, youText } from '../../wording/petitioners.js'
import { headProblems, letterHead, type HearingPaperHead } from './hearing-head.js'

/** 听证告知书: that a hearing can be asked for, or that the organ proposes one and asks for consent. */
export interface HearingRightNoticeInput extends HearingPaperHead {
  tells: 'RIGHT' | 'PROPOSAL'
  reasons: string
  /** working days to answer, from the receipt */
  answerWorkingDays: number
}

/** The last day is not printed: it begins for each petitioner with their own receipt. */
export function hearingRightNotice(it: HearingRightNoticeInput): Paper {
  const you = youText(it.petitioners)
  const isProposal = it.tells === 'PROPOSAL'
  const how = isProposal
    ? `请自收到本告知书之日起${it.answerWorkingDays}个工作日内书面答复是否同意；逾期未答复的，视为不同意，本机关不据此举行听证。`
    : `要求听证的，请自收到本告知书之日起${it.answerWorkingDays}个工作日内提出书面申请，说明理由；逾期未提出的，视为不要求听证。`
  return {
    ...letterHead(it, 'HEARING_RIGHT_NOTICE', '听证告知书'),
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的“${cleanLine(it.summary)}”信访事项，根据${citationZh(it.citation)}，` +
          (isProposal ? `本机关建议举行听证，并征求${you}的意见。` : `${you}有权申请听证。`),
      ),
      ...(it.reasons === '' ? [] : paragraphs(it.reasons, '理由：')),
      heading(1, 1, '申请和答复'),
      ...paragraphs(`${how}${contactSentence(it.contact)}`),
      heading(1, 2, '有关说明'),
      ...paragraphs(
        `是否要求听证由${you}自主决定，不影响信访事项的继续办理和申请复查、复核的权利。` +
          '依法应当通过诉讼、仲裁、行政复议等途径解决的事项，不举行信访听证。听证不收取费用。',
      ),
      signature(it.organName, it.issuedOn),
    ],
  }
}

export const checkHearingRightNotice = (it: HearingRightNoticeInput): PaperProblem[] => headProblems(it)
