import { codesOf, DISPUTE_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFieldArray } from 'react-hook-form'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../../../kit/form/TextBox.js'
import { useRead, useToday } from '../../../kit/use-console.js'
import { palette } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { CENTRE_KEYS } from '../address.js'

const aLine = { kind: 'NEIGHBOURS', place: '', found: 1, settledAtOnce: 0 } as const

/** A round of finding: who looked, when, and what kinds were found where. There is no field for a person. */
export function FindingDialog({ onClose }: { onClose: () => void }) {
  const { centres: words } = useWords()
  const w = words.findings
  const today = useToday()
  const centres = (useRead(['centres', 'list'], (provider) => provider.centres()).data ?? []).filter(
    (one) => !one.closedOn,
  )
  return (
    <CommandDialog
      command="recordFinding"
      title={w.add}
      done={w.done}
      width="md"
      refresh={CENTRE_KEYS}
      defaults={{ centreId: null, fromOn: today, toOn: today, note: '', lines: [{ ...aLine }] }}
      toInput={({ centreId, fromOn, toOn, note, lines }) => ({ centreId, fromOn, toOn, note: note || null, lines })}
      onClose={onClose}
    >
      <ChoiceBox
        name="centreId"
        label={w.centre}
        choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
        autoFocus
      />
      <DayBox name="fromOn" label={w.from} />
      <DayBox name="toOn" label={w.to} />
      <Lines />
      <TextBox name="note" label={w.note} help={words.dialogs.impersonal} lines={2} need="optional" />
    </CommandDialog>
  )
}

function Lines() {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.findings
  const { fields, append, remove } = useFieldArray({ name: 'lines' })
  const kinds = codesOf(DISPUTE_KINDS).map((value) => ({ value, text: say.code(DISPUTE_KINDS, value) }))
  return (
    <Box component="fieldset" sx={{ border: `1px solid ${palette.line}`, borderRadius: 2, m: 0, p: 1.5, minWidth: 0 }}>
      <Box component="legend" sx={{ px: 0.5, fontSize: '0.875rem', color: palette.inkSoft }}>
        {w.line}
      </Box>
      {fields.map((field, at) => (
        <Box
          key={field.id}
          role="group"
          aria-label={w.lineNo(at + 1)}
          sx={{
            ...{ display: 'grid', gap: 1, mb: 1.5, alignItems: 'start' },
            gridTemplateColumns: { xs: '1fr 1fr', sm: '1.4fr 2fr 1fr 1fr auto' },
          }}
        >
          <ChoiceBox name={`lines.${at}.kind`} label={w.kind} choices={kinds} />
          <TextBox name={`lines.${at}.place`} label={w.place} />
          <NumberBox name={`lines.${at}.found`} label={w.found} least={1} />
          <NumberBox name={`lines.${at}.settledAtOnce`} label={w.atOnce} least={0} />
          <Button size="small" onClick={() => remove(at)} aria-label={`${w.removeLine} ${at + 1}`}>
            {w.removeLine}
          </Button>
        </Box>
      ))}
      {fields.length === 0 && <Box sx={{ mb: 1, color: palette.inkSoft }}>{w.nothing}</Box>}
      <Button size="small" variant="outlined" onClick={() => append({ ...aLine })}>
        {w.addLine}
      </Button>
    </Box>
  )
}

export function WithdrawFindingDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { centres: words } = useWords()
  const w = words.findings
  return (
    <CommandDialog
      command="withdrawFinding"
      title={w.withdrawTitle}
      submit={w.withdraw}
      done={words.keep.saved}
      refresh={CENTRE_KEYS}
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({ id, reason })}
      onClose={onClose}
    >
      <TextBox name="reason" label={words.dialogs.reason} lines={2} autoFocus />
    </CommandDialog>
  )
}
