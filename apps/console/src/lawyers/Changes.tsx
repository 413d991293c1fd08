import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { RosterChangesQuery } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { Tag } from '../kit/Tag.js'
import { useCommand } from '../kit/use-command.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import type { ToneName } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { refresh, useHalfText, useMayPlan, usePeople } from './use-roster.js'

type Change = RosterChangesQuery['rosterChanges'][number]
const looks: Record<Change['state'], ToneName> = {
  ASKED: 'yellow',
  DONE: 'green',
  DECLINED: 'grey',
  TAKEN_BACK: 'grey',
}

/** How duties changed hands: what waits for an answer first. */
export function Changes() {
  const { lawyers: words } = useWords()
  const changes = useRead(['lawyers', 'changes'], (provider) => provider.rosterChanges())
  const w = words.changes
  return (
    <Panel padding="none">
      <Waiting read={changes}>
        {(rows) =>
          rows.length === 0 ? (
            <Nothing text={w.none} />
          ) : (
            <WideTable label={words.tabs.changes}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{w.what}</TableCell>
                    <TableCell>{w.people}</TableCell>
                    <TableCell>{w.reason}</TableCell>
                    <TableCell>{w.state}</TableCell>
                    <TableCell component="td" />
                  </TableRow>
                </TableHead>
                <TableBody>
                  {rows.map((change) => (
                    <ChangeRow key={change.id} change={change} />
                  ))}
                </TableBody>
              </Table>
            </WideTable>
          )
        }
      </Waiting>
    </Panel>
  )
}

function ChangeRow({ change }: { change: Change }) {
  const { lawyers: words } = useWords()
  const halfText = useHalfText()
  const w = words.changes
  const own = halfText(change.dutyOn, change.dutyShift)
  const other = change.otherOn && change.otherShift ? halfText(change.otherOn, change.otherShift) : null
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {w.kinds[change.kind]}
        <Box sx={{ fontSize: '0.8125rem' }}>{[own, other].filter(Boolean).join(' ⇄ ')}</Box>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{w.fromTo(change.fromPerson.name, change.toPerson.name)}</TableCell>
      <TableCell>{change.reason}</TableCell>
      <TableCell>
        <Tag tone={looks[change.state]}>{w.states[change.state]}</Tag>
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {change.state === 'ASKED' && <Answers change={change} half={own} />}
      </TableCell>
    </TableRow>
  )
}

/** The other one, and whoever plans, agree or decline; whoever asked takes it back. */
function Answers({ change, half }: { change: Change; half: string }) {
  const { lawyers: words } = useWords()
  const mayPlan = useMayPlan()
  const own = usePeople().data?.own?.id
  const decide = useCommand('decideRosterChange', refresh)
  const w = words.changes
  const isOther = mayPlan || own === change.toPerson.id
  const send = (isAgreed: boolean) => () => decide.mutate({ id: change.id, expectedVersion: change.version, isAgreed })
  const button = (word: string, isAgreed: boolean) => (
    <Button size="small" aria-label={w.actOf(word, change.fromPerson.name, half)} onClick={send(isAgreed)}>
      {word}
    </Button>
  )
  return (
    <>
      {isOther && button(w.agree, true)}
      {isOther && button(w.decline, false)}
      {!isOther && own === change.fromPerson.id && button(w.takeBack, false)}
      {decide.error && <RefusalNote error={decide.error} />}
    </>
  )
}
