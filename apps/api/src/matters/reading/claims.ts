import { In } from 'typeorm'
import { loader, type Ctx } from '../../platform/index.js'
import { ClaimEntity } from '../archive/folded.entity.js'

/** Claims of matters in their order; one statement a tick. */
export const claimsLoader = (ctx: Ctx) =>
  loader<ClaimEntity[]>(ctx, claimsLoader, async (ids) => {
    const rows = await ctx.read.find(ClaimEntity, { where: { matterId: In([...ids]) }, order: { no: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })
