import { fileURLToPath } from 'node:url'
import { project } from '@petition/config/vitest'

export default project('api', {
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    globalSetup: ['@petition/config/mariadb', './test/sample/sample-folder.ts'],
    // Migrations of every slice on two databases, on whatever machine: not a measure of speed.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    isolate: false,
  },
})
