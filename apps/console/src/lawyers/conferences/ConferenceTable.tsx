import { CONFERENCE_STATES, type ConferenceState } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
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
              <Rows rows={nodes} label={label} />
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

type Row = ConferenceRowFragment

/** One row for each; on a telephone one card. */
function Rows({ rows, label }: { rows: readonly Row[]; label: string }) {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? <Cards rows={rows} /> : <Wide rows={rows} label={label} />
}

function Cards({ rows }: { rows: readonly Row[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((one) => (
        <Box component="li" key={one.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
          <Named one={one} />
          <Box sx={{ my: 0.5 }}>
            <When one={one} />
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <State one={one} />
            {(one.toTellCount > 0 || one.openFollowUps > 0) && <StillOpen one={one} />}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function Wide({ rows, label }: { rows: readonly Row[]; label: string }) {
  const { conferences: words } = useWords()
  const w = words.list
  return (
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
          {rows.map((one) => (
            <TableRow key={one.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                <Named one={one} />
              </TableCell>
              <TableCell>
                <When one={one} />
              </TableCell>
              <TableCell>
                <State one={one} />
              </TableCell>
              <TableCell>
                <StillOpen one={one} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

const Named = ({ one }: { one: Row }) => (
  <>
    <Link to={conferenceAddress(one.id)}>{one.title}</Link>
    <Box sx={{ ...soft, fontWeight: 400 }}>{one.number}</Box>
  </>
)

function When({ one }: { one: Row }) {
  const dayText = useDayText()
  return (
    <>
      {dayText(one.heldOn)}
      {one.fromTime && ` ${one.fromTime}–${one.untilTime ?? ''}`}
      <Box sx={soft}>{one.place}</Box>
    </>
  )
}

function State({ one }: { one: Row }) {
  const say = useSay()
  return <Tag tone={stateTones[one.state]}>{say.code(CONFERENCE_STATES, one.state)}</Tag>
}

/** Whom to tell, and what organs still owe. */
function StillOpen({ one }: { one: Row }) {
  const { conferences: words } = useWords()
  const w = words.list
  const open = [
    one.toTellCount > 0 && w.toTell(one.toTellCount),
    one.openFollowUps > 0 && w.followUps(one.openFollowUps),
  ].filter((text) => text !== false)
  return open.length > 0 ? <span>{open.join('，')}</span> : <Box sx={soft}>{w.nothingOpen}</Box>
}
