import { mayMediateOn, type AgreementForm, type FrameworkObligation, type MediationSide } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { CaseInput } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { needed } from '../../matters/referral/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'
import { requireFreeTable } from '../course/conflicts.js'

export interface ObligationInput {
  readonly side: MediationSide
  readonly text: string
  readonly dueOn?: LocalDate | null
}

export interface DraftAgreementInput extends CaseInput {
  readonly on: LocalDate
  readonly form: AgreementForm
  readonly facts: string
  readonly disputes: string
  readonly agreed: string
  /** what either side has to do besides paying */
  readonly obligations: readonly ObligationInput[]
}

const MOST_OBLIGATIONS = 30

/** A version of the text that all rows share (第二十九条). Nobody has signed yet. @throws RuleRefused `ALREADY_SIGNED_BY_SOME` | `MEDIATOR_HAS_CONFLICT` | `MEDIATED_BEFORE_TAKEN` */
export function draftAgreement(ctx: Ctx, input: DraftAgreementInput): Promise<string> {
  const { on, form } = input
  return actOnMediation(ctx, { act: 'draftAgreement', input, detail: { on, form } }, async (tx, found) => {
    const { mediation } = found
    must(mayMediateOn(mediation, 'FRAMEWORK_DRAFTED', on))
    await requireFreeTable(tx, found, on)
    if (input.obligations.length > MOST_OBLIGATIONS)
      throw new InvalidInput({ 'input.obligations': `0-${MOST_OBLIGATIONS}` })
    const obligations = input.obligations.map(({ side, text, dueOn }, at): FrameworkObligation => ({
      ...{ no: at + 1, side, text: needed(`input.obligations.${at}.text`, text, 1000), dueOn: dueOn ?? null },
    }))
    return [
      {
        ...{ kind: 'FRAMEWORK_DRAFTED', on, version: (mediation.framework?.version ?? 0) + 1, form, obligations },
        ...{ facts: needed('input.facts', input.facts), disputes: needed('input.disputes', input.disputes) },
        agreed: needed('input.agreed', input.agreed),
      },
    ]
  })
}
