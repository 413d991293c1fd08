import { codesOf, type Labels } from '@petition/domain'
import type { Choice } from '../../kit/ManyChoice.js'
import { useRead } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'

/** The codes of a list, as a field offers them. */
export function useChoices<Code extends string>(labels: Labels<Code>): Choice[] {
  const say = useSay()
  return codesOf(labels).map((value) => ({ value, text: say.code(labels, value) }))
}

/** Rooms that can be booked; none for whoever may not see them. */
export function useRoomChoices(): Choice[] {
  const rooms = useRead(['rooms'], (provider) => provider.rooms()).data ?? []
  return rooms
    .filter((room) => room.isActive)
    .map(({ id, name, place }) => ({ value: id, text: `${name}（${place}）` }))
}

/** People of the list of professionals who can be put on a seat. */
export function useProfessionalChoices(): Choice[] {
  const { lawyers: words } = useWords()
  const people = useRead(['lawyers', 'people'], (provider) => provider.professionals()).data?.people ?? []
  return people
    .filter((person) => person.isActive)
    .map(({ id, name, kind }) => ({ value: id, text: `${name}（${words.kinds[kind]}）` }))
}
