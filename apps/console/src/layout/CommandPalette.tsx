import Search from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import Typography from '@mui/material/Typography'
import { useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useConsole, useMe } from '../kit/use-console.js'
import { listAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { itemsFor } from './navigation.js'
import { isOwnPage } from './own-pages.js'

interface Props {
  isOpen: boolean
  onOpen: () => void
  onClose: () => void
}

interface Choice {
  readonly key: string
  readonly text: string
  readonly note: string
  readonly to: string
}

/** Ctrl K: go to a page, to a matter by its number, or search words in matters. */
export function CommandPalette({ isOpen, onOpen, onClose }: Props) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        onOpen()
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onOpen])
  const { shell } = useWords()
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={shell.palette.title}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      {isOpen && <Palette onClose={onClose} />}
    </Dialog>
  )
}

function Palette({ onClose }: { onClose: () => void }) {
  const { shell } = useWords()
  const navigate = useNavigate()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const choices = useChoices(text.trim())
  const go = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    void navigate(choice.to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((now) => Math.max(0, Math.min(choices.length - 1, now + step)))
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(choices[at])
  }
  return (
    <Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1.5,
          borderBottom: `1px solid ${palette.line}`,
        }}
      >
        <Search sx={{ color: palette.inkFaint }} />
        <InputBase
          autoFocus
          fullWidth
          value={text}
          placeholder={shell.palette.placeholder}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          inputProps={{
            role: 'combobox',
            'aria-label': shell.palette.title,
            'aria-controls': id,
            'aria-expanded': true,
            'aria-activedescendant': `${id}-${at}`,
          }}
        />
      </Box>
      <Box id={id} role="listbox" aria-label={shell.palette.title} sx={{ maxHeight: 380, overflowY: 'auto', p: 1 }}>
        {choices.map((choice, index) => (
          <Box
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => go(choice)}
            onMouseMove={() => setAt(index)}
            sx={{
              display: 'flex',
              gap: 2,
              px: 1.5,
              py: 1,
              borderRadius: 1.5,
              cursor: 'pointer',
              background: index === at ? palette.accentSoft : 'none',
            }}
          >
            <Typography noWrap sx={{ flex: 1, fontSize: '0.9375rem' }}>
              {choice.text}
            </Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {choice.note}
            </Typography>
          </Box>
        ))}
        {choices.length === 0 && <Typography sx={{ p: 2, color: 'text.secondary' }}>{shell.palette.none}</Typography>}
      </Box>
      <Typography
        variant="caption"
        component="p"
        sx={{ px: 2, py: 1, color: 'text.secondary', borderTop: `1px solid ${palette.line}` }}
      >
        {shell.palette.hint}
      </Typography>
    </Box>
  )
}

function useChoices(text: string): Choice[] {
  const { shell } = useWords()
  const me = useMe()
  const mayReadMatters = isOwnPage('/matters', me?.roles ?? [])
  const found = useFoundMatters(mayReadMatters ? text : '')
  return useMemo(() => {
    const pages = itemsFor(me?.roles ?? [])
      .flatMap((group) => group.items)
      .map((item) => ({ key: item.to, text: shell.items[item.word], note: shell.palette.pages, to: item.to }))
      .filter((page) => page.text.toLowerCase().includes(text.toLowerCase()))
    const byWords =
      text && mayReadMatters
        ? [{ key: 'words', text: shell.palette.byWords(text), note: '', to: listAddress({ words: text }) }]
        : []
    return [...pages, ...found, ...byWords]
  }, [me, shell, text, found, mayReadMatters])
}

function useFoundMatters(text: string): Choice[] {
  const { shell } = useWords()
  const provider = useConsole()
  const [found, setFound] = useState<Choice[]>([])
  useEffect(() => {
    if (!/\d{3,}/.test(text)) return setFound([])
    let isWanted = true
    const timer = setTimeout(() => {
      const page = {
        pagination: { page: 1, perPage: 6 },
        sort: { field: 'NUMBER', order: 'ASC' as const },
        filter: { number: text },
      }
      void provider.getList('matters', page).then(
        ({ data }) =>
          isWanted &&
          setFound(
            data.map((matter) => ({
              key: String(matter.id),
              text: `${matter.number}　${matter.summary}`,
              note: shell.palette.matters,
              to: `/matters/${matter.id}`,
            })),
          ),
        () => isWanted && setFound([]),
      )
    }, 200)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, provider, shell])
  return found
}
