import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from './errors.js'
import { isLoopback } from './loopback.js'
import { readMailConfig, type MailConfig } from './mail-config.js'

export interface Config {
  readonly mode: 'production' | 'development' | 'test'
  readonly host: string
  readonly port: number
  /** mysql://… or the path of the embedded file */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly fieldKeyFile: string
  /** small: the sample office without its year */
  readonly sample: 'yes' | 'small' | 'no' | 'ask'
  readonly zone: string
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null
  /** addresses of the proxies whose word on the caller's address is taken; null: nobody's */
  readonly trustProxy: readonly string[] | null
  readonly durability: 'full' | 'relaxed'
  readonly role: 'alone' | 'web' | 'worker'
  readonly poolSize: number
  readonly logLevel: string
  /** only registered queries are answered */
  readonly trustedOnly: boolean
  readonly metricsToken: string | null
  /** null: reminders stay in the console */
  readonly mail: MailConfig | null
}

type Env = Readonly<Record<string, string | undefined>>

/** The whole configuration from the environment. Throws StartRefused with one sentence for the first thing that is wrong. */
export function readConfig(env: Env): Config {
  const home = homedir()
  const dataDir = env['DATA_DIR'] || join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'petition-desk')
  const configDir = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'petition-desk')
  const config: Config = {
    mode: oneOf(env, 'NODE_ENV', ['development', 'production', 'test']),
    host: env['HOST'] || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 4000, 0, 65535),
    databaseUrl: databaseUrl(env['DATABASE_URL'], dataDir),
    dataDir,
    fieldKeyFile: env['FIELD_KEY_FILE'] || join(configDir, 'field.key'),
    sample: oneOf(env, 'SAMPLE', ['ask', 'yes', 'small', 'no']),
    zone: zone(env['OFFICE_ZONE'] || 'Asia/Shanghai'),
    tls: tls(env['TLS_CERT'], env['TLS_KEY']),
    trustProxy: list(env['TRUST_PROXY']),
    durability: yes(env, 'RELAXED_DURABILITY') ? 'relaxed' : 'full',
    role: oneOf(env, 'ROLE', ['alone', 'web', 'worker']),
    poolSize: wholeNumber(env, 'POOL_SIZE', 10, 1, 200),
    logLevel: oneOf(env, 'LOG_LEVEL', ['info', 'debug', 'warn', 'error', 'silent']),
    trustedOnly: yes(env, 'TRUSTED_ONLY'),
    metricsToken: env['METRICS_TOKEN'] || null,
    mail: readMailConfig(env),
  }
  refuseOpenDoor(config)
  return config
}

/** A plain-HTTP bind to the network would send passwords and identity numbers in clear. */
function refuseOpenDoor({ host, tls, trustProxy, sample }: Config): void {
  if (isLoopback(host)) return
  if (!tls && !trustProxy)
    throw new StartRefused(
      `HOST=${host} 会让密码在网络上明文传输：请设置 TLS_CERT 和 TLS_KEY，或在反向代理之后设置 TRUST_PROXY=<代理地址>。HOST=${host} without TLS_CERT/TLS_KEY or TRUST_PROXY is refused.`,
    )
  if (sample === 'yes' || sample === 'small')
    throw new StartRefused(
      `示例单位只能在本机（127.0.0.1）打开，不能绑定 ${host}。A sample office binds to loopback only.`,
    )
}

/** Makes the data folder, or says in one sentence why it cannot be used. */
export function prepareDataFolder({ dataDir, databaseUrl }: Config): void {
  if (databaseUrl.includes('://')) return
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.W_OK | constants.R_OK | constants.X_OK)
    if (existsSync(databaseUrl)) accessSync(databaseUrl, constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new StartRefused(
      `数据目录 ${dataDir} 无法写入，请更换 DATA_DIR 或修改权限。The data folder ${dataDir} cannot be written.`,
      error,
    )
  }
}

function databaseUrl(url: string | undefined, dataDir: string): string {
  if (!url) return join(dataDir, 'petition-desk.db')
  if (/^(mysql|mariadb):\/\//.test(url)) return url
  throw new StartRefused(
    `DATABASE_URL 应以 mysql:// 开头（不设则使用内置数据库）。DATABASE_URL must start with mysql://.`,
  )
}

function zone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    throw new StartRefused(
      `OFFICE_ZONE=${name} 不是时区名称，例如 Asia/Shanghai。OFFICE_ZONE is not a time zone.`,
      error,
    )
  }
}

function tls(cert: string | undefined, key: string | undefined): Config['tls'] {
  if (!cert && !key) return null
  if (!cert || !key) throw new StartRefused('TLS_CERT 和 TLS_KEY 要同时设置。TLS_CERT and TLS_KEY go together.')
  try {
    return { cert: readFileSync(cert), key: readFileSync(key) }
  } catch (error) {
    throw new StartRefused(`读不了证书文件 ${cert} 或 ${key}。Cannot read the TLS files.`, error)
  }
}

function list(value: string | undefined): readonly string[] | null {
  if (!value || value === 'no') return null
  if (value === 'yes') return ['loopback', 'uniquelocal']
  return value.split(',').map((entry) => entry.trim())
}

function oneOf<const T extends string>(env: Env, name: string, allowed: readonly [T, ...T[]]): T {
  const value = env[name] || allowed[0]
  const found = allowed.find((a) => a === value)
  if (found) return found
  throw new StartRefused(
    `${name}=${value} 不可用，可选：${allowed.join('、')}。${name} must be one of ${allowed.join(', ')}.`,
  )
}

const yes = (env: Env, name: string): boolean => oneOf(env, name, ['no', 'yes']) === 'yes'

function wholeNumber(env: Env, name: string, otherwise: number, least: number, most: number): number {
  const value = env[name] ? Number(env[name]) : otherwise
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new StartRefused(
    `${name}=${env[name]} 不是 ${least} 到 ${most} 之间的整数。${name} must be a whole number from ${least} to ${most}.`,
  )
}
