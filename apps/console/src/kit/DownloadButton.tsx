import Download from '@mui/icons-material/DownloadOutlined'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useMutation } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { refusalLine } from './RefusalNote.js'
import { useConsole } from './use-console.js'
import type { ConsoleProvider } from '../provider/data-provider.js'
import { openDownload } from '../provider/files.js'
import { Refusal } from '../provider/refusal.js'
import { useSay, useWords } from '../words/use-words.js'

interface Props {
  label: string
  look?: 'icon' | 'text'
  address: (provider: ConsoleProvider) => Promise<string | null>
}

/** The address of a file is good once and for a minute, so it is asked for when the button is pressed. */
export function DownloadButton({ label, look = 'icon', address }: Props) {
  const provider = useConsole()
  const notify = useNotify()
  const words = useWords()
  const say = useSay()
  const download = useMutation({
    mutationFn: async () => {
      const url = await address(provider)
      if (!url) throw new Refusal('', { code: 'FORBIDDEN' })
      openDownload(url)
    },
    onError: (error) => {
      const line = refusalLine(error, words, say)
      notify(line, { type: 'error', messageArgs: { _: line } })
    },
  })
  const shared = { disabled: download.isPending, onClick: () => download.mutate() }
  return look === 'icon' ? (
    <IconButton size="small" aria-label={label} {...shared}>
      <Download fontSize="small" />
    </IconButton>
  ) : (
    <Button size="small" startIcon={<Download />} {...shared}>
      {label}
    </Button>
  )
}
