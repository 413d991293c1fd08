import { useCallback, useEffect, useRef, useState } from 'react'
import { LARGEST_FILE, type Upload } from '../provider/files.js'
import { sendFile } from '../provider/send-file.js'

/** A file on its way: what stands in its way is shown at it, and the others go on. */
export interface Sending {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly file: File | null
  readonly state: 'RUNNING' | 'SENT' | 'FAILED' | 'TOO_LARGE' | 'EMPTY'
  readonly percent: number
  readonly upload: Upload | null
  readonly error: unknown
}

let lastId = 0

const ofUpload = (upload: Upload): Sending => ({
  ...{ id: ++lastId, name: upload.name, size: upload.size, file: null, percent: 100, upload, error: null },
  state: 'SENT',
})

const ofFile = (file: File): Sending => ({
  ...{ id: ++lastId, name: file.name, size: file.size, file, percent: 0, upload: null, error: null },
  state: file.size === 0 ? 'EMPTY' : file.size > LARGEST_FILE ? 'TOO_LARGE' : 'RUNNING',
})

/** Files are sent when they come; `onSent` hears which the server has. */
export function useSendings(first: readonly Upload[], onSent: (uploads: Upload[]) => void) {
  const [sendings, setSendings] = useState<readonly Sending[]>(() => first.map(ofUpload))
  const stops = useRef(new Map<number, AbortController>())
  const tell = useRef(onSent)
  tell.current = onSent
  useEffect(() => {
    tell.current(sendings.flatMap(({ upload }) => upload ?? []))
  }, [sendings])
  useEffect(() => () => stops.current.forEach((stop) => stop.abort()), [])
  const change = useCallback(
    (id: number, part: Partial<Sending>) =>
      setSendings((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one))),
    [],
  )
  const start = useCallback(
    async ({ id, file }: Sending) => {
      if (!file) return
      const stop = new AbortController()
      stops.current.set(id, stop)
      try {
        const upload = await sendFile(file, (percent) => change(id, { percent }), stop.signal)
        change(id, { state: 'SENT', percent: 100, upload, name: upload.name })
      } catch (error) {
        change(id, { state: 'FAILED', error })
      }
    },
    [change],
  )
  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map(ofFile)
      setSendings((all) => [...all, ...added])
      for (const one of added) if (one.state === 'RUNNING') void start(one)
    },
    [start],
  )
  const again = (one: Sending) => {
    change(one.id, { state: 'RUNNING', percent: 0, error: null })
    void start(one)
  }
  const remove = (id: number) => {
    stops.current.get(id)?.abort()
    setSendings((all) => all.filter((one) => one.id !== id))
  }
  return { sendings, add, again, remove }
}

export type Sendings = ReturnType<typeof useSendings>
