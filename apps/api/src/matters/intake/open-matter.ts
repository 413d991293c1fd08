import { randomInt } from 'node:crypto'
import { yearOf, type LocalDate } from '@petition/law'
import type { Channel, ClaimText, Purpose, Topic } from '@petition/domain'
import { organLoader } from '../../organs/index.js'
import { nextNumber, NotFound, type Tx, newId } from '../../platform/index.js'
import { MatterEntity, NO_DAY } from '../archive/matter.entity.js'
import type { FactSource } from '../archive/fact.entity.js'
import { appendFacts, type Appended, type Appending } from '../case/append-facts.js'
import { writeGrams } from '../case/write-fold.js'
import { insertParties } from './insert-parties.js'
import type { CheckedParty } from './party-input.js'

/** A petition as it begins in the register, proof-read. */
export interface NewMatter {
  readonly receivedOn: LocalDate
  /** the organ that received it, and whether that is the petition office */
  readonly organId: string
  readonly at: 'PETITION_OFFICE' | 'ORGAN'
  readonly channel: Channel
  readonly purpose: Purpose
  readonly topic: Topic
  readonly placeCode: string | null
  readonly placeText: string | null
  readonly summary: string
  readonly groupSize: number
  readonly isAddressClear: boolean
  readonly isFirstTime: boolean
  readonly previousHistory: string | null
  readonly parties: readonly CheckedParty[]
  readonly claims: readonly ClaimText[]
  /** ELSEWHERE: another system answered and served it; its services are not recorded here, so no window is shown */
  readonly served: 'HERE' | 'ELSEWHERE'
  readonly external: { readonly source: string; readonly number: string } | null
}

export interface Opened extends Appended {
  /** 查询码, shown once; null for an import */
  readonly lookupCode: string | null
}

/**
 * Enters a petition in the register (第二十一条第二款): number, sealed parties, and the facts it begins with. `more` gives
 * what else is known at once, such as who has it and what was handed in.
 */
export async function openMatter(
  tx: Tx,
  given: NewMatter,
  more: (matterId: string) => readonly Appending[] | Promise<readonly Appending[]>,
  source: FactSource = 'DESK',
): Promise<Opened> {
  const id = newId()
  const lookupCode = source === 'IMPORT' ? null : newLookupCode()
  const number = await nextMatterNumber(tx, given.organId, yearOf(source === 'IMPORT' ? given.receivedOn : tx.today))
  const row = beginningRow(tx, given, id, number)
  row.lookupHash = lookupCode === null ? null : tx.keys.keyedHash(lookupCode)
  await tx.m.insert(MatterEntity, row)
  const reachable = await insertParties(tx, id, given.parties)
  const parties = given.served === 'HERE' ? reachable : []
  const representatives = given.parties.filter((party) => party.isRepresentative).length
  const registeredOn = source === 'IMPORT' ? given.receivedOn : tx.today
  const { organId } = given
  const facts: Appending[] = [
    { ...receivedFrom(given), parties, organId },
    ...(representatives > 0
      ? [{ kind: 'REPRESENTATIVES_NAMED' as const, on: given.receivedOn, number: representatives, organId }]
      : []),
    { kind: 'REGISTERED', on: registeredOn, number, organId },
    ...(await more(id)),
  ]
  const appended = await appendFacts(tx, { row: { ...row, version: 0 }, facts: [] }, facts, { source, lookupCode })
  const names = given.parties.flatMap((party) => (party.name === null ? [] : [party.name]))
  await writeGrams(tx, id, appended.story, names, true)
  return { ...appended, lookupCode }
}

const receivedFrom = (given: NewMatter) => ({
  kind: 'RECEIVED' as const,
  ...{ on: given.receivedOn, at: given.at, channel: given.channel, purpose: given.purpose, topic: given.topic },
  // What the claims are about is decided when they are sorted, not guessed at the counter.
  subject: 'ORDINARY' as const,
  ...{ isAddressClear: given.isAddressClear, isFirstTime: given.isFirstTime, groupSize: given.groupSize },
  ...{ responsibleBodies: 1, placeCode: given.placeCode, summary: given.summary, claims: given.claims },
})

function beginningRow(tx: Tx, given: NewMatter, id: string, number: string): MatterEntity {
  const { receivedOn, organId } = given
  return {
    ...{ id, number, version: 0, standing: 'OPEN', stage: 'TO_REGISTER', summary: given.summary, receivedOn },
    ...{ registeredAt: tx.now(), registeredById: tx.viewer?.kind === 'account' ? tx.viewer.accountId : null },
    ...{ channel: given.channel, purpose: given.purpose, topic: given.topic, placeCode: given.placeCode },
    ...{ placeText: given.placeText, groupSize: given.groupSize, previousHistory: given.previousHistory },
    isAnonymous: given.parties.every((party) => party.name === null),
    lawInstrument: receivedOn < '2022-05-01' ? 'petition-regulation-2005' : 'petition-regulation-2022',
    ...{ receivedByOrganId: organId, accountableOrganId: organId, handlerId: null, deskId: null },
    ...{ hasAccusation: false, nextDutyKey: null, nextDutyOwnerId: null, nextWarnOn: null, nextLawfulLastOn: null },
    ...{ nextProvisional: false, nextSuspended: false, dueOn: NO_DAY, openDuties: 0, endedOn: null, refoldOn: null },
    ...{ externalSource: given.external?.source ?? null, externalNumber: given.external?.number ?? null },
    lookupHash: null,
  }
}

/** 信访编号: area or organ code, year, running number without gaps. */
async function nextMatterNumber(tx: Tx, organId: string, year: number): Promise<string> {
  const organ = await organLoader(tx).load(organId)
  if (!organ) throw new NotFound('organ', organId)
  const no = await nextNumber(tx, organId, 'MATTER', year)
  return `${organ.kind === 'PETITION_OFFICE' ? (organ.areaCode ?? organ.code) : organ.code}-${year}-${String(no).padStart(5, '0')}`
}

/** Without signs that look like another: read aloud, written by hand, typed on a phone. */
const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRTUVWXY'

/** 查询码: twelve signs in three groups, about 58 bits. */
function newLookupCode(): string {
  const sign = () => CODE_SIGNS[randomInt(CODE_SIGNS.length)] ?? ''
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, sign).join('')).join('-')
}
