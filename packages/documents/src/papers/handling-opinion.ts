import { citationZh, versionOn, type Citation, type LocalDate } from '@petition/law'
import type { Block, Paper } from '../paper.js'
import type { Contact } from '../wording/contact.js'
import type { NumberedClaim } from '../wording/claims.js'
import type { PetitionerNames } from '../wording/petitioners.js'
import { addressee, attachments, copies, heading, note, paragraphs, signature } from '../blocks.js'
import { REMEDY_HEADING } from '../remedy/check-remedy.js'
import { remedyTextFor, type RemedyInput } from '../remedy/remedy-paragraph.js'
import { chineseDay } from '../wording/chinese-day.js'
import { claimBlocks, claimName } from '../wording/claims.js'
import { cleanLine } from '../wording/clean-text.js'
import { contactLine } from '../wording/contact.js'
import { documentNumberText, type DocumentNumber } from '../wording/document-number.js'
import { petitionersText, youText } from '../wording/petitioners.js'

/** 支持 / 解释说明 / 不予支持, the three outcomes of Art. 32. */
export type ClaimOutcome = 'SUPPORTED' | 'EXPLAINED' | 'NOT_SUPPORTED'

/** One claim and its answer. A draft may still lack parts; a paper that is issued may not. */
export interface AnsweredClaim extends NumberedClaim {
  /** 查明的事实 */
  finding: string
  /** 法律依据, one provision or policy each */
  basis: readonly string[]
  outcome: ClaimOutcome | null
  /** what follows from the outcome, in words: who does what until when, or why not */
  opinion: string
}

/** 信访处理意见书 */
export interface HandlingOpinionInput {
  organName: string
  number: DocumentNumber
  issuedOn: LocalDate
  matterNumber: string
  petitioners: PetitionerNames
  acceptedOn: LocalDate
  /** 信访人陈述的事实和理由 */
  statedFactsAndReasons: string
  /** the opinion that a review revoked, which this one takes the place of */
  renewed?: { revokedNumber: string; reviewerName: string; reviewNumber: string } | null
  /** what was done to find out, for example visits, talks, files; a hearing and how its conclusion was used */
  inquiry: string
  claims: readonly AnsweredClaim[]
  remedy: RemedyInput
  /** the remedy text in the draft; null takes the computed one */
  draftedRemedy: string | null
  attachments: readonly string[]
  /** 抄送: the next-higher organ, the petition office */
  copiesTo: readonly string[]
  contact: Contact
}

/** How an outcome of Art. 32 reads in an opinion. */
export const OUTCOME_TEXT: Record<ClaimOutcome, string> = {
  SUPPORTED: '该项请求事实清楚，符合法律、法规、规章或者其他有关规定，予以支持。',
  EXPLAINED: '该项请求事由合理但缺乏法律依据，现作解释说明。',
  NOT_SUPPORTED: '该项请求缺乏事实根据或者不符合法律、法规、规章或者其他有关规定，不予支持。',
}

/** @source 信访工作条例 第32条, 第35条 */
export function handlingOpinion(it: HandlingOpinionInput): Paper {
  const you = youText(it.petitioners)
  return {
    kind: 'HANDLING_OPINION',
    layout: 'LETTER',
    organName: cleanLine(it.organName),
    number: documentNumberText(it.number),
    matterNumber: cleanLine(it.matterNumber),
    title: '信访处理意见书',
    issuedOn: it.issuedOn,
    blocks: [
      addressee(petitionersText(it.petitioners)),
      ...paragraphs(
        `${you}提出的信访事项，本机关于${chineseDay(it.acceptedOn)}受理。${renewedText(it)}` +
          `经调查核实，根据${citationZh(opinionArticle(it.issuedOn))}，现提出处理意见如下：`,
      ),
      heading(1, 1, '信访请求'),
      ...claimBlocks(it.claims),
      heading(1, 2, '陈述的事实和理由'),
      ...paragraphs(it.statedFactsAndReasons),
      heading(1, 3, '调查核实情况'),
      ...paragraphs(it.inquiry),
      heading(1, 4, '处理意见及依据'),
      ...it.claims.flatMap((claim, i) => answer(claim, i + 1)),
      heading(1, 5, REMEDY_HEADING),
      ...paragraphs(it.draftedRemedy ?? remedyTextFor(it.remedy)),
      ...attachments(it.attachments),
      signature(it.organName, it.issuedOn),
      note(contactLine(it.contact)),
      ...copies(it.copiesTo),
    ],
  }
}

/** After a revocation: what was revoked, by whom, and that this is the new opinion. */
function renewedText({ renewed }: HandlingOpinionInput): string {
  if (!renewed) return ''
  const { revokedNumber, reviewerName, reviewNumber } = renewed
  return `原信访处理意见书（${cleanLine(revokedNumber)}）已由${cleanLine(reviewerName)}以${cleanLine(reviewNumber)}撤销，并责令重新作出处理意见。`
}

/** Art. 32 in either text; the one in force on the day of issue. */
function opinionArticle(issuedOn: LocalDate): Citation {
  const instrument = versionOn('XF-HANDLE60', issuedOn)?.citation.instrument ?? 'petition-regulation-2022'
  return { instrument, article: '32' }
}

function answer(claim: AnsweredClaim, n: number): Block[] {
  const outcome = claim.outcome === null ? '' : OUTCOME_TEXT[claim.outcome]
  return [
    heading(2, n, `关于${claimName(claim)}`),
    ...paragraphs(claim.finding, '查明事实：'),
    ...paragraphs(claim.basis.map(cleanLine).join('；') + (claim.basis.length === 0 ? '' : '。'), '依据：'),
    ...paragraphs(outcome + claim.opinion, '处理意见：'),
  ]
}
