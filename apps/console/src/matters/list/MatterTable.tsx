import { CHANNELS, STAGES, STANDINGS, TOPICS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useListContext } from 'ra-core'
import { useRef } from 'react'
import { Link } from 'react-router-dom'
import type { MatterRowFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Nothing } from '../../kit/Nothing.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { matterAddress } from './list-address.js'
import { useRowKeys } from './use-row-keys.js'

interface Props {
  rows: readonly MatterRowFragment[]
  isPending: boolean
}

export function MatterTable({ rows, isPending }: Props) {
  const { matters: words } = useWords()
  const { setFilters } = useListContext()
  const frame = useRef<HTMLDivElement>(null)
  const isNarrow = useMediaQuery('(max-width: 900px)')
  useRowKeys(frame)
  if (isPending) return <Lines />
  if (rows.length === 0)
    return (
      <Nothing
        text={words.empty}
        help={words.emptyHelp}
        action={<Button onClick={() => setFilters({}, undefined, false)}>{words.filters.clear}</Button>}
      />
    )
  return (
    <Box ref={frame}>
      {isNarrow ? <Cards rows={rows} /> : <Rows rows={rows} />}
      <Typography
        variant="caption"
        component="p"
        sx={{ px: 2, py: 0.75, color: 'text.secondary', display: { xs: 'none', md: 'block' } }}
      >
        {words.keys}
      </Typography>
    </Box>
  )
}

function Rows({ rows }: { rows: readonly MatterRowFragment[] }) {
  const { matters: words } = useWords()
  const w = words.columns
  return (
    <Table size="small" sx={{ minWidth: 980 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.number}</TableCell>
          <TableCell>{w.summary}</TableCell>
          <TableCell>{w.stage}</TableCell>
          <TableCell>{w.due}</TableCell>
          <TableCell>{w.place}</TableCell>
          <TableCell>{w.accountable}</TableCell>
          <TableCell>{w.receivedOn}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((matter) => (
          <Row key={matter.id} matter={matter} />
        ))}
      </TableBody>
    </Table>
  )
}

function Row({ matter }: { matter: MatterRowFragment }) {
  const { matters: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <TableRow hover sx={{ '& td': { verticalAlign: 'top' }, '&:focus-within': { background: palette.accentSoft } }}>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Link data-row-link to={matterAddress(matter.id)} style={{ fontWeight: 600 }}>
          {matter.number}
        </Link>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {say.code(CHANNELS, matter.channel)}
          {matter.groupSize > 1 && ` · ${words.group(matter.groupSize)}`}
        </Box>
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        <Clamp>{matter.summary}</Clamp>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.code(TOPICS, matter.topic)}</Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Where matter={matter} />
      </TableCell>
      <TableCell sx={{ minWidth: 204 }}>
        <Due matter={matter} />
      </TableCell>
      <TableCell sx={{ minWidth: 104 }}>{matter.placeName ?? '—'}</TableCell>
      <TableCell sx={{ minWidth: 132 }}>
        {matter.accountable.name}
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{matter.handler?.name ?? matter.desk?.name}</Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(matter.receivedOn)}</TableCell>
    </TableRow>
  )
}

function Where({ matter }: { matter: MatterRowFragment }) {
  const say = useSay()
  return matter.standing === 'OPEN' ? (
    <Tag tone="blue">{say.code(STAGES, matter.stage)}</Tag>
  ) : (
    <Tag>{say.code(STANDINGS, matter.standing)}</Tag>
  )
}

function Due({ matter }: { matter: MatterRowFragment }) {
  const { matters: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  if (!matter.nextDuty) return <Box sx={{ color: palette.inkFaint }}>{words.noDuty}</Box>
  return (
    <>
      <LightMark light={matter.light} daysLeft={matter.daysLeft} />
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mt: 0.25 }}>
        {say.pair(matter.nextDuty.termZh, matter.nextDuty.termEn)} ·{' '}
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {dayText(matter.nextDuty.warnOn)}
        </Box>
      </Box>
    </>
  )
}

function Cards({ rows }: { rows: readonly MatterRowFragment[] }) {
  const say = useSay()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((matter) => (
        <Box component="li" key={matter.id} sx={{ borderTop: `1px solid ${palette.line}`, px: 2, py: 1.5 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Link data-row-link to={matterAddress(matter.id)} style={{ fontWeight: 600 }}>
              {matter.number}
            </Link>
            <Where matter={matter} />
          </Box>
          <Box sx={{ my: 0.5 }}>
            <Clamp>{matter.summary}</Clamp>
          </Box>
          <Due matter={matter} />
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mt: 0.5 }}>
            {[matter.accountable.name, matter.placeName, say.code(TOPICS, matter.topic)].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function Clamp({ children }: { children: string }) {
  return (
    <Box sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
      {children}
    </Box>
  )
}

function Lines() {
  const { kit } = useWords()
  return (
    <Box role="status" aria-label={kit.loading} sx={{ px: 2, pb: 2 }}>
      {Array.from({ length: 8 }, (_, line) => (
        <Skeleton key={line} height={44} />
      ))}
    </Box>
  )
}
