import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { Panel } from '../../kit/Panel.js'
import { useWords } from '../../words/use-words.js'
import { readNotice, type NoticeReading } from './read-notice.js'

/** The text is read in the browser; what comes of it goes into the form beside it to be checked. */
export function NoticePaste({ onRead }: { onRead: (reading: NoticeReading) => void }) {
  const { calendar } = useWords()
  const w = calendar.notice
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ breaks: number; makeUpDays: number } | null>(null)
  const read = () => {
    const reading = readNotice(text)
    setFound({ breaks: reading.breaks.length, makeUpDays: reading.makeUpDays.length })
    if (reading.breaks.length > 0) onRead(reading)
  }
  return (
    <Panel title={w.paste}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <TextField
          multiline
          minRows={9}
          maxRows={22}
          label={w.paste}
          helperText={w.pasteHelp}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Box>
          <Button variant="contained" disabled={text.trim() === ''} onClick={read}>
            {w.read}
          </Button>
        </Box>
        {found && (
          <Alert severity={found.breaks > 0 ? 'info' : 'warning'}>
            {found.breaks > 0 ? w.readResult(found.breaks, found.makeUpDays) : w.readNothing}
          </Alert>
        )}
      </Box>
    </Panel>
  )
}
