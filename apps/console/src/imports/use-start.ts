import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useCommand } from '../kit/use-command.js'
import { useMe } from '../kit/use-console.js'
import { sendFile } from '../provider/send-file.js'
import { useWords } from '../words/use-words.js'
import { whyNotSent } from './check-table.js'
import { keepUpload } from './kept-upload.js'

export interface Plan {
  readonly kind: string
  readonly year: number | null
  readonly mapping: Readonly<Record<string, string>> | null
}

/** Sends a table, has it tried, and opens what came of it. One refusal at a time is shown, whoever gave it. */
export function useStart() {
  const words = useWords()
  const me = useMe()
  const navigate = useNavigate()
  const start = useCommand('startImport', ['imports'])
  const [percent, setPercent] = useState<number | null>(null)
  const [refused, setRefused] = useState<{ text: string | null; error: unknown }>({ text: null, error: null })
  const refuse = (text: string | null, error: unknown = null) => setRefused({ text, error })
  const tryUpload = async (uploadId: string, plan: Plan, how: 'open' | 'replace') => {
    const { startImport } = await start.mutateAsync({ uploadId, ...plan })
    if (me) keepUpload(me.account.id, startImport.id, uploadId)
    void navigate(`/imports/${startImport.id}`, { replace: how === 'replace' })
  }
  const guarded = async (work: () => Promise<void>) => {
    refuse(null)
    try {
      await work()
    } catch (error) {
      refuse(null, error)
    }
    setPercent(null)
  }
  return {
    percent,
    isTrying: start.isPending,
    isBusy: percent !== null || start.isPending,
    refused,
    withFile: (file: File, plan: Plan, how: 'open' | 'replace' = 'open') => {
      const why = whyNotSent(file, words)
      if (why) return refuse(why)
      return guarded(async () => {
        setPercent(0)
        const { uploadId } = await sendFile(file, setPercent)
        await tryUpload(uploadId, plan, how)
      })
    },
    withUpload: (uploadId: string, plan: Plan) => guarded(() => tryUpload(uploadId, plan, 'replace')),
  }
}

export type Start = ReturnType<typeof useStart>
