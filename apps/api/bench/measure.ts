import type { Db } from '../src/platform/database/index.js'

export interface Measured {
  readonly what: string
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** of this process for one round: what others on the machine do is not in it, nor is what a server does */
  readonly cpu: number
  /** of one round, after the first ones */
  readonly statements: number
}

const WARM_UP = 10

/** Milliseconds of one piece of work, round after round, and the statements it sends. */
export async function measure(db: Db, what: string, rounds: number, work: () => Promise<void>): Promise<Measured> {
  for (let n = 0; n < Math.min(WARM_UP, rounds); n += 1) await work()
  const { statements } = await db.counted(work)
  const times: number[] = []
  const before = process.cpuUsage()
  for (let n = 0; n < rounds; n += 1) {
    const since = performance.now()
    await work()
    times.push(performance.now() - since)
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    what,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpu: (user + system) / 1000 / rounds,
    statements: statements.length,
  }
}

export function table(rows: readonly Measured[]): string {
  const line = (what: string, ...numbers: string[]) => what.padEnd(20) + numbers.map((n) => n.padStart(12)).join('')
  return [
    line('', 'p50 ms', 'p95 ms', 'p99 ms', 'cpu ms', 'statements'),
    ...rows.map((row) =>
      line(
        row.what,
        row.p50.toFixed(1),
        row.p95.toFixed(1),
        row.p99.toFixed(1),
        row.cpu.toFixed(1),
        String(row.statements),
      ),
    ),
  ].join('\n')
}
