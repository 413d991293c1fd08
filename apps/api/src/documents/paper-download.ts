import { paperToDocx } from '@petition/documents/docx'
import {
  grantDownload,
  NotFound,
  readContent,
  requireViewer,
  writeAudit,
  type Ctx,
  type Download,
} from '../platform/index.js'
import { mayReadWhole } from './access.js'
import { withLookUpCode } from './hidden-code.js'
import type { PaperEntity } from './paper.entity.js'
import { openTree } from './paper.store.js'
import { requirePaper } from './read-paper.js'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const boundTo = (paperId: string): string => `paper-code:${paperId}`

/**
 * The path of the Word file: good once, for a minute, for whoever asked; '' for whoever may not take it away.
 *
 * @param lookUpCode of a slip just registered; it travels sealed and is forgotten with the grant
 */
export async function downloadPath(ctx: Ctx, paper: PaperEntity, lookUpCode: string | null = null): Promise<string> {
  if (!mayReadWhole(requireViewer(ctx), paper)) return ''
  const detail = lookUpCode === null ? null : { code: ctx.keys.seal(lookUpCode, boundTo(paper.id)) }
  const token = await ctx.inTransaction((tx) => grantDownload(tx, { kind: 'paper', id: paper.id, detail }))
  return `/files/${token}`
}

/** The bytes as they left the house. Asked again for the right to them, and written into the audit log. */
export const paperDownload: Download = async (ctx, { id, detail }) => {
  const paper = await requirePaper(ctx, id)
  if (!mayReadWhole(requireViewer(ctx), paper)) throw new NotFound('paper', id)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadPaper', kind: 'paper', id }))
  const sealedCode = (detail as { code?: string } | null)?.code
  const body = sealedCode
    ? Buffer.from(await paperToDocx(withLookUpCode(openTree(ctx, paper), ctx.keys.open(sealedCode, boundTo(id)))))
    : await readContent(ctx, paper.contentId)
  return { name: `${paper.title} ${paper.number}.docx`, mediaType: WORD, body }
}
