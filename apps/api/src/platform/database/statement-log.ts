import { AsyncLocalStorage } from 'node:async_hooks'
import type { Logger } from 'typeorm'

const counting = new AsyncLocalStorage<string[]>()

/** Collects the statements of one piece of work for tests; otherwise says nothing, since statements carry personal data. */
export const statementLog: Logger = {
  logQuery: (query) => void counting.getStore()?.push(query),
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
}

export async function counted<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = []
  const result = await counting.run(statements, work)
  return { result, statements }
}
