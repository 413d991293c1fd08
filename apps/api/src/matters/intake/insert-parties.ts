import type { PartyRef } from '@petition/domain'
import { newId, type FieldKeys, type Tx, insertRows } from '../../platform/index.js'
import { PartyEntity } from '../archive/party.entity.js'
import type { CheckedParty } from './party-input.js'

/** Somebody to whom a paper can be brought: named, with an address or a telephone. */
export const isReachable = (party: Pick<CheckedParty, 'name' | 'phone' | 'address'>): boolean =>
  party.name !== null && (party.phone !== null || party.address !== null)

/** A value sealed to its row, so that it opens nowhere else. */
const sealer = (keys: FieldKeys, id: string) => (value: string | null) => (value === null ? null : keys.seal(value, id))

/** Hashes are of the value together with the matter: they find nothing across matters. */
const hasher = (keys: FieldKeys, matterId: string) => (value: string | null) =>
  value === null ? null : keys.keyedHash(`${matterId} ${value}`)

/** What is kept of a petitioner, sealed to its row. */
export function sealedParty(
  keys: FieldKeys,
  { id, matterId }: { readonly id: string; readonly matterId: string },
  party: Omit<CheckedParty, 'kind'>,
): Omit<PartyEntity, 'id' | 'matterId' | 'ordinal' | 'kind'> {
  const sealed = sealer(keys, id)
  const hashed = hasher(keys, matterId)
  return {
    isRepresentative: party.isRepresentative,
    nameSealed: keys.seal(party.name ?? '', id),
    ...{ idNumberSealed: sealed(party.idNumber ?? party.unverifiedIdNumber), idNumberHash: hashed(party.idNumber) },
    ...{ phoneSealed: sealed(party.phone), phoneHash: hashed(party.phone) },
    ...{ addressSealed: sealed(party.address), creditCodeSealed: sealed(party.creditCode) },
    isReachable: isReachable(party),
  }
}

/**
 * Keeps the petitioners of a matter, sealed.
 *
 * @returns those to whom papers can be brought, for the fact of the receipt: without any personal data
 */
export async function insertParties(
  tx: Tx,
  matterId: string,
  parties: readonly CheckedParty[],
): Promise<readonly PartyRef[]> {
  const rows = parties.map((party, ordinal): PartyEntity => {
    const id = newId()
    return { id, matterId, ordinal, kind: party.kind, ...sealedParty(tx.keys, { id, matterId }, party) }
  })
  await insertRows(tx, PartyEntity, rows)
  return rows.filter((row) => row.isReachable).map(({ id, isRepresentative }) => ({ id, isRepresentative }))
}

/** The petitioners of a matter in clear, for an act that writes them anew. Whoever calls it shows nothing of it. */
export async function openParties(tx: Tx, matterId: string): Promise<readonly (CheckedParty & { id: string })[]> {
  const rows = await tx.m.find(PartyEntity, { where: { matterId }, order: { ordinal: 'ASC' } })
  return rows.map((row) => {
    const open = (sealed: string | null) => (sealed === null ? null : tx.keys.open(sealed, row.id))
    return {
      ...{ id: row.id, kind: row.kind, isRepresentative: row.isRepresentative, name: open(row.nameSealed) || null },
      idNumber: row.idNumberHash === null ? null : open(row.idNumberSealed),
      unverifiedIdNumber: row.idNumberHash === null ? open(row.idNumberSealed) : null,
      ...{ phone: open(row.phoneSealed), address: open(row.addressSealed), creditCode: open(row.creditCodeSealed) },
    }
  })
}
