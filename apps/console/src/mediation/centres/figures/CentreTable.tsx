import { CENTRE_LEVELS } from '@petition/domain'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { WideTable } from '../../../kit/WideTable.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { Figures } from './FigurePanels.js'

/** Each centre in the order of the list: there is nothing to sort by, so that no ranking comes of it. */
export function CentreTable({ centres }: Pick<Figures, 'centres'>) {
  const { centres: words } = useWords()
  const say = useSay()
  const w = words.figures
  return (
    <WideTable label={w.byCentre}>
      <Table size="small" sx={{ minWidth: 760, '& td, & th': { fontVariantNumeric: 'tabular-nums' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.centre}</TableCell>
            <TableCell>{w.level}</TableCell>
            {[w.here, w.agreed, w.up, w.now, w.medianName, w.longestName].map((name) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {centres.map((one) => (
            <TableRow key={one.centre.id}>
              <TableCell component="th" scope="row">
                {one.centre.name}
              </TableCell>
              <TableCell>{say.code(CENTRE_LEVELS, one.centre.level)}</TableCell>
              <TableCell align="right">{one.started}</TableCell>
              <TableCell align="right">{one.settledHere}</TableCell>
              <TableCell align="right">{one.movedUp}</TableCell>
              <TableCell align="right">{one.open}</TableCell>
              <TableCell align="right">{one.medianDays ?? '—'}</TableCell>
              <TableCell align="right">{one.longestDays ?? '—'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
