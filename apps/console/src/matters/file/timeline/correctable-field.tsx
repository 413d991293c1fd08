import {
  CHANNELS,
  CLAIM_CLASSES,
  codesOf,
  OUTCOMES,
  PLACES,
  PURPOSES,
  ROADS,
  SERVICE_MODES,
  TOPICS,
  type Labels,
} from '@petition/domain'
import { ChoiceBox, SearchBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { OrganBox } from '../../../kit/form/PeopleBoxes.js'
import { NumberBox, TextBox } from '../../../kit/form/TextBox.js'
import { useSay, useWords } from '../../../words/use-words.js'

const days = ['reportBy', 'slipOn', 'postmarkedOn', 'noticeServedOn', 'arrivedOn']
const numbers = ['days', 'groupSize']
const lists: Readonly<Record<string, Labels<string>>> = {
  channel: CHANNELS,
  purpose: PURPOSES,
  topic: TOPICS,
  claimClass: CLAIM_CLASSES,
  mode: SERVICE_MODES,
  outcome: OUTCOMES,
}
export const switches = [
  'isRecorded',
  'hasConsent',
  'isAddressClear',
  'isFirstTime',
  'hasReasons',
  'isAgreed',
  'isHeadApproved',
]

/** The field of a fact that may be corrected, asked for in the manner of its kind. */
export function CorrectableField({ name, help }: { name: string; help: string }) {
  const { acts, kit } = useWords()
  const say = useSay()
  const field = { name: `set.${name}`, label: acts.correct.fields[name] ?? name, need: 'optional' as const, help }
  const list = lists[name]
  if (list)
    return <ChoiceBox {...field} choices={codesOf(list).map((value) => ({ value, text: say.code(list, value) }))} />
  if (days.includes(name)) return <DayBox {...field} when="any" />
  if (numbers.includes(name)) return <NumberBox {...field} least={1} />
  if (name === 'toOrganId') return <OrganBox {...field} />
  if (name === 'placeCode')
    return <SearchBox {...field} choices={Object.entries(PLACES).map(([value, text]) => ({ value, text }))} />
  if (name === 'road')
    return (
      <ChoiceBox
        {...field}
        choices={Object.entries(ROADS).map(([value, road]) => ({
          value,
          text: `${value} ${say.pair(road.zh, road.en)}`,
        }))}
      />
    )
  if (switches.includes(name))
    return (
      <ChoiceBox
        {...field}
        choices={[
          { value: 'YES', text: kit.yes },
          { value: 'NO', text: kit.no },
        ]}
      />
    )
  return <TextBox {...field} lines={2} />
}

/** What was filled in, in the types of the fact; what was left empty stays as it is. */
export function filledIn(set: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(set)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [
        name,
        switches.includes(name) ? value === 'YES' : name === 'road' ? Number(value) : value,
      ]),
  )
}
