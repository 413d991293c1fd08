import { LessThanOrEqual } from 'typeorm'
import { MatterEntity } from '../matters/index.js'
import { refoldMatter } from '../matters/case/refold.js'
import type { Office } from '../platform/index.js'
import type { Say } from '../platform/start/sample.js'
import { FIRST_DAY } from './days.js'
import { planOf } from './deck/plan.js'
import { keepHabits } from './house/habits.js'
import { installHouse } from './house/install.js'
import { studies } from './house/study.js'
import { live } from './live.js'
import { Chance } from './random.js'

/** The same seed gives the same people, matters, texts and days. */
export const SEED = 20_230_110

/** Fills an empty office: the district, its people, a year of petitions and of law study. Everything in it is invented. */
export async function makeSampleOffice(office: Office, say: Say, seed = SEED): Promise<void> {
  say('正在装入示例单位：一个区、一年的信访事项，全部虚构。Making the sample office; everything in it is invented.')
  const chance = new Chance(seed)
  const residents = await installHouse(office, chance)
  await live(office, residents, planOf(chance), say)
  await studies(office, residents)
  await keepHabits(residents)
  await foldAsOfFirstDay(office)
  say('  [████████████████████████] 100%  示例单位已装入。The sample office is made.')
}

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
