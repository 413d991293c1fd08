import { RECON_PARTY_ROLES } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { ReconFile } from './recon.js'
import { RevealDialog } from './RevealDialog.js'

type Party = ReconFile['parties'][number]

/** Who takes part; the window may look at what is masked, with a reason. */
export function ReconPeople({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const isWindow = useHasRole('RECON_CLERK')
  const [shown, setShown] = useState<Party | null>(null)
  return (
    <Panel title={words.file.people}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {file.parties.map((party) => (
          <Person key={party.id} {...{ party, file }} onReveal={isWindow ? setShown : null} />
        ))}
        <Box component="li" sx={{ pt: 1, borderTop: `1px solid ${palette.line}` }}>
          <strong>{file.respondent.name}</strong>
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{words.list.respondent}</Box>
        </Box>
      </Box>
      {shown && <RevealDialog file={file} party={shown} onClose={() => setShown(null)} />}
    </Panel>
  )
}

interface PersonProps {
  party: Party
  file: ReconFile
  onReveal: ((party: Party) => void) | null
}

function Person({ party, file, onReveal }: PersonProps) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const principal = file.parties.find((one) => one.id === party.forPartyId)
  const masked = [party.maskedPhone, party.maskedAddress, party.maskedIdNumber].filter(Boolean)
  return (
    <Box component="li" sx={{ pb: 1, mb: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <strong>{party.displayName}</strong>
        <Tag>{say.code(RECON_PARTY_ROLES, party.role)}</Tag>
        {party.isRepresentative && <Tag tone="blue">{w.representative}</Tag>}
        {party.leftOn && <Tag tone="grey">{w.left(dayText(party.leftOn))}</Tag>}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[principal && w.agentOf(principal.displayName), party.authority, ...masked].filter(Boolean).join(' · ')}
      </Box>
      {onReveal && (masked.length > 0 || party.displayName.endsWith('*')) && (
        <Button size="small" sx={{ mt: 0.25 }} onClick={() => onReveal(party)}>
          {w.reveal}
        </Button>
      )}
    </Box>
  )
}
