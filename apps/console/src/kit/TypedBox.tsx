import Search from '@mui/icons-material/Search'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

interface Props {
  label: string
  look: 'search' | 'plain'
  value: string
  onChange: (value: string) => void
}

const TYPING_RESTS_MS = 350

/** Typing waits a moment before it asks, and shows at once what was typed; an answer to what was typed before changes nothing of it. */
export function TypedBox({ label, look, value, onChange }: Props) {
  const [text, setText] = useState(value)
  const sent = useRef(value)
  const say = useEffectEvent(onChange)
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text.trim() === sent.current) return undefined
    const timer = setTimeout(() => {
      sent.current = text.trim()
      say(sent.current)
    }, TYPING_RESTS_MS)
    return () => clearTimeout(timer)
  }, [text])
  const icon = (
    <InputAdornment position="start">
      <Search fontSize="small" />
    </InputAdornment>
  )
  return (
    <TextField
      type={look === 'search' ? 'search' : 'text'}
      label={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      slotProps={{ input: look === 'search' ? { startAdornment: icon } : {} }}
    />
  )
}
