import { DISPUTE_KINDS, DISPUTE_REPORTERS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { FindingListQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { FindingDialog, WithdrawFindingDialog } from './dialogs/finding.js'
import { ReportDialog } from './dialogs/ReportDialog.js'

type Round = FindingListQuery['findings']['nodes'][number]
type Line = Round['lines'][number]

/** Rounds of looking for disputes: kinds, places and numbers, each line followed by the disputes that were opened from it. */
export function Findings() {
  const { centres: words } = useWords()
  const w = words.findings
  const mayAdd = useHasRole(...DISPUTE_REPORTERS)
  const [after, setAfter] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [from, setFrom] = useState<Line | null>(null)
  const [wrong, setWrong] = useState<Round | null>(null)
  const read = useRead(['centres', 'findings', after], (provider) => provider.findings(after))
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2, color: palette.inkSoft }}>
        <Box sx={{ flex: '1 1 240px' }}>{w.lead}</Box>
        {mayAdd && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {w.add}
          </Button>
        )}
      </Box>
      <Waiting read={read}>
        {({ nodes, pageInfo }) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {nodes.length === 0 && <Nothing text={w.none} />}
            {nodes.map((round) => (
              <RoundPanel
                key={round.id}
                round={round}
                onReport={mayAdd ? setFrom : null}
                onWithdraw={mayAdd ? setWrong : null}
              />
            ))}
            {pageInfo.hasNextPage && (
              <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{words.board.more}</Button>
            )}
          </Box>
        )}
      </Waiting>
      {isAdding && <FindingDialog onClose={() => setAdding(false)} />}
      {from && <ReportDialog finding={from} onClose={() => setFrom(null)} />}
      {wrong && <WithdrawFindingDialog id={wrong.id} onClose={() => setWrong(null)} />}
    </>
  )
}

interface RoundProps {
  round: Round
  onReport: ((line: Line) => void) | null
  onWithdraw: ((round: Round) => void) | null
}

function RoundPanel({ round, onReport, onWithdraw }: RoundProps) {
  const { centres: words } = useWords()
  const dayText = useDayText()
  const w = words.findings
  return (
    <Panel
      title={round.centre.name}
      help={`${w.span(dayText(round.fromOn), dayText(round.toOn))}${round.by ? `　${words.file.by(round.by.name)}` : ''}`}
      padding="none"
      actions={
        onWithdraw &&
        !round.withdrawnOn && (
          <Button size="small" onClick={() => onWithdraw(round)}>
            {w.withdraw}
          </Button>
        )
      }
    >
      <Box sx={{ px: 2.25, pb: 1, color: palette.inkSoft }}>
        {round.withdrawnOn && <Tag tone="grey">{w.withdrawn(dayText(round.withdrawnOn), round.withdrawnWhy)}</Tag>}
        {round.note}
        {round.lines.length === 0 && <div>{w.nothing}</div>}
      </Box>
      {round.lines.length > 0 && (
        <WideTable label={w.line}>
          <LineTable lines={round.lines} onReport={round.withdrawnOn ? null : onReport} />
        </WideTable>
      )}
    </Panel>
  )
}

function LineTable({ lines, onReport }: { lines: readonly Line[]; onReport: RoundProps['onReport'] }) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.findings
  return (
    <Table size="small" sx={{ minWidth: 640 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.kind}</TableCell>
          <TableCell>{w.place}</TableCell>
          <TableCell align="right">{w.found}</TableCell>
          <TableCell align="right">{w.atOnce}</TableCell>
          <TableCell>{w.opened}</TableCell>
          <TableCell />
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => {
          const rest = line.found - line.settledAtOnce - line.opened
          return (
            <TableRow key={line.id}>
              <TableCell component="th" scope="row">
                {say.code(DISPUTE_KINDS, line.kind)}
              </TableCell>
              <TableCell>{line.place}</TableCell>
              <TableCell align="right">{line.found}</TableCell>
              <TableCell align="right">{line.settledAtOnce}</TableCell>
              <TableCell>{w.followed(line.opened, rest)}</TableCell>
              <TableCell align="right">
                {onReport && rest > 0 && (
                  <Button size="small" onClick={() => onReport(line)}>
                    {w.report}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
