import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../kit/PageHead.js'
import { useHasRole } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { ConsultationDesk } from './ConsultationDesk.js'
import { ReconList } from './ReconList.js'

const TABS = ['cases', 'consult'] as const
type Shown = (typeof TABS)[number]
const PARTS = { cases: ReconList, consult: ConsultationDesk }

/** The window: its cases, its questions and its rooms; a respondent sees the cases that were served on it. */
export default function ReconPage() {
  const { reconsideration: words } = useWords()
  const isWindow = useHasRole('RECON_CLERK')
  const [shown, setShown] = useState<Shown>('cases')
  const Part = PARTS[shown]
  return (
    <>
      <PageHead title={words.title} lead={isWindow ? words.lead : words.leadRespondent} />
      {isWindow && (
        <Tabs value={shown} onChange={(_event, tab: Shown) => setShown(tab)} sx={{ mb: 2 }}>
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} label={words.tabs[tab]} />
          ))}
        </Tabs>
      )}
      <Part />
    </>
  )
}
