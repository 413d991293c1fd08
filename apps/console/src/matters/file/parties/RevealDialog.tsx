import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { RevealField } from '../../../gql/graphql.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useRefusedFields } from '../../../kit/form/use-refused-fields.js'
import { RefusalNote } from '../../../kit/RefusalNote.js'
import { useCommand } from '../../../kit/use-command.js'
import { palette } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { ActDialogProps } from '../acts/act-props.js'
import type { MatterFile } from '../matter-file.js'
import { ItemTicks } from './ItemTicks.js'

interface Values {
  partyId: string | null
  fields: RevealField[]
  reason: string
}

/** Values are shown in this window and nowhere kept: they are gone when it closes. */
export function RevealDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { file, kit } = useWords()
  const say = useSay()
  const only = matter.parties.length === 1 ? matter.parties[0]!.id : null
  const form = useForm<Values>({ defaultValues: { partyId: preset.partyId ?? only, fields: [], reason: '' } })
  const reading = useCommand('reveal', ['matters'], 'nothing')
  useRefusedFields(form, reading.error)
  const values = reading.data?.reveal.values
  const send = form.handleSubmit(({ partyId, fields, reason }) =>
    reading.mutate({ matterId: matter.id, partyId: partyId ?? '', fields, reason }),
  )
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="reveal-title">
      <FormProvider {...form}>
        <Box component="form" noValidate onSubmit={(event) => void send(event)} sx={{ display: 'contents' }}>
          <DialogTitle id="reveal-title">{file.reveal.title}</DialogTitle>
          <DialogContent>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>
              {file.reveal.lead}
              <br />
              {kit.underArticle(say.citation(act.citation))}
            </Box>
            <RefusalNote error={reading.error} />
            {values ? <Shown values={values} /> : <Fields matter={matter} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{values ? kit.close : kit.cancel}</Button>
            {!values && (
              <Button type="submit" variant="contained" disabled={reading.isPending}>
                {reading.isPending ? kit.working : file.reveal.submit}
              </Button>
            )}
          </DialogActions>
        </Box>
      </FormProvider>
    </Dialog>
  )
}

function Fields({ matter }: { matter: MatterFile }) {
  const { file } = useWords()
  const parties = matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))
  const partyId = useWatch({ name: 'partyId' }) as string | null
  const party = matter.parties.find(({ id }) => id === partyId)
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 0.75 }}>
      <ChoiceBox name="partyId" label={file.reveal.party} choices={parties} />
      {party && <FieldTicks party={party} />}
      <TextBox name="reason" label={file.reveal.reason} help={file.reveal.reasonHelp} lines={2} autoFocus />
    </Box>
  )
}

function FieldTicks({ party }: { party: MatterFile['parties'][number] }) {
  const { file } = useWords()
  const { field, fields, chooseOne } = file.reveal
  const isThere: Record<RevealField, boolean> = {
    NAME: true,
    ID_NUMBER: party.hasIdNumber,
    PHONE: party.hasPhone,
    ADDRESS: party.hasAddress,
  }
  const items = Object.keys(isThere) as RevealField[]
  return (
    <ItemTicks
      label={fields}
      chooseOne={chooseOne}
      offered={items.map((item) => ({ item, text: field[item], isOff: !isThere[item] }))}
    />
  )
}

function Shown({ values }: { values: readonly { field: RevealField; value: string | null }[] }) {
  const { file } = useWords()
  return (
    <Box role="status">
      <Typography variant="caption" sx={{ color: palette.inkSoft }}>
        {file.reveal.shown}
      </Typography>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, columnGap: 2, m: 0, mt: 1 }}>
        {values.map(({ field, value }) => (
          <Box key={field} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: palette.inkSoft }}>
              {file.reveal.field[field]}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
              {value ?? file.reveal.empty}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
