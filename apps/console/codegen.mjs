// Types and documents of the console, generated from the printed schema of the API and src/provider/documents/*.graphql.
// `node codegen.mjs` writes src/gql; `node codegen.mjs --check` fails when what is committed is not what would be written.
// Beside the types it writes the documents by their hash: the built console sends the hash alone, and an office that answers
// registered documents only (TRUSTED_ONLY=yes) reads them there.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import { preset } from '@graphql-codegen/client-preset'
import { buildASTSchema, parse } from 'graphql'

const home = import.meta.dirname
const schemaFile = process.env.CONSOLE_SCHEMA ?? join(home, '../api/schema.graphql')
const documentFolder = join(home, 'src/provider/documents')
const outFolder = join(home, 'src/gql')

const schema = parse(readFileSync(schemaFile, 'utf8'))
const documents = readdirSync(documentFolder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => {
    const rawSDL = readFileSync(join(documentFolder, name), 'utf8')
    return { location: join(documentFolder, name), rawSDL, document: parse(rawSDL) }
  })

const sections = await preset.buildGeneratesSection({
  baseOutputDir: outFolder + '/',
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    strictScalars: true,
    scalars: { ID: 'string', LocalDate: 'string', Instant: 'string', JSON: 'unknown' },
  },
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
  plugins: [],
  pluginMap: {},
})

let isStale = false
mkdirSync(outFolder, { recursive: true })
for (const name of ['graphql.ts', 'persisted-documents.json']) {
  const section = sections.find(({ filename }) => filename.endsWith(`/${name}`))
  const text = (await codegen(section)).trimEnd() + '\n'
  const file = join(outFolder, name)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) isStale = true
}
if (isStale) {
  console.error('src/gql is not what the schema and the documents give: run `node codegen.mjs` in apps/console.')
  process.exit(1)
}
