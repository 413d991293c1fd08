import { keepInTab, keptInTab } from '../provider/tab-memory.js'

const nameOf = (batchId: string): string => `import.${batchId}`

/** The receipt of the file behind a batch: with it the columns can be mapped anew without choosing the file again. */
export const keepUpload = (accountId: string, batchId: string, uploadId: string): void =>
  keepInTab(nameOf(batchId), accountId, uploadId)

export const keptUpload = (accountId: string, batchId: string): string | null =>
  keptInTab<string>(nameOf(batchId), accountId)
