import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/* A global set-up: a folder of this run in which the sample office is made once, by the first test that asks for it. */

declare module 'vitest' {
  interface ProvidedContext {
    sampleFolder: string
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'petition-sample-'))
  project.provide('sampleFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
