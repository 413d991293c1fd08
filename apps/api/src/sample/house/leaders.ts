import { addDays, localDate, type LocalDate } from '@petition/law'
import { addLeadOfficial, closeReception, planReception } from '../../leadership/index.js'
import { FIRST_DAY, workday } from '../days.js'
import { HEAD } from '../people/cadres.js'
import { onDayOf, type Residents } from './residents.js'

/** Leading officials of the invented district, as the office keeps them for its reception days. */
const OFFICIALS = [
  ['靳遥岑', '区委副书记'],
  ['鲁砚清', '区委常委、政法委书记'],
  ['闻知朔', '副区长（分管住建、城管）'],
  ['尚望舒', '副区长（分管人社、民政）'],
] as const

const FIRST = localDate('2022-01-12')
const EVERY_DAYS = 14
const DAYS = 28

/** A reception day every other week (第十八条第二款), the next two still ahead on the office's first day. */
export const RECEPTION_DAYS: readonly LocalDate[] = Array.from({ length: DAYS }, (_, at) =>
  workday(addDays(FIRST, at * EVERY_DAYS)),
)
const WEEK = 7

/** The first reception day after a day. */
export const receptionAfter = (day: LocalDate): LocalDate | null => RECEPTION_DAYS.find((on) => on > day) ?? null

/** The officials in turn, each day planned a week ahead; a day that was held is closed with the number of those who came. */
export async function keepReceptions(residents: Residents): Promise<void> {
  const officials: string[] = []
  for (const [at, [name, title]] of OFFICIALS.entries())
    officials.push(
      await onDay(residents, FIRST, -WEEK, `official-${at}`, (ctx) =>
        addLeadOfficial(ctx, { idempotencyKey: `sample-official-${at}`, name, title }),
      ),
    )
  for (const [at, on] of RECEPTION_DAYS.entries()) {
    const id = await onDay(residents, on, -WEEK, `reception-${at}`, (ctx) =>
      planReception(ctx, {
        ...{ idempotencyKey: `sample-reception-${at}`, officialId: officials[at % officials.length] ?? '', on },
        ...{ fromTime: '09:00', untilTime: '11:30', place: '区社会矛盾纠纷调处化解中心领导接访室' },
      }),
    )
    if (on >= FIRST_DAY) continue
    await onDay(residents, on, 0, `received-${at}`, (ctx) =>
      closeReception(ctx, {
        ...{ idempotencyKey: `sample-received-${at}`, id, expectedVersion: 1, visitors: 3 + ((at * 5) % 9) },
      }),
    )
  }
}

async function onDay<T>(
  residents: Residents,
  on: LocalDate,
  later: number,
  name: string,
  work: (ctx: Awaited<ReturnType<Residents['ctx']>>) => Promise<T>,
): Promise<T> {
  const day = addDays(on, later)
  const today = day > FIRST_DAY ? FIRST_DAY : day
  return onDayOf(residents, HEAD, today, name, work)
}
