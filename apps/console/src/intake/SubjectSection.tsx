import { PLACES, PURPOSES, TOPICS } from '@petition/domain'
import { useMemo } from 'react'
import { SearchBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useWords } from '../words/use-words.js'
import { PLACE_INITIALS, TOPIC_INITIALS } from './initials.js'
import { LONGEST, useWithin } from './limits.js'
import { KeyChoice } from './KeyChoice.js'
import { FieldRow, SectionFrame } from './SectionFrame.js'
import { useChoices } from './use-choices.js'

const places = Object.entries(PLACES).map(([value, text]) => ({ value, text, initials: PLACE_INITIALS[value] }))

/** Where it happened and what it is about. */
export function SubjectSection() {
  const { intake } = useWords()
  const shortPlace = useWithin(LONGEST.placeText)
  const shortSummary = useWithin(LONGEST.summary)
  const purposes = useChoices(PURPOSES)
  const topicChoices = useChoices(TOPICS)
  const topics = useMemo(
    () => topicChoices.map((topic) => ({ ...topic, initials: TOPIC_INITIALS[topic.value as keyof typeof TOPICS] })),
    [topicChoices],
  )
  return (
    <SectionFrame name="subject">
      <FieldRow columns="minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr)">
        <SearchBox
          name="placeCode"
          label={intake.fields.placeCode}
          need="optional"
          help={intake.help.place}
          choices={places}
        />
        <TextBox name="placeText" label={intake.fields.placeText} need="optional" validate={shortPlace} />
        <SearchBox name="topic" label={intake.fields.topic} help={intake.help.topic} choices={topics} />
      </FieldRow>
      <KeyChoice name="purpose" label={intake.fields.purpose} choices={purposes} />
      <TextBox
        name="summary"
        label={intake.fields.summary}
        help={intake.help.summary}
        lines={2}
        validate={shortSummary}
      />
    </SectionFrame>
  )
}
