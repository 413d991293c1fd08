import { paperToHtml } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import { duePapers } from '@petition/domain/reconsideration'
import { grantDownload, NotFound, writeAudit, type Ctx, type Download } from '../../platform/index.js'
import { requireRecon } from '../load-recon.js'
import { isBodys, isPaperOf } from '../reading/recon-file.js'
import { ReconPaperEntity } from '../recon.entity.js'
import { openTree } from './issue-papers.js'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const RECON_PAPER_GRANT = 'reconPaper'

/** A paper that the viewer may read: the body's own, or one that is for the respondent. @throws NotFound */
async function requirePaper(ctx: Ctx, id: string): Promise<ReconPaperEntity> {
  const paper = await ctx.read.findOneBy(ReconPaperEntity, { id })
  if (!paper) throw new NotFound('paper', id)
  const found = await requireRecon(ctx, paper.caseId)
  const isForIt = duePapers(found.log).some(
    (due) =>
      due.paper === paper.kind &&
      isPaperOf(found, paper, due.ofId) &&
      due.to.some((to) => to.organId === found.row.respondentOrganId),
  )
  if (!isBodys(ctx, found) && !isForIt) throw new NotFound('paper', id)
  return paper
}

/** The paper as it was issued, for looking at. */
export async function readReconPaper(ctx: Ctx, id: string) {
  const row = await requirePaper(ctx, id)
  return { id, title: row.title, number: row.number, issuedOn: row.issuedOn, html: paperToHtml(openTree(ctx, row)) }
}

/** The path of the Word file: good once, for a minute, for whoever asked. */
export async function grantReconPaper(ctx: Ctx, id: string): Promise<string> {
  await requirePaper(ctx, id)
  const token = await ctx.inTransaction((tx) => grantDownload(tx, { kind: RECON_PAPER_GRANT, id }))
  return `/files/${token}`
}

export const reconPaperDownload: Download = async (ctx, { id }) => {
  const paper = await requirePaper(ctx, id)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadPaper', kind: 'reconPaper', id }))
  const body = Buffer.from(await paperToDocx(openTree(ctx, paper)))
  return { name: `${paper.title} ${paper.number}.docx`, mediaType: WORD, body }
}
