import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { destination } from 'pino'
import { prepareDataFolder, readConfig, type Config } from '../config.js'
import { StartRefused } from '../errors.js'
import { officeApp, type OfficeApp } from '../http/app.js'
import { builtConsole } from '../http/console.js'
import { JobRunner } from '../jobs.js'
import { makeLog } from '../logs.js'
import { Office } from '../office.js'
import type { Slice } from '../slice.js'
import { removeEmbedded } from './embedded-file.js'
import {
  fillSampleYear,
  isHalfMade,
  settleKind,
  tellSample,
  type Filling,
  type LoadSample,
  type Say,
} from './sample.js'

const LONGEST_STOP_MS = 20_000

export interface House {
  readonly slices: readonly Slice[]
  readonly sample: LoadSample | null
}

/** Opens an office with the environment's configuration; the log goes to stderr, so that stdout stays for people. */
export function openOffice(config: Config, slices: readonly Slice[]): Promise<Office> {
  prepareDataFolder(config)
  return Office.open(config, slices, { log: makeLog(config.logLevel, destination(2)) })
}

/** Starts the office and runs until it is told to stop. */
export async function serve({ slices, sample }: House, say: Say): Promise<void> {
  const config = readConfig(process.env)
  if (config.role !== 'worker') await refuseBusyPort(config)
  say('正在打开数据库 Opening the database …')
  let office = await openOffice(config, slices)
  if (await isHalfMade(office)) office = await startOver(office, slices, say)
  for (const weak of office.db.server.relaxed) say(`注意：${weak}（RELAXED_DURABILITY=yes）`)
  const kind = await settleKind(office, sample, say)
  for (const slice of office.slices) await slice.onReady?.(office, say)

  const app = config.role === 'worker' ? null : await officeApp(office)
  const jobs = config.role === 'web' ? null : new JobRunner(office)
  await jobs?.start()
  await app?.http
    .listen({ host: config.host, port: config.port })
    .catch((error: unknown) => refuseListen(config, error))
  const running: Running = { office, app, jobs, filling: null }
  stopOnSignal(running)
  if (kind === 'sample' && app) await tellSample(office, sample, say)
  announce(config, kind, app, say)
  if (kind === 'sample' && jobs) running.filling = await fillSampleYear(office, sample)
}

interface Running {
  readonly office: Office
  readonly app: OfficeApp | null
  readonly jobs: JobRunner | null
  filling: Filling | null
}

function announce(config: Config, kind: 'sample' | 'real', app: OfficeApp | null, say: Say): void {
  if (kind === 'sample') say('示例单位：人名、单位往来和事项都是虚构的。A sample office: everything in it is invented.')
  if (!app) return say('后台任务已启动。Worker is running.')
  const bound = app.http.server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : config.port
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  const address = `${config.tls ? 'https' : 'http'}://${host}:${port}/`
  if (!builtConsole()) say('控制台尚未构建，只有接口可用。The console is not built; only the API answers.')
  say(`已就绪 Ready: ${address}`)
}

/** A start that was ended in the middle of the sample left half of it: of the embedded file we make a new one. */
async function startOver(office: Office, slices: readonly Slice[], say: Say): Promise<Office> {
  const { config, db } = office
  await office.close()
  if (db.dialect === 'mysql')
    throw new StartRefused(
      '上次装入示例数据时中断，请清空这个数据库后再启动。The sample was only half made; empty this database and start again.',
    )
  say('上次装入示例数据时中断，重新装入。The sample was only half made: starting over.')
  removeEmbedded(config)
  return openOffice(config, slices)
}

/** Looks before the long part of the start, so that nobody waits for a sample only to hear that the port is taken. */
function refuseBusyPort(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      try {
        refuseListen(config, error)
      } catch (refused) {
        reject(refused as Error)
      }
    })
    probe.listen(config.port, config.host, () => probe.close(() => resolve()))
  })
}

function refuseListen({ host, port }: Config, error: unknown): never {
  const code = (error as { code?: string }).code ?? ''
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `端口 ${port} 已被占用，请用 PORT=<其他端口> 启动。Port ${port} is in use; set PORT to another one.`,
    EACCES: `没有权限使用端口 ${port}，请用 PORT=<1024 以上> 启动。Not allowed to use port ${port}.`,
    EADDRNOTAVAIL: `本机没有地址 ${host}，请检查 HOST。This machine has no address ${host}.`,
    ENOTFOUND: `本机没有地址 ${host}，请检查 HOST。This machine has no address ${host}.`,
  }
  throw sentences[code] ? new StartRefused(sentences[code], error) : error
}

/** No new requests, then the ones at hand are finished, then the jobs, then the database. A second signal ends it at once. */
function stopOnSignal(running: Running): void {
  const { office, app, jobs } = running
  let isStopping = false
  const stop = async () => {
    app?.startDraining()
    await running.filling?.stop()
    await app?.http.close()
    await jobs?.stop()
    await office.close()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      void Promise.race([stop(), sleep(LONGEST_STOP_MS, null, { ref: false })])
        .catch((error: unknown) => office.log.error({ err: error }, 'stop'))
        .finally(() => process.exit(0))
    })
}
