import { LEADERS, mayAskRecusal, type RecusalAsker, type RecusalInterest } from '@petition/domain'
import { AccountEntity } from '../../organs/index.js'
import { InvalidInput, newId, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { MatterCase } from '../case/load-case.js'
import { needed } from '../case/texts.js'

export interface AskRecusalInput extends ActInput {
  /** the official; left out: whoever asks */
  readonly accountId?: string | null
  readonly interest: RecusalInterest
  readonly askedBy: RecusalAsker
  /** how the official stands to it; nothing of who petitions */
  readonly reason: string
}

/**
 * Asks that an official step aside (第二十八条第三款): the official for themselves, or recorded for an interested person, whose
 * asking reached us and is recorded whatever becomes of it. The official goes on until it is decided.
 *
 * @throws InvalidInput `RECUSAL_OF_OTHERS` | `NOT_OF_THE_ORGAN`; RuleRefused `RECUSAL_OPEN` | `ALREADY_RECUSED`
 */
export function askRecusal(ctx: Ctx, input: AskRecusalInput): Promise<string> {
  const { interest, askedBy } = input
  const asked = { name: 'askRecusal', act: 'askRecusal' as const, input, detail: { interest, askedBy } }
  return actOn(ctx, asked, async (tx, matter) => {
    const official = await requireOfficial(tx, matter, input)
    must(mayAskRecusal(matter.story, official.id, interest))
    return [
      {
        ...{ kind: 'RECUSAL_ASKED', on: tx.today, recusalId: newId(), accountId: official.id, interest, askedBy },
        officialOrganId: official.organId,
        isLeading: official.roles.some((role) => LEADERS.includes(role)),
        reason: needed('input.reason', input.reason, 500),
      },
    ]
  })
}

/** A person of an organ that has to do with the matter. */
async function requireOfficial(tx: Tx, { sight }: MatterCase, { accountId, askedBy }: AskRecusalInput) {
  const me = requireViewer(tx).accountId
  const id = accountId ?? me
  if (askedBy === 'OFFICIAL' && id !== me)
    throw new InvalidInput({ 'input.accountId': 'RECUSAL_OF_OTHERS' }, 'RECUSAL_OF_OTHERS')
  const official = await tx.m.findOneBy(AccountEntity, { id })
  const reviewing = sight.reviewers.map((one) => one.organId)
  const organs = [sight.receivedByOrganId, sight.accountableOrganId, ...sight.handledByOrganIds, ...reviewing]
  if (!official || !organs.includes(official.organId))
    throw new InvalidInput({ 'input.accountId': 'NOT_OF_THE_ORGAN' }, 'NOT_OF_THE_ORGAN')
  return official
}
