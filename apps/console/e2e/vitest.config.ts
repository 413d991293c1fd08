import { fileURLToPath } from 'node:url'
import { project } from '@petition/config/vitest'

/** An office and a browser for each worker: its files run one after the other in them and share who is signed in. */
export default project('browser', {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.test.ts'],
    globalSetup: ['set-up.ts'],
    setupFiles: ['after-each.ts'],
    isolate: false,
    // A loaded machine is slow and not wrong.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
