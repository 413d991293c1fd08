import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { CommandDialog } from '../kit/CommandDialog.js'
import { useDayText } from '../kit/days.js'
import { DayBox } from '../kit/form/DayBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Panel } from '../kit/Panel.js'
import { useRead, useToday } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

/** What only the one who is signed in wrote down and may read. */
export function OwnNotes({ id }: { id: string }) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  const notes = useRead(['mediation', 'notes', id], (provider) => provider.myMediationNotes(id)).data ?? []
  const w = words.file
  return (
    <Panel
      title={w.notes}
      help={w.notesLead}
      actions={
        <Button size="small" onClick={() => setOpen(true)}>
          {w.addNote}
        </Button>
      }
    >
      {notes.map((note) => (
        <Box key={note.id} sx={{ mb: 1 }}>
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{dayText(note.on)}</Box>
          <Box sx={{ whiteSpace: 'pre-wrap' }}>{note.text}</Box>
        </Box>
      ))}
      {isOpen && (
        <CommandDialog
          command="keepOwnMediationNote"
          title={w.addNote}
          lead={w.notesLead}
          done={w.noted}
          refresh={['mediation']}
          defaults={{ on: today, text: '' }}
          toInput={({ on, text }) => ({ caseId: id, on, text })}
          onClose={() => setOpen(false)}
        >
          <DayBox name="on" label={words.dialogs.on} />
          <TextBox name="text" label={w.note} lines={4} autoFocus />
        </CommandDialog>
      )}
    </Panel>
  )
}
