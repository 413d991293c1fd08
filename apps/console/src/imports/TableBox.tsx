import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useRef, type DragEvent } from 'react'
import { RefusalNote } from '../kit/RefusalNote.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { Start } from './use-start.js'

interface Props {
  label: string
  start: Start
  onFile: (file: File) => void
}

/** One table, chosen or dropped; it is sent and tried at once. */
export function TableBox({ label, start, onFile }: Props) {
  const { imports: words } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file && !start.isBusy) onFile(file)
  }
  const busyText = start.isTrying ? words.start.reading : words.start.sending(start.percent ?? 0)
  return (
    <Box>
      <Box
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          take(event.dataTransfer.files)
        }}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          p: 2,
          border: `1px dashed ${palette.lineStrong}`,
          borderRadius: 1.5,
          background: palette.surfaceSoft,
        }}
      >
        <Button
          variant="contained"
          startIcon={<UploadFile />}
          disabled={start.isBusy}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{words.start.hint}</Box>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv"
          aria-label={label}
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </Box>
      {start.isBusy && (
        <Box sx={{ mt: 1 }}>
          <LinearProgress
            aria-label={busyText}
            variant={start.isTrying ? 'indeterminate' : 'determinate'}
            value={start.percent ?? 0}
          />
          <Box role="status" sx={{ mt: 0.5, fontSize: '0.875rem', color: palette.inkSoft }}>
            {busyText}
          </Box>
        </Box>
      )}
      {start.refused.text && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {start.refused.text}
        </Alert>
      )}
      <RefusalNote error={start.refused.error} />
    </Box>
  )
}
