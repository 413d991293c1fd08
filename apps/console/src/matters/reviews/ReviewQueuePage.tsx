import { REVIEW_LEVELS, REVIEW_OUTCOMES, REVIEW_STATES } from '@petition/domain'
import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { ListBase, useListContext } from 'ra-core'
import { Link } from 'react-router-dom'
import type { ReviewListQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { LightMark } from '../../kit/LightMark.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { PageStepper } from '../../kit/PageStepper.js'
import { Panel } from '../../kit/Panel.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { Tag } from '../../kit/Tag.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { matterAddress } from '../list/list-address.js'

type Row = ReviewListQuery['reviews']['nodes'][number]

/** Reviews of the own organ with their lights; what is due first stands in front. */
export default function ReviewQueuePage() {
  return (
    <ListBase
      resource="reviews"
      perPage={25}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filterDefaultValues={{ isOpen: true }}
      exporter={false}
      disableAuthentication
    >
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { reviews: w } = useWords()
  const { error, data, isPending } = useListContext<Row>()
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <RefusalNote error={error} />
      <Panel padding="none">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', px: 2, py: 1 }}>
          <Conditions />
          <PageStepper />
        </Box>
        {isPending ? (
          <Skeleton variant="rectangular" height={220} sx={{ m: 2, borderRadius: 1 }} />
        ) : data && data.length > 0 ? (
          <Rows rows={data} />
        ) : (
          <Nothing text={w.empty} />
        )}
      </Panel>
    </>
  )
}

const shown = (filter: Record<string, unknown>): 'open' | 'mine' | 'all' =>
  filter['mine'] ? 'mine' : filter['isOpen'] ? 'open' : 'all'

const FILTERS = { open: { isOpen: true }, mine: { isOpen: true, mine: true }, all: {} } as const

function Conditions() {
  const { reviews: w } = useWords()
  const { filterValues, setFilters } = useListContext()
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={w.columns.state}
      value={shown(filterValues)}
      onChange={(_event, value: keyof typeof FILTERS | null) => value && setFilters(FILTERS[value], {})}
    >
      {(['open', 'mine', 'all'] as const).map((value) => (
        <ToggleButton key={value} value={value}>
          {w.filter[value]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { reviews } = useWords()
  const w = reviews.columns
  const say = useSay()
  const dayText = useDayText()
  return (
    <WideTable label={reviews.title}>
      <Table size="small" sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.number}</TableCell>
            <TableCell>{w.level}</TableCell>
            <TableCell>{w.summary}</TableCell>
            <TableCell>{w.organ}</TableCell>
            <TableCell>{w.clerk}</TableCell>
            <TableCell>{w.requested}</TableCell>
            <TableCell>{w.due}</TableCell>
            <TableCell>{w.state}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                <Link to={matterAddress(row.matter.id)} style={{ fontWeight: 600 }}>
                  {row.matter.number}
                </Link>
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{say.code(REVIEW_LEVELS, row.level)}</TableCell>
              <TableCell sx={{ minWidth: 220 }}>
                {row.matter.summary}
                <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{row.matter.accountable.name}</Box>
              </TableCell>
              <TableCell>{row.organ.name}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{row.clerk?.name ?? '—'}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(row.requestedOn)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {row.isOpen ? (
                  <>
                    <LightMark light={row.light} daysLeft={row.daysLeft ?? null} />
                    <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                      {row.nextLawfulLastOn ? dayText(row.nextLawfulLastOn) : ''}
                    </Box>
                  </>
                ) : (
                  '—'
                )}
              </TableCell>
              <TableCell>
                <Tag>{say.code(REVIEW_STATES, row.state)}</Tag>
                {row.outcome && (
                  <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                    {say.code(REVIEW_OUTCOMES, row.outcome)}
                  </Box>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
