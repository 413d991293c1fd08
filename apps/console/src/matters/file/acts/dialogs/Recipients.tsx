import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormHelperText from '@mui/material/FormHelperText'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { useController, useWatch } from 'react-hook-form'
import type { ServedPaper } from '../../../../gql/graphql.js'
import { WideTable } from '../../../../kit/WideTable.js'
import { Tag } from '../../../../kit/Tag.js'
import { useToday } from '../../../../kit/use-console.js'
import { palette } from '../../../../theme/palette.js'
import { useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'

export interface RecipientValue {
  readonly partyId: string
  readonly isChosen: boolean
  /** null: the common day */
  readonly on: string | null
  readonly slipOn: string | null
}

/** Whom it was brought to: those who have not got it are chosen; each may have an own day. */
export function Recipients({ matter, hasSlips }: { matter: MatterFile; hasSlips: boolean }) {
  const { joint } = useWords()
  const w = joint.serveMany
  const { field, fieldState } = useController({
    name: 'recipients',
    rules: { validate: (rows: RecipientValue[]) => rows.some(({ isChosen }) => isChosen) || w.chooseOne },
  })
  const rows = field.value as RecipientValue[]
  const chosen = rows.filter(({ isChosen }) => isChosen).length
  const set = (partyId: string, change: Partial<RecipientValue>) =>
    field.onChange(rows.map((row) => (row.partyId === partyId ? { ...row, ...change } : row)))
  const setAll = (isChosen: boolean) => field.onChange(rows.map((row) => ({ ...row, isChosen })))
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <strong>{w.people}</strong>
        <Box component="span" role="status" sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
          {w.chosen(chosen)}
        </Box>
        <Button size="small" sx={{ ml: 'auto' }} onClick={() => setAll(chosen < rows.length)}>
          {chosen < rows.length ? w.all : w.nobody}
        </Button>
      </Box>
      <Box sx={{ maxHeight: 320, overflowY: 'auto', border: `1px solid ${palette.line}`, borderRadius: 1.5 }}>
        <WideTable label={w.people}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{joint.signatories.name}</TableCell>
                <TableCell>{w.day}</TableCell>
                {hasSlips && <TableCell>{w.slip}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((row) => (
                <RecipientRow
                  key={row.partyId}
                  {...{ row, matter, hasSlips }}
                  onChange={(to) => set(row.partyId, to)}
                />
              ))}
            </TableBody>
          </Table>
        </WideTable>
      </Box>
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  )
}

interface RowProps {
  row: RecipientValue
  matter: MatterFile
  hasSlips: boolean
  onChange: (change: Partial<RecipientValue>) => void
}

function RecipientRow({ row, matter, hasSlips, onChange }: RowProps) {
  const { joint, file } = useWords()
  const w = joint.serveMany
  const [common, paper] = useWatch({ name: ['on', 'paper'] }) as [string | null, ServedPaper | null]
  const party = matter.parties.find(({ id }) => id === row.partyId)
  const name = party?.displayName ?? ''
  const isReceived = matter.services.some(
    (one) => one.paper === paper && one.party.id === row.partyId && one.servedOn !== null,
  )
  return (
    <TableRow>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Checkbox
          size="small"
          checked={row.isChosen}
          slotProps={{ input: { 'aria-label': name } }}
          onChange={(_event, isChosen) => onChange({ isChosen })}
        />
        {name} {party?.isRepresentative && <Tag tone="blue">{file.parties.representative}</Tag>}{' '}
        {isReceived && <Tag tone="green">{w.received}</Tag>}
      </TableCell>
      <TableCell>
        <Day label={w.ownDay(name)} value={row.on ?? common} isOn={row.isChosen} onChange={(on) => onChange({ on })} />
      </TableCell>
      {hasSlips && (
        <TableCell>
          <Day
            label={w.ownSlip(name)}
            value={row.slipOn}
            isOn={row.isChosen}
            onChange={(slipOn) => onChange({ slipOn })}
          />
        </TableCell>
      )}
    </TableRow>
  )
}

interface DayProps {
  label: string
  value: string | null
  isOn: boolean
  onChange: (day: string | null) => void
}

function Day({ label, value, isOn, onChange }: DayProps) {
  const today = useToday()
  return (
    <TextField
      type="date"
      size="small"
      variant="standard"
      disabled={!isOn}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      slotProps={{ htmlInput: { 'aria-label': label, max: today || undefined } }}
    />
  )
}
