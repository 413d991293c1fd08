import Add from '@mui/icons-material/Add'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useFieldArray } from 'react-hook-form'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import { soft } from './shared.js'

export interface CitationValue {
  text: string
  article: string
}

const MOST = 20

/** What an opinion rests on, a line for each: the name of a text and a place in it. */
export function CitationRows({ name }: { name: string }) {
  const { opinions: words } = useWords()
  const rows = useFieldArray({ name })
  const w = words.dialogs
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ ...soft, mb: 1, p: 0 }}>
        {w.cite}
      </Box>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {rows.fields.map((field, at) => (
          <Box
            key={field.id}
            sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) 40px' }}
          >
            <TextBox name={`${name}.${at}.text`} label={w.text} need="optional" />
            <TextBox name={`${name}.${at}.article`} label={w.article} need="optional" />
            {rows.fields.length > 1 && (
              <IconButton aria-label={w.removeCitation(at + 1)} onClick={() => rows.remove(at)}>
                <Close fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
      </Box>
      {rows.fields.length < MOST && (
        <Button
          size="small"
          startIcon={<Add />}
          sx={{ mt: 0.5 }}
          onClick={() => rows.append({ text: '', article: '' })}
        >
          {w.addCitation}
        </Button>
      )}
    </Box>
  )
}
