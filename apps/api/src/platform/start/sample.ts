import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { LocalDate } from '@petition/law'
import type { Config } from '../config.js'
import { StartRefused } from '../errors.js'
import { isLoopback } from '../loopback.js'
import { officeKind, setOfficeDay, setOfficeKind, type Office } from '../office.js'
import { OfficeFactEntity } from '../records/entities.js'
import { beginSampleYear, type SampleYear } from '../sample-year.js'

export type Say = (line: string) => void

/** Fills an empty office with invented matters. */
export interface SampleMaker {
  /** the office's day at its first start */
  readonly firstDay: LocalDate
  /** @returns how much of the whole sample the office opens with */
  makeSampleOffice(office: Office, progress: Say): Promise<Pick<SampleYear, 'made' | 'of'>>
  /** lives what is left of the year beside the office that has opened */
  fillYear(office: Office, options: { readonly isWanted: boolean; readonly truthFile: string }): Filling
  /** as fillYear, with nobody beside it, and what goes wrong is thrown */
  liveYear(office: Office): Promise<void>
  /** one hash of the facts, days and figures of a sample office */
  digestOf(office: Office): Promise<string>
  /** who may sign in and with which password, for whoever starts the program; never for the log */
  tellSignIns(office: Office, say: Say): Promise<void>
}
/** Work beside the open office. */
export interface Filling {
  /** settles when nothing is left or it was told to stop; never rejects */
  readonly ended: Promise<void>
  stop(): Promise<void>
}
export type LoadSample = () => Promise<SampleMaker>

const MAKING = 'sampleMaking'

/** Whether the last start was ended while it was filling the sample office. */
export async function isHalfMade(office: Office): Promise<boolean> {
  return (await office.db.read.countBy(OfficeFactEntity, { name: MAKING })) > 0
}

/** Decides at the first start what the office is, and fills a sample office. Later starts only check. */
export async function settleKind(office: Office, load: LoadSample | null, say: Say): Promise<'sample' | 'real'> {
  const { config } = office
  const kind = await officeKind(office)
  if (kind !== 'none') return checked(kind, config)
  const wanted = load && (await wantsSample(config)) ? 'sample' : 'real'
  const ctx = await office.systemCtx()
  if (wanted === 'real' || !load) {
    await ctx.inTransaction((tx) => setOfficeKind(tx, 'real'))
    return 'real'
  }
  await ctx.inTransaction(async ({ m }) => void (await m.insert(OfficeFactEntity, { name: MAKING, value: 'yes' })))
  const { makeSampleOffice, firstDay } = await load()
  const made = await makeSampleOffice(office, say)
  await ctx.inTransaction(async (tx) => {
    await setOfficeKind(tx, 'sample')
    if (config.sample !== 'small') await beginSampleYear(tx.m, made)
    await setOfficeDay(tx, firstDay, config.zone)
    await tx.m.delete(OfficeFactEntity, { name: MAKING })
  })
  return 'sample'
}

/** At the first start and at every later one, once the office is ready. */
export async function tellSample(office: Office, load: LoadSample | null, say: Say): Promise<void> {
  await (await load?.())?.tellSignIns(office, say)
}

/** The rest of the sample's year, where there is one left: in the process that runs the jobs, after the office has opened. */
export async function fillSampleYear(office: Office, load: LoadSample | null): Promise<Filling | null> {
  const { sample, dataDir } = office.config
  const maker = sample === 'small' ? null : await load?.()
  return maker
    ? maker.fillYear(office, { isWanted: sample === 'yes', truthFile: join(dataDir, 'sample-truth.json') })
    : null
}

function checked(kind: 'sample' | 'real', { sample, host, dataDir }: Config): 'sample' | 'real' {
  if (kind === 'sample' && !isLoopback(host))
    throw new StartRefused(
      `这里存的是示例单位，只能在本机打开，不能绑定 ${host}。This is a sample office; it binds to loopback only.`,
    )
  const isOther =
    ((sample === 'yes' || sample === 'small') && kind === 'real') || (sample === 'no' && kind === 'sample')
  if (isOther)
    throw new StartRefused(
      `SAMPLE=${sample} 与 ${dataDir} 里已有的数据不符，请用 DATA_DIR 另选目录。SAMPLE=${sample} does not fit the data already there; choose another DATA_DIR.`,
    )
  return kind
}

/** SAMPLE decides; else a person at the terminal; else yes on loopback, since whoever tries it wants to see something. */
async function wantsSample({ sample, host }: Config): Promise<boolean> {
  if (sample !== 'ask') return sample !== 'no'
  if (!isLoopback(host)) return false
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('第一次启动：要装入虚构的示例数据吗？Fill in invented sample data? [Y/n] ')
  terminal.close()
  return !/^(n|no|不|否)/i.test(answer.trim())
}
