import { In, Like } from 'typeorm'
import { MatterEntity } from '../../matters/index.js'
import { MatterLinkEntity } from '../../matters/archive/matter.entity.js'
import { MatterFactEntity } from '../../matters/archive/fact.entity.js'
import type { Office } from '../../platform/index.js'
import { AuditEntryEntity } from '../../platform/records/entities.js'
import { FIRST_DAY } from '../days.js'
import { SEED } from '../seed.js'
import { partsOf } from '../year/parts.js'
import { dueOf, type Due } from './due.js'

export interface MatterTruth {
  readonly number: string
  readonly receivedOn: string
  readonly due: readonly Due[]
  /** number of the matter whose facts and reasons this one tells again, whether the office found it out or not */
  readonly sameAs: string | null
}

/** What is known of the invented matters beside the program: dates reckoned by hand, and who tells the same again. */
export interface Truth {
  readonly seed: number
  readonly officeDay: string
  readonly matters: readonly MatterTruth[]
}

export async function truthOf(office: Office, seed = SEED): Promise<Truth> {
  const { read } = office.db
  const byName = await idsByName(office)
  const same = new Map(
    partsOf(seed)
      .flatMap((part) => part.courses)
      .flatMap(({ name, same: first }) => (first === null ? [] : [[byName.get(name) ?? '', byName.get(first) ?? '']])),
  )
  const made = new Set([...byName.values(), ...(await sprungFrom(office, new Set(byName.values())))])
  const rows = await read.find(MatterEntity, { order: { id: 'ASC' } })
  const numbers = new Map(rows.map((row) => [row.id, row.number]))
  const matters: MatterTruth[] = []
  for (const { id, number, receivedOn } of rows) {
    if (!made.has(id)) continue
    const facts = await read.find(MatterFactEntity, { where: { matterId: id }, order: { seq: 'ASC' } })
    matters.push({ number, receivedOn, due: dueOf(facts), sameAs: numbers.get(same.get(id) ?? '') ?? null })
  }
  return { seed, officeDay: FIRST_DAY, matters }
}

/** The audit log knows by which step of the plan a matter was registered. */
async function idsByName(office: Office): Promise<ReadonlyMap<string, string>> {
  const entries = await office.db.read.find(AuditEntryEntity, {
    where: { act: 'registerMatter', requestId: Like('sample-%') },
    select: { requestId: true, thingId: true },
  })
  return new Map(entries.map(({ requestId, thingId }) => [requestId.split('-')[1] ?? '', thingId]))
}

/** What was split off a matter of the plan, or followed it on new facts, is of the plan too. */
async function sprungFrom(office: Office, made: ReadonlySet<string>): Promise<readonly string[]> {
  const links = await office.db.read.findBy(MatterLinkEntity, { kind: In(['SPLIT_FROM', 'FOLLOWS']) })
  return links.filter((link) => made.has(link.otherId)).map((link) => link.matterId)
}
