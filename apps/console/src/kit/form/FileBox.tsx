import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import FormHelperText from '@mui/material/FormHelperText'
import { useId, useRef, useState, type DragEvent } from 'react'
import { uploadFile, type Upload } from '../../provider/files.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { RefusalNote } from '../RefusalNote.js'

interface Props {
  label: string
  accept?: string
  uploads: readonly Upload[]
  onChange: (uploads: Upload[]) => void
  amount?: 'one' | 'several'
  /** Why the form cannot be sent as it is. */
  wrong?: string
}

/** Files go to the server when they are chosen; what is kept here is only their receipt. */
export function FileBox({ label, accept, uploads, onChange, amount = 'several', wrong }: Props) {
  const { kit } = useWords()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const take = async (files: FileList | null) => {
    if (!files || files.length === 0) return
    setRunning(true)
    setError(null)
    try {
      const added: Upload[] = []
      for (const file of amount === 'one' ? [...files].slice(0, 1) : files) added.push(await uploadFile(file))
      onChange(amount === 'one' ? added : [...uploads, ...added])
    } catch (refusal) {
      setError(refusal)
    }
    setRunning(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    void take(event.dataTransfer.files)
  }
  return (
    <Box>
      <Box
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          p: 1.25,
          border: `1px dashed ${palette.lineStrong}`,
          borderRadius: 1.5,
          background: palette.surfaceSoft,
        }}
      >
        <Button
          size="small"
          variant="outlined"
          startIcon={<UploadFile />}
          disabled={isRunning}
          onClick={() => input.current?.click()}
          aria-describedby={id}
        >
          {isRunning ? kit.uploading : label}
        </Button>
        <Box id={id} sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {kit.uploadHint}
        </Box>
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          aria-label={label}
          multiple={amount === 'several'}
          onChange={(event) => void take(event.target.files)}
        />
      </Box>
      {uploads.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1 }}>
          {uploads.map((upload) => (
            <Chip
              key={upload.uploadId}
              size="small"
              label={`${upload.name} · ${Math.ceil(upload.size / 1024)} KB`}
              onDelete={() => onChange(uploads.filter((one) => one !== upload))}
            />
          ))}
        </Box>
      )}
      {wrong && <FormHelperText error>{wrong}</FormHelperText>}
      <RefusalNote error={error} />
    </Box>
  )
}
