import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { Link } from 'react-router-dom'
import type { WorkbenchPageQuery, Light } from '../gql/graphql.js'
import { Panel } from '../kit/Panel.js'
import { listAddress } from '../matters/list/list-address.js'
import { palette, tones } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

type Loads = WorkbenchPageQuery['workbench']['organs']

/** Duties of organs, for leaders: what is owed, what is near, what is late. Never persons. */
export function OrganLoads({ loads }: { loads: Loads }) {
  const { workbench: words } = useWords()
  return (
    <Panel title={words.organs} padding="none">
      <Table size="small" aria-label={words.organsHelp}>
        <TableHead>
          <TableRow>
            <TableCell>{words.organ}</TableCell>
            <TableCell align="right">{words.open}</TableCell>
            <TableCell align="right">{words.warned}</TableCell>
            <TableCell align="right">{words.late}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {loads.map(({ organ, open, warned, late }) => (
            <TableRow key={organ.id}>
              <TableCell component="th" scope="row">
                {organ.name}
              </TableCell>
              <Count
                organId={organ.id}
                organ={organ.name}
                word={words.open}
                count={open}
                light={[]}
                colour={palette.ink}
              />
              <Count
                organId={organ.id}
                organ={organ.name}
                word={words.warned}
                count={warned}
                light={['YELLOW', 'AMBER_RED']}
                colour={tones.yellow.text}
              />
              <Count
                organId={organ.id}
                organ={organ.name}
                word={words.late}
                count={late}
                light={['RED']}
                colour={tones.red.text}
              />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  )
}

interface CountProps {
  organId: string
  organ: string
  word: string
  count: number
  light: Light[]
  colour: string
}

function Count({ organId, organ, word, count, light, colour }: CountProps) {
  const { workbench: words } = useWords()
  const filter = { standing: ['OPEN'], owedBy: organId, ...(light.length > 0 && { light }) }
  return (
    <TableCell align="right" sx={{ '& a': { color: colour, fontWeight: 600 } }}>
      {count === 0 ? (
        <span style={{ color: palette.inkFaint }}>0</span>
      ) : (
        <Link to={listAddress(filter)} aria-label={words.openRows(`${organ} ${word}`, count)}>
          {count}
        </Link>
      )}
    </TableCell>
  )
}
