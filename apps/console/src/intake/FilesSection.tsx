import Close from '@mui/icons-material/Close'
import Replay from '@mui/icons-material/Replay'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import LinearProgress from '@mui/material/LinearProgress'
import { useRef } from 'react'
import { refusalText } from '../kit/RefusalNote.js'
import { sizeText } from '../kit/size-text.js'
import { palette, tones } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { SectionFrame } from './SectionFrame.js'
import type { Sending, Sendings } from './use-sendings.js'

/** What was handed in. Files may be dropped or pasted anywhere on the form. */
export function FilesSection({ sendings, add, again, remove }: Sendings) {
  const { intake } = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <SectionFrame name="files">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button
          data-step
          size="small"
          variant="outlined"
          startIcon={<UploadFile />}
          onClick={() => input.current?.click()}
        >
          {intake.files.choose}
        </Button>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{intake.files.hint}</Box>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          aria-label={intake.files.choose}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </Box>
      {sendings.length > 0 && (
        <Box
          component="ul"
          aria-label={intake.files.list}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}
        >
          {sendings.map((one) => (
            <FileLine key={one.id} one={one} onAgain={() => again(one)} onRemove={() => remove(one.id)} />
          ))}
        </Box>
      )}
    </SectionFrame>
  )
}

function FileLine({ one, onAgain, onRemove }: { one: Sending; onAgain: () => void; onRemove: () => void }) {
  const { intake } = useWords()
  const wrong = useWhatIsWrong(one)
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        alignItems: 'center',
        columnGap: 1,
        px: 1.25,
        py: 0.5,
        border: `1px solid ${wrong ? tones.red.line : palette.line}`,
        borderRadius: 1.5,
        background: wrong ? tones.red.ground : palette.surface,
        fontSize: '0.875rem',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>
          {one.name}
          <Box component="span" sx={{ ml: 1, fontSize: '0.8125rem', color: palette.inkSoft }}>
            {sizeText(one.size)}
          </Box>
        </Box>
        {one.state === 'RUNNING' && (
          <LinearProgress
            variant="determinate"
            value={one.percent}
            aria-label={intake.files.progress(one.name, one.percent)}
            sx={{ mt: 0.5, borderRadius: 1 }}
          />
        )}
        {wrong && (
          <Box role="alert" sx={{ fontSize: '0.8125rem', color: tones.red.text }}>
            {wrong}
          </Box>
        )}
      </Box>
      <Box sx={{ whiteSpace: 'nowrap' }}>
        {one.state === 'FAILED' && (
          <IconButton size="small" aria-label={intake.files.retry(one.name)} onClick={onAgain}>
            <Replay fontSize="small" />
          </IconButton>
        )}
        <IconButton size="small" aria-label={intake.files.remove(one.name)} onClick={onRemove}>
          <Close fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  )
}

function useWhatIsWrong({ state, size, error }: Sending): string | null {
  const words = useWords()
  switch (state) {
    case 'TOO_LARGE':
      return words.intake.files.tooLarge(sizeText(size))
    case 'EMPTY':
      return words.intake.files.empty
    case 'FAILED':
      return refusalText(error, words)
    case 'RUNNING':
    case 'SENT':
      return null
  }
}
