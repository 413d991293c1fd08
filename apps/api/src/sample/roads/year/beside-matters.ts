import { In, type FindOptionsWhere } from 'typeorm'
import { ProfessionalConflictEntity } from '../../../lawyers/conflicts/conflict.entity.js'
import { ProfessionalEntity } from '../../../lawyers/lawyers.entity.js'
import { LegalOpinionEntity } from '../../../lawyers/opinions/opinion.entity.js'
import { MatterTeamEntity } from '../../../lawyers/teams/team.entity.js'
import { MatterEntity } from '../../../matters/index.js'
import type { Ctx } from '../../../platform/index.js'

/** The first matter by number that has neither opinion, team nor conflict: so a story of the year meets none of another. */
export async function freeOfCases(ctx: Ctx, where: FindOptionsWhere<MatterEntity>): Promise<MatterEntity | null> {
  const matters = await ctx.read.find(MatterEntity, { where, order: { number: 'ASC' } })
  const matterId = In(matters.map((one) => one.id))
  const taken = new Set<string | null>()
  for (const entity of [LegalOpinionEntity, MatterTeamEntity, ProfessionalConflictEntity])
    for (const row of await ctx.read.find(entity, { where: { matterId } })) taken.add(row.matterId)
  return matters.find((one) => !taken.has(one.id)) ?? null
}

export const professionalId = async (ctx: Ctx, name: string): Promise<string> =>
  (await ctx.read.findOneByOrFail(ProfessionalEntity, { name })).id
