import NoteAdd from '@mui/icons-material/NoteAddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useInfiniteQuery } from '@tanstack/react-query'
import { codesOf } from '@petition/domain'
import { RECON_STAGES } from '@petition/domain/reconsideration'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { ReconFilterInput, ReconStage } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useConsole, useHasRole } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { useSay, useWords } from '../words/use-words.js'
import { reconAddress } from './recon.js'
import { ReconTable } from './ReconTable.js'
import { RegisterDialog } from './RegisterDialog.js'

type Shown = 'open' | 'awaiting' | 'all' | ReconStage

const filterOf = (shown: Shown): ReconFilterInput => {
  if (shown === 'all') return {}
  if (shown === 'open') return { isOpen: true }
  if (shown === 'awaiting') return { isAwaitingApproval: true }
  return { stage: shown }
}

/** Cases with their lights: what is owed next comes first. */
export function ReconList() {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const navigate = useNavigate()
  const provider = useConsole()
  const isWindow = useHasRole('RECON_CLERK')
  const [shown, setShown] = useState<Shown>('open')
  const [isRegistering, setRegistering] = useState(false)
  const w = words.list
  const cases = useInfiniteQuery({
    queryKey: ['reconsiderations', 'list', shown],
    queryFn: ({ pageParam }) => provider.reconsiderations(filterOf(shown), 'DUE_FIRST', pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  })
  const rows = cases.data?.pages.flatMap(({ nodes }) => nodes) ?? []
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={w.stage}
          value={shown}
          onChange={(_event, value: Shown | null) => value !== null && setShown(value)}
          sx={{ flexWrap: 'wrap' }}
        >
          <ToggleButton value="open">{w.open}</ToggleButton>
          {codesOf(RECON_STAGES).map((stage) => (
            <ToggleButton key={stage} value={stage}>
              {say.code(RECON_STAGES, stage)}
            </ToggleButton>
          ))}
          <ToggleButton value="awaiting">{w.awaiting}</ToggleButton>
          <ToggleButton value="all">{w.all}</ToggleButton>
        </ToggleButtonGroup>
        {isWindow && (
          <Button variant="contained" startIcon={<NoteAdd />} sx={{ ml: 'auto' }} onClick={() => setRegistering(true)}>
            {w.register}
          </Button>
        )}
      </Box>
      <Panel padding="none">
        <RefusalNote error={cases.error} />
        {cases.isPending && <PageWaiting />}
        {cases.data && rows.length === 0 && <Nothing text={w.none} />}
        {rows.length > 0 && <ReconTable rows={rows} />}
      </Panel>
      {cases.hasNextPage && (
        <Button sx={{ mt: 1.5 }} onClick={() => void cases.fetchNextPage()}>
          {w.more}
        </Button>
      )}
      {isRegistering && (
        <RegisterDialog onClose={() => setRegistering(false)} onRegistered={(id) => void navigate(reconAddress(id))} />
      )}
    </>
  )
}
