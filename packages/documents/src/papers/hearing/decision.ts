import { citationZh, type LocalDate } from '@petition/law'
import { addressee, paragraphs, signature } from '../../blocks.js'
import type { Paper } from '../../paper.js'
import { missing, type PaperProblem } from '../../problem.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { contactSentence } from '../../wording/contact.js'
import { petitionersText, youText } from '../../wording/petitioners.js'
import { headProblems, letterHead, type HearingPaperHead } from './hearing-head.js'

/** 听证决定书、不予举行听证决定书: the written answer to a request. */
export interface HearingDecisionInput extends HearingPaperHead {
  askedOn: LocalDate
  isGranted: boolean
  /** the ground as a list names it; null where it is granted */
  ground: string | null
  reasons: string
}

export function hearingDecision(it: HearingDecisionInput): Paper {
  const you = youText(it.petitioners)
  const decided = it.isGranted
    ? `经研究，根据${citationZh(it.citation)}，决定举行听证。听证的时间、地点和听证组成员将另行书面通知。`
    : `经研究，决定不予举行听证。${it.ground === null ? '' : `原因：${cleanLine(it.ground)}。`}`
  return {
    ...letterHead(it, 'HEARING_DECISION', it.isGranted ? '举行听证决定书' : '不予举行听证决定书'),
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}就“${cleanLine(it.summary)}”信访事项提出的听证申请，本机关于${chineseDay(it.askedOn)}收到。${decided}`,
      ),
      ...(it.reasons === '' ? [] : paragraphs(it.reasons, '理由：')),
      ...(it.isGranted
        ? []
        : paragraphs(`不予举行听证不影响信访事项的继续办理，也不影响${you}依法申请复查、复核的权利。`)),
      ...paragraphs(contactSentence(it.contact)),
      signature(it.organName, it.issuedOn),
    ],
  }
}

export const checkHearingDecision = (it: HearingDecisionInput): PaperProblem[] => [
  ...headProblems(it),
  ...(it.isGranted ? [] : missing({ ground: it.ground ?? '', reasons: it.reasons.trim() })),
]
