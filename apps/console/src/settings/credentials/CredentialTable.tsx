import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { PartnerCredentialsQuery } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { instantText, useDayText } from '../../kit/days.js'
import { useMe } from '../../kit/use-console.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { realDay } from './real-day.js'

type Credential = PartnerCredentialsQuery['partnerCredentials'][number]
type State = 'WAITING' | 'VALID' | 'EXPIRED' | 'REVOKED'

const looks: Record<State, ToneName> = { WAITING: 'yellow', VALID: 'green', EXPIRED: 'grey', REVOKED: 'grey' }

function stateOf(credential: Credential): State {
  if (credential.isRevoked) return 'REVOKED'
  if (credential.expiresOn < realDay()) return 'EXPIRED'
  return credential.isConfirmed ? 'VALID' : 'WAITING'
}

const scopeNames = (w: { scopeNames: Record<string, string> }, { scopes }: Credential): string[] =>
  scopes.map((scope) => w.scopeNames[scope] ?? scope)

export function CredentialTable({ rows }: { rows: readonly Credential[] }) {
  const { settings } = useWords()
  const dayText = useDayText()
  const me = useMe()
  const [chosen, setChosen] = useState<{ credential: Credential; act: 'confirm' | 'revoke' } | null>(null)
  const w = settings.credentials
  return (
    <>
      <Table size="small" sx={{ minWidth: 940 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.organ}</TableCell>
            <TableCell>{w.purpose}</TableCell>
            <TableCell>{w.clientId}</TableCell>
            <TableCell>{w.preparedBy}</TableCell>
            <TableCell>{w.expiresOn}</TableCell>
            <TableCell>{w.lastUsed}</TableCell>
            <TableCell>{w.stateLabel}</TableCell>
            <TableCell component="td" />
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((credential) => {
            const state = stateOf(credential)
            const { name } = credential.organ
            return (
              <TableRow key={credential.id} hover>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                <TableCell sx={{ maxWidth: 260 }}>
                  {credential.purpose}
                  <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                    {w.listed(scopeNames(w, credential))}
                  </Box>
                </TableCell>
                <TableCell>
                  <Box component="code" sx={{ fontSize: '0.8125rem' }}>
                    {credential.clientId}
                  </Box>
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {credential.preparedBy.name}
                  {credential.confirmedBy && (
                    <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                      {w.confirmedBy} {credential.confirmedBy.name}
                    </Box>
                  )}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayText(credential.expiresOn)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', color: palette.inkSoft }}>
                  {credential.lastUsedAt ? instantText(credential.lastUsedAt) : w.never}
                </TableCell>
                <TableCell>
                  <Tag tone={looks[state]}>{w.state[state]}</Tag>
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {state === 'WAITING' && credential.preparedBy.id !== me?.account.id && (
                    <Button
                      size="small"
                      variant="outlined"
                      aria-label={w.actOf(w.confirm, name)}
                      onClick={() => setChosen({ credential, act: 'confirm' })}
                    >
                      {w.confirm}
                    </Button>
                  )}
                  {state !== 'REVOKED' && (
                    <Button
                      size="small"
                      aria-label={w.actOf(w.revoke, name)}
                      onClick={() => setChosen({ credential, act: 'revoke' })}
                    >
                      {w.revoke}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
      {chosen?.act === 'confirm' && <Confirm credential={chosen.credential} onClose={() => setChosen(null)} />}
      {chosen?.act === 'revoke' && <Revoke credential={chosen.credential} onClose={() => setChosen(null)} />}
    </>
  )
}

interface DialogProps {
  credential: Credential
  onClose: () => void
}

/** Four eyes for keys: the server refuses whoever prepared it. */
function Confirm({ credential, onClose }: DialogProps) {
  const { settings } = useWords()
  const w = settings.credentials
  return (
    <CommandDialog
      command="confirmPartnerCredential"
      title={w.confirmTitle}
      lead={w.confirmLead(credential.organ.name, credential.purpose, w.listed(scopeNames(w, credential)))}
      submit={w.confirm}
      done={w.confirmed}
      width="xs"
      refresh={['credentials']}
      defaults={{}}
      toInput={() => ({ id: credential.id, expectedVersion: credential.version })}
      onClose={onClose}
    />
  )
}

function Revoke({ credential, onClose }: DialogProps) {
  const { settings } = useWords()
  const w = settings.credentials
  return (
    <CommandDialog
      command="revokePartnerCredential"
      title={w.revokeTitle}
      lead={w.revokeLead(credential.organ.name)}
      submit={w.revoke}
      done={w.revoked}
      width="xs"
      refresh={['credentials']}
      defaults={{}}
      toInput={() => ({ id: credential.id, expectedVersion: credential.version })}
      onClose={onClose}
    />
  )
}
