import Button from '@mui/material/Button'
import { useState } from 'react'
import type { StudyYearFieldsFragment } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { DayBox } from '../kit/form/DayBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useHasRole } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'

interface Enrolment {
  account: string
  joinedOn: string | null
  leftOn: string | null
  exemptReason: string
}

/** Who is on the roster, and when the year is over; another person than who closed it opens it again. */
export function YearActs({ year }: { year: StudyYearFieldsFragment }) {
  const { study } = useWords()
  const isKeeper = useHasRole('STUDY_ADMIN')
  const isHead = useHasRole('HEAD')
  const [chosen, setChosen] = useState<'roster' | 'close' | 'reopen' | null>(null)
  const close = () => setChosen(null)
  return (
    <>
      {isKeeper && !year.isClosed && (
        <>
          <Button size="small" onClick={() => setChosen('roster')}>
            {study.roster.act}
          </Button>
          <Button size="small" onClick={() => setChosen('close')}>
            {study.closing.close}
          </Button>
        </>
      )}
      {isHead && year.isClosed && (
        <Button size="small" onClick={() => setChosen('reopen')}>
          {study.closing.reopen}
        </Button>
      )}
      {chosen === 'roster' && <EnrolmentDialog year={year.year} onClose={close} />}
      {chosen === 'close' && <TurnDialog command="closeStudyYear" year={year} onClose={close} />}
      {chosen === 'reopen' && <TurnDialog command="reopenStudyYear" year={year} onClose={close} />}
    </>
  )
}

function EnrolmentDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { study } = useWords()
  const w = study.roster
  return (
    <CommandDialog
      command="setStudyEnrolment"
      title={w.act}
      lead={w.lead}
      done={w.done}
      refresh={['study']}
      defaults={{ account: '', joinedOn: null, leftOn: null, exemptReason: '' }}
      toInput={(values: Enrolment) => ({
        year,
        account: values.account.trim(),
        joinedOn: values.joinedOn,
        leftOn: values.leftOn,
        exemptReason: values.exemptReason.trim() || null,
      })}
      onClose={onClose}
    >
      <TextBox name="account" label={w.account} help={w.accountHelp} autoFocus />
      <DayBox name="joinedOn" label={w.joinedOn} when="any" need="optional" />
      <DayBox name="leftOn" label={w.leftOn} when="any" need="optional" />
      <TextBox name="exemptReason" label={w.exemptReason} help={w.exemptHelp} need="optional" />
    </CommandDialog>
  )
}

interface TurnProps {
  command: 'closeStudyYear' | 'reopenStudyYear'
  year: StudyYearFieldsFragment
  onClose: () => void
}

function TurnDialog({ command, year, onClose }: TurnProps) {
  const { study } = useWords()
  const w = study.closing
  const isClosing = command === 'closeStudyYear'
  return (
    <CommandDialog
      command={command}
      title={`${isClosing ? w.close : w.reopen}：${study.ofYear(year.year)}`}
      lead={isClosing ? w.closeLead : w.reopenLead}
      submit={isClosing ? w.close : w.reopen}
      done={isClosing ? w.closed : w.reopened}
      width="xs"
      refresh={['study']}
      defaults={{}}
      toInput={() => ({ year: year.year, expectedVersion: year.version })}
      onClose={onClose}
    />
  )
}
