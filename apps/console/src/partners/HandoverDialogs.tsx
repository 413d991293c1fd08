import { CommandDialog } from '../kit/CommandDialog.js'
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
      defaults={{ on: today, result: '' }}
      toInput={({ on, result }: { on: string; result: string }) => ({
        id: handover.id,
        expectedVersion: handover.version,
        on,
        result: result.trim(),
      })}
      onClose={onClose}
    >
      <DayBox name="on" label={w.on} />
      <TextBox name="result" label={w.result} lines={5} autoFocus />
    </CommandDialog>
  )
}
