import Add from '@mui/icons-material/AddOutlined'
import { codesOf, ORGAN_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { ReviewPathQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { ReviewPathDialog } from './ReviewPathDialog.js'

export type ReviewPathRow = ReviewPathQuery['reviewPath'][number]

export default function ReviewPathPage() {
  const { settings } = useWords()
  const rows = useRead(['reviewPath'], (provider) => provider.reviewPath())
  const mayKeep = useHasRole('ADMIN', 'HEAD')
  const [edited, setEdited] = useState<ReviewPathRow | 'new' | null>(null)
  const w = settings.reviewPath
  return (
    <>
      <PageHead
        title={settings.pages['review-path'].title}
        lead={w.help}
        actions={
          mayKeep && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setEdited('new')}>
              {w.add}
            </Button>
          )
        }
      />
      <Panel padding="none">
        <Waiting read={rows} lines={8}>
          {(found) => <Rows rows={found} onEdit={mayKeep ? setEdited : null} />}
        </Waiting>
      </Panel>
      {edited && <ReviewPathDialog row={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}

const kinds = codesOf(ORGAN_KINDS)

/** By kind of handler; the row of one organ goes before the row of its kind, the newer before the older. */
const inOrder = (a: ReviewPathRow, b: ReviewPathRow): number =>
  kinds.indexOf(a.handlerKind) - kinds.indexOf(b.handlerKind) ||
  Number(Boolean(b.handlerOrgan)) - Number(Boolean(a.handlerOrgan)) ||
  (a.from < b.from ? 1 : -1)

function Rows({ rows, onEdit }: { rows: readonly ReviewPathRow[]; onEdit: ((row: ReviewPathRow) => void) | null }) {
  const { settings } = useWords()
  const say = useSay()
  const w = settings.reviewPath
  return (
    <WideTable label={settings.pages['review-path'].title}>
      <Table size="small" sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.handler}</TableCell>
            <TableCell>{w.review}</TableCell>
            <TableCell>{w.reReview}</TableCell>
            <TableCell>{w.basis}</TableCell>
            <TableCell>{w.period}</TableCell>
            {onEdit && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...rows].sort(inOrder).map((row) => {
            const handler = row.handlerOrgan?.name ?? say.code(ORGAN_KINDS, row.handlerKind)
            return (
              <TableRow key={row.id} hover sx={{ '& td, & th': { verticalAlign: 'top' } }}>
                <TableCell component="th" scope="row">
                  {handler}
                  {row.handlerOrgan && (
                    <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                      {say.code(ORGAN_KINDS, row.handlerKind)}
                    </Box>
                  )}
                </TableCell>
                <TableCell>{row.reviewOrgan.name}</TableCell>
                <TableCell>{row.reReviewOrgan.name}</TableCell>
                <TableCell sx={{ maxWidth: 320, fontSize: '0.8125rem', color: palette.inkSoft }}>{row.basis}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Period row={row} />
                </TableCell>
                {onEdit && (
                  <TableCell align="right" sx={{ py: 0.5 }}>
                    <Button size="small" aria-label={w.changeOf(handler)} onClick={() => onEdit(row)}>
                      {w.change}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function Period({ row }: { row: ReviewPathRow }) {
  const { settings } = useWords()
  const today = useToday()
  const dayText = useDayText()
  const w = settings.reviewPath
  const state = row.from > today ? 'LATER' : row.to && row.to < today ? 'OVER' : 'NOW'
  return (
    <>
      <Tag tone={state === 'NOW' ? 'green' : 'grey'}>{w.state[state]}</Tag>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {row.to ? w.between(dayText(row.from), dayText(row.to)) : w.since(dayText(row.from))}
      </Box>
    </>
  )
}
