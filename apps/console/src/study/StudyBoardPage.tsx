import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Tune from '@mui/icons-material/TuneOutlined'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { StudyYearFieldsFragment } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { useHasRole, useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { StudyBoard } from './StudyBoard.js'
import { StudyExport } from './StudyExport.js'
import { StudyYearDialog } from './StudyYearDialog.js'

export default function StudyBoardPage() {
  const { study } = useWords()
  const years = useRead(['study', 'years'], (provider) => provider.studyYears())
  return <Waiting read={years}>{(found) => <Screen years={found} lead={study.lead} />}</Waiting>
}

/** The last year whose window has begun by the office's day; before the first one, that one. */
function firstShown(years: readonly StudyYearFieldsFragment[], today: string): number | null {
  const begun = years.filter(({ windowFrom }) => windowFrom <= today)
  const all = (begun.length > 0 ? begun : years).map(({ year }) => year)
  return all.length > 0 ? Math.max(...all) : null
}

function Screen({ years, lead }: { years: readonly StudyYearFieldsFragment[]; lead: string }) {
  const { study } = useWords()
  const today = useToday()
  const mayKeep = useHasRole('STUDY_ADMIN')
  const [chosen, setChosen] = useState<number | null>(null)
  const [isSetting, setSetting] = useState(false)
  const shown = chosen ?? firstShown(years, today)
  const year = years.find((one) => one.year === shown) ?? null
  const sorted = [...years].sort((a, b) => b.year - a.year)
  return (
    <>
      <PageHead
        title={study.title}
        lead={lead}
        actions={
          <>
            {shown !== null && years.length > 0 && (
              <TextField
                select
                label={study.year}
                value={shown}
                onChange={(event) => setChosen(Number(event.target.value))}
                sx={{ minWidth: 120 }}
              >
                {sorted.map((one) => (
                  <MenuItem key={one.year} value={one.year}>
                    {study.ofYear(one.year)}
                  </MenuItem>
                ))}
              </TextField>
            )}
            {mayKeep && (
              <>
                <Button variant="outlined" startIcon={<Tune />} onClick={() => setSetting(true)}>
                  {study.setYear}
                </Button>
                <Button variant="outlined" startIcon={<UploadFile />} component={Link} to="/imports">
                  {study.import}
                </Button>
              </>
            )}
            {year && <StudyExport year={year.year} />}
          </>
        }
      />
      {year ? (
        <StudyBoard key={year.year} year={year.year} />
      ) : (
        <Nothing text={study.noYears} help={mayKeep ? study.noYearsHelp : undefined} />
      )}
      {isSetting && (
        <StudyYearDialog
          year={year}
          years={years}
          nextYear={Number(today.slice(0, 4))}
          onClose={() => setSetting(false)}
          onSet={setChosen}
        />
      )}
    </>
  )
}
