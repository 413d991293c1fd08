import { needsOf } from '@petition/domain'
import { Conflict, InvalidInput, type Ctx } from '../../platform/index.js'
import { NeedEntity } from '../archive/need.entity.js'
import { actOn, type ActInput } from '../case/act.js'

export interface WithdrawNeedInput extends ActInput {
  readonly needId: string
}

/** The person takes the consent back (个人信息保护法 第十五条): what was kept is gone in the same moment. */
export function withdrawNeed(ctx: Ctx, input: WithdrawNeedInput): Promise<string> {
  const { needId } = input
  return actOn(ctx, { name: 'withdrawNeed', act: 'withdrawNeed', input }, async (tx, { row, story }) => {
    const consent = needsOf(story).find((one) => one.recorded.needId === needId)
    if (!consent) throw new InvalidInput({ 'input.needId': 'NO_SUCH_NEED' }, 'NO_SUCH_NEED')
    if (consent.withdrawnOn !== null) throw new Conflict('CONSENT_WITHDRAWN')
    await tx.m.update(
      NeedEntity,
      { id: needId, matterId: row.id },
      { needSealed: null, partyId: null, erasedOn: tx.today },
    )
    return [{ kind: 'NEED_WITHDRAWN', on: tx.today, needId }]
  })
}
