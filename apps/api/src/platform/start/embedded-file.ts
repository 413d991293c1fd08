import { rmSync } from 'node:fs'
import type { Config } from '../config.js'
import { StartRefused } from '../errors.js'

/** Removes the embedded database with its journal. A server's database is its administrator's. */
export function removeEmbedded({ databaseUrl }: Config): void {
  if (databaseUrl.includes('://'))
    throw new StartRefused('服务器上的数据库请由其管理员清空。A database on a server is emptied by its administrator.')
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${databaseUrl}${suffix}`, { force: true })
}
