import type { Paper } from '@petition/documents'
import { NotFound, requireViewer, type Ctx } from '../platform/index.js'
import { mayReadWhole, paperRule } from './access.js'
import type { MatterInHand } from './load-dossier.js'
import { openMatter, partiesOf, requireReadable } from './matter-door.js'
import type { PaperEntity } from './paper.entity.js'
import { findPaper, openTree, papersOfMatterLoader } from './paper.store.js'
import { maskedPaper } from './paper-texts.js'

/** A paper of a matter the viewer may see; not there and not theirs look the same. @throws NotFound */
export async function requirePaper(ctx: Ctx, id: string): Promise<PaperEntity> {
  const row = await findPaper(ctx, id)
  if (!row || !paperRule.may(requireViewer(ctx), row)) throw new NotFound('paper', id)
  await requireReadable(ctx, row.matterId).catch(() => {
    throw new NotFound('paper', id)
  })
  return row
}

/** The same, for the organ that signed it. */
export async function requireSignedPaper(ctx: Ctx, id: string): Promise<{ paper: PaperEntity; matter: MatterInHand }> {
  const paper = await requirePaper(ctx, id)
  const viewer = requireViewer(ctx)
  if (viewer.kind !== 'system' && viewer.organId !== paper.organId) throw new NotFound('paper', id)
  return { paper, matter: await openMatter(ctx, paper.matterId) }
}

/** Papers of a matter that the viewer may know of, in the order of issue. The matter itself was asked for before. */
export async function papersFor(ctx: Ctx, matterId: string): Promise<PaperEntity[]> {
  const viewer = requireViewer(ctx)
  const rows = (await papersOfMatterLoader(ctx).load(matterId)) ?? []
  return rows.filter((row) => paperRule.may(viewer, row))
}

/** The paper as this viewer may read it: whole, or with names and addresses masked. */
export async function paperAsRead(ctx: Ctx, row: PaperEntity): Promise<Paper> {
  const paper = openTree(ctx, row)
  return mayReadWhole(requireViewer(ctx), row) ? paper : maskedPaper(paper, await partiesOf(ctx, row.matterId))
}
