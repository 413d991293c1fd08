import { effectiveNaming, type PartyField } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { PartyEntity } from '../archive/party.entity.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { needed } from '../case/texts.js'
import { openParties, sealedParty } from '../intake/insert-parties.js'
import { checkedParty, type CheckedParty, type PartyInput } from '../intake/party-input.js'
import { knownParty } from './known-party.js'

export interface CorrectPartyInput extends ActInput, Partial<Omit<PartyInput, 'kind' | 'isRepresentative'>> {
  readonly partyId: string
  readonly isRepresentative?: boolean | null
  readonly reason: string
}

const TEXTS = ['name', 'idNumber', 'creditCode', 'phone', 'address'] as const satisfies readonly PartyField[]

/**
 * Puts right what was written down of a petitioner (个人信息保护法 第四十六条). An item that is left out stays; an empty one is
 * taken out. The fact says which items, by whom and why, never what they hold; papers that name the old value become tasks.
 * Somebody who can be reached from now on is owed every paper that is still to be served.
 *
 * @throws InvalidInput `NOTHING_TO_CORRECT` | `NOT_A_PARTY` | `ID_NUMBER_WRONG` | `CREDIT_CODE_WRONG` | `PHONE_WRONG`
 */
export function correctParty(ctx: Ctx, input: CorrectPartyInput): Promise<string> {
  return actOn(ctx, { name: 'correctParty', act: 'correctParty', input }, async (tx, matter) => {
    const reason = needed('input.reason', input.reason, 500)
    const row = await knownParty(ctx, tx.m, matter, input.partyId)
    const all = await openParties(tx, matter.row.id)
    const before = all.find(({ id }) => id === row.id)
    if (!before) throw new Error('a party that is there can be opened')
    const after = changed(before, input)
    const fields = changedFields(before, after)
    if (fields.length === 0) throw new InvalidInput({ input: 'NOTHING_TO_CORRECT' }, 'NOTHING_TO_CORRECT')
    const sealed = sealedParty(tx.keys, { id: row.id, matterId: matter.row.id }, after)
    await tx.m.update(PartyEntity, { id: row.id }, sealed)
    const on = tx.today
    const { partyId } = input
    const isNamed = matter.story.of('RECEIVED').some((fact) => fact.parties.some(({ id }) => id === partyId))
    const isNamedSince = matter.story.of('PARTY_NAMED').some((fact) => fact.partyId === partyId)
    const facts: Appending[] = [{ kind: 'PARTY_CORRECTED', on, partyId, fields, reason }]
    if (sealed.isReachable && !isNamed && !isNamedSince)
      facts.push({ kind: 'PARTY_NAMED', on, partyId, isRepresentative: after.isRepresentative })
    if (before.isRepresentative !== after.isRepresentative) {
      const speakers =
        effectiveNaming(matter.story)?.partyIds ?? all.filter((one) => one.isRepresentative).map(({ id }) => id)
      const others = speakers.filter((id) => id !== row.id)
      const partyIds = after.isRepresentative ? [...others, row.id] : others
      facts.push({ kind: 'REPRESENTATIVES_NAMED', on, number: partyIds.length, partyIds })
    }
    return facts
  })
}

/** What it says with the new values; an identity number that nobody touched stays as unproven as it was. */
function changed(before: CheckedParty, input: CorrectPartyInput): CheckedParty {
  const given = (field: (typeof TEXTS)[number]) => (input[field] === undefined ? before[field] : input[field])
  const after = checkedParty({
    ...{ kind: before.kind, isRepresentative: input.isRepresentative ?? before.isRepresentative },
    ...{ name: given('name'), idNumber: given('idNumber'), creditCode: given('creditCode') },
    ...{ phone: given('phone'), address: given('address') },
  })
  return { ...after, unverifiedIdNumber: input.idNumber === undefined ? before.unverifiedIdNumber : null }
}

function changedFields(before: CheckedParty, after: CheckedParty): readonly PartyField[] {
  const texts = TEXTS.filter((field) => before[field] !== after[field])
  const isUnproven = before.unverifiedIdNumber !== after.unverifiedIdNumber && !texts.includes('idNumber')
  return [
    ...texts,
    ...(isUnproven ? (['idNumber'] as const) : []),
    ...(before.isRepresentative === after.isRepresentative ? [] : (['isRepresentative'] as const)),
  ]
}
