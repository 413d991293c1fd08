import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import type { ReconPartyField } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { TextBox } from '../kit/form/TextBox.js'
import { TicksBox } from '../kit/form/TicksBox.js'
import { useWords } from '../words/use-words.js'
import type { ReconFile } from './recon.js'

interface Props {
  file: ReconFile
  party: ReconFile['parties'][number]
  onClose: () => void
}

/** Personal data in clear, once, with a reason; it is kept nowhere in the browser. */
export function RevealDialog({ file, party, onClose }: Props) {
  const { kit, reconsideration: words } = useWords()
  const [values, setValues] = useState<readonly { field: string; value?: string | null }[] | null>(null)
  const f = words.fields
  const names: Readonly<Record<ReconPartyField, string>> = {
    NAME: f.name,
    PHONE: f.phone,
    ADDRESS: f.address,
    ID_NUMBER: f.idNumber,
  }
  if (values)
    return (
      <Dialog open fullWidth maxWidth="xs" onClose={onClose}>
        <DialogTitle>{party.displayName}</DialogTitle>
        <DialogContent>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>{words.acts.revealed}</Box>
          {values.map(({ field, value }) => (
            <Box key={field} sx={{ mb: 0.5 }}>
              {names[field as ReconPartyField]}：<strong>{value ?? kit.none}</strong>
            </Box>
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{kit.close}</Button>
        </DialogActions>
      </Dialog>
    )
  return (
    <CommandDialog
      command="revealReconParty"
      title={words.file.reveal}
      lead={words.acts.revealLead}
      width="xs"
      refresh={[]}
      defaults={{ fields: ['PHONE'], reason: '' }}
      toInput={({ fields, reason }: { fields: ReconPartyField[]; reason: string }) => ({
        ...{ caseId: file.id, partyId: party.id, fields, reason },
      })}
      onDone={({ revealReconParty }) => setValues(revealReconParty.values)}
      onClose={() => undefined}
    >
      <TicksBox
        name="fields"
        label={f.fields}
        choices={Object.entries(names).map(([value, text]) => ({ value, text }))}
      />
      <TextBox name="reason" label={f.reason} lines={2} autoFocus />
    </CommandDialog>
  )
}
