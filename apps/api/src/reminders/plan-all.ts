import { openMatterIds, owedDuties } from '../matters/index.js'
import { enqueue, type JobDefinition, type Office } from '../platform/index.js'
import { followDuties } from './follow-duties.js'

const AT_ONCE = 200

/** Plans reminders for duties that were written before there were any: once, at the first start of this version. */
export const planAll: JobDefinition = {
  name: 'reminders.plan-all',
  run: async (tx) => {
    for (let ids = await openMatterIds(tx, '', AT_ONCE); ids.length > 0;) {
      const owed = [...(await owedDuties(tx, ids)).values()].map(({ duty }) => duty)
      for (const matterId of ids)
        await followDuties(tx, { matterId, owed: owed.filter((duty) => duty.matterId === matterId) })
      ids = await openMatterIds(tx, ids.at(-1) ?? '', AT_ONCE)
    }
  },
}

export const askToPlanAll = async (office: Office): Promise<void> => {
  const ctx = await office.systemCtx()
  await ctx.inTransaction((tx) => enqueue(tx, { name: planAll.name, id: planAll.name }))
}
