import { mayEndAs, type MediationEnd, type MediationSide, type OtherWay } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { must, tellMatter } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import type { Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'

export interface EndMediationInput extends CaseInput {
  readonly on: LocalDate
  readonly how: MediationEnd
  readonly side?: MediationSide | null
  readonly reason: string
  readonly otherWays: readonly OtherWay[]
}

/**
 * Ends the mediation and hands back to the matter. Failed or refused: the other ways are told (人民调解法 第二十六条). It never ends
 * by time or silence.
 *
 * @throws RuleRefused `NOTHING_IN_FORCE` | `SOMETHING_IN_FORCE` | `OTHER_WAYS_UNTOLD` | `WHICH_SIDE` | `MEDIATION_OVER`
 */
export function endMediation(ctx: Ctx, input: EndMediationInput): Promise<string> {
  const { on, how, side = null } = input
  return actOnMediation(
    ctx,
    { act: 'endMediation', tellsMatter: true, input, detail: { on, how } },
    async (tx, found) => {
      const { matterId, row, mediation, tally } = found
      const otherWays = [...new Set(input.otherWays)]
      must(mayEndAs(mediation, how, { otherWays: otherWays.length, hasSide: side !== null }, tally))
      const reason = needed('input.reason', input.reason, 2000)
      const summary = how === 'AGREED' ? row.subject : reason
      if (matterId !== null)
        await tellMatter(tx, matterId, [{ kind: 'MEDIATION_ENDED', on, mediationId: row.id, how, summary }])
      return [{ kind: 'ENDED', on, how, side, reason, otherWays }]
    },
  )
}
