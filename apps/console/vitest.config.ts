import { project } from '@petition/config/vitest'

export default project('console', {
  test: { environment: 'happy-dom', setupFiles: ['test/set-up.ts'], testTimeout: 60_000 },
})
