import type { MediationPaperKind } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import { grantDownload, NotFound, writeAudit, type Ctx, type Download } from '../platform/index.js'
import { draftMediationPaper, type MediationPaperAsked } from './reading/paper.js'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const MEDIATION_PAPER_GRANT = 'mediation-paper'

/** The path of the Word file: good once, for a minute. Asked for only where the paper may leave, so that no half-signed copy gets out. */
export async function mediationPaperPath(ctx: Ctx, asked: MediationPaperAsked): Promise<string> {
  const detail = { kind: asked.kind, rowId: asked.rowId }
  const grant = { kind: MEDIATION_PAPER_GRANT, id: asked.caseId, detail }
  return `/files/${await ctx.inTransaction((tx) => grantDownload(tx, grant))}`
}

/** Asked again for the right to it, and written into the audit log. */
export const mediationPaperDownload: Download = async (ctx, { id, detail }) => {
  const { kind, rowId } = detail as { kind: MediationPaperKind; rowId: string | null }
  const { paper, problems, isNumbered, issued } = await draftMediationPaper(ctx, { caseId: id, kind, rowId })
  if (problems.length > 0 || (isNumbered && issued === null)) throw new NotFound('paper', id)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadMediationPaper', kind: 'case', id, detail: { kind } }))
  return { name: `${paper.title}.docx`, mediaType: WORD, body: Buffer.from(await paperToDocx(paper)) }
}
