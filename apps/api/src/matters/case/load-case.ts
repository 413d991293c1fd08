import { dutiesAsKnown, storyOf, type Duty, type MatterSight, type MatterStory } from '@petition/domain'
import { In } from 'typeorm'
import { loader, lock, NotFound, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { MatterFactEntity } from '../archive/fact.entity.js'
import { MatterEntity } from '../archive/matter.entity.js'
import { factOfRow, factsOf, type RecordedFact } from './recorded.js'
import { maySee, sightsOf } from './sight.js'
import { storyFrame } from './story-frame.js'

export type { RecordedFact } from './recorded.js'

/** One matter with everything that is folded from its facts, as of the office's day. */
export interface MatterCase {
  readonly row: MatterEntity
  readonly facts: readonly RecordedFact[]
  readonly story: MatterStory
  readonly duties: readonly Duty[]
  readonly sight: MatterSight
}

/** @throws NotFound for a matter that is not there or not the viewer's to see */
export async function loadCase(ctx: Ctx, id: string): Promise<MatterCase> {
  const found = await caseLoader(ctx).load(id)
  if (!found) throw new NotFound('matter', id)
  return found
}

/** Matters the viewer may see, by id, in a number of statements that does not grow with them; null where there is none. */
export const caseLoader = (ctx: Ctx) =>
  loader<MatterCase>(ctx, caseLoader, async (ids) => {
    const rows = await ctx.read.findBy(MatterEntity, { id: In([...ids]) })
    const sights = await sightsOf(ctx, rows)
    const viewer = requireViewer(ctx)
    const seen: { row: MatterEntity; sight: MatterSight }[] = []
    for (const row of rows) {
      const sight = sights.get(row.id)
      if (sight && (await maySee(ctx, viewer, sight))) seen.push({ row, sight })
    }
    const facts = await factsByMatter(
      ctx,
      seen.map(({ row }) => row.id),
    )
    const frame = seen.length === 0 ? null : await storyFrame(ctx)
    return new Map(
      seen.flatMap(({ row, sight }) =>
        frame ? [[row.id, folded(row, sight, facts.get(row.id) ?? [], frame)] as const] : [],
      ),
    )
  })

/** The matter under lock, for an act on it. @throws NotFound */
export async function lockCase(tx: Tx, id: string): Promise<MatterCase> {
  const row = await lock(tx.m, MatterEntity, { id })
  const sight = row ? (await sightsOf(tx, [row])).get(id) : undefined
  if (!row || !sight || !(await maySee(tx, requireViewer(tx), sight))) throw new NotFound('matter', id)
  return folded(row, sight, await factsOf(tx.m, id), await storyFrame(tx))
}

async function factsByMatter(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, RecordedFact[]>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.read.find(MatterFactEntity, { where: { matterId: In([...ids]) }, order: { seq: 'ASC' } })
  const byMatter = new Map<string, RecordedFact[]>()
  for (const row of rows) {
    const list = byMatter.get(row.matterId)
    if (list) list.push(factOfRow(row))
    else byMatter.set(row.matterId, [factOfRow(row)])
  }
  return byMatter
}

function folded(
  row: MatterEntity,
  sight: MatterSight,
  facts: readonly RecordedFact[],
  frame: Awaited<ReturnType<typeof storyFrame>>,
): MatterCase {
  const story = storyOf(facts, frame)
  let duties: readonly Duty[] | null = null
  return {
    ...{ row, sight, facts, story },
    // Most acts ask the story only, and fold the duties when the new fact is there.
    get duties() {
      return (duties ??= dutiesAsKnown(story))
    },
  }
}
