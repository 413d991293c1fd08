import { sizeText } from '../kit/size-text.js'
import { LARGEST_FILE } from '../provider/files.js'
import type { Words } from '../words/zh/index.js'

/** What can be said of a file before it is sent; whether it can be read only the server knows. */
export function whyNotSent(file: File, { imports: { start } }: Words): string | null {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'xls') return start.oldWorkbook(file.name)
  if (ending !== 'xlsx' && ending !== 'csv') return start.wrongType(file.name)
  if (file.size === 0) return start.empty(file.name)
  if (file.size > LARGEST_FILE) return start.tooLarge(file.name, sizeText(file.size))
  return null
}
