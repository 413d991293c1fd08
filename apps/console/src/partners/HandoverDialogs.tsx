import { CommandDialog } from '../kit/CommandDialog.js'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../kit/form/ChoiceBox.js'
import { DayBox } from '../kit/form/DayBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import type { Handover } from './handover.js'

interface Props {
  handover: Handover
  onClose: () => void
}

const refresh = ['handovers']

export function ReceiveDialog({ handover, onClose }: Props) {
  const { partners } = useWords()
  const today = useToday()
  const w = partners.receive
  return (
    <CommandDialog
      command="receiveHandover"
      title={w.title}
      submit={w.act}
      done={w.done}
      width="xs"
      refresh={refresh}
      defaults={{ on: today }}
      toInput={({ on }: { on: string }) => ({ id: handover.id, expectedVersion: handover.version, on })}
      onClose={onClose}
    >
      <DayBox name="on" label={w.on} autoFocus />
    </CommandDialog>
  )
}

export function AcceptDialog({ handover, onClose }: Props) {
  const { partners } = useWords()
  const today = useToday()
  const w = partners.accept
  return (
    <CommandDialog
      command="acceptHandover"
      title={w.title}
      lead={w.lead}
      submit={w.act}
      done={w.done}
      refresh={refresh}
      defaults={{ on: today, procedure: '', number: '' }}
      toInput={({ on, procedure, number }: { on: string; procedure: string; number: string }) => ({
        id: handover.id,
        expectedVersion: handover.version,
        on,
        procedure: procedure.trim(),
        number: number.trim() || null,
      })}
      onClose={onClose}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="procedure" label={w.procedure} help={w.procedureHelp} autoFocus />
      <TextBox name="number" label={w.number} need="optional" />
    </CommandDialog>
  )
}

export function ReturnDialog({ handover, onClose }: Props) {
  const { partners } = useWords()
  const w = partners.return
  return (
    <CommandDialog
      command="returnHandover"
      title={w.title}
      lead={w.lead}
      submit={w.act}
      done={w.done}
      refresh={refresh}
      defaults={{ reason: '' }}
      toInput={({ reason }: { reason: string }) => ({
        id: handover.id,
        expectedVersion: handover.version,
        reason: reason.trim(),
      })}
      onClose={onClose}
    >
      <TextBox name="reason" label={w.reason} lines={4} autoFocus />
    </CommandDialog>
  )
}

export function ReportDialog({ handover, onClose }: Props) {
  const { partners } = useWords()
  const today = useToday()
  const w = partners.report
  return (
    <CommandDialog
      command="reportHandoverResult"
      title={w.title}
      lead={w.lead}
      submit={w.act}
      done={w.done}
      refresh={refresh}
      defaults={{ on: today, result: '', told: null, toldText: '' }}
      toInput={({ on, result, told, toldText }: Reporting) => ({
        id: handover.id,
        expectedVersion: handover.version,
        on,
        result: result.trim(),
        told: { isTold: told === 'YES', text: toldText.trim() },
      })}
      onClose={onClose}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="result" label={w.result} lines={5} autoFocus />
      <Told />
    </CommandDialog>
  )
}

interface Reporting {
  on: string
  result: string
  told: 'YES' | 'NO' | null
  toldText: string
}

/** Whether the petitioner is told is the organ's own rule: it says so, or why not. */
function Told() {
  const { partners } = useWords()
  const told = useWatch({ name: 'told' }) as Reporting['told']
  const choices = Object.entries(partners.told).map(([value, text]) => ({ value, text }))
  return (
    <>
      <ChoiceBox name="told" label={partners.report.told} choices={choices} />
      {told && <TextBox name="toldText" label={partners.report.toldText[told] ?? ''} lines={2} />}
    </>
  )
}
