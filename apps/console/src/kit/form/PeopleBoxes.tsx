import { useWords } from '../../words/use-words.js'
import { useRead } from '../use-console.js'
import { useOrgans } from '../use-organs.js'
import { SearchBox } from './ChoiceBox.js'
import type { FieldProps } from './field-props.js'

export function OrganBox({ kinds, ...props }: FieldProps & { kinds?: readonly string[] }) {
  const organs = useOrgans()
  const choices = organs
    .filter((organ) => !organ.isAbolished && (!kinds || kinds.includes(organ.kind)))
    .map(({ id, name }) => ({ value: id, text: name }))
  return <SearchBox {...props} choices={choices} />
}

export function ColleagueBox({ organId = null, ...props }: FieldProps & { organId?: string | null }) {
  const { kit } = useWords()
  const people = useRead(['colleagues', organId], (provider) => provider.colleagues(organId)).data ?? []
  const choices = people.map(({ id, name, section }) => ({ value: id, text: section ? `${name}（${section}）` : name }))
  return <SearchBox {...props} help={props.help ?? (choices.length === 0 ? kit.empty : undefined)} choices={choices} />
}
