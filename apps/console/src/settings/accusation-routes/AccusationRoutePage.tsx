import { ACCUSATION_CONCERNS, codesOf, MANAGED_BY } from '@petition/domain'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { AccusationConcern, AccusationRoutesQuery, ManagedBy } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { useDayText } from '../../kit/days.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { OrganBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useHasRole, useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { useSay, useWords } from '../../words/use-words.js'

type Row = AccusationRoutesQuery['accusationRoutes'][number]

/** Which organ takes an accusation, by management power (第三十条). */
export default function AccusationRoutePage() {
  const { settings, roads } = useWords()
  const rows = useRead(['accusationRoutes'], (provider) => provider.accusationRoutes())
  const mayKeep = useHasRole('ADMIN', 'HEAD')
  const [isOpen, setOpen] = useState(false)
  const { title } = settings.pages['accusation-routes']
  return (
    <>
      <PageHead
        title={title}
        lead={roads.routes.help}
        actions={
          mayKeep && (
            <Button variant="contained" onClick={() => setOpen(true)}>
              {roads.routes.add}
            </Button>
          )
        }
      />
      <Panel padding="none">
        <Waiting read={rows} lines={8}>
          {(found) => <Rows rows={found} title={title} />}
        </Waiting>
      </Panel>
      {isOpen && <RouteDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** In effect since before any office: a row the house begins with. */
const isStarting = (row: Row): boolean => row.from < '1990'

function Rows({ rows, title }: { rows: readonly Row[]; title: string }) {
  const { roads } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = roads.routes
  return (
    <WideTable label={title}>
      <Table size="small" sx={{ minWidth: 720 }}>
        <TableHead>
          <TableRow>
            {[w.concern, w.managedBy, w.organ, w.basis, w.from].map((text) => (
              <TableCell key={text}>{text}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={`${row.concern} ${row.managedBy}`} hover>
              <TableCell component="th" scope="row">
                {say.code(ACCUSATION_CONCERNS, row.concern)}
              </TableCell>
              <TableCell>{say.code(MANAGED_BY, row.managedBy)}</TableCell>
              <TableCell>{row.organ.name}</TableCell>
              <TableCell>{row.basis}</TableCell>
              <TableCell>{isStarting(row) ? w.starting : dayText(row.from)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

interface Values {
  concern: AccusationConcern
  managedBy: ManagedBy
  organId: string
  basis: string
  from: string
}

function RouteDialog({ onClose }: { onClose: () => void }) {
  const { roads, kit } = useWords()
  const say = useSay()
  const w = roads.routes
  return (
    <CommandDialog
      command="setAccusationRoute"
      title={w.add}
      submit={kit.save}
      done={w.saved}
      refresh={['accusationRoutes']}
      defaults={{ concern: null, managedBy: null, organId: null, basis: '', from: useToday() }}
      toInput={(values: Values) => ({ ...values, basis: values.basis.trim() })}
      onClose={onClose}
    >
      <ChoiceBox
        name="concern"
        label={w.concern}
        choices={codesOf(ACCUSATION_CONCERNS).map((value) => ({ value, text: say.code(ACCUSATION_CONCERNS, value) }))}
        autoFocus
      />
      <ChoiceBox
        name="managedBy"
        label={w.managedBy}
        choices={codesOf(MANAGED_BY).map((value) => ({ value, text: say.code(MANAGED_BY, value) }))}
      />
      <OrganBox name="organId" label={w.organ} />
      <TextBox name="basis" label={w.basis} lines={2} />
      <DayBox name="from" label={w.from} when="any" />
    </CommandDialog>
  )
}
