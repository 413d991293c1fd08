import type { LocalDate } from '@petition/law'
import { onRoadFive, unansweredProtection } from '@petition/domain'
import { Conflict, InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface StartProtectionInput extends ActInput {
  /** the special law and its article, as the organ applies it */
  readonly law: string
  /** its last day for this case, as the organ reads it there */
  readonly performBy: LocalDate
}

/**
 * The organ performs a protective duty or investigates under the special law (第三十一条第五项). That law sets the period; the organ
 * states it, and the day becomes a duty.
 *
 * @throws InvalidInput `PERFORM_BY_PAST`; RuleRefused `NOT_ROAD_FIVE`
 */
export function startProtection(ctx: Ctx, input: StartProtectionInput): Promise<string> {
  const detail = { performBy: input.performBy }
  return actOn(ctx, { name: 'startProtection', act: 'startProtection', input, detail }, (tx, { story }) => {
    if (input.performBy < tx.today)
      throw new InvalidInput({ 'input.performBy': 'PERFORM_BY_PAST' }, 'PERFORM_BY_PAST', { today: tx.today })
    return [
      {
        ...{ kind: 'PROTECTION_STARTED', on: tx.today, claimNos: onRoadFive(story), performBy: input.performBy },
        law: needed('input.law', input.law, 300),
      },
    ]
  })
}

export interface AnswerProtectionInput extends ActInput {
  readonly isPerformed: boolean
  readonly text: string
}

/** Performed, or answered with the reasons why not; told to the petitioner in writing in the same act. */
export function answerProtection(ctx: Ctx, input: AnswerProtectionInput): Promise<string> {
  return actOn(ctx, { name: 'answerProtection', act: 'answerProtection', input }, (tx, { story }) => {
    const [started] = unansweredProtection(story)
    if (!started) throw new Conflict('NOTHING_STARTED')
    const text = needed('input.text', input.text, 2000)
    return [
      { kind: 'PROTECTION_ANSWERED', on: tx.today, startedId: started.id, isPerformed: input.isPerformed, text },
      { kind: 'NOTIFIED', on: tx.today, content: 'RESULT_UNDER_SPECIAL_LAW', text },
    ]
  })
}
