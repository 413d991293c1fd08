import { openCaseIds, owedCaseDuties } from '../casework/index.js'
import { openMatterIds, owedDuties } from '../matters/index.js'
import { enqueue, type JobDefinition, type Office, type Tx } from '../platform/index.js'
import { followDuties } from './follow-duties.js'

const AT_ONCE = 200

/** Plans reminders for duties that were written before there were any: once, at the first start of this version. */
export const planAll: JobDefinition = {
  name: 'reminders.plan-all',
  run: async (tx) => {
    await planMatters(tx)
    await planCases(tx)
  },
}

async function planMatters(tx: Tx): Promise<void> {
  for (let ids = await openMatterIds(tx, '', AT_ONCE); ids.length > 0;) {
    const owed = [...(await owedDuties(tx, ids)).values()].map(({ duty }) => duty)
    for (const aboutId of ids)
      await followDuties(tx, {
        ...{ aboutKind: 'MATTER', aboutId },
        owed: owed.filter((duty) => duty.matterId === aboutId),
      })
    ids = await openMatterIds(tx, ids.at(-1) ?? '', AT_ONCE)
  }
}

async function planCases(tx: Tx): Promise<void> {
  for (let ids = await openCaseIds(tx, '', AT_ONCE); ids.length > 0;) {
    const owed = (await owedCaseDuties(tx, ids)).map(({ duty }) => duty)
    for (const aboutId of ids)
      await followDuties(tx, { aboutKind: 'CASE', aboutId, owed: owed.filter((duty) => duty.caseId === aboutId) })
    ids = await openCaseIds(tx, ids.at(-1) ?? '', AT_ONCE)
  }
}

/** The number at the end is the round: what is planned for has grown since the first. */
export const askToPlanAll = async (office: Office): Promise<void> => {
  const ctx = await office.systemCtx()
  await ctx.inTransaction((tx) => enqueue(tx, { name: planAll.name, id: `${planAll.name}.2` }))
}
