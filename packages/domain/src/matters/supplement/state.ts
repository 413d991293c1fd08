import { addDays, type LocalDate } from '@petition/law'
import type { FactOf } from '../facts.js'
import { servedOnAll } from '../receipts.js'
import type { MatterStory } from '../story.js'
import type { SupplementState } from './words.js'

/** One ask with what came of it. */
export interface Supplement {
  readonly asked: FactOf<'SUPPLEMENT_ASKED'>
  readonly answers: readonly FactOf<'SUPPLEMENT_ANSWERED'>[]
  /** items that did not come, by number */
  readonly missing: readonly number[]
  /** day on which the last of them came; null while one is missing */
  readonly completeOn: LocalDate | null
  /** day on which the last petitioner had the letter; null while one has not */
  readonly toldOn: LocalDate | null
  readonly state: SupplementState
}

export const supplementsOf = (story: MatterStory): readonly Supplement[] =>
  story.of('SUPPLEMENT_ASKED').map((asked): Supplement => {
    const answers = story.of('SUPPLEMENT_ANSWERED').filter((fact) => fact.askedId === asked.id)
    const came = new Set(answers.flatMap((fact) => fact.itemNos))
    const missing = asked.items.map((_, at) => at + 1).filter((no) => !came.has(no))
    const completeOn = missing.length === 0 ? completed(asked, answers) : null
    const round = { organId: asked.organId, from: asked.on }
    const toldOn = servedOnAll(story, 'SUPPLEMENT_NOTICE', round)
    return { asked, answers, missing, completeOn, toldOn, state: stateOf(story, asked, answers, completeOn) }
  })

/** The first day on which all items were there. */
function completed(
  { items }: FactOf<'SUPPLEMENT_ASKED'>,
  answers: readonly FactOf<'SUPPLEMENT_ANSWERED'>[],
): LocalDate | null {
  const came = new Set<number>()
  for (const answer of answers) {
    for (const no of answer.itemNos) came.add(no)
    if (came.size >= items.length) return answer.on
  }
  return null
}

function stateOf(
  story: MatterStory,
  { answerBy }: FactOf<'SUPPLEMENT_ASKED'>,
  answers: readonly FactOf<'SUPPLEMENT_ANSWERED'>[],
  completeOn: LocalDate | null,
): SupplementState {
  const first = answers[0]
  if (!first) return story.asOf <= answerBy ? 'WAITING' : 'SILENT'
  if (first.on > answerBy || (completeOn !== null && completeOn > answerBy)) return 'LATE'
  return completeOn === null ? 'PARTLY' : 'COMPLETE'
}

/** Days of waiting that a local rule leaves out of the sixty days of an organ, both days inside. */
export function waitingOf(
  story: MatterStory,
  organId: string,
): readonly { from: LocalDate; to: LocalDate; what: string }[] {
  return supplementsOf(story).flatMap(({ asked, toldOn, completeOn }) => {
    const counts = asked.organId === organId && asked.stage === 'IN_HANDLING' && asked.isClockStopped
    if (!counts || toldOn === null) return []
    const from = addDays(toldOn, 1)
    const to = completeOn !== null && completeOn < asked.answerBy ? completeOn : asked.answerBy
    return from <= to ? [{ from, to, what: 'SUPPLEMENT' }] : []
  })
}
