import { refuseForeign } from '../platform/http/csrf.js'
import { requestCtx } from '../platform/http/request-ctx.js'
import type { Slice } from '../platform/slice.js'
import { registerExporter } from './exporter.js'
import { matterList } from './lists/matters.js'
import { EXPORT_GRANT, requestExport } from './request-export.js'
import { sendExport } from './send-export.js'

export { registerExporter, type ExportColumn, type Exporter, type ExportValue } from './exporter.js'

registerExporter(matterList)

/** Lists as files: whole, streamed, by the same rule as on the screen. */
export const exportsSlice: Slice = {
  name: 'exports',
  entities: [],
  migrations: [],
  resolvers: [],
  downloads: { [EXPORT_GRANT]: sendExport },
  routes: (app, office) => {
    const ctxOf = requestCtx(office)
    app.post('/exports', async (request, reply) => {
      refuseForeign(request)
      return requestExport(await ctxOf(request, reply), request.body)
    })
  },
  messages: {
    zh: {
      EXPORT_UNKNOWN: () => '没有这个可导出的列表',
      EXPORT_COLUMNS: () => '所选的列不在可导出的范围内',
      EXPORT_TOO_LONG: (f) => `行数超过一张工作表的上限（${String(f['most'])} 行），请改用 CSV 或缩小范围`,
    },
    en: {
      EXPORT_UNKNOWN: () => 'No such list to export',
      EXPORT_COLUMNS: () => 'These columns cannot be exported',
      EXPORT_TOO_LONG: (f) => `More rows than a sheet holds (${String(f['most'])}): take CSV, or fewer`,
    },
  },
}
