import { LongFirst } from '@petition/config/long-first'
import { PlainSummary } from '@petition/config/plain-summary'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'apps/*/e2e/vitest.config.ts'],
    // Two cores are what the check has; a private MariaDB and a browser want their share.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    reporters: ['default', new PlainSummary()],
    coverage: {
      provider: 'v8',
      include: ['apps/*/src/**', 'packages/*/src/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
})
