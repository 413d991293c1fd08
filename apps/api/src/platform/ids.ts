import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'

const sources = new AsyncLocalStorage<() => string>()

/** The id of a new row: ordered by time (UUIDv7), made by the application, so that several writers never collide. */
export const newId = (): string => sources.getStore()?.() ?? v7()

/** Work whose new rows take their ids from a source that can be repeated: the sample year and what measures it. */
export const withIds = <T>(source: () => string, work: () => T): T => sources.run(source, work)

const COUNTED = 0x1000

/**
 * Ids that are the same for the same text and instant, still ordered by time: instant and number as in UUIDv7, and for chance a
 * digest of the text. Two sources with different texts do not meet (62 bits).
 */
export function seededIds(text: string, at: Date): () => string {
  const instant = at.getTime().toString(16).padStart(12, '0')
  let count = 0
  return () => {
    const chance = createHash('sha256').update(`${text}\n${count}`).digest()
    const number = (count % COUNTED).toString(16).padStart(3, '0')
    count += 1
    chance.writeUInt8((chance.readUInt8(0) & 0x3f) | 0x80, 0)
    const rest = chance.toString('hex', 0, 8)
    return `${instant.slice(0, 8)}-${instant.slice(8)}-7${number}-${rest.slice(0, 4)}-${rest.slice(4)}`
  }
}
