import { Brackets, IsNull, type EntityManager } from 'typeorm'
import type { Ctx, Tx } from './ctx.js'
import { newId } from './ids.js'
import { insertIfAbsent } from './database/db.js'
import { errorRecord } from './logs.js'
import type { Office } from './office.js'
import { JobEntity } from './records/entities.js'

/**
 * Work that no request waits for. The work and the mark that it was done are one transaction, and the mark needs the lease: so
 * each run has its effect exactly once, whoever else woke up. What reaches outside the database belongs behind a row of its own.
 */
export interface JobDefinition {
  readonly name: string
  /** recurring: how often; left out: only when a row asks for it (`enqueue`) */
  readonly everySeconds?: number
  /** a cheap look whether there is anything to do */
  readonly isNeeded?: (read: EntityManager, ctx: Ctx) => Promise<boolean>
  /**
   * What reaches outside the database, such as sending a mail: before `run`, under the lease and in no transaction, since a
   * transaction may run twice and holds the one writer of the embedded database. It keeps its own rows of what was done, and
   * ends well within the lease (REACH_MS).
   */
  readonly reach?: (ctx: Ctx) => Promise<void>
  readonly run: (tx: Tx, payload: unknown) => Promise<void>
}

const LEASE_MS = 60_000
/** How long `reach` may go on taking up new work. */
export const REACH_MS = 20_000
const TICK_MS = 1000
const MOST_ATTEMPTS = 8

class LeaseLost extends Error {}

/** Asks for a job to be run once, from inside the act that needs it. `id` makes it unique: asking again does nothing. */
export async function enqueue(
  tx: Tx,
  job: { name: string; id?: string; payload?: unknown; dueAt?: Date },
): Promise<void> {
  await insertIfAbsent(tx.m, JobEntity, row(job.id ?? newId(), job.name, job.dueAt ?? tx.now(), job.payload ?? null))
}

const row = (id: string, name: string, dueAt: Date, payload: unknown): JobEntity => ({
  ...{ id, name, payload, dueAt, attempts: 0 },
  ...{ holder: null, leaseUntil: null, lastError: null, endedAt: null },
})

export class JobRunner {
  readonly #holder = newId()
  readonly #definitions: ReadonlyMap<string, JobDefinition>
  #timer: NodeJS.Timeout | null = null
  #round: Promise<number> | null = null

  constructor(private readonly office: Office) {
    this.#definitions = new Map(office.slices.flatMap((s) => s.jobs ?? []).map((d) => [d.name, d]))
  }

  /** Makes the rows of the recurring jobs and looks for work every second. */
  async start(): Promise<void> {
    await this.prepare()
    this.#timer = setInterval(() => {
      this.#round ??= this.runDue().finally(() => {
        this.#round = null
      })
      this.#round.catch((error: unknown) => this.office.log.error({ err: error }, 'jobs'))
    }, TICK_MS)
    this.#timer.unref()
  }

  /** No new work; waits for the one at hand. */
  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    await this.#round?.catch(() => undefined)
  }

  async prepare(): Promise<void> {
    const ctx = await this.office.systemCtx()
    await ctx.inTransaction(async (tx) => {
      for (const d of this.#definitions.values())
        if (d.everySeconds) await insertIfAbsent(tx.m, JobEntity, row(d.name, d.name, tx.now(), null))
    })
  }

  /** Runs what is due until nothing is. @returns how many runs were carried out */
  async runDue(now: () => Date = () => new Date()): Promise<number> {
    // A recurring job with nothing to do is not even claimed: an idle office writes nothing.
    const seen = new Set<string>()
    const ctx = await this.office.systemCtx({ now })
    for (const { name, isNeeded } of this.#definitions.values())
      if (isNeeded && !(await isNeeded(this.office.db.reader.manager, ctx))) seen.add(name)
    for (let runs = 0; ;) {
      const job = await this.claim(now(), seen)
      if (!job) return runs
      seen.add(job.id)
      if (await this.carryOut(job, now)) runs += 1
    }
  }

  private async claim(now: Date, seen: ReadonlySet<string>): Promise<JobEntity | null> {
    const due = (m: EntityManager) =>
      m
        .createQueryBuilder(JobEntity, 'job')
        .where('job.endedAt IS NULL AND job.dueAt <= :now', { now })
        .andWhere(new Brackets((q) => q.where('job.leaseUntil IS NULL').orWhere('job.leaseUntil < :now', { now })))
        .andWhere(seen.size > 0 ? 'job.id NOT IN (:...seen)' : '1 = 1', { seen: [...seen] })
        .orderBy('job.dueAt', 'ASC')
        .take(1)
    const { db } = this.office
    if (!(await due(db.reader.manager).getOne())) return null
    return db.inTransaction(async (m) => {
      const query = due(m)
      if (db.dialect === 'mysql') query.setLock('pessimistic_write').setOnLocked('skip_locked')
      const job = await query.getOne()
      if (!job) return null
      const lease = { holder: this.#holder, leaseUntil: new Date(now.getTime() + LEASE_MS), attempts: job.attempts + 1 }
      await m.update(JobEntity, { id: job.id }, lease)
      return { ...job, ...lease }
    })
  }

  private async carryOut(job: JobEntity, now: () => Date): Promise<boolean> {
    const definition = this.#definitions.get(job.name)
    const ctx = await this.office.systemCtx({ now })
    try {
      if (!definition) throw new Error(`no job is called ${job.name}`)
      await definition.reach?.(ctx)
      await ctx.inTransaction(async (tx) => {
        await definition.run(tx, job.payload)
        await this.#settle(tx, job, after(definition, now()))
      })
      return true
    } catch (error) {
      if (error instanceof LeaseLost) return false
      ctx.log.error({ err: error, job: job.name }, 'job failed')
      await this.#postpone(job, now(), errorRecord(error))
      return false
    }
  }

  /** The mark: only whoever still holds the lease may set it, else its work is rolled back with it. */
  async #settle(tx: Tx, job: JobEntity, set: Partial<JobEntity>): Promise<void> {
    const settled = await tx.m.update(
      JobEntity,
      { id: job.id, holder: this.#holder, attempts: job.attempts, endedAt: IsNull() },
      { holder: null, leaseUntil: null, ...(set as object) },
    )
    if (settled.affected !== 1) throw new LeaseLost(job.name)
  }

  async #postpone(job: JobEntity, now: Date, error: { type: string; code?: string }): Promise<void> {
    const recurring = this.#definitions.get(job.name)?.everySeconds !== undefined
    const pause = Math.min(3600, 2 ** job.attempts) * 1000
    await this.office.db.inTransaction(async (m) => {
      await m.update(
        JobEntity,
        { id: job.id, holder: this.#holder, attempts: job.attempts },
        {
          holder: null,
          leaseUntil: null,
          dueAt: new Date(now.getTime() + pause),
          lastError: `${error.type} ${error.code ?? ''}`.trim().slice(0, 200),
          ...(!recurring && job.attempts >= MOST_ATTEMPTS ? { endedAt: now } : {}),
        },
      )
    })
  }
}

const after = (definition: JobDefinition, now: Date): Partial<JobEntity> =>
  definition.everySeconds
    ? { dueAt: new Date(now.getTime() + definition.everySeconds * 1000), attempts: 0 }
    : { endedAt: now }
