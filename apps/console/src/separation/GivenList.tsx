import { GIVEN_FIELDS } from '@petition/domain'
import { ListBase, useListContext } from 'ra-core'
import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { DataDisclosuresQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageStepper } from '../kit/PageStepper.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { WideTable } from '../kit/WideTable.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = DataDisclosuresQuery['dataDisclosures']['nodes'][number]

/** The record of data given to other organs: kinds, never the data; kept three years at least. */
export function GivenList() {
  return (
    <ListBase resource="dataDisclosures" perPage={25} exporter={false} disableAuthentication disableSyncWithLocation>
      <Screen />
    </ListBase>
  )
}

function Screen() {
  const { separation } = useWords()
  const { error, data, isPending } = useListContext<Row>()
  return (
    <>
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
          <Nothing text={separation.noneGiven} />
        )}
      </Panel>
    </>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { separation } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = separation.columns
  const small = { fontSize: '0.8125rem', color: palette.inkSoft }
  return (
    <WideTable label={separation.tabs.given}>
      <Table size="small" sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            {[w.given, w.number, w.organ, w.fields, w.citation, w.kept].map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover sx={{ verticalAlign: 'top' }}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {dayText(row.givenOn)}
                <Box sx={small}>{separation.delivery[row.delivery]}</Box>
              </TableCell>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {row.matterNumber}
              </TableCell>
              <TableCell>
                {row.toOrgan.name}
                {row.by && <Box sx={small}>{`${w.by} ${row.by.name}`}</Box>}
              </TableCell>
              <TableCell>{row.fields.map((field) => say.code(GIVEN_FIELDS, field)).join('、')}</TableCell>
              <TableCell>{say.citation(row.citation)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {row.keptUntilOn ? dayText(row.keptUntilOn) : separation.none}
                {row.keptUnder && <Box sx={small}>{say.citation(row.keptUnder)}</Box>}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
