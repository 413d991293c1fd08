import { cite, refused, type LocalDate } from '@petition/law'
import { opensConfirmation } from '@petition/domain'
import type { CaseInput } from '../../casework/index.js'
import { must, tellMatter } from '../../matters/index.js'
import type { Ctx } from '../../platform/index.js'
import { actOnMediation } from '../act-on-mediation.js'
import { requireAgreedDay } from '../agreed-day.js'
import { requireBody } from '../bodies.js'

export interface LeadToMediationInput extends CaseInput {
  readonly on: LocalDate
  readonly bodyId: string
  /** last day of a pause of the handling that both sides agreed to; only where a rule in force lets mediation pause it */
  readonly pauseUntil?: LocalDate | null
}

/**
 * Hands the case to a mediation body, and tells the matter. Which bodies open judicial confirmation is asked on this day.
 *
 * @throws RuleRefused `CONSENT_MISSING` | `SIDE_UNWILLING` | `PAUSE_NOT_PROVIDED`; Conflict `BODY_INACTIVE`; InvalidInput
 */
export function leadToMediation(ctx: Ctx, input: LeadToMediationInput): Promise<string> {
  const { on, bodyId, pauseUntil = null } = input
  const asked = { act: 'leadToMediation', tellsMatter: true, input, detail: { on, bodyId } } as const
  return actOnMediation(ctx, asked, async (tx, { row, matterId }) => {
    const body = await requireBody(tx, bodyId)
    if (pauseUntil !== null) {
      if (tx.settings.valueOn('mediationPausesHandling', on) !== true)
        must(refused('PAUSE_NOT_PROVIDED', cite('petition-regulation-2022', '34')))
      requireAgreedDay('input.pauseUntil', on, pauseUntil)
    }
    if (matterId !== null)
      await tellMatter(tx, matterId, [
        { kind: 'MEDIATION_LED_IN', on, mediationId: row.id, bodyName: body.name, pauseUntil },
      ])
    const settings = {
      confirmIndustryMediation: tx.settings.valueOn('confirmIndustryMediation', on) === true,
      confirmAdministrativeMediation: tx.settings.valueOn('confirmAdministrativeMediation', on) === true,
    }
    return [
      {
        ...{ kind: 'LED_IN', on, bodyId, bodyKind: body.kind, bodyOrganId: body.organId, pauseUntil },
        opensConfirmation: opensConfirmation(body.kind, settings),
      },
    ]
  })
}
