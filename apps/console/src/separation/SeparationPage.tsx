import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../kit/PageHead.js'
import { useMe } from '../kit/use-console.js'
import type { Role } from '../gql/graphql.js'
import { useWords } from '../words/use-words.js'
import { GivenList } from './GivenList.js'
import { HandoverBoard } from './HandoverBoard.js'
import { OfficeHandovers } from './OfficeHandovers.js'

const PARTS = {
  board: { Part: HandoverBoard, roles: ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE', 'AUDITOR'] },
  list: { Part: OfficeHandovers, roles: ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE'] },
  given: { Part: GivenList, roles: ['HEAD', 'DEPUTY', 'AUDITOR'] },
} satisfies Record<string, { Part: () => React.ReactNode; roles: Role[] }>
type Shown = keyof typeof PARTS

/** 诉访分离: how far hand-overs have come, by partner, and what data went where. */
export default function SeparationPage() {
  const { separation: words } = useWords()
  const me = useMe()
  const [shown, setShown] = useState<Shown>('board')
  const tabs = (Object.keys(PARTS) as Shown[]).filter((tab) =>
    PARTS[tab].roles.some((role) => me?.roles.includes(role as Role)),
  )
  const { Part } = PARTS[shown]
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
