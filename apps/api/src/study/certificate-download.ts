import {
  grantDownload,
  NotFound,
  readContent,
  requireViewer,
  writeAudit,
  type Ctx,
  type Download,
} from '../platform/index.js'
import { recordRule } from './access.js'
import { findCertificate } from './record.store.js'

export const CERTIFICATE_GRANT = 'studyCertificate'

/** The path of a certificate: good once, for a minute, for whoever asked. Null where there is none. */
export async function certificatePath(ctx: Ctx, id: string | null): Promise<string | null> {
  if (id === null) return null
  const token = await ctx.inTransaction((tx) => grantDownload(tx, { kind: CERTIFICATE_GRANT, id }))
  return `/files/${token}`
}

/** The bytes as the cadre sent them; asked again for the right to them, and written into the audit log. */
export const certificateDownload: Download = async (ctx, { id }) => {
  const found = await findCertificate(ctx, id)
  if (!found || !recordRule.may(requireViewer(ctx), found.place)) throw new NotFound('studyCertificate', id)
  await ctx.inTransaction((tx) => writeAudit(tx, { act: 'downloadCertificate', kind: 'studyCertificate', id }))
  const { name, contentType, contentId } = found.certificate
  return { name, mediaType: contentType, body: await readContent(ctx, contentId) }
}
