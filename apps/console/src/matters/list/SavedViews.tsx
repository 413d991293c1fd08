import BookmarkBorder from '@mui/icons-material/BookmarkBorderOutlined'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useListContext } from 'ra-core'
import { useRef, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useCommand } from '../../kit/use-command.js'
import { useConsole, useRead } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { listAddress } from './list-address.js'

export function SavedViews() {
  const { matters: words } = useWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkBorder />}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.views.label}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Views onClose={() => setAnchor(null)} />
      </Popover>
    </>
  )
}

function Views({ onClose }: { onClose: () => void }) {
  const { matters: words, kit } = useWords()
  const provider = useConsole()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { filterValues } = useListContext()
  const views = useRead(['savedViews'], (from) => from.savedViews())
  const [name, setName] = useState('')
  const box = useRef<HTMLInputElement>(null)
  // The button that was pressed goes grey or goes away, and would take the keyboard with it.
  const stay = () => box.current?.focus()
  const removed = () => {
    stay()
    return queries.invalidateQueries({ queryKey: ['savedViews'] })
  }
  const save = useCommand('saveView', ['savedViews'])
  const remove = useMutation({ mutationFn: (id: string) => provider.deleteView(id), onSuccess: removed })
  const saved = () => {
    setName('')
    stay()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) save.mutate({ name: name.trim(), filter: filterValues }, { onSuccess: saved })
  }
  const open = (filter: unknown) => {
    onClose()
    void navigate(listAddress((filter ?? {}) as object))
  }
  return (
    <Box sx={{ width: 300, p: 1.5 }}>
      {(views.data ?? []).map((view) => (
        <Box key={view.id} sx={{ display: 'flex', alignItems: 'center' }}>
          <Button fullWidth sx={{ justifyContent: 'flex-start' }} onClick={() => open(view.filter)}>
            {view.name}
          </Button>
          <IconButton size="small" aria-label={words.views.remove(view.name)} onClick={() => remove.mutate(view.id)}>
            <Close fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {views.data?.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', p: 1 }}>
          {words.views.none}
        </Typography>
      )}
      <Divider sx={{ my: 1 }} />
      <Box component="form" onSubmit={submit} sx={{ display: 'flex', gap: 1 }}>
        <TextField
          fullWidth
          label={words.views.save}
          placeholder={words.views.name}
          value={name}
          inputRef={box}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" variant="contained" disabled={!name.trim()}>
          {kit.save}
        </Button>
      </Box>
      <RefusalNote error={save.error ?? remove.error} />
    </Box>
  )
}
