import { yuanText } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import type { RosterPreviewOfQuery } from '../../gql/graphql.js'
import { FileBox } from '../../kit/form/FileBox.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useCommand } from '../../kit/use-command.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import type { Upload } from '../../provider/files.js'
import { useWords } from '../../words/use-words.js'
import { MEDIATION_KEYS } from '../address.js'
import type { CaseDialogProps } from './CaseDialog.js'

type Roster = RosterPreviewOfQuery['rosterPreview']

/** A roster is read first; with any error in it nothing can be imported. */
export function RosterDialog({ one, onClose }: CaseDialogProps) {
  const { mediation: words, kit } = useWords()
  const today = useToday()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const uploadId = uploads[0]?.uploadId ?? ''
  const roster = useRead(
    ['mediation', 'roster', one.id, uploadId],
    (provider) => provider.rosterPreview(one.id, uploadId),
    uploadId === '' ? 'never' : 'always',
  )
  const act = useCommand('importAgreementRows', MEDIATION_KEYS)
  const w = words.dialogs.importing
  const isFine = roster.data !== undefined && roster.data.problems.length === 0
  const send = () =>
    act.mutate({ caseId: one.id, expectedVersion: one.version, on: today, uploadId }, { onSuccess: onClose })
  return (
    <Dialog open fullWidth maxWidth="md" fullScreen={isPhone} onClose={onClose} aria-labelledby="roster-title">
      <DialogTitle id="roster-title">{w.title}</DialogTitle>
      <DialogContent>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 2 }}>{w.lead}</Box>
        <RefusalNote error={act.error} />
        <FileBox label={w.file} accept=".xlsx,.csv" amount="one" uploads={uploads} onChange={setUploads} />
        {uploadId !== '' && <Waiting read={roster}>{(read) => <Read roster={read} />}</Waiting>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{kit.cancel}</Button>
        <Button variant="contained" disabled={!isFine || act.isPending} onClick={send}>
          {act.isPending ? kit.working : w.submit}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Read({ roster }: { roster: Roster }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.importing
  const { lines, rows, totalCents, statedCents, byInstalment, problems } = roster
  const agrees = statedCents === null || statedCents === undefined || statedCents === totalCents
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 1 }}>
      <Box>
        {[
          ...[w.lines(lines, rows), w.total(yuanText(totalCents))],
          ...(statedCents === null || statedCents === undefined
            ? [w.noStated]
            : agrees
              ? [w.stated(yuanText(statedCents))]
              : []),
        ].join('；')}
      </Box>
      <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
        {byInstalment.map((sum, at) => w.instalment(at + 1, yuanText(sum))).join('　')}
      </Box>
      {problems.length === 0 ? (
        <Alert severity="success">{w.fine}</Alert>
      ) : (
        <>
          <Alert severity="error">{w.problems(problems.length)}</Alert>
          <Box sx={{ maxHeight: 320, overflow: 'auto' }}>
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{w.line}</TableCell>
                  <TableCell>{w.column}</TableCell>
                  <TableCell>{w.what}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {problems.map((problem, at) => (
                  <TableRow key={`${problem.line}-${problem.code}-${at}`}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{problem.line === 0 ? w.whole : problem.line}</TableCell>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{problem.column}</TableCell>
                    <TableCell>{problem.text}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        </>
      )}
    </Box>
  )
}
