import type { MediationSide, ScreeningConsentForm } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { needed } from '../../matters/referral/index.js'
import type { Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'

export interface RecordMediationConsentInput extends CaseInput {
  readonly side: MediationSide
  readonly on: LocalDate
  readonly isWilling: boolean
  readonly form: ScreeningConsentForm
  /** where it can be seen: the paper, the record of the call */
  readonly proof: string
}

/** What one side said on being asked (信访工作条例 第三十三条: of their own will). The last word counts. */
export function recordMediationConsent(ctx: Ctx, input: RecordMediationConsentInput): Promise<string> {
  const { side, on, isWilling, form } = input
  return actOnMediation(ctx, { act: 'recordMediationConsent', input, detail: { side, on, isWilling } }, () => [
    { kind: 'CONSENTED', on, side, isWilling, form, proof: needed('input.proof', input.proof, 500) },
  ])
}
