import { readUpload } from '../files/index.js'
import { requireRole } from '../platform/access.js'
import { runCommand, type CommandResult } from '../platform/command.js'
import { requireViewer, type Ctx } from '../platform/ctx.js'
import { newId } from '../platform/ids.js'
import { InvalidInput } from '../platform/errors.js'
import { ImportBatchEntity, ImportRowEntity, type RowStatus } from './import.entity.js'
import { importKind, type AnyImportKind, type ImportProblem, type Translated } from './import-kind.js'
import { outcomeHash, sealCells, type RowCells } from './read-row.js'
import {
  checkMapping,
  fieldsOf,
  findHeader,
  firstFullRow,
  guessMapping,
  readTables,
  Unreadable,
  type HeadedTable,
  type Mapping,
} from './tables/index.js'

export interface StartImportInput {
  readonly idempotencyKey: string
  readonly uploadId: string
  readonly kind: string
  readonly mapping?: Mapping | null
  readonly year?: number | null
}

const ROWS_A_STATEMENT = 100

/**
 * Reads an uploaded table and shows, row by row, what importing it would do. Nothing but the batch itself is written.
 * Without a mapping the columns are guessed; where a required one is not found the batch waits for a mapping.
 * @throws InvalidInput for a file that is no table, a mapping that does not fit, a missing year
 */
export async function startImport(ctx: Ctx, input: StartImportInput): Promise<CommandResult> {
  const kind = importKind(input.kind)
  if (!kind) throw new InvalidInput({ 'input.kind': 'unknown' })
  requireRole(ctx, 'startImport', kind.roles)
  const year = input.year ?? null
  if ((kind.year === 'named') !== (year !== null)) throw new InvalidInput({ 'input.year': kind.year }, 'IMPORT_YEAR')
  const upload = await readUpload(ctx, input.uploadId)
  const table = headed(await readTables(upload.name, upload.bytes), kind)
  const mapping = input.mapping ?? guessMapping(table.columns, kind.fields)
  const problems = checkMapping(mapping, table.columns, kind.fields)
  if (input.mapping) refuseMapping([...problems.wrong, ...problems.missing])
  const isMapped = problems.missing.length === 0
  const frame = await kind.frame(ctx, year)
  const rows = isMapped ? await dryRun(ctx, kind, { table, mapping, frame }) : []
  return runCommand(
    ctx,
    { name: 'startImport', input, key: input.idempotencyKey, roles: kind.roles, detail: { kind: kind.name } },
    async (tx) => {
      const { accountId, organId } = requireViewer(tx)
      const batch: ImportBatchEntity = {
        id: newId(),
        ...{ organId, kind: kind.name, year, mapping, uploadId: upload.id, fileName: upload.name },
        status: isMapped ? 'READY' : 'MAPPING',
        ...{ headerRow: table.headerRow, columns: [...table.columns], rowCount: table.rows.length },
        okCount: count(rows, 'OK') + count(rows, 'WARNING'),
        errorCount: count(rows, 'ERROR'),
        warningCount: count(rows, 'WARNING'),
        alreadyThereCount: count(rows, 'ALREADY_THERE'),
        ...{ appliedCount: 0, createdById: accountId, createdAt: tx.now(), appliedAt: null, version: 1 },
      }
      await tx.m.insert(ImportBatchEntity, batch as never)
      for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
        await tx.m.insert(
          ImportRowEntity,
          rows.slice(i, i + ROWS_A_STATEMENT).map((row) => rowEntity(tx, batch.id, row)) as never,
        )
      return { kind: 'importBatch', id: batch.id }
    },
  )
}

/** A header that nobody recognises still has columns that a person can name. */
function headed(tables: Awaited<ReturnType<typeof readTables>>, kind: AnyImportKind): HeadedTable {
  try {
    return findHeader(tables, kind.fields)
  } catch (error) {
    if (error instanceof Unreadable && error.reason === 'TABLE_WITHOUT_HEADER') return firstFullRow(tables)
    throw error
  }
}

function refuseMapping(fields: readonly string[]): void {
  if (fields.length === 0) return
  throw new InvalidInput(
    Object.fromEntries(fields.map((field) => [`input.mapping.${field}`, 'column'])),
    'IMPORT_MAPPING',
    { fields: fields.join('、') },
  )
}

interface DryRow {
  readonly no: number
  readonly cells: RowCells
  readonly status: RowStatus
  readonly translated: Translated<unknown>
  readonly thingId: string | null
}

interface Sheet {
  readonly table: HeadedTable
  readonly mapping: Mapping
  readonly frame: unknown
}

async function dryRun(ctx: Ctx, kind: AnyImportKind, { table, mapping, frame }: Sheet): Promise<DryRow[]> {
  const seen = new Map<string, number>()
  const read = table.rows.map((row) => {
    const cells = fieldsOf(row, table, mapping, kind.fields)
    const translated = kind.translate(cells, frame)
    const { key } = translated
    const earlier = key === null ? undefined : seen.get(key)
    if (key !== null && earlier === undefined) seen.set(key, row.no)
    const twice: ImportProblem[] =
      earlier === undefined ? [] : [{ code: 'ROW_KEY_TWICE', severity: 'ERROR', facts: { row: earlier } }]
    const problems = [...translated.problems, ...twice]
    return { no: row.no, cells, translated: twice.length > 0 ? { ...translated, data: null, problems } : translated }
  })
  const candidates = read.flatMap(({ translated: { key, data } }) =>
    key !== null && data !== null ? [{ key, data }] : [],
  )
  const there = await kind.existing(ctx, candidates, frame)
  return read.map((row) => {
    const { key, data } = row.translated
    const thingId = (key !== null && data !== null && there.get(key)) || null
    return { ...row, thingId, status: thingId === null ? statusOf(row.translated) : 'ALREADY_THERE' }
  })
}

function statusOf({ data, problems }: Translated<unknown>): RowStatus {
  if (data === null) return 'ERROR'
  return problems.length > 0 ? 'WARNING' : 'OK'
}

const count = (rows: readonly DryRow[], status: RowStatus): number => rows.filter((row) => row.status === status).length

function rowEntity(ctx: Ctx, batchId: string, row: DryRow): ImportRowEntity {
  const id = newId()
  const isToApply = row.status === 'OK' || row.status === 'WARNING'
  return {
    ...{ id, batchId, rowNo: row.no, status: row.status, thingId: row.thingId },
    problems: [...row.translated.problems],
    preview: row.translated.preview,
    externalKey: [...(row.translated.key ?? '')].slice(0, 120).join(''),
    cellsSealed: isToApply ? sealCells(ctx, id, row.cells) : null,
    outcomeHash: outcomeHash(ctx, row.translated),
  }
}
