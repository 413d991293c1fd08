import { needed, objected, requireObjectable } from '../../matters/referral/index.js'
import { Conflict, type Ctx } from '../../platform/index.js'
import { actOnHandover, type HandoverActInput } from './act-on-handover.js'
import { reportedBy } from './report-handover-result.js'

export interface ReturnHandoverInput extends HandoverActInput {
  readonly reason: string
}

/**
 * The organ returns what is not its own, with detailed reasons (第二十三条第三款); nobody here approves it. Until the office
 * has checked, the organ stays accountable. A late return is recorded, and the law gives it no effect.
 *
 * @throws RuleRefused `NOTHING_ARRIVED` | `ALREADY_OBJECTED` | `ALREADY_TAKEN`; Conflict `RESULT_REPORTED`
 */
export function returnHandover(ctx: Ctx, input: ReturnHandoverInput): Promise<string> {
  const asked = { name: 'returnHandover', act: 'object', input, law: 'left to the command' } as const
  return actOnHandover(ctx, asked, (tx, referral, matter) => {
    requireObjectable(tx, matter)
    if (reportedBy(matter.story, referral)) throw new Conflict('RESULT_REPORTED')
    return [objected(tx, matter.story, needed('input.reason', input.reason))]
  })
}
