import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { instantText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { Tag } from '../kit/Tag.js'
import { useConsole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import type { MySessionsQuery } from '../gql/graphql.js'
import { useWords } from '../words/use-words.js'
import { deviceText } from './device-text.js'

type Session = NonNullable<MySessionsQuery['me']>['sessions'][number]

export function SignIns() {
  const { account } = useWords()
  const provider = useConsole()
  const queries = useQueryClient()
  const notify = useNotify()
  const sessions = useRead(['sessions'], (from) => from.mySessions())
  const w = account.sessions
  const end = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await provider.endSession(id)
    },
    onSuccess: () => notify(w.ended, { type: 'success', messageArgs: { _: w.ended } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  const others = (sessions.data ?? []).filter(({ isCurrent }) => !isCurrent)
  return (
    <Panel
      title={w.title}
      help={w.help}
      padding="none"
      actions={
        others.length > 1 && (
          <Button size="small" disabled={end.isPending} onClick={() => end.mutate(others.map(({ id }) => id))}>
            {w.endOthers}
          </Button>
        )
      }
    >
      <RefusalNote error={end.error} />
      <Waiting read={sessions}>
        {(rows) => <Rows rows={rows} isBusy={end.isPending} onEnd={(id) => end.mutate([id])} />}
      </Waiting>
    </Panel>
  )
}

interface RowsProps {
  rows: readonly Session[]
  isBusy: boolean
  onEnd: (id: string) => void
}

function Rows({ rows, isBusy, onEnd }: RowsProps) {
  const { account } = useWords()
  const w = account.sessions
  return (
    <WideTable label={w.title}>
      <Table size="small" sx={{ minWidth: 560 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.device}</TableCell>
            <TableCell>{w.address}</TableCell>
            <TableCell>{w.since}</TableCell>
            <TableCell>{w.seen}</TableCell>
            <TableCell component="td" />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((session) => (
            <TableRow key={session.id}>
              <TableCell component="th" scope="row">
                {deviceText(session.device)}
              </TableCell>
              <TableCell>{session.address}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{instantText(session.createdAt)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{instantText(session.lastSeenAt)}</TableCell>
              <TableCell align="right" sx={{ py: 0.5 }}>
                {session.isCurrent ? (
                  <Tag tone="blue">{w.current}</Tag>
                ) : (
                  <Button
                    size="small"
                    disabled={isBusy}
                    aria-label={w.endOf(deviceText(session.device))}
                    onClick={() => onEnd(session.id)}
                  >
                    {w.end}
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
