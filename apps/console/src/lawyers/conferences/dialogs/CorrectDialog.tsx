import { useWatch } from 'react-hook-form'
import type { ConferenceFileFragment } from '../../../gql/graphql.js'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { TickBox } from '../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { CONFERENCE_KEYS } from '../address.js'

interface Props {
  one: ConferenceFileFragment
  entry: ConferenceFileFragment['entries'][number]
  onClose: () => void
}

/** Puts the text of an entry right, or takes out one that should not be there. */
export function CorrectDialog({ one, entry, onClose }: Props) {
  const { conferences: words, acts } = useWords()
  const say = useSay()
  const title = words.file.correctOf(say.pair(entry.labelZh, entry.labelEn))
  const { isCorrectable, isAnnullable } = entry
  return (
    <CommandDialog
      command="correctConference"
      title={title}
      submit={words.file.correct}
      done={acts.done(words.file.correct)}
      refresh={CONFERENCE_KEYS}
      defaults={{ text: entry.text ?? '', isAnnulled: !isCorrectable, reason: '' }}
      toInput={({ text, isAnnulled, reason }: { text: string; isAnnulled: boolean; reason: string }) => ({
        ...{ caseId: one.id, expectedVersion: one.version, factId: entry.id, reason },
        text: isAnnulled ? null : text,
      })}
      onClose={onClose}
    >
      {isCorrectable && isAnnullable && <TickBox name="isAnnulled" label={words.dialogs.annul} />}
      {isCorrectable && <RightText />}
      <TextBox name="reason" label={words.dialogs.reason} lines={2} />
    </CommandDialog>
  )
}

function RightText() {
  const { conferences: words } = useWords()
  const isAnnulled: unknown = useWatch({ name: 'isAnnulled' })
  return isAnnulled ? null : <TextBox name="text" label={words.dialogs.text} lines={4} autoFocus />
}
