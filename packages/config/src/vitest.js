import { defineProject } from 'vitest/config'

/** After what needs no program: programs, then browsers, which find the machine to themselves. */
const LATER = ['api', 'browser']

/**
 * Preset of one package's tests. The `source` condition lets tests read the sources of the other packages,
 * so that a run never depends on what was built before.
 *
 * @param {string} name
 * @param {import('vitest/config').TestProjectInlineConfiguration & { test?: object }} [more]
 */
export function project(name, more = {}) {
  return defineProject({
    ...more,
    // Without the alias the test's own graphql is the ESM copy and type-graphql's is the CJS copy.
    resolve: {
      conditions: ['source', 'node', 'import', 'module', 'default'],
      alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
      ...more.resolve,
    },
    ssr: {
      resolve: {
        conditions: ['source', 'node', 'import', 'module', 'default'],
        externalConditions: ['node', 'import'],
      },
    },
    test: {
      name,
      environment: 'node',
      include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
      // Nothing may hang; nothing is a measure of speed either.
      testTimeout: 30_000,
      hookTimeout: 60_000,
      ...more.test,
      sequence: { groupOrder: LATER.indexOf(name) + 1, ...more.test?.sequence },
    },
  })
}
