import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { StudyYearFieldsFragment } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { DayBox } from '../kit/form/DayBox.js'
import { NumberBox } from '../kit/form/TextBox.js'
import { useWords } from '../words/use-words.js'

interface Values {
  year: number
  requiredHours: number
  windowFrom: string
  windowTo: string
  passMark: number | null
  attempts: number | null
}

interface Props {
  /** The year that is changed; null for a new one. */
  year: StudyYearFieldsFragment | null
  years: readonly StudyYearFieldsFragment[]
  /** Proposed for a new year. */
  nextYear: number
  onClose: () => void
  onSet: (year: number) => void
}

export function StudyYearDialog({ year, years, nextYear, onClose, onSet }: Props) {
  const { study } = useWords()
  const w = study.form
  return (
    <CommandDialog
      command="setStudyYear"
      title={w.title}
      lead={w.lead}
      submit={w.save}
      done={w.saved}
      refresh={['study']}
      defaults={{
        year: year?.year ?? nextYear,
        requiredHours: year?.requiredHours ?? 35,
        windowFrom: year?.windowFrom ?? `${nextYear}-01-01`,
        windowTo: year?.windowTo ?? `${nextYear}-12-31`,
        passMark: year?.passMark ?? null,
        attempts: year?.attempts ?? null,
      }}
      toInput={(values: Values) => ({
        ...values,
        expectedVersion: years.find((one) => one.year === values.year)?.version ?? null,
      })}
      onDone={({ setStudyYear }) => onSet(setStudyYear.studyYear.year)}
      onClose={onClose}
    >
      <Pair>
        <NumberBox name="year" label={w.year} least={2000} most={2100} />
        <NumberBox name="requiredHours" label={w.requiredHours} least={0} most={500} autoFocus />
      </Pair>
      <Pair>
        <DayBox name="windowFrom" label={w.windowFrom} when="any" />
        <DayBox name="windowTo" label={w.windowTo} when="any" />
      </Pair>
      <Pair>
        <NumberBox name="passMark" label={w.passMark} help={w.passMarkHelp} need="optional" least={0} most={1000} />
        <NumberBox name="attempts" label={w.attempts} help={w.attemptsHelp} need="optional" least={1} most={50} />
      </Pair>
    </CommandDialog>
  )
}

function Pair({ children }: { children: ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
}
