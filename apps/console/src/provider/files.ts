import { spokenLocale } from './locale.js'
import { Refusal } from './refusal.js'
import { reach, readJson } from './send.js'

export interface Upload {
  readonly uploadId: string
  readonly name: string
  readonly contentType: string
  readonly size: number
}

export const LARGEST_FILE = 20 * 1024 * 1024

interface HttpNo {
  errors?: { message?: string; extensions?: Record<string, unknown> }[]
}

/** A page of another origin cannot send this header without asking first. */
const own = { 'x-requested-with': 'console' }

export async function uploadFile(file: File): Promise<Upload> {
  if (file.size > LARGEST_FILE) throw new Refusal('', { code: 'FILE_TOO_LARGE', facts: { name: file.name } })
  const form = new FormData()
  form.append('file', file, file.name)
  const response = await reach('/files', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...own, 'accept-language': spokenLocale() },
    body: form,
  })
  return answered<Upload>(response)
}

export type ExportFormat = 'csv' | 'xlsx'

/** Asks for a one-use address of the streamed file and follows it; the list is not copied through the browser's memory. */
export async function downloadList(
  list: string,
  filter: object,
  columns: string[],
  format: ExportFormat,
): Promise<void> {
  const response = await reach('/exports', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...own, 'content-type': 'application/json', 'accept-language': spokenLocale() },
    body: JSON.stringify({ list, filter, columns, format }),
  })
  const { url } = await answered<{ url: string }>(response)
  openDownload(url)
}

export function openDownload(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  document.body.append(link)
  link.click()
  link.remove()
}

async function answered<Result>(response: Response): Promise<Result> {
  const body = await readJson<Result & HttpNo>(response)
  const [no] = body.errors ?? []
  if (no || !response.ok) throw new Refusal(no?.message ?? '', no?.extensions ?? { code: `HTTP_${response.status}` })
  return body
}
