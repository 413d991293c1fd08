import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useNotify } from 'ra-core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { FormProvider, useForm, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { CommandInput, CommandName, CommandResult } from '../provider/commands.js'
import { Refusal } from '../provider/refusal.js'
import { useWords } from '../words/use-words.js'
import { useRefusedFields } from './form/use-refused-fields.js'
import { RefusalNote } from './RefusalNote.js'
import { useCommand } from './use-command.js'

interface Props<Name extends CommandName> {
  command: Name
  title: string
  lead?: ReactNode
  submit?: string
  done?: string
  width?: 'xs' | 'sm' | 'md' | 'lg' | 'xl'
  defaults: FieldValues
  // What the fields hold is known to whoever draws them.
  // oxlint-disable-next-line typescript/no-explicit-any
  toInput: (values: any) => CommandInput<Name>
  onDone?: (result: CommandResult<Name>) => void
  onClose: () => void
  refresh?: readonly string[]
  /** Shown in place of the usual note when somebody else was faster; `goOn` takes the note away. */
  conflict?: (goOn: () => void) => ReactNode
  children?: ReactNode
}

/** The dialog of one act: its fields, the law's preview beside them, the refusal on top. Ctrl+Enter submits. */
export function CommandDialog<Name extends CommandName>(props: Props<Name>) {
  const { command, title, lead, submit, done, width = 'sm', defaults, toInput, onDone, onClose, refresh } = props
  const { kit } = useWords()
  const notify = useNotify()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const form = useForm({ defaultValues: defaults })
  const [isLeaving, setLeaving] = useState(false)
  const { isDirty } = form.formState
  const act = useCommand(command, refresh)
  useRefusedFields(form, act.error)
  useForgotten(form, act)
  const send = form.handleSubmit((values) =>
    act.mutate(toInput(values), {
      onSuccess: (result) => {
        if (done) notify(done, { type: 'success', messageArgs: { _: done } })
        onDone?.(result)
        onClose()
      },
    }),
  )
  const leave = () => {
    if (act.isPending) return
    if (isDirty) setLeaving(true)
    else onClose()
  }
  const isConflict = act.error instanceof Refusal && act.error.isConflict
  return (
    <Dialog open fullWidth fullScreen={isPhone} maxWidth={width} onClose={leave} aria-labelledby="command-title">
      <FormProvider {...form}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.stopPropagation()
            void send(event)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
          }}
          sx={{ display: 'contents' }}
        >
          <DialogTitle id="command-title">{title}</DialogTitle>
          <DialogContent>
            {lead && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>{lead}</Box>}
            <InView when={act.error}>
              {isConflict && props.conflict ? props.conflict(act.reset) : <RefusalNote error={act.error} />}
            </InView>
            <Box sx={{ display: 'grid', gap: 2, pt: 0.75, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              {props.children}
            </Box>
          </DialogContent>
          {isLeaving ? (
            <LeaveNote onDiscard={onClose} onStay={() => setLeaving(false)} />
          ) : (
            <DialogActions>
              <Button onClick={onClose} disabled={act.isPending}>
                {kit.cancel}
              </Button>
              <Button type="submit" variant="contained" disabled={act.isPending}>
                {act.isPending ? kit.working : (submit ?? title)}
              </Button>
            </DialogActions>
          )}
        </Box>
      </FormProvider>
    </Dialog>
  )
}

/** A refusal was about what was sent: once something else is written, it says nothing any more. A conflict stays. */
function useForgotten(form: UseFormReturn<FieldValues>, act: { error: Error | null; reset: () => void }): void {
  const { error, reset } = act
  useEffect(() => {
    if (!(error instanceof Refusal) || error.isConflict) return undefined
    const watching = form.watch(() => reset())
    return () => watching.unsubscribe()
  }, [form, error, reset])
}

/** A refusal in a long form is brought before the eyes. */
function InView({ when, children }: { when: unknown; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (when) place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [when])
  return <div ref={place}>{children}</div>
}

/** Esc or a click beside the dialog does not throw away what was typed. */
function LeaveNote({ onDiscard, onStay }: { onDiscard: () => void; onStay: () => void }) {
  const { acts } = useWords()
  return (
    <DialogActions role="alert" sx={{ justifyContent: 'space-between' }}>
      <Box sx={{ fontSize: '0.875rem' }}>{acts.leave.text}</Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button color="error" onClick={onDiscard}>
          {acts.leave.discard}
        </Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {acts.leave.stay}
        </Button>
      </Box>
    </DialogActions>
  )
}

export function Note({ children }: { children: ReactNode }) {
  return (
    <Alert severity="info" icon={false} sx={{ py: 0.25 }}>
      {children}
    </Alert>
  )
}
