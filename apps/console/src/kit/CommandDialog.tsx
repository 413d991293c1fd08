import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useNotify } from 'ra-core'
import type { ReactNode } from 'react'
import { FormProvider, useForm, type FieldValues } from 'react-hook-form'
import type { CommandInput, CommandName, CommandResult } from '../provider/commands.js'
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
  width?: 'xs' | 'sm' | 'md' | 'lg'
  defaults: FieldValues
  toInput: (values: any) => CommandInput<Name>
  onDone?: (result: CommandResult<Name>) => void
  onClose: () => void
  refresh?: readonly string[]
  children?: ReactNode
}

/** The dialog of one act: its fields, the law's preview beside them, the refusal where it happens. Ctrl+Enter submits. */
export function CommandDialog<Name extends CommandName>(props: Props<Name>) {
  const {
    command,
    title,
    lead,
    submit,
    done,
    width = 'sm',
    defaults,
    toInput,
    onDone,
    onClose,
    refresh,
    children,
  } = props
  const { kit } = useWords()
  const notify = useNotify()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const form = useForm({ defaultValues: defaults })
  const act = useCommand(command, refresh)
  useRefusedFields(form, act.error)
  const send = form.handleSubmit((values) =>
    act.mutate(toInput(values), {
      onSuccess: (result) => {
        if (done) notify(done, { type: 'success' })
        onDone?.(result)
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open
      fullWidth
      fullScreen={isPhone}
      maxWidth={width}
      onClose={act.isPending ? undefined : onClose}
      aria-labelledby="command-title"
    >
      <FormProvider {...form}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => void send(event)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
          }}
          sx={{ display: 'contents' }}
        >
          <DialogTitle id="command-title">{title}</DialogTitle>
          <DialogContent>
            {lead && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>{lead}</Box>}
            <Box sx={{ display: 'grid', gap: 2, pt: 0.75, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children}</Box>
            <RefusalNote error={act.error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={act.isPending}>
              {kit.cancel}
            </Button>
            <Button type="submit" variant="contained" disabled={act.isPending}>
              {act.isPending ? kit.working : (submit ?? title)}
            </Button>
          </DialogActions>
        </Box>
      </FormProvider>
    </Dialog>
  )
}

export function Note({ children }: { children: ReactNode }) {
  return (
    <Alert severity="info" icon={false} sx={{ py: 0.25 }}>
      {children}
    </Alert>
  )
}
