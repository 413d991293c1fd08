import { In } from 'typeorm'
import { describe, expect, it } from 'vitest'
import { DutyEntity } from '../../src/matters/archive/folded.entity.js'
import { MatterEntity, MatterLinkEntity } from '../../src/matters/archive/matter.entity.js'
import { beginSampleYear, sampleYear } from '../../src/platform/sample-year.js'
import { settleKind } from '../../src/platform/start/sample.js'
import { FIRST_DAY } from '../../src/sample/days.js'
import { findHouse } from '../../src/sample/house/install.js'
import { liveTogether } from '../../src/sample/live.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planDisputes } from '../../src/sample/year/plan-disputes.js'
import { planHeard, planLawyerMonths, planMediated, stepsOf } from '../../src/sample/year/plan-year.js'
import { NOTICE_OF_2023 } from '../../src/sample/truth/rest-days.js'
import { digestOf, fillYear, liveYear, tableDigests, truthOf } from '../../src/sample/index.js'
import { sample } from '../../src/slices.js'
import { onDatabase, type TestOffice } from '../offices.js'
import { summaryOf } from './ledger-of.js'
import { onSampleOffice } from './sample-copy.js'

/** Parts of the year that are lived here: enough for every road that is not rare. */
const PARTS = 24

/** What the first embedded office became, for the others to be compared with. */
const first: { small: string; digest: string; beside: Tables; summary: readonly string[] } = {
  ...{ small: '', digest: '', beside: [], summary: [] },
}
type Tables = Awaited<ReturnType<typeof tableDigests>>

/** Matters that came of others in the telling: the plan counts those that somebody brought. */
const sprung = (office: TestOffice) =>
  office.db.read.countBy(MatterLinkEntity, { kind: In(['SPLIT_FROM', 'FOLLOWS'] as const) })
/** One of each kind that stands beside the matters of the year: a mediation, a hearing, disputes, a month of lawyers. */
async function liveBeside({ office }: TestOffice): Promise<void> {
  const residents = await findHouse(office, new Chance(SEED), SEED)
  const kinds = [planMediated(SEED), planHeard(SEED), planDisputes(SEED), planLawyerMonths()]
  const parts = kinds.flatMap((parts) => parts.slice(0, 1))
  for (const part of parts)
    await office.db.inTransaction(async () => {
      await liveTogether(residents, stepsOf(part), async () => undefined)
      await part.alsoLives?.(residents)
    })
}
const begin = (office: TestOffice) => office.office.db.inTransaction((m) => beginSampleYear(m, { made: 0, of: PARTS }))

onSampleOffice((office) => {
  describe('a part of the year', () => {
    it('is lived through the same commands, and every matter of it is there whole', async () => {
      first.small = await digestOf(office.office)
      const counted = async () => (await office.db.read.count(MatterEntity)) - (await sprung(office))
      const before = await counted()
      await begin(office)
      await liveYear(office.office, { parts: PARTS })
      const year = await sampleYear(office.db.read)
      expect(year?.next).toBe(PARTS)
      expect((await counted()) - before).toBe(year?.made)
      first.digest = await digestOf(office.office)
      first.summary = await summaryOf(office.office)
    })

    it('is not lived twice', async () => {
      await liveYear(office.office, { parts: PARTS })
      expect(await digestOf(office.office)).toBe(first.digest)
    })

    it('goes on beside the matters', async () => {
      await liveBeside(office)
      first.beside = await tableDigests(office.office)
      expect(await digestOf(office.office)).not.toBe(first.digest)
    })

    it('has the dates that a table of its own gives', async () => {
      const truth = await truthOf(office.office)
      const ids = new Map((await office.db.read.find(MatterEntity)).map((row) => [row.number, row.id]))
      expect(truth.matters.length).toBe(ids.size)
      const clocks = new Set<string>()
      for (const { number, due } of truth.matters) {
        const kept = await office.db.read.findBy(DutyEntity, { matterId: ids.get(number) ?? '' })
        for (const { clock, from, last, lastBeforeNotice } of due) {
          clocks.add(clock)
          const own = kept.filter((duty) => duty.clock === clock && duty.eventOn === from)
          // What ended before the notice on a year was published keeps the day that was known then.
          const days = own.map((duty) =>
            (duty.endOn ?? FIRST_DAY) < NOTICE_OF_2023 ? (lastBeforeNotice ?? last) : last,
          )
          expect(
            own.map((duty) => duty.lawfulLastOn),
            `${number} ${clock} from ${from}`,
          ).toEqual(days)
          expect(own.length, `${number} ${clock} from ${from}`).toBeGreaterThan(0)
        }
      }
      expect([...clocks].sort()).toEqual(
        [
          ...['JY-HANDLE10', 'SV-PUBLIC30', 'XF-EXT30', 'XF-HANDLE60', 'XF-NOTICE15-DIRECT', 'XF-NOTICE15-FWD'],
          ...['XF-OBJECT5', 'XF-REVIEW-DEC30', 'XF-REVIEW-REQ30', 'XF-SORT15', 'XF05-ACCEPT15'],
        ].sort(),
      )
    })
  })
})

onSampleOffice((office) => {
  it('is the same year when it was stopped in the middle and taken up again', async () => {
    await begin(office)
    await liveYear(office.office, { parts: 7 })
    await fillYear(office.office, { parts: PARTS }).stop()
    expect((await sampleYear(office.db.read))?.next).toBeLessThan(PARTS)
    await liveYear(office.office, { parts: PARTS })
    expect(await digestOf(office.office)).toBe(first.digest)
  })
})

onDatabase(
  'mysql',
  (office: TestOffice) => {
    it('is the same office on the other database: ids, facts, days, papers and figures', async () => {
      expect(await digestOf(office.office)).toBe(first.small)
      await begin(office)
      await liveYear(office.office, { parts: PARTS })
      const summary = await summaryOf(office.office)
      const differing = summary.filter((line, at) => line !== first.summary[at])
      expect(differing.slice(0, 3)).toEqual([])
      expect(await digestOf(office.office)).toBe(first.digest)
      await liveBeside(office)
      expect(await tableDigests(office.office)).toEqual(first.beside)
    })
  },
  {
    config: { sample: 'small' },
    seed: async (office) => void (await settleKind(office.office, sample, () => undefined)),
  },
)
