import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { ReceptionDaysQuery } from '../gql/graphql.js'
import { useDayText, weekdayIndex } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useToday } from '../kit/use-console.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette, type ToneName } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { CancelDialog, CloseDialog, PlanDialog } from './ReceptionDialogs.js'

export type Reception = ReceptionDaysQuery['receptionDays'][number]
type Status = Reception['status']
type Asked = { day: Reception; act: 'move' | 'cancel' | 'close' }

const looks: Record<Status, ToneName> = { PLANNED: 'blue', HELD: 'green', CANCELLED: 'grey' }

export function ReceptionTable({ days, mayKeep }: { days: readonly Reception[]; mayKeep: boolean }) {
  const { leadership: words } = useWords()
  const dayText = useDayText()
  const [asked, setAsked] = useState<Asked | null>(null)
  const w = words.days
  const close = () => setAsked(null)
  return (
    <>
      <Table size="small" sx={{ minWidth: 880 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.on}</TableCell>
            <TableCell>{w.time}</TableCell>
            <TableCell>{w.official}</TableCell>
            <TableCell>{w.place}</TableCell>
            <TableCell>{w.status}</TableCell>
            <TableCell>{w.matters}</TableCell>
            {mayKeep && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {days.map((day) => (
            <TableRow key={day.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {dayText(day.on)}
                <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{w.weekdays[weekdayIndex(day.on)]}</Box>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{`${day.fromTime}–${day.untilTime}`}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {day.official.name}
                <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{day.official.title}</Box>
              </TableCell>
              <TableCell>{day.place}</TableCell>
              <TableCell>
                <Tag tone={looks[day.status]}>{w.states[day.status]}</Tag>
                {day.visitors !== null && <Box sx={{ fontSize: '0.8125rem' }}>{w.visitorsOf(day.visitors)}</Box>}
                {day.reason && <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{day.reason}</Box>}
              </TableCell>
              <TableCell>
                <Matters matters={day.matters} />
              </TableCell>
              {mayKeep && (
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Acts day={day} onAsk={(act) => setAsked({ day, act })} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {asked?.act === 'move' && <PlanDialog day={asked.day} onClose={close} />}
      {asked?.act === 'cancel' && <CancelDialog day={asked.day} onClose={close} />}
      {asked?.act === 'close' && <CloseDialog day={asked.day} onClose={close} />}
    </>
  )
}

function Matters({ matters }: { matters: Reception['matters'] }) {
  const { leadership: words } = useWords()
  const dayText = useDayText()
  const w = words.days
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
      {matters.map(({ id, matter, instructedOrgan, reportBy, reportedOn }) => (
        <li key={id}>
          <Link to={matterAddress(matter.id)}>{matter.number}</Link> {matter.summary}
          {instructedOrgan && (
            <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
              {[
                w.instructed(instructedOrgan.name),
                reportedOn ? w.reported(dayText(reportedOn)) : reportBy && w.reportBy(dayText(reportBy)),
              ]
                .filter(Boolean)
                .join('，')}
            </Box>
          )}
        </li>
      ))}
    </Box>
  )
}

function Acts({ day, onAsk }: { day: Reception; onAsk: (act: Asked['act']) => void }) {
  const { leadership: words } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const w = words.days
  const button = (act: Asked['act']) => (
    <Button
      key={act}
      size="small"
      aria-label={w.actOf(w[act], dayText(day.on), day.official.name)}
      onClick={() => onAsk(act)}
    >
      {w[act]}
    </Button>
  )
  if (day.status === 'CANCELLED') return null
  const acts: Asked['act'][] = [
    ...(day.on <= today ? (['close'] as const) : []),
    ...(day.status === 'PLANNED' ? (['move', 'cancel'] as const) : []),
  ]
  return <>{acts.map(button)}</>
}
