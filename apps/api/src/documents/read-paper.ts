import type { Paper } from '@petition/documents'
import { NotFound, requireViewer, type Ctx } from '../platform/index.js'
import { mayKnowPaper, mayReadWhole } from './access.js'
import type { MatterInHand } from './load-dossier.js'
import { openMatter, partiesOf, sightOf } from './matter-door.js'
import type { PaperEntity } from './paper.entity.js'
import { findPaper, openTree, papersOfMatterLoader } from './paper.store.js'
import { maskedPaper } from './paper-texts.js'

/** A paper of a matter the viewer may see; not there and not theirs look the same. @throws NotFound */
export async function requirePaper(ctx: Ctx, id: string): Promise<PaperEntity> {
  const row = await findPaper(ctx, id)
  const sight = row && (await sightOf(ctx, row.matterId))
  if (!row || !sight || !mayKnowPaper(requireViewer(ctx), row, sight)) throw new NotFound('paper', id)
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
  const sight = await sightOf(ctx, matterId)
  const rows = (await papersOfMatterLoader(ctx).load(matterId)) ?? []
  return sight ? rows.filter((row) => mayKnowPaper(viewer, row, sight)) : []
}

/** The paper as this viewer may read it: whole, or with names and addresses masked. */
export async function paperAsRead(ctx: Ctx, row: PaperEntity): Promise<Paper> {
  const paper = openTree(ctx, row)
  return mayReadWhole(requireViewer(ctx), row) ? paper : maskedPaper(paper, await partiesOf(ctx, row.matterId))
}
