import type { MatterSight } from '@petition/domain'
import { In } from 'typeorm'
import type { Ctx } from '../../platform/index.js'
import { DutyEntity } from '../archive/folded.entity.js'
import { MatterFactEntity } from '../archive/fact.entity.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { sightsOf } from '../case/sight.js'

/** One duty as it stands in its row, with what decides who does it and who may hear of it. */
export interface OwedDuty {
  readonly duty: DutyEntity
  readonly matter: MatterEntity
  readonly sight: MatterSight
  /** the official whose recusal is to be decided: never told of it as somebody who decides; null on all other duties */
  readonly aboutAccountId: string | null
}

/** `<matter> <key>`: names a duty among those of all matters. */
const dutyName = ({ matterId, key }: { matterId: string; key: string }): string => `${matterId} ${key}`

/** Duties of these matters that an organ still owes, by name; four statements however many, and one more where a recusal waits. */
export async function owedDuties(ctx: Ctx, matterIds: readonly string[]): Promise<ReadonlyMap<string, OwedDuty>> {
  if (matterIds.length === 0) return new Map()
  const ids = [...new Set(matterIds)]
  const rows = await ctx.read.findBy(MatterEntity, { id: In(ids) })
  const sights = await sightsOf(ctx, rows)
  const duties = await ctx.read.findBy(DutyEntity, { matterId: In(ids), isOpen: true, ownerKind: 'ORGAN' })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const officials = await officialsOf(ctx, duties)
  return new Map(
    duties.flatMap((duty) => {
      const [matter, sight] = [byId.get(duty.matterId), sights.get(duty.matterId)]
      return matter && sight
        ? [[dutyName(duty), { duty, matter, sight, aboutAccountId: officials.get(duty.key) ?? null }] as const]
        : []
    }),
  )
}

/** Of each duty to decide on a recusal, by its key, the official; the fact that asked is in the key. */
async function officialsOf(ctx: Ctx, duties: readonly DutyEntity[]): Promise<ReadonlyMap<string, string>> {
  const keys = duties.filter(({ clock }) => clock === 'HOUSE-RECUSAL').map(({ key }) => key)
  if (keys.length === 0) return new Map()
  const ids = keys.map((key) => key.slice(key.indexOf(':') + 1))
  const facts = await ctx.read.findBy(MatterFactEntity, { id: In(ids), kind: 'RECUSAL_ASKED' })
  return new Map(facts.map(({ id, payload }) => [`HOUSE-RECUSAL:${id}`, String(payload['accountId'])]))
}

/** Every open duty, in batches of matters, for work that goes through all of them once. */
export async function openMatterIds(ctx: Ctx, after: string, most: number): Promise<string[]> {
  const rows = await ctx.read
    .createQueryBuilder(MatterEntity, 'matter')
    .select('matter.id', 'id')
    .where(`matter.standing = 'OPEN' AND matter.id > :after`, { after })
    .orderBy('matter.id', 'ASC')
    .limit(most)
    .getRawMany<{ id: string }>()
  return rows.map((row) => row.id)
}
