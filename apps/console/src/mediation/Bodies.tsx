import { codesOf, MEDIATION_BODY_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { MediationBodyListQuery } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox, TickBox } from '../kit/form/ChoiceBox.js'
import { OrganBox } from '../kit/form/PeopleBoxes.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import { useSay, useWords } from '../words/use-words.js'

type Body = MediationBodyListQuery['mediationBodies'][number]

/** Bodies that mediate: what kind they are decides whether a court may confirm their agreements. */
export function Bodies() {
  const { mediation: words } = useWords()
  const bodies = useRead(['mediation', 'bodies'], (provider) => provider.mediationBodies())
  const mayKeep = useHasRole('HEAD', 'DEPUTY', 'ADMIN')
  const [edited, setEdited] = useState<Body | 'new' | null>(null)
  const w = words.dialogs.body
  return (
    <>
      {mayKeep && (
        <Box sx={{ mb: 1.5 }}>
          <Button variant="outlined" onClick={() => setEdited('new')}>
            {w.add}
          </Button>
        </Box>
      )}
      <Panel padding="none">
        <Waiting read={bodies}>
          {(all) =>
            all.length === 0 ? (
              <Nothing text={words.none.bodies} />
            ) : (
              <BodyTable bodies={all} onEdit={mayKeep ? setEdited : null} />
            )
          }
        </Waiting>
      </Panel>
      {edited && <BodyDialog body={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  )
}

function BodyTable({ bodies, onEdit }: { bodies: readonly Body[]; onEdit: ((body: Body) => void) | null }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.body
  return (
    <WideTable label={words.tabs.bodies}>
      <Table size="small" sx={{ minWidth: 640 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.kind}</TableCell>
            <TableCell>{w.organ}</TableCell>
            <TableCell>{w.court}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {bodies.map((body) => (
            <TableRow key={body.id}>
              <TableCell component="th" scope="row">
                {body.name} {!body.isActive && <Tag>{w.inactive}</Tag>}
              </TableCell>
              <TableCell>{say.code(MEDIATION_BODY_KINDS, body.kind)}</TableCell>
              <TableCell>{body.organ.name}</TableCell>
              <TableCell>{body.court}</TableCell>
              <TableCell align="right">
                {onEdit && (
                  <Button size="small" onClick={() => onEdit(body)}>
                    {w.change}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function BodyDialog({ body, onClose }: { body: Body | null; onClose: () => void }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.body
  const kinds = codesOf(MEDIATION_BODY_KINDS).map((value) => ({ value, text: say.code(MEDIATION_BODY_KINDS, value) }))
  const common = { done: w.saved, refresh: ['mediation'], onClose }
  const fields = (
    <>
      <TextBox name="name" label={w.name} autoFocus />
      <ChoiceBox name="kind" label={w.kind} choices={kinds} />
      {!body && <OrganBox name="organId" label={w.organ} />}
      <TextBox name="court" label={w.court} />
      {body && <TickBox name="isActive" label={w.active} />}
    </>
  )
  return body ? (
    <CommandDialog
      command="updateMediationBody"
      title={w.change}
      defaults={{ name: body.name, kind: body.kind, court: body.court, isActive: body.isActive }}
      toInput={({ name, kind, court, isActive }) => ({
        ...{ id: body.id, expectedVersion: body.version, name, kind, court, isActive },
      })}
      {...common}
    >
      {fields}
    </CommandDialog>
  ) : (
    <CommandDialog
      command="addMediationBody"
      title={w.add}
      defaults={{ name: '', kind: 'PEOPLES_COMMITTEE', organId: null, court: '' }}
      toInput={({ name, kind, organId, court }) => ({ name, kind, organId, court })}
      {...common}
    >
      {fields}
    </CommandDialog>
  )
}
