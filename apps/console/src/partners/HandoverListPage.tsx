import { ListBase, useListContext } from 'ra-core'
import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Link } from 'react-router-dom'
import type { HandoverFieldsFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { PageStepper } from '../kit/PageStepper.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { handoverAddress, runningDuty } from './handover.js'
import { HandoverStateTag } from './HandoverStateTag.js'

export default function HandoverListPage() {
  return (
    <ListBase
      resource="handovers"
      perPage={25}
      sort={{ field: 'handedOn', order: 'DESC' }}
      exporter={false}
      disableAuthentication
    >
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { partners } = useWords()
  const { error, data, isPending } = useListContext<HandoverFieldsFragment>()
  return (
    <>
      <PageHead title={partners.title} lead={partners.lead} />
      <RefusalNote error={error} />
      <Panel padding="none">
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', px: 2, py: 0.75 }}>
          <PageStepper />
        </Box>
        {isPending ? (
          <Skeleton variant="rectangular" height={220} sx={{ m: 2, borderRadius: 1 }} />
        ) : data && data.length > 0 ? (
          <Rows rows={data} />
        ) : (
          <Nothing text={partners.empty} />
        )}
      </Panel>
    </>
  )
}

function Rows({ rows }: { rows: readonly HandoverFieldsFragment[] }) {
  const { partners } = useWords()
  const dayText = useDayText()
  const w = partners.columns
  return (
    <Table size="small" sx={{ minWidth: 720 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.number}</TableCell>
          <TableCell>{w.summary}</TableCell>
          <TableCell>{w.from}</TableCell>
          <TableCell>{w.handedOn}</TableCell>
          <TableCell>{w.due}</TableCell>
          <TableCell>{w.state}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((handover) => (
          <TableRow key={handover.id} hover>
            <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
              <Link to={handoverAddress(handover.id)} style={{ fontWeight: 600 }}>
                {handover.matterNumber}
              </Link>
            </TableCell>
            <TableCell sx={{ minWidth: 240 }}>{handover.summary}</TableCell>
            <TableCell>{handover.fromOrgan.name}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(handover.handedOn)}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <Due handover={handover} />
            </TableCell>
            <TableCell>
              <HandoverStateTag state={handover.state} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Due({ handover }: { handover: HandoverFieldsFragment }) {
  const say = useSay()
  const dayText = useDayText()
  const duty = runningDuty(handover)
  if (!duty) return null
  return (
    <>
      {dayText(duty.warnOn ?? duty.lawfulLastOn)}
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.pair(duty.termZh, duty.termEn)}</Box>
    </>
  )
}
