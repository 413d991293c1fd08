import Box from '@mui/material/Box'
import { useState } from 'react'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useHasRole, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { ConfirmRuleDialog, type RuleToConfirm } from './ConfirmRuleDialog.js'
import { ReadingTable } from './ReadingTable.js'
import { TextTable } from './TextTable.js'

/** Which text governs when, how open questions are taken, and who of the office checked it. */
export default function RulesPage() {
  const { settings } = useWords()
  const rules = useRead(['rules'], (provider) => provider.rules())
  const mayRule = useHasRole('ADMIN', 'HEAD')
  const [rule, setRule] = useState<RuleToConfirm | null>(null)
  const onConfirm = mayRule ? setRule : null
  return (
    <>
      <PageHead title={settings.pages.rules.title} lead={settings.rules.lead} />
      <Waiting read={rules} lines={12}>
        {({ legalTexts, readings }) => (
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            <Panel title={settings.rules.readings} padding="none">
              <ReadingTable rows={readings} onConfirm={onConfirm} />
            </Panel>
            <Panel title={settings.rules.texts} padding="none">
              <TextTable rows={legalTexts} onConfirm={onConfirm} />
            </Panel>
          </Box>
        )}
      </Waiting>
      {rule && <ConfirmRuleDialog rule={rule} onClose={() => setRule(null)} />}
    </>
  )
}
