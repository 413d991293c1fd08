import { In } from 'typeorm'
import {
  grantDownload,
  loader,
  NotFound,
  readContent,
  writeAudit,
  type Ctx,
  type Download,
} from '../../platform/index.js'
import { AttachmentEntity } from '../archive/folded.entity.js'
import { loadCase } from '../case/load-case.js'

/** Material of matters in the order of its arrival; one statement a tick. */
export const attachmentsLoader = (ctx: Ctx) =>
  loader<AttachmentEntity[]>(ctx, attachmentsLoader, async (ids) => {
    const rows = await ctx.read.find(AttachmentEntity, { where: { matterId: In([...ids]) }, order: { id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

export const ATTACHMENT_GRANT = 'matterAttachment'

/** The path of the file: good once, for a minute, for whoever asked. */
export async function attachmentPath(ctx: Ctx, { id }: Pick<AttachmentEntity, 'id'>): Promise<string> {
  return `/files/${await ctx.inTransaction((tx) => grantDownload(tx, { kind: ATTACHMENT_GRANT, id }))}`
}

/** The bytes as they came. The right to the matter is asked again, and it is written into the audit log. */
export const attachmentDownload: Download = async (ctx, { id }) => {
  const row = await ctx.read.findOneBy(AttachmentEntity, { id })
  if (!row) throw new NotFound('attachment', id)
  await loadCase(ctx, row.matterId).catch(() => {
    throw new NotFound('attachment', id)
  })
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadAttachment', kind: 'matterAttachment', id }))
  return { name: row.name, mediaType: safeType(row.contentType), body: await readContent(ctx, row.contentId) }
}

/** What a browser could run inside the office's origin is handed out as bytes. */
const safeType = (type: string): string =>
  /^(image\/(png|jpeg|webp|heic)|audio\/|video\/|application\/(pdf|msword|vnd\.))/.test(type) && !type.includes('xml+')
    ? type
    : type === 'text/plain' || type === 'text/csv'
      ? `${type}; charset=utf-8`
      : 'application/octet-stream'
