import { PARTY_KINDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Nothing } from '../../../kit/Nothing.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { palette } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { useOpenAct } from '../acts/act-desk.js'
import type { MatterFile } from '../matter-file.js'

type Party = MatterFile['parties'][number]
const FEW = 6

/** Masked as the server masks them; reading more is an act with a reason. */
export function PartyList({ parties }: { parties: readonly Party[] }) {
  const { file } = useWords()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? parties : parties.slice(0, FEW)
  return (
    <Panel title={file.parties.title} padding="none">
      {parties.length === 0 && <Nothing text={file.parties.none} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((party) => (
          <PartyRow key={party.id} party={party} />
        ))}
      </Box>
      {parties.length > shown.length && (
        <Button fullWidth onClick={() => setAll(true)}>
          {file.parties.all(parties.length)}
        </Button>
      )}
    </Panel>
  )
}

function PartyRow({ party }: { party: Party }) {
  const { file } = useWords()
  const w = file.parties
  const say = useSay()
  const reveal = useOpenAct('reveal')
  const correct = useOpenAct('correctParty')
  const lines = [
    [w.idNumber, party.hasIdNumber ? party.maskedIdNumber : w.notLeft],
    [w.phone, party.hasPhone ? party.maskedPhone : w.notLeft],
    [w.address, party.hasAddress ? party.maskedAddress : w.notLeft],
  ] as const
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
        <strong>{party.name ?? party.displayName}</strong>
        {party.kind === 'ORGANISATION' && <Tag>{say.code(PARTY_KINDS, party.kind)}</Tag>}
        {party.isRepresentative && <Tag tone="blue">{w.representative}</Tag>}
        {!party.isReachable && <Tag tone="yellow">{w.unreachable}</Tag>}
        <Box sx={{ ml: 'auto', display: 'flex' }}>
          {correct && (
            <Button
              size="small"
              aria-label={w.correctOf(party.displayName)}
              onClick={() => correct({ partyId: party.id })}
            >
              {w.correct}
            </Button>
          )}
          {reveal && (
            <Button
              size="small"
              aria-label={w.revealOf(party.displayName)}
              onClick={() => reveal({ partyId: party.id })}
            >
              {w.reveal}
            </Button>
          )}
        </Box>
      </Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, fontSize: '0.875rem' }}
      >
        {lines.map(([label, value]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: palette.inkSoft }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
