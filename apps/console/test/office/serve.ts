import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { openOffice } from './run-office.js'

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const dist = join(import.meta.dirname, '../../dist')

/** The built console over the invented office, for looking at screens without the real server. */
export function serveOffice(port: number, first: Parameters<typeof openOffice>[0]) {
  const office = openOffice(first)
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    if (path === '/graphql') {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const { query, variables } = JSON.parse(Buffer.concat(parts).toString())
      response.setHeader('content-type', 'application/json')
      return response.end(JSON.stringify(await office.answer(query, variables ?? {})))
    }
    if (path === '/files')
      return response.end(
        JSON.stringify({ uploadId: 'UP1', name: '台账.xlsx', contentType: 'application/x', size: 20480 }),
      )
    const file = join(dist, path)
    const found = existsSync(file) && statSync(file).isFile() ? file : join(dist, 'index.html')
    response.setHeader('content-type', types[extname(found)] ?? 'application/octet-stream')
    return createReadStream(found).pipe(response)
  })
  return new Promise<{ office: typeof office; close: () => void }>((done) =>
    server.listen(port, '127.0.0.1', () => done({ office, close: () => server.close() })),
  )
}
