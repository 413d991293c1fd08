import type { AnswerInput } from '../../../gql/graphql.js'
import { useWords } from '../../../words/use-words.js'
import { PaperPreview } from './PaperPreview.js'

interface Props {
  title?: string
  matterId: string
  /** As they stand in the editor; null for the last draft. */
  answers: AnswerInput[] | null
}

/** The opinion as the server would word it now, and what it says is missing. The remedy paragraph is the computed one. */
export function OpinionPreview({ title, matterId, answers }: Props) {
  const { acts } = useWords()
  return <PaperPreview title={title ?? acts.opinion.preview} asked={{ matterId, kind: 'HANDLING_OPINION', answers }} />
}
