import { identityCheckCharacter } from '@petition/law'
import type { PartyInput } from '../../matters/intake/party-input.js'
import type { Chance } from '../random.js'
import { aName } from './names.js'

/** Area 999999 does not exist; birth date and check character are in order. */
function anIdNumber(chance: Chance): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const born = `${chance.between(1948, 2001)}${two(chance.between(1, 12))}${two(chance.between(1, 28))}`
  const first17 = `999999${born}${String(chance.between(0, 999)).padStart(3, '0')}`
  return first17 + identityCheckCharacter(first17)
}

const aPhone = (chance: Chance): string => `1390000${String(chance.between(0, 9999)).padStart(4, '0')}`

/** What was left at the counter: papers can be brought to whoever left an address or a telephone. */
export function aPetitioner(chance: Chance, home: string, more: Partial<PartyInput> = {}): PartyInput {
  return {
    kind: 'PERSON',
    name: aName(chance),
    idNumber: chance.isOneOf(80) ? anIdNumber(chance) : null,
    phone: aPhone(chance),
    address: `${home}${chance.between(1, 6)}门${chance.between(1, 18)}0${chance.between(1, 4)}`,
    isRepresentative: false,
    ...more,
  }
}

/** Somebody who only signed: named, and told by the representatives. */
const aSignatory = (chance: Chance): PartyInput => ({ kind: 'PERSON', name: aName(chance), isRepresentative: false })

/** Several people with one matter: so many representatives who are told, the others sign only. */
export function aGroup(chance: Chance, home: string, people: number, representatives: number): PartyInput[] {
  return Array.from({ length: people }, (_, at) =>
    at < representatives ? aPetitioner(chance, home, { isRepresentative: true }) : aSignatory(chance),
  )
}

/** Several people who signed one letter, each of whom left where papers can be brought; who speaks for them is chosen later. */
export const theSigned = (chance: Chance, home: string, people: number): PartyInput[] =>
  Array.from({ length: people }, () => aPetitioner(chance, home))

/** A company that petitions. */
export const aCompany = (chance: Chance, name: string, home: string): PartyInput => ({
  ...{ kind: 'ORGANISATION', name, phone: aPhone(chance), address: home, isRepresentative: false },
})
