import { TextBox } from '../../../kit/form/TextBox.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { useWords } from '../../../words/use-words.js'
import { DisputeDialog, type DisputeDialogProps } from './DisputeDialog.js'

function ReasonBox() {
  const { centres: words } = useWords()
  const w = words.dialogs
  return <TextBox name="reason" label={w.reason} help={w.impersonal} lines={2} autoFocus />
}

const reasoned = { defaults: { reason: '' }, toInput: ({ reason }: { reason: string }) => ({ reason }) }

export function TakeDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  return <DisputeDialog command="takeDispute" lead={words.dialogs.take.lead} toInput={() => ({})} {...props} />
}

export function HandBackDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  return (
    <DisputeDialog command="handBackDispute" lead={words.dialogs.back.lead} {...reasoned} {...props}>
      <ReasonBox />
    </DisputeDialog>
  )
}

export function MoveUpDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  return (
    <DisputeDialog
      command="moveDisputeUp"
      lead={words.dialogs.up.lead(props.one.up?.name ?? '')}
      {...reasoned}
      {...props}
    >
      <ReasonBox />
    </DisputeDialog>
  )
}

export function MoveDownDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  const w = words.dialogs.down
  const { down } = props.one
  return (
    <DisputeDialog
      command="moveDisputeDown"
      lead={w.lead}
      defaults={{ reason: '', centreId: down.length === 1 ? down[0]?.id : null }}
      toInput={({ reason, centreId }) => ({ reason, centreId })}
      {...props}
    >
      <ChoiceBox name="centreId" label={w.to} choices={down.map(({ id, name }) => ({ value: id, text: name }))} />
      <ReasonBox />
    </DisputeDialog>
  )
}

export function ReopenDialog(props: DisputeDialogProps) {
  const { centres: words } = useWords()
  return (
    <DisputeDialog command="reopenDispute" lead={words.dialogs.reopen.lead} {...reasoned} {...props}>
      <ReasonBox />
    </DisputeDialog>
  )
}
