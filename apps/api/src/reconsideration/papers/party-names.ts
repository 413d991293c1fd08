import type { PetitionerNames } from '@petition/documents'
import { applicantIds, thirdPartyIds, type ReconLog } from '@petition/domain/reconsideration'
import type { Ctx } from '../../platform/index.js'
import { ReconPartyEntity } from '../recon.entity.js'

/** Names as papers print them, opened for the paper and shown nowhere else. */
export interface CaseNames {
  readonly applicants: PetitionerNames
  readonly thirdParties: PetitionerNames
  /** one of them, by the id of the party */
  readonly nameOf: (partyId: string) => string
  /** some of them together */
  readonly namesOf: (partyIds: readonly string[]) => PetitionerNames
}

export async function namesOfCase(ctx: Ctx, caseId: string, log: ReconLog): Promise<CaseNames> {
  const rows = await ctx.read.find(ReconPartyEntity, { where: { caseId }, order: { ordinal: 'ASC' } })
  const of = (ids: readonly string[]): PetitionerNames => {
    const some = rows.filter((row) => ids.includes(row.id))
    const are = some.length > 0 && some.every((row) => row.kind === 'ORGANISATION') ? 'ORGANISATION' : 'PEOPLE'
    return { names: some.map((row) => ctx.keys.open(row.nameSealed, row.id)), are }
  }
  const nameOf = (partyId: string) => {
    const row = rows.find((one) => one.id === partyId)
    return row ? ctx.keys.open(row.nameSealed, row.id) : ''
  }
  return { applicants: of(applicantIds(log)), thirdParties: of(thirdPartyIds(log)), nameOf, namesOf: of }
}
