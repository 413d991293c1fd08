import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { CommandDialog } from '../kit/CommandDialog.js'
import { useDayText } from '../kit/days.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useHasRole } from '../kit/use-console.js'
import { useSay, useWords } from '../words/use-words.js'
import { reconRefresh, type ReconFile } from './recon.js'

interface Props {
  file: ReconFile
  proposal: NonNullable<ReconFile['proposal']>
}

/** What the clerk asked the head to agree to: four eyes. */
export function ReconProposal({ file, proposal }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const isHead = useHasRole('ORGAN_HEAD')
  const [asked, setAsked] = useState<'approve' | 'decline' | null>(null)
  const w = words.file
  return (
    <Alert
      severity="warning"
      icon={false}
      action={
        isHead && !proposal.isOwn ? (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button size="small" variant="contained" onClick={() => setAsked('approve')}>
              {w.approve}
            </Button>
            <Button size="small" onClick={() => setAsked('decline')}>
              {w.decline}
            </Button>
          </Box>
        ) : undefined
      }
    >
      <strong>
        {w.proposal}：{say.pair(proposal.labelZh, proposal.labelEn)}
      </strong>
      <Box>{[dayText(proposal.askedOn), proposal.text].filter(Boolean).join(' · ')}</Box>
      {proposal.isOwn && <Box sx={{ fontSize: '0.875rem' }}>{w.own}</Box>}
      {asked && (
        <CommandDialog
          command="decideReconProposal"
          title={asked === 'approve' ? w.approve : w.decline}
          lead={say.pair(proposal.labelZh, proposal.labelEn)}
          done={words.acts.done}
          width="xs"
          refresh={reconRefresh}
          defaults={{ note: '' }}
          toInput={({ note }: { note: string }) => ({
            ...{ caseId: file.id, expectedVersion: file.version, proposalId: proposal.id },
            ...{ isApproved: asked === 'approve', note: note || null },
          })}
          onClose={() => setAsked(null)}
        >
          <TextBox
            name="note"
            label={words.fields.note}
            lines={2}
            need={asked === 'approve' ? 'optional' : 'needed'}
            autoFocus
          />
        </CommandDialog>
      )}
    </Alert>
  )
}
