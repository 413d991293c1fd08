import type { LocalDate } from '@petition/law'
import {
  claimNos,
  hearingOf,
  type Answer,
  type HearingUse,
  type HearingUseKind,
  type MatterStory,
  type Outcome,
} from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { LONGEST_TEXT, wanted } from '../case/texts.js'

export interface AnswerInput {
  readonly claimNo: number
  readonly finding: string
  readonly evidence?: string | null
  readonly basis: string
  readonly outcome: Outcome
  readonly result: string
  /** day until which a supported claim is carried out */
  readonly performBy?: LocalDate | null
}

export interface DraftOpinionInput extends ActInput {
  readonly answers: readonly AnswerInput[]
  /** how the conclusion of each hearing held before was used */
  readonly hearingUses?: readonly HearingUseInput[] | null
}

/**
 * Keeps a draft of the opinion (第三十二条): per claim what was found, the basis, the outcome and the result. It may be
 * incomplete; what is missing is said when it is to be issued.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `ANSWERED_TWICE` | `PERFORM_WITHOUT_SUPPORT`
 */
export function draftOpinion(ctx: Ctx, input: DraftOpinionInput): Promise<string> {
  return actOn(ctx, { name: 'draftOpinion', act: 'draftOpinion', input }, (tx, { story }) => [
    {
      ...{ kind: 'OPINION_DRAFTED', on: tx.today, answers: checkedAnswers(input.answers, claimNos(story)) },
      ...(checkedUses(story, input.hearingUses) ?? kept(story.of('OPINION_DRAFTED').at(-1))),
    },
  ])
}

export interface HearingUseInput {
  readonly hearingId: string
  readonly how: HearingUseKind
  readonly reasons: string
}

/** What the draft before said of hearings, where nothing is said anew. */
export const kept = (before: { readonly hearingUses?: readonly HearingUse[] } | null | undefined) =>
  before?.hearingUses ? { hearingUses: before.hearingUses } : {}

/** What is said of hearings that were concluded; null where nothing is. @throws InvalidInput `NO_SUCH_HEARING` */
export function checkedUses(
  story: MatterStory,
  uses: readonly HearingUseInput[] | null | undefined,
): { hearingUses: readonly HearingUse[] } | null {
  if (!uses || uses.length === 0) return null
  const hearingUses = uses.map(({ hearingId, how, reasons }, at) => {
    const path = `input.hearingUses.${at}`
    if (hearingOf(story, hearingId)?.state !== 'CONCLUDED')
      throw new InvalidInput({ [`${path}.hearingId`]: 'NO_SUCH_HEARING' }, 'NO_SUCH_HEARING')
    return { hearingId, how, reasons: wanted(`${path}.reasons`, reasons, 2000) ?? '' }
  })
  return { hearingUses }
}

/** The answers as they are kept: trimmed, each to a claim that is there, none twice. */
export function checkedAnswers(answers: readonly AnswerInput[], claims: readonly number[]): readonly Answer[] {
  return answers.map((answer, at) => {
    const path = `input.answers.${at}`
    if (!claims.includes(answer.claimNo))
      throw new InvalidInput({ [`${path}.claimNo`]: 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
    if (answers.findIndex((one) => one.claimNo === answer.claimNo) !== at)
      throw new InvalidInput({ [`${path}.claimNo`]: 'ANSWERED_TWICE' }, 'ANSWERED_TWICE')
    const performBy = answer.performBy ?? null
    if (performBy !== null && answer.outcome !== 'SUPPORTED')
      throw new InvalidInput({ [`${path}.performBy`]: 'PERFORM_WITHOUT_SUPPORT' }, 'PERFORM_WITHOUT_SUPPORT')
    const text = (field: 'finding' | 'basis' | 'result') =>
      wanted(`${path}.${field}`, answer[field], LONGEST_TEXT) ?? ''
    return {
      ...{ claimNo: answer.claimNo, finding: text('finding'), basis: text('basis'), result: text('result') },
      evidence: wanted(`${path}.evidence`, answer.evidence),
      ...{ outcome: answer.outcome, performBy },
    }
  })
}
