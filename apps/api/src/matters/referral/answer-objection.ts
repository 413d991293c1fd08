import { pendingObjection } from '@petition/domain'
import { Conflict, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface AnswerObjectionInput extends ActInput {
  readonly isAgreed: boolean
  readonly reasons: string
}

/** The sender has checked an objection: the papers go back, or the matter stays (第二十三条第三款). */
export function answerObjection(ctx: Ctx, input: AnswerObjectionInput): Promise<string> {
  const detail = { isAgreed: input.isAgreed }
  return actOn(ctx, { name: 'answerObjection', act: 'answerObjection', input, detail }, (tx, { story }) => {
    const referral = pendingObjection(story)
    if (!referral) throw new Conflict('NO_OBJECTION')
    const reasons = needed('input.reasons', input.reasons, 2000)
    return [{ kind: 'OBJECTION_ANSWERED', on: tx.today, referralId: referral.id, isAgreed: input.isAgreed, reasons }]
  })
}
