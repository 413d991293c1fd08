import { existsSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Office } from '../../platform/index.js'
import { seededIds, withIds } from '../../platform/ids.js'
import { beginSampleYear, sampleYear, takeSamplePart, type SampleYear } from '../../platform/sample-year.js'
import type { Filling } from '../../platform/start/sample.js'
import { refoldMatter } from '../../matters/case/refold.js'
import { MatterEntity } from '../../matters/index.js'
import { FIRST_DAY } from '../days.js'
import { findHouse } from '../house/install.js'
import type { Residents } from '../house/residents.js'
import { liveTogether } from '../live.js'
import { Chance } from '../random.js'
import { SEED } from '../seed.js'
import { truthOf } from '../truth/truth-of.js'
import { mattersOf, partsOf, sizeOf } from './parts.js'
import { stepsOf, type Part } from './plan-year.js'

export interface FillOptions {
  readonly seed?: number
  /** only so many parts, for tests */
  readonly parts?: number
  /** BESIDE: a part, then a pause, so that people at their desks come first; ALONE: nobody is there */
  readonly pace?: 'BESIDE' | 'ALONE'
  /** whoever has no year yet wants one */
  readonly isWanted?: boolean
  /** where what is known beside the program is written once the year is whole */
  readonly truthFile?: string
}

/** Of the time that a part took, so much is left to others. */
const PAUSE_SHARE = 0.5
const TOLD_EVERY = 50

/** Lives what is left of the year beside the open office. It can be stopped at any time, and goes on at the next start. */
export function fillYear(office: Office, options: FillOptions = {}): Filling {
  let isStopped = false
  const ended = fill(office, options, () => isStopped).catch((error: unknown) => {
    office.log.error({ err: error }, 'sample year')
  })
  return {
    ended,
    async stop() {
      isStopped = true
      await ended
    },
  }
}

/** As `fillYear`, to the end, and what goes wrong is thrown. */
export const liveYear = (office: Office, options: FillOptions = {}): Promise<void> =>
  fill(office, { pace: 'ALONE', ...options }, () => false)

async function fill(office: Office, options: FillOptions, isStopped: () => boolean): Promise<void> {
  const { seed = SEED, pace = 'BESIDE', parts: most } = options
  const begun = (await sampleYear(office.db.read)) ?? (options.isWanted ? await begin(office, seed) : null)
  if (begun === null) return
  const { truthFile = null } = options
  const parts = partsOf(seed).slice(0, most)
  const residents = await findHouse(office, new Chance(seed), seed)
  for (let at = begun.next; at < parts.length && !isStopped(); at += 1) {
    const since = performance.now()
    await livePart(office, residents, parts[at] as Part, at)
    if (at % TOLD_EVERY === 0 || at === parts.length - 1) await tell(office)
    if (pace === 'BESIDE') await sleep((performance.now() - since) * PAUSE_SHARE)
  }
  if (truthFile !== null && !isStopped() && !existsSync(truthFile))
    writeFileSync(truthFile, `${JSON.stringify(await truthOf(office, seed), null, 1)}\n`, { mode: 0o600 })
}

/** A small office gets its year later than others. */
async function begin(office: Office, seed: number): Promise<SampleYear | null> {
  await office.db.inTransaction((m) => beginSampleYear(m, sizeOf(seed)))
  return sampleYear(office.db.read)
}

/** One part, one transaction: it is there whole, or not at all. */
async function livePart(office: Office, residents: Residents, part: Part, at: number): Promise<void> {
  await office.db.inTransaction(async (m) => {
    if (!(await takeSamplePart(m, at, mattersOf([part])))) return
    await liveTogether(residents, stepsOf(part), (ids) => foldAsOfFirstDay(office, residents.seed, ids))
    await part.alsoLives?.(residents)
  })
}

/** What changed by the day alone since the last act of a matter. */
async function foldAsOfFirstDay(office: Office, seed: number, ids: readonly string[]): Promise<void> {
  const ctx = await office.systemCtx({ today: FIRST_DAY })
  await ctx.inTransaction(async (tx) => {
    for (const id of ids) {
      const row = await tx.m.findOneByOrFail(MatterEntity, { id })
      if (row.refoldOn === null || row.refoldOn > FIRST_DAY) continue
      const at = new Date(`${FIRST_DAY}T08:00:00+08:00`)
      await withIds(seededIds(`${seed} fold ${id}`, at), () => refoldMatter(tx, id))
    }
  })
}

async function tell(office: Office): Promise<void> {
  const year = await sampleYear(office.db.read)
  if (year) office.log.info({ made: year.made, of: year.of }, 'sample year')
}
