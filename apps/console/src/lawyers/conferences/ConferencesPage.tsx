import { CONFERENCE_STATES, type ConferenceKind, type ConferenceState } from '@petition/domain'
import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'
import type { ConferenceFilterInput } from '../../gql/graphql.js'
import { PageHead } from '../../kit/PageHead.js'
import { useHasRole } from '../../kit/use-console.js'
import { useSettled } from '../../kit/use-settled.js'
import { useWords } from '../../words/use-words.js'
import { conferenceAddress } from './address.js'
import { useChoices } from './choices.js'
import { CallDialog } from './CallDialog.js'
import { ConferenceTable } from './ConferenceTable.js'
import { Figures } from './Figures.js'

const KINDS: readonly ConferenceKind[] = ['WITH_LAWYERS', 'LINKAGE', 'JOINT_RECEPTION']
type Shown = ConferenceKind | 'figures'

/** Conferences of each kind apart, joint receptions, and how many there were. */
export default function ConferencesPage() {
  const { conferences: words } = useWords()
  const navigate = useNavigate()
  const [asked, setAsked] = useSearchParams()
  const mayCall = useHasRole('INTAKE', 'HEAD', 'DEPUTY')
  const mayCount = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR')
  const [isCalling, setCalling] = useState(false)
  const tabs: readonly Shown[] = mayCount ? [...KINDS, 'figures'] : KINDS
  const shown = tabs.find((tab) => tab === asked.get('tab')) ?? 'WITH_LAWYERS'
  const kind = shown === 'figures' ? 'WITH_LAWYERS' : shown
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          mayCall &&
          shown !== 'figures' && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setCalling(true)}>
              {words.call[kind]}
            </Button>
          )
        }
      />
      <Tabs
        value={shown}
        onChange={(_event, tab: Shown) => setAsked({ tab })}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} label={words.tabs[tab]} />
        ))}
      </Tabs>
      {shown === 'figures' ? <Figures /> : <KindList key={shown} kind={shown} />}
      {isCalling && (
        <CallDialog
          kind={kind}
          matterNumber=""
          onCalled={(id) => void navigate(conferenceAddress(id))}
          onClose={() => setCalling(false)}
        />
      )}
    </>
  )
}

function KindList({ kind }: { kind: ConferenceKind }) {
  const { conferences: words } = useWords()
  const states = useChoices(CONFERENCE_STATES)
  const [state, setState] = useState<ConferenceState | ''>('')
  const [month, setMonth] = useState('')
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed, 300)
  const w = words.list
  const filter: ConferenceFilterInput = {
    ...{ kind: [kind] },
    ...(state && { state }),
    ...(month && { month }),
    ...(settled.trim() && { words: settled.trim() }),
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <TextField
          select
          size="small"
          label={w.stateLabel}
          value={state}
          onChange={(event) => setState(event.target.value as ConferenceState | '')}
          sx={{ minWidth: 140 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{w.allStates}</MenuItem>
          {states.map(({ value, text }) => (
            <MenuItem key={value} value={value}>
              {text}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="month"
          size="small"
          label={w.month}
          value={month}
          onChange={(event) => setMonth(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ minWidth: 160 }}
        />
        <TextField
          size="small"
          label={w.words}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ minWidth: 220, flex: { xs: '1 1 100%', sm: '0 1 260px' } }}
        />
      </Box>
      <ConferenceTable key={JSON.stringify(filter)} filter={filter} label={words.tabs[kind]} />
    </>
  )
}
