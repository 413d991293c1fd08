import { InvalidInput, runCommand, type Ctx } from '../../platform/index.js'
import type { PartyEntity } from '../archive/party.entity.js'
import { requireMay, rolesOf } from '../case/act.js'
import { appendFacts } from '../case/append-facts.js'
import { loadCase, lockCase } from '../case/load-case.js'
import { needed } from '../case/texts.js'
import { knownParty } from './known-party.js'

export type RevealField = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS'

export interface RevealInput {
  readonly idempotencyKey: string
  readonly matterId: string
  readonly partyId: string
  readonly fields: readonly RevealField[]
  readonly reason: string
}

const COLUMN = {
  NAME: 'nameSealed',
  ID_NUMBER: 'idNumberSealed',
  PHONE: 'phoneSealed',
  ADDRESS: 'addressSealed',
} as const satisfies Record<RevealField, keyof PartyEntity>

/**
 * Shows personal data of one petitioner in clear: an act with a reason, a fact in the matter and an entry in the audit log
 * (个人信息保护法 第五十一条). The values are in the answer and nowhere else.
 */
export async function reveal(
  ctx: Ctx,
  input: RevealInput,
): Promise<readonly { field: RevealField; value: string | null }[]> {
  const fields = [...new Set(input.fields)]
  if (fields.length === 0) throw new InvalidInput({ 'input.fields': 'REQUIRED' })
  const reason = needed('input.reason', input.reason, 500)
  const command = { name: 'reveal', input, key: input.idempotencyKey, roles: rolesOf('reveal'), detail: { fields } }
  await runCommand(ctx, command, async (tx) => {
    const matter = await lockCase(tx, input.matterId)
    requireMay(tx, 'reveal', matter)
    await knownParty(tx, tx.m, matter, input.partyId)
    const fact = { kind: 'REVEALED' as const, on: tx.today, partyId: input.partyId, fields, reason }
    await appendFacts(tx, matter, [fact], { version: 'kept' })
    return { kind: 'matter', id: matter.row.id }
  })
  // A repeated call shows the same again and leaves no second fact; whoever may not any more, may not.
  const matter = await loadCase(ctx, input.matterId)
  requireMay(ctx, 'reveal', matter)
  const party = await knownParty(ctx, ctx.read, matter, input.partyId)
  return fields.map((field) => {
    const sealed = party[COLUMN[field]]
    return { field, value: sealed === null ? null : ctx.keys.open(sealed, party.id) || null }
  })
}
