import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server on loopback that keeps what it took. */
export class MailSink {
  readonly #mails: ParsedMail[] = []
  /** what it answers instead of taking the mail */
  refusal: { code: number } | null = null
  /** told of a mail that it has taken, before it answers */
  seen: ((mail: ParsedMail) => void) | null = null

  private constructor(private readonly server: SMTPServer) {}

  /** @param tls 'offered': with a certificate that nobody vouches for */
  static async open(tls: 'none' | 'offered' = 'none'): Promise<MailSink> {
    const server: SMTPServer = new SMTPServer({
      authOptional: true,
      ...(tls === 'none' ? { disabledCommands: ['STARTTLS', 'AUTH'] } : {}),
      onData: (stream, _session, done) => {
        simpleParser(stream, (error, mail) => {
          if (error) return done(error)
          if (sink.refusal) return done(Object.assign(new Error('refused'), { responseCode: sink.refusal.code }))
          sink.#mails.push(mail)
          sink.seen?.(mail)
          return done()
        })
      },
    })
    server.on('error', () => undefined)
    const sink = new MailSink(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    return sink
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port
  }

  /** What it took since the last look, oldest first. */
  taken(): readonly ParsedMail[] {
    return this.#mails.splice(0)
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()))
  }
}
