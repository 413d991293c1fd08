import { In, IsNull } from 'typeorm'
import type { JobDefinition, Tx } from '../../platform/index.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { NeedEntity } from '../archive/need.entity.js'

const AT_ONCE = 200

/**
 * Empties what may no longer be read: its day has passed, or the matter is no longer open (个人信息保护法 第十九条). The record
 * of the consent stays and says neither what nor whose.
 */
export async function eraseDueNeeds(tx: Tx): Promise<void> {
  const due = await tx.m
    .createQueryBuilder(NeedEntity, 'need')
    .innerJoin(MatterEntity, 'matter', 'matter.id = need.matterId')
    .where('need.erasedOn IS NULL AND (need.untilOn < :today OR matter.standing <> :open)', {
      ...{ today: tx.today, open: 'OPEN' },
    })
    .orderBy('need.id')
    .take(AT_ONCE)
    .getMany()
  if (due.length === 0) return
  const gone = { needSealed: null, partyId: null, erasedOn: tx.today }
  await tx.m.update(NeedEntity, { id: In(due.map(({ id }) => id)), erasedOn: IsNull() }, gone)
}

export const eraseNeeds: JobDefinition = {
  name: 'matters.eraseNeeds',
  everySeconds: 3600,
  run: eraseDueNeeds,
}
