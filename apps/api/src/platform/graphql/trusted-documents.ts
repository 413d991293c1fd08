import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file that the console's build leaves beside its page: each of its queries by SHA-256. */
export const DOCUMENTS_FILE = 'persisted-documents.json'

/** The console's own queries, as its build registered them: nothing can be added at run time. */
export class TrustedDocuments {
  private constructor(private readonly byHash: ReadonlyMap<string, string>) {}

  /** Null while no console is built, or one from before there was such a file. */
  static of(consoleFolder: string | null): TrustedDocuments | null {
    const file = consoleFolder === null ? '' : join(consoleFolder, DOCUMENTS_FILE)
    if (file === '' || !existsSync(file)) return null
    const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    return new TrustedDocuments(new Map(texts.map(([hash, text]) => [hash.replace(/^sha256:/, ''), text])))
  }

  has(hash: string | undefined): boolean {
    return hash !== undefined && this.byHash.has(hash)
  }

  /** In the shape that the GraphQL server asks for; it puts a prefix before the hash. */
  readonly cache = {
    get: async (key: string) => this.byHash.get(key.replace(/^apq:/, '')),
    set: async () => undefined,
    delete: async () => false,
  }
}
