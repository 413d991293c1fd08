import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../kit/PageHead.js'
import { useWords } from '../words/use-words.js'
import { HearingOfficers } from './HearingOfficers.js'
import { PendingHearings } from './PendingHearings.js'
import { HearingWeek } from './HearingWeek.js'

const TABS = ['pending', 'calendar', 'people'] as const
type Shown = (typeof TABS)[number]

const PARTS = { pending: PendingHearings, calendar: HearingWeek, people: HearingOfficers }

export default function HearingsPage() {
  const { hearings: words } = useWords()
  const [shown, setShown] = useState<Shown>('pending')
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
