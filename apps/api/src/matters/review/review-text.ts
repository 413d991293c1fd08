import type { LocalDate } from '@petition/law'
import { claimNos, type MatterStory, type ReviewOutcome, type ReviewText } from '@petition/domain'
import { InvalidInput } from '../../platform/index.js'
import { wanted } from '../case/texts.js'
import { checkedAnswers, checkedUses, kept, type AnswerInput, type HearingUseInput } from '../handling/draft-opinion.js'

export interface ReviewTextInput {
  readonly outcome: ReviewOutcome
  /** what the reviewing organ found */
  readonly finding: string
  /** the provisions it rests on, one a line */
  readonly basis: string
  readonly result: string
  /** changed answers to every claim; only with CHANGED */
  readonly answers?: readonly AnswerInput[] | null
  /** last day for the handler's new opinion; only with REVOKED */
  readonly newOpinionBy?: LocalDate | null
  /** how the conclusion of each hearing held in the review was used */
  readonly hearingUses?: readonly HearingUseInput[] | null
}

/** The text as it is kept. @throws InvalidInput `ANSWERS_WITHOUT_CHANGE` | `DAY_WITHOUT_REVOCATION`, or of an answer */
export function checkedText(input: ReviewTextInput, story: MatterStory, before: ReviewText | null = null): ReviewText {
  const given = input.answers ?? []
  if (input.outcome !== 'CHANGED' && given.length > 0)
    throw new InvalidInput({ 'input.answers': 'ANSWERS_WITHOUT_CHANGE' }, 'ANSWERS_WITHOUT_CHANGE')
  const newOpinionBy = input.newOpinionBy ?? null
  if (input.outcome !== 'REVOKED' && newOpinionBy !== null)
    throw new InvalidInput({ 'input.newOpinionBy': 'DAY_WITHOUT_REVOCATION' }, 'DAY_WITHOUT_REVOCATION')
  const text = (field: 'finding' | 'basis' | 'result') => wanted(`input.${field}`, input[field]) ?? ''
  return {
    ...{ outcome: input.outcome, finding: text('finding'), basis: text('basis'), result: text('result') },
    answers: checkedAnswers(given, claimNos(story)),
    newOpinionBy,
    ...(checkedUses(story, input.hearingUses) ?? kept(before)),
  }
}
