import { LessThanOrEqual } from 'typeorm'
import { lock, type JobDefinition, type Tx } from '../../platform/index.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { factsOf } from './recorded.js'
import { writeFold, type Fold } from './write-fold.js'

/** Folds a matter anew from its facts, as of today. */
export async function refoldMatter(tx: Tx, id: string): Promise<Fold | null> {
  const row = await lock(tx.m, MatterEntity, { id })
  return row ? writeFold(tx, row, await factsOf(tx.m, id)) : null
}

const AT_ONCE = 100

/**
 * Matters whose fold changes by the day alone: the thirtieth day of a public notice, a presumed acceptance, a house period
 * that begins. Nothing is decided here; what the facts mean today is written down.
 */
export const refoldDue: JobDefinition = {
  name: 'matters.refold',
  everySeconds: 60,
  run: async (tx) => {
    const due = await tx.m.find(MatterEntity, {
      where: { refoldOn: LessThanOrEqual(tx.today) },
      order: { refoldOn: 'ASC', id: 'ASC' },
      take: AT_ONCE,
      select: { id: true },
    })
    for (const { id } of due) await refoldMatter(tx, id)
  },
}
