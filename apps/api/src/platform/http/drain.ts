import type { IncomingMessage } from 'node:http'

const MOST_DRAINED_BYTES = 256 * 1024 * 1024
const LONGEST_MS = 60_000

/**
 * Reads on and throws away what a caller still sends, so that the caller gets to read the answer: one who is cut off in the
 * middle of sending sees only a broken connection. Gives up after 256 MB or a minute.
 */
export function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.readableEnded || request.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    let bytes = 0
    const timer = setTimeout(resolve, LONGEST_MS)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MOST_DRAINED_BYTES) done()
    })
    for (const event of ['end', 'close', 'error']) request.once(event, done)
    request.resume()
  })
}
