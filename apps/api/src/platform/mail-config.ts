import { readFileSync } from 'node:fs'
import { StartRefused } from './errors.js'
import { isLoopback } from './loopback.js'

/** The mail server of the office, and how its mails look. */
export interface MailConfig {
  readonly host: string
  readonly port: number
  /** 'implicit': TLS from the first byte; 'starttls': refused unless the server turns to it; 'none': on loopback only */
  readonly tls: 'implicit' | 'starttls' | 'none'
  /** certificates of the office's own authority, PEM; null: those the system knows */
  readonly ca: Buffer | null
  readonly auth: { readonly user: string; readonly pass: string } | null
  /** who mails are from: one address */
  readonly from: string
  /** domains that mails may go to; null: any */
  readonly domains: readonly string[] | null
  /** where people open the console, for the line at the end of a mail; null: no line */
  readonly consoleUrl: string | null
}

type Env = Readonly<Record<string, string | undefined>>

const PORTS = { implicit: 465, starttls: 587, none: 25 } as const
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/

/** @returns null without SMTP_HOST. @throws StartRefused with one sentence for the first thing that is wrong */
export function readMailConfig(env: Env): MailConfig | null {
  const host = env['SMTP_HOST']
  if (!host) return null
  const tls = tlsOf(env['SMTP_TLS'] || 'starttls')
  if (tls === 'none' && !isLoopback(host))
    throw new StartRefused(
      `SMTP_TLS=none 只能用于本机的邮件服务器，${host} 须使用 starttls 或者 implicit。SMTP_TLS=none is for a mail server on loopback only.`,
    )
  return {
    ...{ host, tls, port: portOf(env['SMTP_PORT'], PORTS[tls]), ca: fileOf('SMTP_CA', env['SMTP_CA']) },
    auth: authOf(env),
    from: fromOf(env['MAIL_FROM']),
    domains: env['MAIL_DOMAINS']?.split(',').map((one) => one.trim().toLowerCase()) ?? null,
    consoleUrl: consoleUrlOf(env['CONSOLE_URL']),
  }
}

function tlsOf(word: string): MailConfig['tls'] {
  if (word === 'implicit' || word === 'starttls' || word === 'none') return word
  throw new StartRefused(
    `SMTP_TLS=${word} 不可用，可选：starttls、implicit、none。SMTP_TLS must be starttls, implicit or none.`,
  )
}

function portOf(text: string | undefined, otherwise: number): number {
  const port = text ? Number(text) : otherwise
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new StartRefused(`SMTP_PORT=${text} 不是端口。SMTP_PORT is not a port.`)
}

function fromOf(text: string | undefined): string {
  if (text && ADDRESS.test(text)) return text
  throw new StartRefused('设置了 SMTP_HOST，还须用 MAIL_FROM 指定发件地址。SMTP_HOST needs MAIL_FROM, one address.')
}

/** The password comes from a file that only its owner reads, or from the environment. */
function authOf(env: Env): MailConfig['auth'] {
  const user = env['SMTP_USER']
  if (!user) return null
  const pass = env['SMTP_PASSWORD_FILE']
    ? (fileOf('SMTP_PASSWORD_FILE', env['SMTP_PASSWORD_FILE'])?.toString('utf8').trimEnd() ?? '')
    : (env['SMTP_PASSWORD'] ?? '')
  if (pass !== '') return { user, pass }
  throw new StartRefused(
    '设置了 SMTP_USER，还须设置 SMTP_PASSWORD_FILE 或者 SMTP_PASSWORD。SMTP_USER needs SMTP_PASSWORD_FILE or SMTP_PASSWORD.',
  )
}

function fileOf(name: string, path: string | undefined): Buffer | null {
  if (!path) return null
  try {
    return readFileSync(path)
  } catch (error) {
    throw new StartRefused(`读不了 ${name} 指定的文件 ${path}。Cannot read the file of ${name}.`, error)
  }
}

function consoleUrlOf(text: string | undefined): string | null {
  if (!text) return null
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '')
  throw new StartRefused(`CONSOLE_URL=${text} 不是网址。CONSOLE_URL is not an address of the web.`)
}
