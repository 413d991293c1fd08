import { codesOf, HANDOVER_STATES } from '@petition/domain'
import { ListBase, useListContext } from 'ra-core'
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Skeleton from '@mui/material/Skeleton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TextField from '@mui/material/TextField'
import { Link } from 'react-router-dom'
import type { OfficeHandoversQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageStepper } from '../kit/PageStepper.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useOrgans } from '../kit/use-organs.js'
import { WideTable } from '../kit/WideTable.js'
import { HandoverStateTag } from '../partners/HandoverStateTag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Row = OfficeHandoversQuery['officeHandovers']['nodes'][number]

/** What the office handed over, newest first. */
export function OfficeHandovers() {
  return (
    <ListBase resource="officeHandovers" perPage={25} exporter={false} disableAuthentication disableSyncWithLocation>
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
        <Filters />
        {isPending ? (
          <Skeleton variant="rectangular" height={220} sx={{ m: 2, borderRadius: 1 }} />
        ) : data && data.length > 0 ? (
          <Rows rows={data} />
        ) : (
          <Nothing text={separation.empty} />
        )}
      </Panel>
    </>
  )
}

function Filters() {
  const { separation } = useWords()
  const say = useSay()
  const { filterValues, setFilters } = useListContext()
  const organs = useOrgans().filter((organ) => organ.kind === 'POLITICAL_LEGAL')
  const set = (field: 'organId' | 'state', value: string) => {
    const { [field]: _, ...rest } = filterValues as Record<string, string>
    setFilters(value ? { ...rest, [field]: value } : rest, undefined, false)
  }
  const box = (
    field: 'organId' | 'state',
    label: string,
    all: string,
    choices: readonly (readonly [string, string])[],
  ) => (
    <TextField
      select
      size="small"
      label={label}
      value={(filterValues[field] as string) ?? ''}
      onChange={(event) => set(field, event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ minWidth: 160 }}
    >
      <MenuItem value="">{all}</MenuItem>
      {choices.map(([value, text]) => (
        <MenuItem key={value} value={value}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  )
  const w = separation.columns
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', px: 2, py: 1.25 }}>
      {box(
        'organId',
        w.organ,
        separation.all,
        organs.map(({ id, name }) => [id, name]),
      )}
      {box(
        'state',
        w.state,
        separation.allStates,
        codesOf(HANDOVER_STATES).map((state) => [state, say.code(HANDOVER_STATES, state)]),
      )}
      <Box sx={{ ml: 'auto' }}>
        <PageStepper />
      </Box>
    </Box>
  )
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const { separation } = useWords()
  const dayText = useDayText()
  const w = separation.columns
  return (
    <WideTable label={separation.tabs.list}>
      <Table size="small" sx={{ minWidth: 820 }}>
        <TableHead>
          <TableRow>
            {[w.number, w.organ, w.handed, w.signed, w.accepted, w.result, w.state].map((column) => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                <Link to={`/matters/${row.matterId}`} style={{ fontWeight: 600 }}>
                  {row.matterNumber}
                </Link>
              </TableCell>
              <TableCell>{row.toOrgan.name}</TableCell>
              {[row.referredOn, row.signedOn, row.acceptedOn, row.resultOn].map((day, at) => (
                <TableCell key={at} sx={{ whiteSpace: 'nowrap' }}>
                  {day ? dayText(day) : ''}
                </TableCell>
              ))}
              <TableCell>
                <HandoverStateTag state={row.handoverState} />
                {row.objectionReasons && (
                  <Box sx={{ mt: 0.5, fontSize: '0.8125rem', color: palette.inkSoft }}>
                    {separation.returnedFor(row.objectionReasons)}
                  </Box>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}
