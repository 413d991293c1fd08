import type { Channel, Purpose } from '@petition/domain'
import { PLACES, UNITS } from '@petition/domain'
import type { PartyInput } from '../../matters/intake/party-input.js'
import { handlerOf } from '../people/staff.js'
import { KEEPER } from '../people/cadres.js'
import { aCompany, aGroup, aPetitioner, theSigned } from '../people/petitioners.js'
import type { Chance } from '../random.js'
import type { Given, Turns } from '../roads/given.js'
import { wordsFrom, type Story } from '../stories/index.js'

const CHANNEL_ROUND: readonly Channel[] = [
  ...(['VISIT', 'LETTER', 'NETWORK', 'VISIT', 'TELEPHONE', 'NETWORK', 'LETTER', 'TRANSFER_IN'] as const),
]

/** Who registers what comes by a channel: the roster's cadres and the demonstration seats in turn. */
const REGISTRARS: Readonly<Record<Channel, readonly string[]>> = {
  VISIT: ['bhxf1667', 'jiefang', 'bhxf2348'],
  LETTER: ['bhxf1761', 'laixin', 'bhxf1027'],
  NETWORK: ['bhxf2447', 'wangxin'],
  TELEPHONE: ['bhxf2514', 'laidian'],
  TRANSFER_IN: ['bhxf1027'],
}

const PURPOSE_ROUND: readonly Purpose[] = ['REQUEST', 'REQUEST', 'APPEAL', 'REQUEST', 'ENQUIRY', 'REQUEST', 'OTHER']

const PLACE_CODES = Object.keys(PLACES)

/** How many come, and how they are told. SIGNED are eight who signed one letter, each to be told; SIX names one representative more than the law takes. */
export type People = 'ONE' | 'TWO' | 'FIVE' | 'TWELVE' | 'SIX' | 'SIGNED' | 'COMPANY' | 'ANONYMOUS'

export interface Wanted {
  readonly story: Story
  readonly turns?: Turns
  readonly people?: People
  readonly channel?: Channel
  readonly purpose?: Purpose
  readonly registrar?: string
  readonly placeCode?: string
  readonly materials?: number
  readonly isFirstTime?: boolean
}

/** What one matter begins with. Numbers go round, so that every place, channel and purpose comes up. */
export function givenOf(at: number, chance: Chance, wanted: Wanted): Given {
  const { story, turns = {}, people = 'ONE' } = wanted
  const words = wordsFrom(chance)
  const placeCode =
    story.unit === 'U05' ? '120116406' : (wanted.placeCode ?? PLACE_CODES[at % PLACE_CODES.length] ?? '')
  const unit = story.unit === 'PLACE' ? unitOf(placeCode) : story.unit
  const channel = wanted.channel ?? CHANNEL_ROUND[at % CHANNEL_ROUND.length] ?? 'VISIT'
  const where = `${PLACES[placeCode] ?? ''}${words['estate'] ?? ''}`
  const parties = partiesOf(people, chance, `滨海新区${where}${words['building'] ?? ''}号楼`, words['company'] ?? '')
  const registrars = REGISTRARS[channel]
  return {
    ...{ channel, placeCode, placeText: where, story, words, parties, unit },
    purpose: wanted.purpose ?? PURPOSE_ROUND[at % PURPOSE_ROUND.length] ?? 'REQUEST',
    groupSize: people === 'TWELVE' || people === 'SIX' ? 12 : Math.max(1, parties.length),
    isAddressClear: people !== 'ANONYMOUS',
    isFirstTime: wanted.isFirstTime ?? true,
    materials: wanted.materials ?? (at % 7 === 0 ? 1 + (at % 2) : 0),
    registrar: wanted.registrar ?? registrarOf(turns, unit, registrars[at % registrars.length] ?? 'jiefang'),
  }
}

function registrarOf(turns: Turns, unit: string, atTheDesk: string): string {
  if (turns.how === 'DIRECT') return handlerOf(unit)
  return turns.how === 'KEPT' ? KEEPER : atTheDesk
}

function unitOf(placeCode: string): string {
  const unit = UNITS.find((one) => one.areaCode === placeCode)
  if (!unit) throw new Error(`nobody governs ${placeCode}`)
  return unit.code
}

function partiesOf(people: People, chance: Chance, home: string, company: string): PartyInput[] {
  switch (people) {
    case 'ONE':
      return [aPetitioner(chance, home)]
    case 'TWO':
      return [aPetitioner(chance, home), aPetitioner(chance, home)]
    case 'FIVE':
      return aGroup(chance, home, 5, 2)
    case 'TWELVE':
      return aGroup(chance, home, 12, 5)
    case 'SIX':
      return aGroup(chance, home, 12, 6)
    case 'SIGNED':
      return theSigned(chance, home, 8)
    case 'COMPANY':
      return [aCompany(chance, company, home)]
    case 'ANONYMOUS':
      return [{ kind: 'PERSON', name: null, isRepresentative: false }]
  }
}
