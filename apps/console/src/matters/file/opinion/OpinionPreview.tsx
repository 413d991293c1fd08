import type { AnswerInput, HearingUseInput } from '../../../gql/graphql.js'
import { useWords } from '../../../words/use-words.js'
import { PaperPreview } from './PaperPreview.js'

interface Props {
  title?: string
  matterId: string
  /** As they stand in the editor; null for the last draft. */
  answers: AnswerInput[] | null
  /** how it uses the conclusions of hearings, as it stands in the editor; left out: the last draft */
  hearingUses?: HearingUseInput[] | null
}

/** The opinion as the server would word it now, and what it says is missing. The remedy paragraph is the computed one. */
export function OpinionPreview({ title, matterId, answers, hearingUses = null }: Props) {
  const { acts } = useWords()
  const asked = { matterId, kind: 'HANDLING_OPINION' as const, answers, hearingUses }
  return <PaperPreview title={title ?? acts.opinion.preview} asked={asked} />
}
