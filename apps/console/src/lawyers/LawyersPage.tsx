import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../kit/PageHead.js'
import { useWords } from '../words/use-words.js'
import { Changes } from './Changes.js'
import { People } from './People.js'
import { Receptions } from './Receptions.js'
import { RosterMonth } from './RosterMonth.js'

const TABS = ['month', 'receptions', 'changes', 'people'] as const
type Shown = (typeof TABS)[number]

const PARTS = { month: RosterMonth, receptions: Receptions, changes: Changes, people: People }

/** Who is on duty in the hall. */
export default function LawyersPage() {
  const { lawyers: words } = useWords()
  const [shown, setShown] = useState<Shown>('month')
  const Part = PARTS[shown]
  return (
    <>
      <Box className="no-print">
        <PageHead title={words.title} lead={words.lead} />
        <Tabs
          value={shown}
          onChange={(_event, tab: Shown) => setShown(tab)}
          variant="scrollable"
          allowScrollButtonsMobile
          sx={{ mb: 2 }}
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} label={words.tabs[tab]} />
          ))}
        </Tabs>
      </Box>
      <Part />
    </>
  )
}
