import { existsSync, chmodSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.js'
import { Db } from '../database/db.js'
import { StartRefused } from '../errors.js'

/** A whole copy of the embedded database in one file, also while an office runs on it. The field key is not in it. */
export async function backUp(config: Config, to: string | undefined): Promise<string> {
  if (config.databaseUrl.includes('://'))
    throw new StartRefused(
      '服务器上的数据库请用 mariadb-dump --single-transaction 备份。Back up a server with mariadb-dump --single-transaction.',
    )
  if (!to) throw new StartRefused('用法：npm run db:backup -- <文件>。Usage: npm run db:backup -- <file>.')
  const file = resolve(to)
  if (existsSync(file)) throw new StartRefused(`${file} 已存在，请另取名称。${file} is there already.`)
  if (!existsSync(config.databaseUrl))
    throw new StartRefused(`没有数据库 ${config.databaseUrl}。There is no database ${config.databaseUrl}.`)
  const where = { url: config.databaseUrl, poolSize: 1, durability: config.durability }
  const db = await Db.open(where, { entities: [], migrations: [] })
  try {
    await db.reader.query('VACUUM INTO ?', [file])
  } finally {
    await db.close()
  }
  chmodSync(file, 0o600)
  return file
}
