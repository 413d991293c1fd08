import { SHORTEST_PASSWORD } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { meKey } from '../provider/auth-provider.js'
import { Refusal } from '../provider/refusal.js'
import { useWords } from '../words/use-words.js'
import { DoorFrame } from './DoorFrame.js'

const blank = { token: '', officeName: '', name: '', login: '', password: '', repeat: '' }
type Field = keyof typeof blank

/** The first administrator of a new office, by the one-time code that the start printed. */
export function SetUpPage() {
  const words = useWords().signIn.setUp
  const { kit } = useWords()
  const provider = useConsole()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [values, setValues] = useState(blank)
  const [wasSubmitted, setSubmitted] = useState(false)
  const setUp = useMutation({
    mutationFn: () => {
      const { repeat: _repeat, ...input } = values
      return provider.setUpFirstAdministrator(input)
    },
    onSuccess: (me) => {
      // What was asked as a stranger says "not signed in" and would end the new session.
      queries.clear()
      queries.setQueryData(meKey, me)
      void navigate('/')
    },
  })
  const problem = (field: Field): string | undefined => {
    if (setUp.error instanceof Refusal && setUp.error.fields[field]) return setUp.error.fields[field]
    if (!wasSubmitted) return undefined
    if (!values[field].trim()) return kit.needed(words[field])
    if (field === 'password' && values.password.length < SHORTEST_PASSWORD) return words.tooShort(SHORTEST_PASSWORD)
    if (field === 'repeat' && values.repeat !== values.password) return words.differs
    return undefined
  }
  const isFilled =
    Object.values(values).every((value) => value.trim()) &&
    values.password.length >= SHORTEST_PASSWORD &&
    values.repeat === values.password
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (isFilled) setUp.mutate()
  }
  const field = (name: Field, type: 'text' | 'password', help?: string) => (
    <TextField
      key={name}
      type={type}
      label={words[name]}
      value={values[name]}
      autoComplete={type === 'password' ? 'new-password' : 'off'}
      error={Boolean(problem(name))}
      helperText={problem(name) ?? help}
      onChange={(event) => setValues({ ...values, [name]: event.target.value })}
    />
  )
  return (
    <DoorFrame officeName={values.officeName}>
      <Typography variant="h1">{words.title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1, mb: 3 }}>
        {words.lead}
      </Typography>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        {field('token', 'text')}
        {field('officeName', 'text', words.officeExample)}
        {field('name', 'text')}
        {field('login', 'text')}
        {field('password', 'password', words.passwordHelp(SHORTEST_PASSWORD))}
        {field('repeat', 'password')}
        <RefusalNote error={setUp.error} />
        <Button type="submit" size="large" variant="contained" disabled={setUp.isPending}>
          {words.submit}
        </Button>
      </Box>
    </DoorFrame>
  )
}
