import type { LocalDate } from '@petition/law'
import { LessThanOrEqual } from 'typeorm'
import { MatterEntity } from '../matters/index.js'
import { refoldMatter } from '../matters/case/refold.js'
import type { Office } from '../platform/index.js'
import { seededIds, withIds } from '../platform/ids.js'
import type { SampleYear } from '../platform/sample-year.js'
import type { Say } from '../platform/start/sample.js'
import { FIRST_DAY } from './days.js'
import { planOf } from './deck/plan.js'
import { keepCentres, keepFindings } from './house/centres.js'
import { keepDisputes } from './house/disputes.js'
import { keepConferences } from './house/conferences.js'
import { keepHabits } from './house/habits.js'
import { keepHearingPeople } from './house/hearings.js'
import { installHouse, OPENING } from './house/install.js'
import { keepMediationBodies, keepMediations } from './house/mediation.js'
import { keepReceptions } from './house/leaders.js'
import { keepOpinions } from './house/opinions.js'
import { keepRoster } from './house/roster.js'
import { studies } from './house/study.js'
import { live } from './live.js'
import { keepWindow } from './reconsideration/index.js'
import { SEED } from './seed.js'
import { Chance } from './random.js'
import { sizeOf } from './year/parts.js'

/**
 * Fills an empty office: the district, its people, their law study, and the matters by which it opens. Everything in it is
 * invented. The rest of the year is lived once the office is open (`fillYear`).
 */
export async function makeSampleOffice(
  office: Office,
  say: Say,
  seed = SEED,
): Promise<Pick<SampleYear, 'made' | 'of'>> {
  say('正在装入示例单位：一个区和在办的信访事项，全部虚构。Making the sample office; everything in it is invented.')
  const chance = new Chance(seed)
  const residents = await withIds(seededIds(`${seed} house`, instantOf(OPENING)), () =>
    installHouse(office, chance, seed),
  )
  await office.db.inTransaction(() => keepReceptions(residents))
  await office.db.inTransaction(() => keepRoster(office, residents))
  await office.db.inTransaction(() => keepHearingPeople(residents))
  await office.db.inTransaction(() => keepWindow(residents))
  const bodyId = await withIds(seededIds(`${seed} mediation bodies`, instantOf(OPENING)), () =>
    office.db.inTransaction(() => keepMediationBodies(residents)),
  )
  const communityId = await withIds(seededIds(`${seed} centres`, instantOf(OPENING)), () =>
    office.db.inTransaction(() => keepCentres(residents)),
  )
  await office.db.inTransaction(() => keepFindings(residents, communityId))
  const { steps } = planOf(chance)
  await live(office, residents, steps, say)
  await withIds(seededIds(`${seed} habits`, instantOf(FIRST_DAY)), async () => {
    await studies(office, residents)
    await office.db.inTransaction(() => keepMediations(office, residents, bodyId))
    await office.db.inTransaction(() => keepConferences(office, residents))
    await office.db.inTransaction(() => keepOpinions(office, residents))
    await keepDisputes(office, residents)
    await keepHabits(residents)
    await foldAsOfFirstDay(office)
  })
  say('  [████████████████████████] 100%  示例单位已装入。The sample office is made.')
  return sizeOf(seed)
}

const instantOf = (day: LocalDate): Date => new Date(`${day}T08:00:00+08:00`)

/** What changed by the day alone since the last act, such as a public notice that ended. */
async function foldAsOfFirstDay(office: Office): Promise<void> {
  const ctx = await office.systemCtx({ today: FIRST_DAY })
  const due = await ctx.read.find(MatterEntity, {
    where: { refoldOn: LessThanOrEqual(FIRST_DAY) },
    select: { id: true },
    order: { id: 'ASC' },
  })
  await ctx.inTransaction(async (tx) => {
    for (const { id } of due) await refoldMatter(tx, id)
  })
}
