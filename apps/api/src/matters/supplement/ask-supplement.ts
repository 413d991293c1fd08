import { addDays, type LocalDate } from '@petition/law'
import { supplementStage } from '@petition/domain'
import { InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface AskSupplementInput extends ActInput {
  /** everything that is missing */
  readonly items: readonly string[]
  /** left out: the days of the house after today */
  readonly answerBy?: LocalDate | null
}

/**
 * Asks the petitioners in writing, once, for what is missing (decision 024 of the law). The periods go on, unless the local
 * rule in force today says otherwise: what it says is kept with the ask.
 *
 * @throws InvalidInput `NOTHING_ASKED` | `ANSWER_DAY`; RuleRefused `SUPPLEMENT_ASKED_ALREADY` | `OPINION_ISSUED` | `NO_PARTY`
 */
export function askSupplement(ctx: Ctx, input: AskSupplementInput): Promise<string> {
  const detail = { count: input.items.length, answerBy: input.answerBy ?? null }
  return actOn(ctx, { name: 'askSupplement', act: 'askSupplement', input, detail }, (tx, { story }) => {
    const items = input.items.map((item, at) => needed(`input.items.${at}`, item, 300))
    if (items.length === 0) throw new InvalidInput({ 'input.items': 'NOTHING_ASKED' }, 'NOTHING_ASKED')
    const answerBy = input.answerBy ?? addDays(tx.today, story.settings.supplementDays)
    if (answerBy <= tx.today)
      throw new InvalidInput({ 'input.answerBy': 'ANSWER_DAY' }, 'ANSWER_DAY', { today: tx.today })
    const stage = supplementStage(story, requireViewer(tx).organId)
    // Before the acceptance nothing stands still: the notice of art. 23 is owed all the same.
    const isClockStopped = stage === 'IN_HANDLING' && story.settings.supplementStopsClock
    return [{ kind: 'SUPPLEMENT_ASKED', on: tx.today, stage, items, answerBy, isClockStopped }]
  })
}
