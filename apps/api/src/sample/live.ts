import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LocalDate } from '@petition/law'
import type { Office } from '../platform/index.js'
import { seededIds, withIds } from '../platform/ids.js'
import type { Say } from '../platform/start/sample.js'
import type { Residents } from './house/residents.js'
import { Hand, type Lives } from './roads/hand.js'
import type { Step } from './roads/course.js'

const OPENS = 8 * 60 + 40
const OPEN_MINUTES = 9 * 60

/**
 * Lives the steps one after the other, each as its person on its day, through the real commands. The acts of one day share a
 * transaction: one flush to disk a day instead of one an act. A day that is taken back leaves nothing in `lives` either.
 */
export async function live(office: Office, residents: Residents, steps: readonly Step[], say: Say): Promise<Lives> {
  let lives: Lives = new Map()
  const progress = new Progress(steps.length, say)
  for (const day of daysOf(steps)) {
    lives = await office.db.inTransaction(async () => {
      const today: Lives = new Map(lives)
      for (const [at, step] of day.entries()) await take(residents, today, step, { at, of: day.length })
      return today
    })
    progress.lived(day)
  }
  return lives
}

/**
 * Lives the steps of matters that have to do with one another, in the transaction around it: so nobody ever sees one of them half
 * lived. Between two acts others have their turn at the process.
 */
export async function liveTogether(
  residents: Residents,
  steps: readonly Step[],
  last: (matterIds: readonly string[]) => Promise<void>,
): Promise<void> {
  const lives: Lives = new Map()
  for (const day of daysOf(steps))
    for (const [at, step] of day.entries()) {
      await take(residents, lives, step, { at, of: day.length })
      await nextTurn()
    }
  await last([...lives.values()].map((living) => living.id))
}

/** New rows take ids and instants from the plan, so that the same seed makes the same rows. */
async function take(
  residents: Residents,
  lives: Lives,
  { matter, on, login, work }: Step,
  { at, of }: { at: number; of: number },
): Promise<void> {
  const key = `${matter}-${on}-${at}`
  const ctx = await residents.ctx(login, on, OPENS + Math.floor((at * OPEN_MINUTES) / of), key)
  try {
    await withIds(seededIds(`${residents.seed} ${key}`, ctx.now()), () =>
      work(new Hand(ctx, residents, lives, matter, key)),
    )
  } catch (error) {
    throw new Error(`sample matter ${matter} on ${on}, by ${login}: ${(error as Error).message}`, { cause: error })
  }
}

function daysOf(steps: readonly Step[]): Step[][] {
  const days: Step[][] = []
  for (const step of steps) {
    const day = days.at(-1)
    if (day?.[0]?.on === step.on) day.push(step)
    else days.push([step])
  }
  return days
}

const BAR = 24

/** One line a month: how far it is, and which month is being lived. */
class Progress {
  #done = 0
  #month = ''

  constructor(
    private readonly all: number,
    private readonly say: Say,
  ) {}

  lived(day: readonly Step[]): void {
    const on = day[0]?.on
    if (on && monthOf(on) !== this.#month) {
      this.#month = monthOf(on)
      const part = this.#done / this.all
      const full = Math.round(part * BAR)
      const percent = String(Math.round(part * 100)).padStart(3)
      this.say(`  [${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${percent}%  ${this.#month} …`)
    }
    this.#done += day.length
  }
}

const monthOf = (day: LocalDate): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`
