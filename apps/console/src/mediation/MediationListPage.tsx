import type { MediationStanding } from '@petition/domain'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import type { MediationFilterInput } from '../gql/graphql.js'
import { PageHead } from '../kit/PageHead.js'
import { useHasRole } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { Bodies } from './Bodies.js'
import { CaseList } from './CaseList.js'

const TABS = ['screening', 'running', 'agreements', 'ended', 'bodies'] as const
type Shown = (typeof TABS)[number]

const standings: Record<Exclude<Shown, 'bodies' | 'agreements'>, MediationStanding[]> = {
  screening: ['SCREENED'],
  running: ['LED_IN', 'TAKEN'],
  ended: ['ENDED', 'NOT_SUITABLE'],
}

/** What is screened, mediated, to be performed, and ended. */
export default function MediationListPage() {
  const { mediation: words } = useWords()
  const isMediator = useHasRole('MEDIATOR', 'COUNSELLOR')
  const [shown, setShown] = useState<Shown | null>(null)
  const [mine, setMine] = useState(false)
  const tab = shown ?? (isMediator ? 'running' : 'screening')
  const filter = (of: Exclude<Shown, 'bodies'>): MediationFilterInput => ({
    ...(of === 'agreements' ? { owing: true } : { standing: standings[of] }),
    ...(mine && { mine: true }),
  })
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          isMediator && (
            <FormControlLabel
              label={words.list.mine}
              control={<Switch size="small" checked={mine} onChange={(_event, is) => setMine(is)} />}
            />
          )
        }
      />
      <Tabs
        value={tab}
        onChange={(_event, next: Shown) => setShown(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={words.tabs[one]} />
        ))}
      </Tabs>
      {tab === 'bodies' ? <Bodies /> : <CaseList key={tab} filter={filter(tab)} none={words.none[tab]} />}
    </>
  )
}
