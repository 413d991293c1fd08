import type { EntityManager } from 'typeorm'
import { lock } from './database/db.js'
import { OfficeFactEntity } from './records/entities.js'

const FACT = 'sampleYear'

/** How far the invented year of a sample office is lived. */
export interface SampleYear {
  /** the part of the plan that comes next */
  readonly next: number
  /** matters that are there, and that there will be */
  readonly made: number
  readonly of: number
}

/** Null where there is no year to be lived: a real office, and a sample that was asked for small. */
export async function sampleYear(read: EntityManager): Promise<SampleYear | null> {
  const fact = await read.findOneBy(OfficeFactEntity, { name: FACT })
  return fact ? (JSON.parse(fact.value) as SampleYear) : null
}

export async function beginSampleYear(m: EntityManager, made: Pick<SampleYear, 'made' | 'of'>): Promise<void> {
  await m.insert(OfficeFactEntity, { name: FACT, value: valueOf({ next: 0, ...made }) })
}

/**
 * Marks a part of the plan as lived, in the transaction in which it is lived: so no part is lived twice, whoever was ended in
 * the middle or wanted to live it at the same time.
 *
 * @returns false where somebody else has lived it
 */
export async function takeSamplePart(m: EntityManager, part: number, matters: number): Promise<boolean> {
  const fact = await lock(m, OfficeFactEntity, { name: FACT })
  const year = fact ? (JSON.parse(fact.value) as SampleYear) : null
  if (year?.next !== part) return false
  await m.update(
    OfficeFactEntity,
    { name: FACT },
    { value: valueOf({ ...year, next: part + 1, made: year.made + matters }) },
  )
  return true
}

const valueOf = ({ next, made, of }: SampleYear): string => JSON.stringify({ next, made, of })
