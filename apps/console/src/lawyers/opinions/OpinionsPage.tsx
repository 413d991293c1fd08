import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../../kit/PageHead.js'
import { useHasRole } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { TeamList } from '../teams/TeamList.js'
import { ConflictList } from './ConflictList.js'
import { OpinionList } from './OpinionList.js'

const PARTS = { opinions: OpinionList, teams: TeamList, conflicts: ConflictList }
type Shown = keyof typeof PARTS

/** Opinions, teams, and conflicts for those who keep the roster or are on it. */
export default function OpinionsPage({ shown: first = 'opinions' }: { shown?: Shown }) {
  const { opinions: words } = useWords()
  const seesConflicts = useHasRole('INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'LAWYER', 'MEDIATOR', 'COUNSELLOR')
  const [shown, setShown] = useState<Shown>(first)
  const tabs: readonly Shown[] = seesConflicts ? ['opinions', 'teams', 'conflicts'] : ['opinions', 'teams']
  const Part = PARTS[shown]
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Tabs value={shown} onChange={(_event, tab: Shown) => setShown(tab)} sx={{ mb: 2 }}>
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} label={words.tabs[tab]} />
        ))}
      </Tabs>
      <Part />
    </>
  )
}
