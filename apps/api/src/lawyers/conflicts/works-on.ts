import { IsNull } from 'typeorm'
import type { Ctx } from '../../platform/index.js'
import { LegalOpinionEntity } from '../opinions/opinion.entity.js'
import { MatterTeamEntity, TeamMemberEntity } from '../teams/team.entity.js'

/** Whether a professional is asked for an opinion on a matter, or sits in a team of it: then they may speak of themselves there. */
export async function worksOn(ctx: Ctx, professionalId: string, matterId: string): Promise<boolean> {
  if (await ctx.read.existsBy(LegalOpinionEntity, { matterId, professionalId })) return true
  const teams = await ctx.read.find(MatterTeamEntity, { where: { matterId, dissolvedOn: IsNull() } })
  for (const { id: teamId } of teams)
    if (await ctx.read.existsBy(TeamMemberEntity, { teamId, professionalId, leftOn: IsNull() })) return true
  return false
}
