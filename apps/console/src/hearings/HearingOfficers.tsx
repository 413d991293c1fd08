import { codesOf, HEARING_OFFICER_KINDS } from '@petition/domain'
import PersonAdd from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { HearingOfficerKind } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox, TickBox } from '../kit/form/ChoiceBox.js'
import { ColleagueBox } from '../kit/form/PeopleBoxes.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import type { Reads } from '../provider/reads.js'
import { useSay, useWords } from '../words/use-words.js'

type Person = Awaited<ReturnType<Reads['hearingOfficers']>>[number]
const refresh = ['hearings']

/** Who sits at hearings: kept by the organ that asks them. */
export function HearingOfficers() {
  const { hearings: words } = useWords()
  const people = useRead(['hearings', 'people'], (provider) => provider.hearingOfficers())
  const mayKeep = useHasRole('HEARING_CLERK', 'HANDLER', 'INTAKE', 'REVIEW_CLERK')
  const [asked, setAsked] = useState<Person | 'new' | null>(null)
  const w = words.people
  return (
    <>
      {mayKeep && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <Button variant="contained" startIcon={<PersonAdd />} onClick={() => setAsked('new')}>
            {w.add}
          </Button>
        </Box>
      )}
      <Panel padding="none">
        <Waiting read={people}>
          {(rows) =>
            rows.length === 0 ? <Nothing text={w.none} /> : <People rows={rows} onChange={mayKeep ? setAsked : null} />
          }
        </Waiting>
      </Panel>
      {asked && <PersonDialog person={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function People({ rows, onChange }: { rows: readonly Person[]; onChange: ((person: Person) => void) | null }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const w = words.people
  return (
    <WideTable label={words.tabs.people}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.kind}</TableCell>
            <TableCell>{w.title}</TableCell>
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
              <TableCell>{say.code(HEARING_OFFICER_KINDS, person.kind)}</TableCell>
              <TableCell>{person.title}</TableCell>
              <TableCell>
                <Tag tone={person.isActive ? 'green' : 'grey'}>{person.isActive ? w.active : w.inactive}</Tag>
              </TableCell>
              {onChange && (
                <TableCell align="right" sx={{ py: 0.5 }}>
                  <Button size="small" aria-label={w.changeOf(person.name)} onClick={() => onChange(person)}>
                    {w.change}
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

interface Fields {
  kind: HearingOfficerKind
  name: string
  title: string
  accountId: string | null
  phone: string
  isActive: boolean
}

function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const w = words.people
  const defaults: Fields = {
    ...{ kind: person?.kind ?? 'LAWYER', name: person?.name ?? '', title: person?.title ?? '' },
    ...{ accountId: person?.accountId ?? null, phone: '', isActive: person?.isActive ?? true },
  }
  const input = ({ kind, name, title, accountId, phone }: Fields) => ({
    ...{ kind, name, title, accountId, phone: phone || null },
  })
  const fields = (
    <>
      <TextBox name="name" label={w.name} autoFocus />
      <ChoiceBox
        name="kind"
        label={w.kind}
        choices={codesOf(HEARING_OFFICER_KINDS).map((value) => ({
          value,
          text: say.code(HEARING_OFFICER_KINDS, value),
        }))}
      />
      <TextBox name="title" label={w.title} />
      <ColleagueBox name="accountId" label={w.account} help={w.accountHelp} need="optional" />
      <TextBox name="phone" label={w.phone} help={w.phoneHelp} need="optional" />
    </>
  )
  if (person === null)
    return (
      <CommandDialog
        {...{ command: 'addHearingOfficer' as const, title: w.add, done: w.added, refresh, defaults, onClose }}
        toInput={input}
      >
        {fields}
      </CommandDialog>
    )
  return (
    <CommandDialog
      {...{ command: 'updateHearingOfficer' as const, title: w.changeOf(person.name), done: w.changed }}
      {...{ refresh, defaults, onClose }}
      toInput={(values: Fields) => ({
        ...{ ...input(values), id: person.id, expectedVersion: person.version, isActive: values.isActive },
      })}
    >
      {fields}
      <TickBox name="isActive" label={w.isActive} />
    </CommandDialog>
  )
}
