import type { MatterEntity } from '../archive/matter.entity.js'

/** A matter as the counter holds it. One that was registered just now still knows its look-up code, for the slip. */
export type MatterRow = MatterEntity & { readonly lookupCode?: string | null }
