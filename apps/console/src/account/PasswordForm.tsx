import { passwordProblem, SHORTEST_PASSWORD } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState, type FormEvent } from 'react'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'

const blank = { current: '', next: '', repeat: '' }
type Field = keyof typeof blank

/** Also the way out of a temporary password: the roles come back with the next question who one is. */
export function PasswordForm({ login }: { login: string }) {
  const { account, kit } = useWords()
  const provider = useConsole()
  const queries = useQueryClient()
  const notify = useNotify()
  const [values, setValues] = useState(blank)
  const [wasSubmitted, setSubmitted] = useState(false)
  const w = account.password
  const change = useMutation({
    mutationFn: () => provider.changePassword({ current: values.current, next: values.next }),
    onSuccess: async () => {
      setValues(blank)
      setSubmitted(false)
      notify(w.done, { type: 'success', messageArgs: { _: w.done } })
      await queries.invalidateQueries()
    },
  })
  const problemOf = (field: Field): string | undefined => {
    if (!values[field]) return kit.needed(w[field])
    if (field === 'repeat') return values.repeat === values.next ? undefined : w.differs
    const problem = field === 'next' ? passwordProblem(values.next, login) : null
    return problem ? w.problems[problem] : undefined
  }
  const fields: Field[] = ['current', 'next', 'repeat']
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSubmitted(true)
    if (fields.every((field) => problemOf(field) === undefined)) change.mutate()
  }
  return (
    <Panel title={w.title}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.75, maxWidth: 420 }}>
        {fields.map((field) => {
          const problem = wasSubmitted ? problemOf(field) : undefined
          return (
            <TextField
              key={field}
              type="password"
              label={w[field]}
              value={values[field]}
              autoComplete={field === 'current' ? 'current-password' : 'new-password'}
              error={Boolean(problem)}
              helperText={problem ?? (field === 'next' ? w.help(SHORTEST_PASSWORD) : undefined)}
              onChange={(event) => setValues({ ...values, [field]: event.target.value })}
            />
          )
        })}
        <RefusalNote error={change.error} />
        <Box>
          <Button type="submit" variant="contained" disabled={change.isPending}>
            {change.isPending ? kit.working : w.submit}
          </Button>
        </Box>
      </Box>
    </Panel>
  )
}
