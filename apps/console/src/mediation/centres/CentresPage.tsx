import { DISPUTE_REPORTERS } from '@petition/domain'
import AddIcon from '@mui/icons-material/Add'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useState } from 'react'
import { PageHead } from '../../kit/PageHead.js'
import { useHasRole } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { Board } from './Board.js'
import { ReportDialog } from './dialogs/ReportDialog.js'
import { FigurePanels } from './figures/FigurePanels.js'
import { Findings } from './Findings.js'
import { CentreList } from './keep/CentreList.js'

const TABS = ['board', 'findings', 'figures', 'centres'] as const
type Shown = (typeof TABS)[number]

/** The three levels: disputes by level, rounds of finding, figures, and the centres themselves. */
export default function CentresPage() {
  const { centres: words } = useWords()
  const mayReport = useHasRole(...DISPUTE_REPORTERS)
  const [shown, setShown] = useState<Shown>('board')
  const [isReporting, setReporting] = useState(false)
  return (
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          mayReport && (
            <Button variant="contained" startIcon={<AddIcon />} onClick={() => setReporting(true)}>
              {words.add}
            </Button>
          )
        }
      />
      <Tabs
        value={shown}
        onChange={(_event, next: Shown) => setShown(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        sx={{ mb: 2 }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={words.tabs[one]} />
        ))}
      </Tabs>
      {shown === 'board' && <Board />}
      {shown === 'findings' && <Findings />}
      {shown === 'figures' && <FigurePanels />}
      {shown === 'centres' && <CentreList />}
      {isReporting && <ReportDialog finding={null} onClose={() => setReporting(false)} />}
    </>
  )
}
