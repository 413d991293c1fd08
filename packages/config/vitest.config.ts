import { project } from './src/vitest.js'

/** The rules of the house: whole programs run here, so a test has minutes. */
export default project('house', { test: { testTimeout: 180_000, hookTimeout: 180_000 } })
