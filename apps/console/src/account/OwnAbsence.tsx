import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Panel } from '../kit/Panel.js'
import { useMe, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { SetAbsenceDialog } from '../settings/absences/AbsenceDialogs.js'
import { AbsenceTable } from '../settings/absences/AbsenceTable.js'
import { useWords } from '../words/use-words.js'

/** Whoever keeps the absences of an organ is told all of them; here only the own ones stand. */
export function OwnAbsence() {
  const { account } = useWords()
  const me = useMe()
  const absences = useRead(['absences'], (provider) => provider.absences())
  const [isSetting, setSetting] = useState(false)
  const w = account.absence
  return (
    <Panel
      title={w.title}
      help={w.help}
      padding="none"
      actions={
        <Button size="small" variant="outlined" onClick={() => setSetting(true)}>
          {w.set}
        </Button>
      }
    >
      <Waiting read={absences} lines={2}>
        {(rows) => {
          const own = rows.filter((absence) => absence.account.id === me?.account.id)
          return own.length > 0 ? <AbsenceTable absences={own} /> : <Box sx={{ px: 2.25, pb: 2 }}>{w.none}</Box>
        }}
      </Waiting>
      {isSetting && <SetAbsenceDialog whose="own" onClose={() => setSetting(false)} />}
    </Panel>
  )
}
