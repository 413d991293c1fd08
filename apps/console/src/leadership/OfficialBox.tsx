import { SearchBox } from '../kit/form/ChoiceBox.js'
import type { FieldProps } from '../kit/form/field-props.js'
import { useRead } from '../kit/use-console.js'
import { useWords } from '../words/use-words.js'

/** Officials in office. */
export function OfficialBox(props: FieldProps) {
  const { leadership: words } = useWords()
  const officials = useRead(['leadership', 'officials'], (provider) => provider.leadOfficials()).data
  const choices = (officials ?? [])
    .filter((one) => one.isActive)
    .map(({ id, name, title }) => ({ value: id, text: `${name}（${title}）` }))
  return (
    <SearchBox
      {...props}
      help={props.help ?? (officials && choices.length === 0 ? words.officials.none : undefined)}
      choices={choices}
    />
  )
}
