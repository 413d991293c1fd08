import Download from '@mui/icons-material/DownloadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import type { PendingStudyQuery } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { useDayText } from '../kit/days.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Panel } from '../kit/Panel.js'
import { refusalLine } from '../kit/RefusalNote.js'
import { useConsole, useMe, useRead } from '../kit/use-console.js'
import { openDownload } from '../provider/files.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

type Pending = PendingStudyQuery['pendingStudy'][number]

/** What cadres recorded themselves counts once somebody else has looked at it. */
export function PendingStudy({ year }: { year: number }) {
  const { study } = useWords()
  const rows = useRead(['study', 'pending', year], (provider) => provider.pendingStudy(year)).data ?? []
  const [chosen, setChosen] = useState<{ entry: Pending; isConfirmed: boolean } | null>(null)
  if (rows.length === 0) return null
  return (
    <Panel title={study.pending.title} help={study.pending.help} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((entry) => (
          <PendingItem
            key={entry.id}
            entry={entry}
            year={year}
            onDecide={(isConfirmed) => setChosen({ entry, isConfirmed })}
          />
        ))}
      </Box>
      {chosen && <DecideDialog {...chosen} onClose={() => setChosen(null)} />}
    </Panel>
  )
}

interface ItemProps {
  entry: Pending
  year: number
  onDecide: (isConfirmed: boolean) => void
}

function PendingItem({ entry, year, onDecide }: ItemProps) {
  const { study } = useWords()
  const dayText = useDayText()
  const me = useMe()
  const w = study.pending
  const isOwn = me?.account.login === entry.account
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2.25,
        py: 1,
        borderTop: `1px solid ${palette.line}`,
      }}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {entry.name}
        </Box>
        <Box component="span" sx={{ ml: 1 }}>
          {entry.topic}
        </Box>
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {dayText(entry.on)} · {study.missingHours(entry.hours)} · {entry.account}
        </Box>
      </Box>
      <CertificateButton entry={entry} year={year} />
      {isOwn ? (
        <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{w.own}</Box>
      ) : (
        <>
          <Button size="small" aria-label={w.of(w.decline, entry.name)} onClick={() => onDecide(false)}>
            {w.decline}
          </Button>
          <Button
            size="small"
            variant="outlined"
            aria-label={w.of(w.confirm, entry.name)}
            onClick={() => onDecide(true)}
          >
            {w.confirm}
          </Button>
        </>
      )}
    </Box>
  )
}

/** The address is good once and for a minute, so it is asked for when it is wanted. */
function CertificateButton({ entry, year }: { entry: Pending; year: number }) {
  const words = useWords()
  const say = useSay()
  const provider = useConsole()
  const notify = useNotify()
  const w = words.study.pending
  const tell = (line: string, type: 'info' | 'error') => notify(line, { type, messageArgs: { _: line } })
  const open = useMutation({
    mutationFn: () => provider.pendingCertificate(year, entry.id),
    onSuccess: (url) => (url ? openDownload(url) : tell(w.noCertificate, 'info')),
    onError: (error) => tell(refusalLine(error, words, say), 'error'),
  })
  return (
    <Button
      size="small"
      startIcon={<Download />}
      disabled={open.isPending}
      aria-label={w.of(w.certificate, entry.name)}
      onClick={() => open.mutate()}
    >
      {w.certificate}
    </Button>
  )
}

interface DecideProps {
  entry: Pending
  isConfirmed: boolean
  onClose: () => void
}

function DecideDialog({ entry, isConfirmed, onClose }: DecideProps) {
  const { study } = useWords()
  const w = study.pending
  return (
    <CommandDialog
      command="decideOwnStudy"
      title={w.of(isConfirmed ? w.confirm : w.decline, entry.name)}
      lead={`${entry.topic} · ${study.missingHours(entry.hours)}`}
      submit={isConfirmed ? w.confirm : w.decline}
      done={isConfirmed ? w.confirmed : w.declined}
      width="xs"
      refresh={['study']}
      defaults={{ reason: '' }}
      toInput={({ reason }: { reason: string }) => ({
        entryId: entry.id,
        isConfirmed,
        reason: isConfirmed ? null : reason.trim(),
      })}
      onClose={onClose}
    >
      {!isConfirmed && <TextBox name="reason" label={w.reason} lines={2} autoFocus />}
    </CommandDialog>
  )
}
