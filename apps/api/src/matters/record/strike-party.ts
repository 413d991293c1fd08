import { cite } from '@petition/law'
import { RuleRefused, type Ctx } from '../../platform/index.js'
import { PartyEntity } from '../archive/party.entity.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'
import { knownParty } from './known-party.js'

export interface StrikePartyInput extends ActInput {
  readonly partyId: string
  readonly reason: string
}

/**
 * Strikes out somebody who was written down as a petitioner and is none, and erases what was kept of them (个人信息保护法
 * 第四十七条). The record says that it was done; what runs from a paper that was handed to them runs no more.
 *
 * @throws RuleRefused `LAST_PARTY` | `PARTY_ASKED_FOR_REVIEW`; InvalidInput `NOT_A_PARTY`
 */
export function strikeParty(ctx: Ctx, input: StrikePartyInput): Promise<string> {
  return actOn(ctx, { name: 'strikeParty', act: 'strikeParty', input }, async (tx, matter) => {
    const reason = needed('input.reason', input.reason, 500)
    const { id: partyId } = await knownParty(ctx, tx.m, matter, input.partyId)
    const asked = (['REVIEW_REQUESTED', 'RECHECK_REQUESTED'] as const).flatMap((kind) => matter.story.of(kind))
    if (asked.some((fact) => fact.partyId === partyId))
      throw new RuleRefused({
        code: 'PARTY_ASKED_FOR_REVIEW',
        citation: cite('petition-regulation-2022', '35'),
        facts: {},
      })
    await tx.m.delete(PartyEntity, { id: partyId })
    return [{ kind: 'PARTY_STRUCK', on: tx.today, partyId, reason }]
  })
}
