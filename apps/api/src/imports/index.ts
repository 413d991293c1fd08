import type { Slice } from '../platform/slice.js'
import { expireBatches } from './expire-batches.js'
import { registerImportKind } from './import-kind.js'
import { ImportBatchEntity, ImportedThingEntity, ImportRowEntity } from './import.entity.js'
import { ImportBatchResolver, ImportRowResolver } from './import.resolver.js'
import { intoMatters } from './ledger/into-matters.js'
import { ledgerKind } from './ledger/ledger-kind.js'
import { useLedgerSink } from './ledger/ledger-sink.js'
import { messages } from './messages.js'
import { Imports1700000004000 } from './migrations/1700000004000-imports.js'

export { registerImportKind, type ImportKind, type ImportProblem, type Translated } from './import-kind.js'
export { useLedgerSink, type LedgerSink } from './ledger/ledger-sink.js'
export type { LedgerFact, LedgerMatter, LedgerParty } from './ledger/ledger-matter.js'
export { codeIn, dayIn, numberIn, textOf, type Cell, type CellRead, type FieldRules } from './tables/index.js'
export { checkMapping, fieldsOf, findHeader, guessMapping, readTables, type TableRow } from './tables/index.js'

registerImportKind(ledgerKind)
useLedgerSink(intoMatters)

/** Tables of other systems: read, shown row by row, applied as shown. */
export const importsSlice: Slice = {
  name: 'imports',
  entities: [ImportBatchEntity, ImportRowEntity, ImportedThingEntity],
  migrations: [Imports1700000004000],
  resolvers: [ImportBatchResolver, ImportRowResolver],
  messages,
  personal: [
    {
      table: 'import_row',
      column: 'cellsSealed',
      purpose: {
        zh: '待导入的行，导入后或30日后删除',
        en: 'rows waiting to be imported; gone when applied or after 30 days',
      },
      sealedAs: 'sealed',
    },
  ],
  jobs: [expireBatches],
}
