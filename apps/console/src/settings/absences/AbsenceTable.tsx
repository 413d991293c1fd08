import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { useDayText } from '../../kit/days.js'
import { Tag } from '../../kit/Tag.js'
import { useToday } from '../../kit/use-console.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { EndAbsenceDialog, type Absence } from './AbsenceDialogs.js'

export function AbsenceTable({ absences }: { absences: readonly Absence[] }) {
  const { people } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const [ending, setEnding] = useState<Absence | null>(null)
  const w = people.absences
  const shown = [...absences].sort((a, b) => (a.from < b.from ? -1 : 1))
  return (
    <>
      <Table size="small" sx={{ minWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.person}</TableCell>
            <TableCell>{w.days}</TableCell>
            <TableCell>{w.cover}</TableCell>
            <TableCell>{w.reason}</TableCell>
            <TableCell>{w.state}</TableCell>
            <TableCell component="td" />
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((absence) => (
            <TableRow key={absence.id}>
              <TableCell component="th" scope="row">
                {absence.account.name}
                <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{absence.account.section}</Box>
              </TableCell>
              <TableCell>{w.period(dayText(absence.from), dayText(absence.to))}</TableCell>
              <TableCell>{absence.cover?.name ?? w.noCover}</TableCell>
              <TableCell>{absence.reason}</TableCell>
              <TableCell>{absence.from <= today ? <Tag tone="yellow">{w.now}</Tag> : <Tag>{w.later}</Tag>}</TableCell>
              <TableCell align="right" sx={{ py: 0.5 }}>
                <Button size="small" aria-label={w.endOf(absence.account.name)} onClick={() => setEnding(absence)}>
                  {w.end}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {ending && <EndAbsenceDialog absence={ending} onClose={() => setEnding(null)} />}
    </>
  )
}
