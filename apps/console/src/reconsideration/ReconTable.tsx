import { RECON_ENDS, RECON_STAGES } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Link } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { reconAddress, stageTones, type ReconRow } from './recon.js'

/** One row for each case; on a telephone one card. */
export function ReconTable({ rows }: { rows: readonly ReconRow[] }) {
  const { reconsideration: words } = useWords()
  const isPhone = useMediaQuery('(max-width: 700px)')
  const w = words.list
  if (isPhone)
    return (
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box component="li" key={row.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
            <Head row={row} />
            <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Standing row={row} />
              <Next row={row} />
            </Box>
          </Box>
        ))}
      </Box>
    )
  return (
    <Table size="small" sx={{ minWidth: 860 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.number}</TableCell>
          <TableCell>{w.respondent}</TableCell>
          <TableCell>{w.stage}</TableCell>
          <TableCell>{w.next}</TableCell>
          <TableCell>{w.decideBy}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.id} hover sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row" sx={{ maxWidth: 340 }}>
              <Head row={row} />
            </TableCell>
            <TableCell>{row.respondent.name}</TableCell>
            <TableCell>
              <Standing row={row} />
            </TableCell>
            <TableCell>
              <Next row={row} />
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <Until row={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Head({ row }: { row: ReconRow }) {
  const { reconsideration: words } = useWords()
  const dayText = useDayText()
  return (
    <>
      <Link to={reconAddress(row.id)}>{row.number}</Link>
      <Box sx={{ fontWeight: 400, fontSize: '0.875rem', mt: 0.25 }}>{row.actTitle}</Box>
      <Box sx={{ fontWeight: 400, fontSize: '0.8125rem', color: palette.inkSoft }}>
        {words.list.received} {dayText(row.receivedOn)}
      </Box>
    </>
  )
}

function Standing({ row }: { row: ReconRow }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Tag tone={stageTones[row.stage]}>{say.code(RECON_STAGES, row.stage)}</Tag>
      {row.endHow && (
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.code(RECON_ENDS, row.endHow)}</Box>
      )}
      {row.isAwaitingApproval && <Tag tone="amber">{words.list.waiting}</Tag>}
      {row.hearingOn && <Tag tone="blue">{words.list.hearing(dayText(row.hearingOn))}</Tag>}
    </Box>
  )
}

function Next({ row }: { row: ReconRow }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const duty = row.nextDuty
  if (!duty) return <Box sx={{ color: palette.inkSoft }}>{words.list.noNext}</Box>
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <Box sx={{ fontSize: '0.875rem' }}>{say.pair(duty.termZh, duty.termEn)}</Box>
      {duty.light !== 'NONE' && <LightMark light={duty.light} daysLeft={duty.daysLeft} />}
    </Box>
  )
}

function Until({ row }: { row: ReconRow }) {
  const { reconsideration: words } = useWords()
  const dayText = useDayText()
  if (row.stage === 'SUSPENDED') return <>{words.list.standsStill}</>
  return <>{row.decideBy ? dayText(row.decideBy) : ''}</>
}
