import EventBusy from '@mui/icons-material/EventBusyOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { SetAbsenceDialog } from './AbsenceDialogs.js'
import { AbsenceTable } from './AbsenceTable.js'

export default function AbsencePage() {
  const { settings, people } = useWords()
  const absences = useRead(['absences'], (provider) => provider.absences())
  const [isSetting, setSetting] = useState(false)
  return (
    <>
      <PageHead
        title={settings.pages.absences.title}
        lead={people.absences.lead}
        actions={
          <Button variant="contained" startIcon={<EventBusy />} onClick={() => setSetting(true)}>
            {people.absences.set}
          </Button>
        }
      />
      <Panel padding="none">
        <Waiting read={absences}>
          {(rows) => (rows.length === 0 ? <Nothing text={people.absences.none} /> : <AbsenceTable absences={rows} />)}
        </Waiting>
      </Panel>
      {isSetting && <SetAbsenceDialog whose="somebody" onClose={() => setSetting(false)} />}
    </>
  )
}
