import { vi } from 'vitest'

interface Sent {
  name: string
  size: number
}

/** A server that takes files: what was sent, and under which number. Names in `damaged` get the number of a file that cannot be read. */
export function takeFiles(damaged: readonly string[] = []): Sent[] {
  const sent: Sent[] = []
  class Request extends EventTarget {
    upload = new EventTarget()
    status = 200
    responseText = ''
    open() {}
    setRequestHeader() {}
    abort() {}
    send(form: FormData) {
      const file = form.get('file') as File
      sent.push({ name: file.name, size: file.size })
      const uploadId = damaged.includes(file.name) ? 'UP-BAD' : `UP${sent.length}`
      const answer = { uploadId, name: file.name, contentType: file.type, size: file.size }
      this.responseText = JSON.stringify(answer)
      queueMicrotask(() => this.dispatchEvent(new Event('load')))
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request)
  return sent
}
