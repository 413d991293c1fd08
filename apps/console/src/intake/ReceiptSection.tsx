import { CHANNELS } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { DayBox } from '../kit/form/DayBox.js'
import { isDay } from '../kit/days.js'
import { useToday } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'
import { KeyChoice } from './KeyChoice.js'
import { FieldRow, SectionFrame } from './SectionFrame.js'
import { useChoices } from './use-choices.js'

const A_DAY = 86_400_000

/** When it reached us, and how. The instant of recording is the server's. */
export function ReceiptSection() {
  const { intake } = useWords()
  const today = useToday()
  const channels = useChoices(CHANNELS)
  const receivedOn = useWatch<{ receivedOn: string | null }, 'receivedOn'>({ name: 'receivedOn' })
  const daysAgo = receivedOn && isDay(receivedOn) ? Math.round((Date.parse(today) - Date.parse(receivedOn)) / A_DAY) : 0
  return (
    <SectionFrame name="receipt">
      <FieldRow columns="148px minmax(0, 1fr)">
        <DayBox
          name="receivedOn"
          label={intake.fields.receivedOn}
          help={daysAgo > 0 ? intake.help.notToday(daysAgo) : undefined}
        />
        <KeyChoice name="channel" label={intake.fields.channel} choices={channels} />
      </FieldRow>
    </SectionFrame>
  )
}
