import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useLogin } from 'ra-core'
import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Link } from 'react-router-dom'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useRead } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { DoorFrame } from './DoorFrame.js'

export function SignInPage() {
  const { signIn: words, shell } = useWords()
  const office = useRead(['office'], (provider) => provider.office()).data
  useEffect(() => {
    document.title = `${words.title} · ${shell.product}`
  }, [words.title, shell.product])
  return (
    <DoorFrame officeName={office?.name ?? ''}>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {words.title}
      </Typography>
      {office?.needsSetUp && (
        <Button component={Link} to="/set-up" variant="outlined" fullWidth sx={{ mb: 3 }}>
          {words.setUp.open}
        </Button>
      )}
      <SignInForm />
      {office?.isSample && (
        <Alert severity="info" sx={{ mt: 3 }}>
          {words.sample}
        </Alert>
      )}
    </DoorFrame>
  )
}

function SignInForm() {
  const { signIn: words } = useWords()
  const login = useLogin()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [wasSubmitted, setSubmitted] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const [hasCaps, setCaps] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (!username || !password) return
    setRunning(true)
    setError(null)
    await login({ username: username.trim(), password }).catch((refusal: unknown) => {
      setError(refusal)
      setRunning(false)
    })
  }
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState?.('CapsLock') ?? false)
  return (
    <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 2.25 }}>
      <TextField
        autoFocus
        size="medium"
        label={words.login}
        value={username}
        autoComplete="username"
        onChange={(event) => setUsername(event.target.value)}
        error={wasSubmitted && !username}
        helperText={wasSubmitted && !username ? words.needLogin : undefined}
      />
      <TextField
        type="password"
        size="medium"
        label={words.password}
        value={password}
        autoComplete="current-password"
        onKeyUp={watchCaps}
        onChange={(event) => setPassword(event.target.value)}
        error={wasSubmitted && !password}
        helperText={wasSubmitted && !password ? words.needPassword : hasCaps ? words.capsLock : undefined}
      />
      <RefusalNote error={error} />
      <Button type="submit" size="large" variant="contained" disabled={isRunning}>
        {words.submit}
      </Button>
    </Box>
  )
}
