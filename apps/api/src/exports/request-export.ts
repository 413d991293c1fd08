import { z } from 'zod'
import { requireRole } from '../platform/access.js'
import { writeAudit } from '../platform/audit.js'
import type { Ctx } from '../platform/ctx.js'
import { InvalidInput } from '../platform/errors.js'
import { grantDownload } from '../platform/http/downloads.js'
import { columnsAsked, exporterOf } from './exporter.js'

export const EXPORT_GRANT = 'export'

/** What a grant was made for; kept with it for its minute. */
export const exportAsked = z.object({
  list: z.string().max(60),
  filter: z.record(z.string(), z.unknown()).default({}),
  columns: z.array(z.string().max(60)).max(200).default([]),
  format: z.enum(['csv', 'xlsx']),
})
export type ExportAsked = z.infer<typeof exportAsked>

/**
 * Leave to fetch a list as a file, once, within a minute. It is written in the audit log who took which list, in which columns.
 * @throws NotPermitted, InvalidInput
 */
export async function requestExport(ctx: Ctx, body: unknown): Promise<{ url: string }> {
  const parsed = exportAsked.safeParse(body)
  if (!parsed.success)
    throw new InvalidInput(Object.fromEntries(parsed.error.issues.map((one) => [one.path.join('.'), one.message])))
  const asked = parsed.data
  const exporter = exporterOf(asked.list)
  requireRole(ctx, 'requestExport', exporter.access.roles)
  const columns = columnsAsked(exporter, asked.columns).map((column) => column.key)
  exporter.filterOf(asked.filter)
  return ctx.inTransaction(async (tx) => {
    const token = await grantDownload(tx, { kind: EXPORT_GRANT, id: asked.list, detail: asked })
    await writeAudit(tx, { act: 'exportList', kind: 'list', id: asked.list, detail: { format: asked.format, columns } })
    return { url: `/exports/${token}` }
  })
}
