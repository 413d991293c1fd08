import { CONFERENCE_STATES, type ConferenceState } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { ConferenceFilterInput, ConferenceRowFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { conferenceAddress } from './address.js'

export const stateTones: Record<ConferenceState, ToneName> = {
  CALLED: 'blue',
  TO_RECORD: 'yellow',
  HELD: 'green',
  CANCELLED: 'grey',
}

interface Props {
  filter: ConferenceFilterInput
  label: string
}

/** One page of conferences, the newest first. */
export function ConferenceTable({ filter, label }: Props) {
  const { conferences: words } = useWords()
  const [after, setAfter] = useState<string | null>(null)
  const read = useRead(['conferences', 'list', filter, after], (provider) => provider.conferences(filter, after))
  const w = words.list
  return (
    <Panel padding="none">
      <Waiting read={read}>
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Nothing text={words.none} />
          ) : (
            <>
              <WideTable label={label}>
                <Table size="small" sx={{ minWidth: 640 }}>
                  <TableHead>
                    <TableRow>
                      <TableCell>{w.number}</TableCell>
                      <TableCell>{w.when}</TableCell>
                      <TableCell>{w.state}</TableCell>
                      <TableCell>{w.open}</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {nodes.map((one) => (
                      <OneRow key={one.id} one={one} />
                    ))}
                  </TableBody>
                </Table>
              </WideTable>
              {(after !== null || pageInfo.hasNextPage) && (
                <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, p: 1 }}>
                  {after !== null && <Button onClick={() => setAfter(null)}>{w.back}</Button>}
                  {pageInfo.hasNextPage && (
                    <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{w.more}</Button>
                  )}
                </Box>
              )}
            </>
          )
        }
      </Waiting>
    </Panel>
  )
}

const soft = { fontSize: '0.8125rem', color: palette.inkSoft } as const

function OneRow({ one }: { one: ConferenceRowFragment }) {
  const { conferences: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.list
  const open = [
    one.toTellCount > 0 && w.toTell(one.toTellCount),
    one.openFollowUps > 0 && w.followUps(one.openFollowUps),
  ].filter((text) => text !== false)
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Link to={conferenceAddress(one.id)}>{one.title}</Link>
        <Box sx={{ ...soft, fontWeight: 400 }}>{one.number}</Box>
      </TableCell>
      <TableCell>
        {dayText(one.heldOn)}
        {one.fromTime && ` ${one.fromTime}–${one.untilTime ?? ''}`}
        <Box sx={soft}>{one.place}</Box>
      </TableCell>
      <TableCell>
        <Tag tone={stateTones[one.state]}>{say.code(CONFERENCE_STATES, one.state)}</Tag>
      </TableCell>
      <TableCell>{open.length > 0 ? open.join('，') : <Box sx={soft}>{w.nothingOpen}</Box>}</TableCell>
    </TableRow>
  )
}
