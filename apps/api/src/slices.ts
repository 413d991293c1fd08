import type { Slice } from './platform/slice.js'

/** The house, in the order of its arrows. A slice adds its one line here. */
export const slices: Slice[] = []
