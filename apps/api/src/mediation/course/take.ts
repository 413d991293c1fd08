import { mayTakeOn } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import type { Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'

export interface TakeMediationInput extends CaseInput {
  readonly on: LocalDate
  /** the body's own number, as （2022）人调字第1号 */
  readonly number: string
}

/** The body takes the case (人民调解法 第十七条): the month runs from here. @throws RuleRefused `NOT_LED_IN` | `TAKEN_BEFORE_LED_IN` */
export function takeMediation(ctx: Ctx, input: TakeMediationInput): Promise<string> {
  return actOnMediation(ctx, { act: 'takeMediation', input, detail: { on: input.on } }, (_, { mediation }) => {
    must(mayTakeOn(mediation, input.on))
    return [{ kind: 'TAKEN', on: input.on, number: needed('input.number', input.number, 60) }]
  })
}
