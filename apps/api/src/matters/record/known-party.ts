import { InvalidInput, NotPermitted, requireViewer, type Ctx } from '../../platform/index.js'
import type { EntityManager } from 'typeorm'
import { PartyEntity } from '../archive/party.entity.js'
import type { MatterCase } from '../case/load-case.js'
import { mayKnowParties } from '../reading/parties.js'

/**
 * The petitioner of this matter whom an act names.
 *
 * @throws InvalidInput `NOT_A_PARTY`; NotPermitted where the viewer may not know that there is one (第三十条第三款)
 */
export async function knownParty(
  ctx: Ctx,
  m: EntityManager,
  { row, sight }: Pick<MatterCase, 'row' | 'sight'>,
  partyId: string,
): Promise<PartyEntity> {
  if (!mayKnowParties(requireViewer(ctx), sight)) throw new NotPermitted('party', 'NOT_YOUR_ACT')
  const party = await m.findOneBy(PartyEntity, { id: partyId, matterId: row.id })
  if (!party) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
  return party
}
