import { LAWYER_PAPER_NAMES, type LawyerPaperKind, type Paper } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import { grantDownload, writeAudit, type Ctx, type Download } from '../../platform/index.js'
import { draftMinutes } from './minutes-paper.js'
import { draftOpinionPaper } from './opinion-paper.js'

export const LAWYER_PAPER_GRANT = 'lawyer-paper'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const DRAFTS: Readonly<Record<LawyerPaperKind, (ctx: Ctx, id: string) => Promise<Paper>>> = {
  LEGAL_OPINION: draftOpinionPaper,
  CONFERENCE_MINUTES: draftMinutes,
}

/** A paper of an opinion or a conference. @throws NotFound for one that is not the viewer's to see, or that there is not yet */
export const draftLawyerPaper = (ctx: Ctx, kind: LawyerPaperKind, id: string): Promise<Paper> => DRAFTS[kind](ctx, id)

/** The path of the Word file: good once, for a minute. */
export async function lawyerPaperPath(ctx: Ctx, kind: LawyerPaperKind, id: string): Promise<string> {
  const grant = { kind: LAWYER_PAPER_GRANT, id, detail: { kind } }
  return `/files/${await ctx.inTransaction((tx) => grantDownload(tx, grant))}`
}

/** Asked again for the right to it, and written into the audit log. */
export const lawyerPaperDownload: Download = async (ctx, { id, detail }) => {
  const { kind } = detail as { kind: LawyerPaperKind }
  const paper = await draftLawyerPaper(ctx, kind, id)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadLawyerPaper', kind: 'case', id, detail: { kind } }))
  return { name: `${LAWYER_PAPER_NAMES[kind].zh}.docx`, mediaType: WORD, body: Buffer.from(await paperToDocx(paper)) }
}
