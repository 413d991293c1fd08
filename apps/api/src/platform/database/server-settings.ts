import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { StartRefused } from '../errors.js'
import { dialectOf, type Where } from './data-source.js'

export interface Server {
  readonly product: 'SQLite' | 'MariaDB' | 'MySQL'
  readonly version: string
  /** what is weaker than promised and was allowed; printed at start */
  readonly relaxed: readonly string[]
}

type Settings = Record<string, string>

/** What the server must promise, and the sentence for whoever runs it. */
const DEMANDS: readonly { fails: (s: Settings) => boolean; says: (s: Settings) => string }[] = [
  {
    fails: (s) => s['innodb_flush_log_at_trx_commit'] !== '1',
    says: (s) =>
      `innodb_flush_log_at_trx_commit=${s['innodb_flush_log_at_trx_commit']}（应为 1：断电不丢已确认的写入）`,
  },
  {
    fails: (s) => !/STRICT_(TRANS|ALL)_TABLES/.test(s['sql_mode'] ?? ''),
    says: () => 'sql_mode 缺少 STRICT_TRANS_TABLES（过长的内容会被悄悄截断）',
  },
  {
    fails: (s) => !(s['character_set_database'] ?? '').startsWith('utf8mb4'),
    says: (s) => `数据库字符集是 ${s['character_set_database']}（应为 utf8mb4，否则生僻字会丢失）`,
  },
]

async function readServer(url: string): Promise<{ version: string; settings: Settings }> {
  const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), charset: 'utf8mb4_unicode_ci' })
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SHOW VARIABLES WHERE Variable_name IN ('version', 'innodb_flush_log_at_trx_commit', 'sql_mode', 'character_set_database')`,
    )
    const settings = Object.fromEntries(rows.map((r) => [String(r['Variable_name']), String(r['Value'])]))
    return { version: settings['version'] ?? '', settings }
  } finally {
    await connection.end()
  }
}

/** Reads what the server promises; weaker than documented is refused unless durability was relaxed on purpose. */
export async function checkServer(where: Where): Promise<Server> {
  if (dialectOf(where.url) === 'sqlite')
    return {
      product: 'SQLite',
      version: '3',
      relaxed: where.durability === 'full' ? [] : ['SQLite synchronous=NORMAL'],
    }
  const { version, settings } = await readServer(where.url).catch((error: unknown) => {
    const why = (error as { code?: string }).code ?? 'unknown'
    throw new StartRefused(
      `连不上 DATABASE_URL 指定的数据库（${why}）。Cannot reach the database of DATABASE_URL (${why}).`,
      error,
    )
  })
  const weak = DEMANDS.filter((d) => d.fails(settings)).map((d) => d.says(settings))
  if (weak.length > 0 && where.durability === 'full')
    throw new StartRefused(
      `数据库设置低于要求：${weak.join('；')}。若确实只用于试用，设 RELAXED_DURABILITY=yes。The database server is set weaker than required.`,
    )
  return { product: /mariadb/i.test(version) ? 'MariaDB' : 'MySQL', version, relaxed: weak }
}
