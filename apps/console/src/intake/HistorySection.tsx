import { useWatch } from 'react-hook-form'
import { TextBox } from '../kit/form/TextBox.js'
import { useWords } from '../words/use-words.js'
import type { IntakeValues } from './intake-values.js'
import { LONGEST, useWithin } from './limits.js'
import { KeyChoice } from './KeyChoice.js'
import { FieldRow, SectionFrame } from './SectionFrame.js'

/** Whether the matter was brought before: about the matter, so that nobody starts a second road for it. */
export function HistorySection() {
  const { intake } = useWords()
  const isFirstTime = useWatch<IntakeValues, 'isFirstTime'>({ name: 'isFirstTime' })
  const shortHistory = useWithin(LONGEST.previousHistory)
  const choices = (['FIRST', 'AGAIN'] as const).map((value) => ({ value, text: intake.first[value] }))
  return (
    <SectionFrame name="history">
      <FieldRow columns="auto minmax(0, 1fr)">
        <KeyChoice name="isFirstTime" label={intake.fields.isFirstTime} choices={choices} />
        {isFirstTime === 'AGAIN' && (
          <TextBox
            name="previousHistory"
            label={intake.fields.previousHistory}
            help={intake.help.previousHistory}
            need="optional"
            lines={2}
            validate={shortHistory}
          />
        )}
      </FieldRow>
    </SectionFrame>
  )
}
