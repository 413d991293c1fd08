import { TEAM_ROLES } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { TeamListFieldsFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { soft, Stepper, teamAddress } from '../opinions/shared.js'

/** Teams at work, or dissolved. */
export function TeamList() {
  const { opinions: words } = useWords()
  const [isOpen, setOpen] = useState(true)
  const [after, setAfter] = useState<string | null>(null)
  const read = useRead(['opinions', 'teams', isOpen, after], (provider) => provider.matterTeams(isOpen, after))
  const w = words.teams
  const choose = (value: string | null) => {
    if (value === null) return
    setAfter(null)
    setOpen(value === 'OPEN')
  }
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isOpen ? 'OPEN' : 'CLOSED'}
        aria-label={w.period}
        onChange={(_event, value: string | null) => choose(value)}
        sx={{ mb: 1.5 }}
      >
        <ToggleButton value="OPEN">{w.open}</ToggleButton>
        <ToggleButton value="CLOSED">{w.closed}</ToggleButton>
      </ToggleButtonGroup>
      <Panel padding="none">
        <Waiting read={read}>
          {({ nodes, pageInfo }) =>
            nodes.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <>
                <TeamTable rows={nodes} />
                <Stepper after={after} pageInfo={pageInfo} onMove={setAfter} />
              </>
            )
          }
        </Waiting>
      </Panel>
    </>
  )
}

type Row = TeamListFieldsFragment

/** One row for each; on a telephone one card. */
function TeamTable({ rows }: { rows: readonly Row[] }) {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? <Cards rows={rows} /> : <Wide rows={rows} />
}

function Cards({ rows }: { rows: readonly Row[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((one) => (
        <Box component="li" key={one.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
          <Purpose one={one} />
          <Box sx={{ my: 0.5, fontSize: '0.875rem' }}>
            <Period one={one} />
          </Box>
          <Members one={one} />
        </Box>
      ))}
    </Box>
  )
}

function Wide({ rows }: { rows: readonly Row[] }) {
  const { opinions: words } = useWords()
  const w = words.teams
  return (
    <WideTable label={words.tabs.teams}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.purpose}</TableCell>
            <TableCell>{w.members}</TableCell>
            <TableCell sx={{ width: 230 }}>{w.period}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((one) => (
            <TableRow key={one.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">
                <Purpose one={one} />
              </TableCell>
              <TableCell>
                <Members one={one} />
              </TableCell>
              <TableCell>
                <Period one={one} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

const Purpose = ({ one }: { one: Row }) => (
  <>
    <Link to={teamAddress(one.id)}>{one.purpose}</Link>
    <Box sx={{ ...soft, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      <span>{one.number}</span>
      {one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>}
    </Box>
  </>
)

function Members({ one }: { one: Row }) {
  const say = useSay()
  return (
    <>
      {one.members
        .filter((member) => one.dissolvedOn || !member.leftOn)
        .map((member) => (
          <Box key={member.id} sx={{ fontSize: '0.875rem' }}>
            {memberName(member)}
            <Box component="span" sx={soft}>
              {'　'}
              {say.code(TEAM_ROLES, member.role)}
            </Box>
          </Box>
        ))}
    </>
  )
}

function Period({ one }: { one: Row }) {
  const { opinions: words } = useWords()
  const dayText = useDayText()
  return <>{words.teams.from(dayText(one.formedOn), dayText(one.dissolvedOn ?? one.workUntil))}</>
}

type Named = Pick<TeamListFieldsFragment['members'][number], 'account' | 'professional'>

export const memberName = ({ account, professional }: Named): string => professional?.name ?? account?.name ?? ''
