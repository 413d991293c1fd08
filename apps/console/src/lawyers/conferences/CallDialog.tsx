import { CONFERENCE_KINDS, type ConferenceKind } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { CONFERENCE_KEYS } from './address.js'
import { useChoices } from './choices.js'
import { SessionBoxes, sessionInput, type SessionValues } from './session-fields.js'

interface Props {
  kind: ConferenceKind
  /** '' where it is called without a matter */
  matterNumber: string
  onCalled: (id: string) => void
  onClose: () => void
}

interface Values extends SessionValues {
  kind: ConferenceKind
  title: string
  convenor: string
  aboutCase: string
  matterNumber: string
  question: string
}

/** Calls a conference or plans a joint reception, with its first item; seats are given on its page. */
export function CallDialog({ kind, matterNumber, onCalled, onClose }: Props) {
  const { conferences: words } = useWords()
  const today = useToday()
  const w = words.dialogs
  return (
    <CommandDialog
      command="callConference"
      title={words.call[kind]}
      done={words.called}
      refresh={CONFERENCE_KEYS}
      defaults={{
        ...{ kind, title: '', heldOn: today, fromTime: '09:00', untilTime: '10:30', roomId: null, place: '' },
        ...{ convenor: '', aboutCase: '', matterNumber, question: '' },
      }}
      toInput={(values: Values) => ({
        ...{ kind: values.kind, title: values.title, ...sessionInput(values) },
        ...{ convenor: values.convenor || null, aboutCase: values.aboutCase || null, seats: [] },
        items: [{ matterNumber: values.matterNumber || null, question: values.question }],
      })}
      onDone={({ callConference }) => onCalled(callConference.conference.id)}
      onClose={onClose}
    >
      <ChoiceBox name="kind" label={w.kind} choices={useChoices(CONFERENCE_KINDS)} />
      <TextBox name="title" label={w.titleField} help={w.titleHelp} autoFocus />
      <TextBox name="matterNumber" label={w.matterNumber} help={w.matterNumberHelp} need="optional" />
      <TextBox name="question" label={w.question} lines={2} />
      <SessionBoxes />
      <LinkageBoxes />
    </CommandDialog>
  )
}

/** Who called it elsewhere, and the case of the linkage. */
function LinkageBoxes() {
  const { conferences: words } = useWords()
  const kind: unknown = useWatch({ name: 'kind' })
  if (kind !== 'LINKAGE') return null
  return (
    <>
      <TextBox name="convenor" label={words.dialogs.convenor} help={words.dialogs.convenorHelp} need="optional" />
      <TextBox name="aboutCase" label={words.dialogs.aboutCase} need="optional" />
    </>
  )
}
