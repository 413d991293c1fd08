import type { ImportBatchRowsQuery } from '../gql/graphql.js'

export type Batch = NonNullable<ImportBatchRowsQuery['importBatch']>
export type BatchRow = Batch['rows']['nodes'][number]
export type Mapping = Readonly<Record<string, string>>

/** Field of the system → column of the table, as the server recognised or was told it. */
export function mappingOf({ mapping }: Pick<Batch, 'mapping'>): Mapping {
  if (typeof mapping !== 'object' || mapping === null) return {}
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([field, column]) => (typeof column === 'string' ? [[field, column]] : [])),
  )
}

/** Columns of the preview in the order in which the server tells them. */
export function previewOf(row: BatchRow | undefined): Readonly<Record<string, unknown>> {
  const preview = row?.preview
  return typeof preview === 'object' && preview !== null ? (preview as Record<string, unknown>) : {}
}
