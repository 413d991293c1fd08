import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../kit/PageHead.js'
import { useWords } from '../words/use-words.js'
import { CaseLeads } from './CaseLeads.js'
import { Officials } from './Officials.js'
import { ReceptionDays } from './ReceptionDays.js'

const TABS = ['days', 'cases', 'officials'] as const
type Shown = (typeof TABS)[number]

const PARTS = { days: ReceptionDays, cases: CaseLeads, officials: Officials }

export default function LeadersPage() {
  const { leadership: words } = useWords()
  const [shown, setShown] = useState<Shown>('days')
  const Part = PARTS[shown]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Tabs value={shown} onChange={(_event, tab: Shown) => setShown(tab)} sx={{ mb: 2 }}>
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} label={words.tabs[tab]} />
        ))}
      </Tabs>
      <Part />
    </>
  )
}
