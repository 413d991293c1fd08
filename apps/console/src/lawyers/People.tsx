import PersonAdd from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { PersonDialog } from './PersonDialog.js'
import { useMayPlan, usePeople, type Professional } from './use-roster.js'

/** Who can be put on duty. */
export function People() {
  const { lawyers: words } = useWords()
  const people = usePeople()
  const mayPlan = useMayPlan()
  const [asked, setAsked] = useState<Professional | 'new' | null>(null)
  const w = words.people
  return (
    <>
      {mayPlan && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button variant="contained" startIcon={<PersonAdd />} onClick={() => setAsked('new')}>
            {w.add}
          </Button>
        </Box>
      )}
      <Panel padding="none">
        <Waiting read={people}>
          {({ people: rows }) =>
            rows.length === 0 ? (
              <Nothing text={w.none} />
            ) : (
              <PeopleTable rows={rows} onChange={mayPlan ? setAsked : null} />
            )
          }
        </Waiting>
      </Panel>
      {asked && <PersonDialog person={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </>
  )
}

interface TableProps {
  rows: readonly Professional[]
  onChange: ((person: Professional) => void) | null
}

/** One row for each; on a telephone one card. */
function PeopleTable(props: TableProps) {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? <Cards {...props} /> : <Wide {...props} />
}

function Cards({ rows, onChange }: TableProps) {
  const { lawyers: words } = useWords()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((person) => (
        <Box component="li" key={person.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <strong>{person.name}</strong>
            <span>{words.kinds[person.kind]}</span>
            <Active person={person} />
            {onChange && (
              <Box sx={{ ml: 'auto' }}>
                <ChangeButton person={person} onChange={onChange} />
              </Box>
            )}
          </Box>
          <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>{person.firm}</Box>
        </Box>
      ))}
    </Box>
  )
}

function Active({ person: { isActive } }: { person: Professional }) {
  const { lawyers: words } = useWords()
  return <Tag tone={isActive ? 'green' : 'grey'}>{isActive ? words.people.active : words.people.inactive}</Tag>
}

function ChangeButton({ person, onChange }: { person: Professional; onChange: (person: Professional) => void }) {
  const { lawyers: words } = useWords()
  const w = words.people
  return (
    <Button size="small" aria-label={w.changeOf(person.name)} onClick={() => onChange(person)}>
      {w.change}
    </Button>
  )
}

function Wide({ rows, onChange }: TableProps) {
  const { lawyers: words } = useWords()
  const w = words.people
  return (
    <WideTable label={words.tabs.people}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.kind}</TableCell>
            <TableCell>{w.firm}</TableCell>
            <TableCell>{w.state}</TableCell>
            {onChange && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((person) => (
            <TableRow key={person.id}>
              <TableCell component="th" scope="row">
                {person.name}
              </TableCell>
              <TableCell>{words.kinds[person.kind]}</TableCell>
              <TableCell>{person.firm}</TableCell>
              <TableCell>
                <Active person={person} />
              </TableCell>
              {onChange && (
                <TableCell align="right" sx={{ py: 0.5 }}>
                  <ChangeButton person={person} onChange={onChange} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
