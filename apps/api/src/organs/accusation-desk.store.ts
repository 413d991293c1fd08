import type { Ctx } from '../platform/index.js'
import { DeskEntity } from './organ.entity.js'
import { AccusationDeskEntity } from './succession.entity.js'

/** Desks named for accusations, with the organ of each; a handful of rows. */
export function accusationDesks(ctx: Ctx): Promise<{ deskId: string; organId: string }[]> {
  return ctx.read
    .createQueryBuilder(AccusationDeskEntity, 'named')
    .innerJoin(DeskEntity, 'desk', 'desk.id = named.deskId')
    .select(['named.deskId AS deskId', 'desk.organId AS organId'])
    .orderBy('named.deskId', 'ASC')
    .getRawMany<{ deskId: string; organId: string }>()
}
