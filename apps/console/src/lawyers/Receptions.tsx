import Add from '@mui/icons-material/Add'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { DutyReceptionRowFragment } from '../gql/graphql.js'
import { daysOf, monthAfter, monthOf, type Month } from '../kit/month.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useHasRole, useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { ReceptionDialog } from './ReceptionDialog.js'
import { ReceptionTable } from './ReceptionTable.js'

/** Receptions on duty, a month at a time, with what they add up to; it prints as it stands and names nobody who came. */
export function Receptions() {
  const { lawyers, conferences: words } = useWords()
  const today = useToday()
  const mayRecord = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'LAWYER', 'MEDIATOR', 'COUNSELLOR')
  const [chosen, setChosen] = useState<Month | null>(null)
  const [asked, setAsked] = useState<DutyReceptionRowFragment | 'new' | null>(null)
  const month = chosen ?? monthOf(today)
  const code = daysOf(month).from.slice(0, 7)
  const read = useRead(
    ['lawyers', 'receptions', code],
    (provider) => provider.dutyReceptions(code, null),
    today ? 'always' : 'never',
  )
  const w = words.receptions
  const name = lawyers.month.name(month.year, month.month)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        <IconButton
          className="no-print"
          aria-label={lawyers.month.earlier}
          onClick={() => setChosen(monthAfter(month, -1))}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="h2">{w.table(name)}</Typography>
        <IconButton
          className="no-print"
          aria-label={lawyers.month.later}
          onClick={() => setChosen(monthAfter(month, 1))}
        >
          <ChevronRight />
        </IconButton>
        <Box className="no-print" sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          <Button startIcon={<Print />} onClick={() => window.print()}>
            {w.print}
          </Button>
          {mayRecord && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setAsked('new')}>
              {w.add}
            </Button>
          )}
        </Box>
      </Box>
      <MonthFigures year={month.year} month={code} />
      <Panel padding="none">
        <Waiting read={read}>
          {({ nodes }) =>
            nodes.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <ReceptionTable label={w.table(name)} rows={nodes} onCorrect={mayRecord ? setAsked : null} />
            )
          }
        </Waiting>
      </Panel>
      {asked && <ReceptionDialog reception={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </>
  )
}

/** The office's figures; a professional sees the own receptions and no figure of them. */
function MonthFigures({ year, month }: { year: number; month: string }) {
  const { conferences: words } = useWords()
  const mayCount = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR')
  const figures =
    useRead(
      ['lawyers', 'reception-figures', year],
      (provider) => provider.receptionFigures(year),
      mayCount && year > 0 ? 'always' : 'never',
    ).data ?? []
  if (!mayCount) return null
  const own = figures.find((one) => one.month === month)
  const sum = (key: 'receptions' | 'personTimes') => figures.reduce((all, one) => all + one[key], 0)
  const w = words.receptions
  return (
    <Box sx={{ mb: 1.5, color: palette.inkSoft }}>
      {w.figures(own?.receptions ?? 0, own?.personTimes ?? 0, own?.matters ?? 0)}；
      {w.year(year, sum('receptions'), sum('personTimes'))}
    </Box>
  )
}
