import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { isDay } from '../../../../kit/days.js'
import { useToday } from '../../../../kit/use-console.js'
import { useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { LawPreview } from '../LawPreview.js'

export function NotifyPetitionerDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const choices = Object.entries(acts.notify.contents).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      command="notifyPetitioner"
      paper={['content', 'on', 'text']}
      width="md"
      defaults={{ content: 'RECEIPT_ROUTE_PROCEDURE', on: useToday(), text: '' }}
      toInput={({ content, on, text }) => ({ content, on, text })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="content" label={acts.notify.content} choices={choices} autoFocus />
      <DayBox name="on" label={acts.on} />
      <TextBox name="text" label={acts.notify.text} lines={4} />
    </ActDialog>
  )
}

export function AcceptMatterDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="acceptMatter"
      paper={['on']}
      width="md"
      defaults={{ on: useToday() }}
      toInput={({ on }) => ({ on })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={acts.accept.on} autoFocus />
      <AcceptancePreview matterId={matter.id} />
    </ActDialog>
  )
}

function AcceptancePreview({ matterId }: { matterId: string }) {
  const on = useWatch({ name: 'on' }) as string | null
  return (
    <LawPreview
      question={
        on && isDay(on)
          ? { key: ['accept', matterId, on], ask: (provider) => provider.previewAcceptance(matterId, on) }
          : null
      }
    />
  )
}

export const ChooseSimpleDialog = ({ matter, act, onClose }: ActDialogProps) => (
  <ActDialog command="chooseSimple" defaults={{}} toInput={() => ({})} {...{ matter, act, onClose }} />
)

export function LeaveSimpleDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="leaveSimple"
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({ reason })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="reason" label={acts.reason} lines={3} autoFocus />
    </ActDialog>
  )
}
