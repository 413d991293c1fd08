import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { refresh, useHalfText, usePeople, type Duty } from './use-roster.js'

export interface AskedDuty {
  readonly act: 'swap' | 'cover' | 'remove'
  readonly duty: Duty
}

interface Props {
  asked: AskedDuty
  /** of the month, to swap with */
  duties: readonly Duty[]
  onClose: () => void
}

export function DutyDialogs({ asked: { act, duty }, duties, onClose }: Props) {
  if (act === 'swap') return <SwapDialog duty={duty} duties={duties} onClose={onClose} />
  if (act === 'cover') return <CoverDialog duty={duty} onClose={onClose} />
  return <RemoveDialog duty={duty} onClose={onClose} />
}

function SwapDialog({ duty, duties, onClose }: Omit<Props, 'asked'> & { duty: Duty }) {
  const { lawyers: words } = useWords()
  const halfText = useHalfText()
  const today = useToday()
  const w = words.month
  const others = duties.filter(
    (one) => one.on >= today && one.person.id !== duty.person.id && !(one.on === duty.on && one.shift === duty.shift),
  )
  const choices = others.map((one) => ({ value: one.id, text: w.dutyOf(one.person.name, halfText(one.on, one.shift)) }))
  return (
    <CommandDialog
      command="swapDuties"
      title={w.swap}
      lead={w.swapLead(duty.person.name, halfText(duty.on, duty.shift))}
      done={w.asked}
      width="sm"
      refresh={refresh}
      defaults={{ otherDutyId: '', reason: '' }}
      toInput={({ otherDutyId, reason }: { otherDutyId: string; reason: string }) => ({
        ...{ dutyId: duty.id, expectedVersion: duty.version, otherDutyId, reason },
        otherExpectedVersion: others.find((one) => one.id === otherDutyId)?.version ?? 0,
      })}
      onClose={onClose}
    >
      <ChoiceBox
        name="otherDutyId"
        label={w.other}
        choices={choices}
        help={choices.length === 0 ? w.noOther : undefined}
      />
      <TextBox name="reason" label={w.reason} />
    </CommandDialog>
  )
}

function CoverDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const { lawyers: words } = useWords()
  const halfText = useHalfText()
  const people = usePeople().data?.people ?? []
  const w = words.month
  const choices = people
    .filter((one) => one.isActive && one.id !== duty.person.id)
    .map((one) => ({ value: one.id, text: `${one.name}（${words.kinds[one.kind]}）` }))
  return (
    <CommandDialog
      command="coverDuty"
      title={w.cover}
      lead={w.coverLead(duty.person.name, halfText(duty.on, duty.shift))}
      done={w.asked}
      width="sm"
      refresh={refresh}
      defaults={{ byProfessionalId: '', reason: '' }}
      toInput={({ byProfessionalId, reason }: { byProfessionalId: string; reason: string }) => ({
        ...{ dutyId: duty.id, expectedVersion: duty.version, byProfessionalId, reason },
      })}
      onClose={onClose}
    >
      <ChoiceBox name="byProfessionalId" label={w.by} choices={choices} />
      <TextBox name="reason" label={w.reason} />
    </CommandDialog>
  )
}

function RemoveDialog({ duty, onClose }: { duty: Duty; onClose: () => void }) {
  const { lawyers: words } = useWords()
  const halfText = useHalfText()
  const w = words.month
  return (
    <CommandDialog
      command="removeDuty"
      title={w.remove}
      lead={w.removeLead(duty.person.name, halfText(duty.on, duty.shift))}
      done={w.removed}
      width="xs"
      refresh={refresh}
      defaults={{}}
      toInput={() => ({ id: duty.id, expectedVersion: duty.version })}
      onClose={onClose}
    >
      {null}
    </CommandDialog>
  )
}
