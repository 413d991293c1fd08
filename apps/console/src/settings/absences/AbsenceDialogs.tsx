import type { AbsencesQuery } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { ColleagueBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'

export type Absence = AbsencesQuery['absences'][number]

interface Values {
  accountId: string | null
  from: string
  to: string
  coverId: string | null
  reason: string
}

const refresh = ['absences', 'me']

interface SetProps {
  /** One's own absence needs no person to be named. */
  whose: 'own' | 'somebody'
  onClose: () => void
}

/** The server refuses it when a duty would fall due on nobody, and says how many. */
export function SetAbsenceDialog({ whose, onClose }: SetProps) {
  const { people } = useWords()
  const today = useToday()
  const w = people.absences
  return (
    <CommandDialog
      command="setAbsence"
      title={w.set}
      lead={w.lead}
      done={w.saved}
      refresh={refresh}
      defaults={{ accountId: null, from: today, to: today, coverId: null, reason: '' }}
      toInput={(values: Values) => ({
        accountId: whose === 'own' ? null : values.accountId,
        from: values.from,
        to: values.to,
        coverId: values.coverId,
        reason: values.reason.trim() || null,
      })}
      onClose={onClose}
    >
      {whose === 'somebody' && <ColleagueBox name="accountId" label={w.person} autoFocus />}
      <DayBox name="from" label={w.from} when="any" />
      <DayBox name="to" label={w.to} when="any" />
      <ColleagueBox name="coverId" label={w.cover} help={w.coverHelp} need="optional" />
      <TextBox name="reason" label={w.reason} need="optional" />
    </CommandDialog>
  )
}

export function EndAbsenceDialog({ absence, onClose }: { absence: Absence; onClose: () => void }) {
  const { people } = useWords()
  const w = people.absences
  return (
    <CommandDialog
      command="endAbsence"
      title={w.endOf(absence.account.name)}
      lead={w.endLead}
      submit={w.end}
      done={w.ended}
      width="xs"
      refresh={refresh}
      defaults={{}}
      toInput={() => ({ id: absence.id, expectedVersion: absence.version })}
      onClose={onClose}
    />
  )
}
