import { createTransport } from 'nodemailer'
import type { MailConfig } from './mail-config.js'

/** One mail in plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** the part before the @ of its Message-ID; the same at each try, so that a second copy is seen as one */
  readonly id: string
}

export interface Mailer {
  readonly consoleUrl: string | null
  /** whether mails may go to this address at all */
  takes(address: string): boolean
  /** @throws MailNotTaken */
  send(mail: Mail): Promise<void>
  close(): void
}

/** The mail server did not take the mail. */
export class MailNotTaken extends Error {
  /**
   * @param isForGood trying again is no use: the server refused this mail or its address (5xx)
   * @param told the server's number or the kind of the fault; never its text, which may hold an address
   */
  constructor(
    readonly isForGood: boolean,
    readonly told: string,
    cause: unknown,
  ) {
    super(`mail not taken: ${told}`, { cause })
    this.name = 'MailNotTaken'
  }
}

const CONNECT_MS = 10_000
const SILENCE_MS = 15_000

export function mailerOf(config: MailConfig): Mailer {
  const { host, port, tls, ca, auth, from, domains, consoleUrl } = config
  const transport = createTransport({
    ...{ host, port, secure: tls === 'implicit', requireTLS: tls === 'starttls', ignoreTLS: tls === 'none' },
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    ...(ca ? { tls: { ca, minVersion: 'TLSv1.2' as const } } : { tls: { minVersion: 'TLSv1.2' as const } }),
    ...(auth ? { auth } : {}),
    // Mails are composed here from our own words: nothing is ever read from a path or an address.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    consoleUrl,
    takes: (address) => domains === null || domains.includes(address.split('@').at(-1)?.toLowerCase() ?? ''),
    async send({ to, subject, text, id }) {
      const messageId = `<${id}@${from.split('@')[1]}>`
      // Programs answer no reminder: no out-of-office notes come back.
      const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
      try {
        await transport.sendMail({ from, to, subject, text, messageId, headers })
      } catch (error) {
        throw notTaken(error)
      }
    },
    close: () => transport.close(),
  }
}

function notTaken(error: unknown): MailNotTaken {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  const told = responseCode ? String(responseCode) : (code ?? 'FAULT')
  // Refused are this address and this mail. All else (TLS, sign-in, a line that is down) whoever runs the office mends; mails wait.
  const isOfThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  return new MailNotTaken(isOfThisMail && (responseCode ?? 0) >= 500, told.slice(0, 20), error)
}
