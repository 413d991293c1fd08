import { blocks, readsForOpinion } from '@petition/domain'
import { In } from 'typeorm'
import { factsByCase } from '../../casework/index.js'
import { matterBrief, seerOf, type MatterBrief } from '../../matters/reading/index.js'
import { loader, NotFound, requireViewer, type Ctx } from '../../platform/index.js'
import { conflictsLoader } from '../conflicts/conflict.store.js'
import { seenOpinions } from './access.js'
import { LegalOpinionEntity } from './opinion.entity.js'
import { foldOpinion, type FoldedOpinion } from './opinion-kind.js'

/** Opinions that the viewer may see, by id; one statement, with the list's own rule. */
export const opinionLoader = (ctx: Ctx) =>
  loader<LegalOpinionEntity>(ctx, opinionLoader, async (ids) => {
    const { sql, parameters } = seenOpinions(await seerOf(ctx), 'row')
    const rows = await ctx.read
      .createQueryBuilder(LegalOpinionEntity, 'row')
      .where({ id: In([...ids]) })
      .andWhere(sql, parameters)
      .getMany()
    return new Map(rows.map((row) => [row.id, row]))
  })

/** @throws NotFound for one that is not there or not the viewer's to see */
export async function requireOpinion(ctx: Ctx, id: string): Promise<LegalOpinionEntity> {
  const row = await opinionLoader(ctx).load(id)
  if (!row) throw new NotFound('case', id)
  return row
}

/** Opinions folded; their facts are read in one statement. */
const foldLoader = (ctx: Ctx) =>
  loader<FoldedOpinion>(ctx, foldLoader, async (ids) => {
    const facts = await factsByCase(ctx.read, ids)
    return new Map(ids.map((id) => [id, foldOpinion(ctx, facts.get(id) ?? [])]))
  })

export async function foldOf(ctx: Ctx, { id }: Pick<LegalOpinionEntity, 'id'>): Promise<FoldedOpinion> {
  const fold = await foldLoader(ctx).load(id)
  if (!fold) throw new NotFound('case', id)
  return fold
}

/**
 * What the lawyer reads of the matter: from saying that nothing stands against it until the opinion is given or taken back, and
 * not while a conflict of theirs in this matter is reported or stands. Null for everybody else, who see the matter itself or nothing.
 */
export async function briefFor(ctx: Ctx, row: LegalOpinionEntity): Promise<MatterBrief | null> {
  const viewer = requireViewer(ctx)
  if (row.matterId === null || row.accountId !== viewer.accountId) return null
  const { opinion } = await foldOf(ctx, row)
  if (!readsForOpinion(opinion, row.professionalId)) return null
  const conflicts = (await conflictsLoader(ctx).load(row.matterId)) ?? []
  if (conflicts.some((one) => one.professionalId === row.professionalId && blocks(one))) return null
  return matterBrief(ctx, row.matterId, ['CLAIMS', 'COURSE', 'ANSWERS'])
}
