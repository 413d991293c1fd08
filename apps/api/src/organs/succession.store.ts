import { In } from 'typeorm'
import { loader, type Ctx } from '../platform/index.js'
import { OrganSuccessionEntity } from './succession.entity.js'

/** By the organ that is no more; one statement a tick. */
export const successionLoader = (ctx: Ctx) =>
  loader<OrganSuccessionEntity>(ctx, successionLoader, async (ids) => {
    const rows = await ctx.read.findBy(OrganSuccessionEntity, { organId: In([...ids]) })
    return new Map(rows.map((row) => [row.organId, row]))
  })
