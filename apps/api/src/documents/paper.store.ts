import { In } from 'typeorm'
import type { Paper } from '@petition/documents'
import { loader, lock, NotFound, type Ctx, type Tx } from '../platform/index.js'
import { LetterheadEntity, PaperEntity } from './paper.entity.js'

const boundTo = (id: string): string => `paper:${id}`

export const sealTree = (ctx: Ctx, id: string, paper: Paper): string =>
  ctx.keys.seal(JSON.stringify(paper), boundTo(id))

export const openTree = (ctx: Ctx, row: Pick<PaperEntity, 'id' | 'treeSealed'>): Paper =>
  JSON.parse(ctx.keys.open(row.treeSealed, boundTo(row.id))) as Paper

/** Papers of matters in the order of issue; one statement a tick. */
export const papersOfMatterLoader = (ctx: Ctx) =>
  loader<PaperEntity[]>(ctx, papersOfMatterLoader, async (matterIds) => {
    const rows = await ctx.read.find(PaperEntity, { where: { matterId: In([...matterIds]) }, order: { id: 'ASC' } })
    return new Map(matterIds.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

/** The same inside an act, where loaders might hold what was there before it. */
export const papersOfMatter = (ctx: Ctx, matterId: string): Promise<PaperEntity[]> =>
  ctx.read.find(PaperEntity, { where: { matterId }, order: { id: 'ASC' } })

export const findPaper = (ctx: Ctx, id: string): Promise<PaperEntity | null> => ctx.read.findOneBy(PaperEntity, { id })

export async function lockPaper(tx: Tx, id: string): Promise<PaperEntity> {
  const row = await lock(tx.m, PaperEntity, { id })
  if (!row) throw new NotFound('paper', id)
  return row
}

export const letterheadsOf = (ctx: Ctx, organIds: readonly string[]): Promise<LetterheadEntity[]> =>
  ctx.read.findBy(LetterheadEntity, { organId: In([...organIds]) })
