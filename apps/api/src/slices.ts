import type { Slice } from './platform/slice.js'
import type { LoadSample } from './platform/start/sample.js'

/** The house, in the order of its arrows. A slice adds its one line here. */
export const slices: Slice[] = []

/** The invented office for trying it out, loaded only where one is made: `() => import('./sample/index.js')`. */
export const sample: LoadSample | null = null
