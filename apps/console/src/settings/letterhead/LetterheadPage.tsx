import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { LetterheadOfQuery } from '../../gql/graphql.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useHasRole, useMe, useRead } from '../../kit/use-console.js'
import { useOrgans } from '../../kit/use-organs.js'
import { Waiting } from '../../kit/Waiting.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { LetterheadDialog } from './LetterheadDialog.js'

export type Letterhead = NonNullable<LetterheadOfQuery['letterhead']>

/** Whoever leads an organ keeps its own letterhead; the office may look after those of all organs. */
export default function LetterheadPage() {
  const { settings } = useWords()
  const me = useMe()
  const organs = useOrgans().filter((organ) => !organ.isAbolished)
  const mayChooseAny = useHasRole('ADMIN', 'HEAD')
  const [chosen, setChosen] = useState<string | null>(null)
  const w = settings.letterhead
  const organId = chosen ?? me?.organ.id
  const organ = organs.find(({ id }) => id === organId)
  return (
    <Box sx={{ maxWidth: 760 }}>
      <PageHead title={settings.pages.letterhead.title} lead={w.help} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {mayChooseAny && (
          <Autocomplete
            size="small"
            disableClearable
            options={organs}
            value={organ}
            getOptionLabel={({ name }) => name}
            onChange={(_event, next) => setChosen(next.id)}
            renderInput={(params) => <TextField {...params} label={w.organ} />}
          />
        )}
        {organId && <OfOrgan key={organId} organId={organId} organName={organ?.name ?? me?.organ.name ?? ''} />}
      </Box>
    </Box>
  )
}

function OfOrgan({ organId, organName }: { organId: string; organName: string }) {
  const { settings } = useWords()
  const letterhead = useRead(['letterhead', organId], (provider) => provider.letterhead(organId))
  const [isEditing, setEditing] = useState(false)
  const w = settings.letterhead
  return (
    <Waiting read={letterhead}>
      {(found) => (
        <>
          <Panel
            title={w.preview}
            actions={
              <Button variant="outlined" onClick={() => setEditing(true)}>
                {found ? w.change : w.set}
              </Button>
            }
          >
            {found ? <OnPaper letterhead={found} /> : <Nothing text={w.none} />}
          </Panel>
          {isEditing && (
            <LetterheadDialog
              organId={organId}
              organName={organName}
              letterhead={found}
              onClose={() => setEditing(false)}
            />
          )}
        </>
      )}
    </Waiting>
  )
}

/** The lines as they stand at the foot of a paper. */
function OnPaper({ letterhead }: { letterhead: Letterhead }) {
  const { settings } = useWords()
  const w = settings.letterhead
  const lines = [
    [w.desk, letterhead.desk],
    [w.contact, letterhead.phone],
    [w.place, letterhead.address],
    [w.received, letterhead.hours],
    [w.lookUpWhere, letterhead.lookUpWhere],
  ] as const
  return (
    <Box sx={{ border: `1px solid ${palette.line}`, borderRadius: 1, px: 3, py: 2.5 }}>
      <Box sx={{ textAlign: 'right', fontSize: '1.0625rem', fontWeight: 600, mb: 2 }}>{letterhead.name}</Box>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5 }}
      >
        {lines
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: palette.inkSoft }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {text}
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  )
}
