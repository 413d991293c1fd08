import { blocks } from '@petition/domain'
import { In } from 'typeorm'
import type { ConflictBook } from '../../casework/index.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { conflictsIn } from './conflict.store.js'
import { reportIfNew } from './report-conflict.js'

/** What the roster knows of conflicts, for tables of other slices: they know people by their accounts. */
export const conflictBook: ConflictBook = {
  blocking: async (ctx, { matterId, accountIds }) => {
    const conflicts = (await conflictsIn(ctx, [matterId])).filter(blocks)
    if (conflicts.length === 0) return []
    const people = await ctx.read.findBy(ProfessionalEntity, { accountId: In([...accountIds]) })
    return conflicts.flatMap(({ professionalId, reportedOn, standing }) => {
      const accountId = people.find((one) => one.id === professionalId)?.accountId
      return accountId == null ? [] : [{ accountId, reportedOn, isDecided: standing === 'STANDS' }]
    })
  },
  report: async (tx, { accountId, matterId, officeId, on, note }) => {
    // Only the office that has the matter can decide; whoever is on no roster of it has nobody to decide about them.
    const people = await tx.m.findBy(ProfessionalEntity, { accountId, organId: officeId })
    for (const { id } of people) await reportIfNew(tx, id, { matterId, ground: 'OTHER', on, note, source: 'SELF' })
  },
}
