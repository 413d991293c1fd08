import { spokenLocale } from './locale.js'
import { Refusal } from './refusal.js'
import type { Upload } from './files.js'

interface Answer extends Partial<Upload> {
  errors?: { message?: string; extensions?: Record<string, unknown> }[]
}

/** Sends one file and tells how far it is; `fetch` cannot tell. Throws `Refusal`. */
export function sendFile(file: File, onPercent: (percent: number) => void, signal?: AbortSignal): Promise<Upload> {
  return new Promise((done, refuse) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/files')
    request.setRequestHeader('x-requested-with', 'console')
    request.setRequestHeader('accept-language', spokenLocale())
    request.upload.addEventListener('progress', ({ loaded, total }) => onPercent(Math.floor((loaded / total) * 100)))
    request.addEventListener('load', () => {
      try {
        done(uploadIn(request))
      } catch (error) {
        refuse(error instanceof Error ? error : new Error(String(error)))
      }
    })
    request.addEventListener('error', () => refuse(new Refusal('', { code: 'UNREACHABLE' })))
    signal?.addEventListener('abort', () => request.abort())
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}

function uploadIn({ status, responseText }: XMLHttpRequest): Upload {
  const answer = answerIn(responseText)
  const [no] = answer.errors ?? []
  const { uploadId, name, contentType, size } = answer
  if (no || !uploadId || !name) throw new Refusal(no?.message ?? '', no?.extensions ?? { code: `HTTP_${status}` })
  return { uploadId, name, contentType: contentType ?? '', size: size ?? 0 }
}

function answerIn(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch (cause) {
    throw Object.assign(new Refusal('', { code: 'UNREADABLE' }), { cause })
  }
}
