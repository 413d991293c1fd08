import { STANDINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { CaseLeadsQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

/** Cases that leading officials look after, the newest first. */
export function CaseLeads() {
  const { leadership: words } = useWords()
  const [isOpen, setOpen] = useState(true)
  const leads = useRead(['leadership', 'cases', isOpen], (provider) => provider.caseLeads(isOpen, null))
  const w = words.cases
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={w.show}
        value={isOpen}
        onChange={(_event, value: boolean | null) => value !== null && setOpen(value)}
        sx={{ mb: 1.5 }}
      >
        <ToggleButton value={true}>{w.open}</ToggleButton>
        <ToggleButton value={false}>{w.ended}</ToggleButton>
      </ToggleButtonGroup>
      <Panel padding="none">
        <Waiting read={leads}>
          {({ nodes }) => (nodes.length === 0 ? <Nothing text={w.none} /> : <LeadTable leads={nodes} />)}
        </Waiting>
      </Panel>
    </>
  )
}

function LeadTable({ leads }: { leads: CaseLeadsQuery['caseLeads']['nodes'] }) {
  const { leadership: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.cases
  return (
    <Table size="small" sx={{ minWidth: 760 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.matter}</TableCell>
          <TableCell>{w.official}</TableCell>
          <TableCell>{w.takenOn}</TableCell>
          <TableCell>{w.resolveBy}</TableCell>
          <TableCell>{w.progressedOn}</TableCell>
          <TableCell>{w.releasedOn}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {leads.map(({ id, matter, official, takenOn, resolveBy, progressedOn, releasedOn }) => (
          <TableRow key={id} sx={{ verticalAlign: 'top' }}>
            <TableCell component="th" scope="row">
              <Link to={matterAddress(matter.id)}>{matter.number}</Link>
              <Box sx={{ fontSize: '0.875rem', fontWeight: 400 }}>{matter.summary}</Box>
              <Box sx={{ fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft }}>
                {say.code(STANDINGS, matter.standing)}
              </Box>
            </TableCell>
            <TableCell>
              {official.name}
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{official.title}</Box>
            </TableCell>
            <TableCell>{dayText(takenOn)}</TableCell>
            <TableCell>{resolveBy ? dayText(resolveBy) : w.noDay}</TableCell>
            <TableCell>{progressedOn ? dayText(progressedOn) : w.noProgress}</TableCell>
            <TableCell>{releasedOn ? dayText(releasedOn) : ''}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
