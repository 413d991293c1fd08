import { In } from 'typeorm'
import { CaseDutyEntity } from '../../casework/index.js'
import { loader, type Ctx } from '../../platform/index.js'

/** Open duties of organs by case, the next first; one statement a tick, so a list costs no more than a row. */
export const nextDutyLoader = (ctx: Ctx) =>
  loader<CaseDutyEntity[]>(ctx, nextDutyLoader, async (ids) => {
    const rows = await ctx.read.find(CaseDutyEntity, {
      where: { caseId: In([...ids]), isOpen: true },
      order: { dueOn: 'ASC', id: 'ASC' },
    })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.caseId === id)]))
  })
