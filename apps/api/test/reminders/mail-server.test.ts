import { afterEach, describe, expect, it } from 'vitest'
import type { MailNotTaken } from '../../src/platform/index.js'
import { mailerOf } from '../../src/platform/mail.js'
import { readMailConfig, type MailConfig } from '../../src/platform/mail-config.js'
import { MailSink } from './mail-sink.js'

const HOUSE = { SMTP_HOST: 'mail.office.example.cn', MAIL_FROM: 'desk@office.example.cn' }

describe('the mail server by configuration', () => {
  it('is none without a host, and with TLS where nothing is said', () => {
    expect(readMailConfig({})).toBeNull()
    expect(readMailConfig(HOUSE)).toMatchObject({ tls: 'starttls', port: 587, domains: null, consoleUrl: null })
    expect(readMailConfig({ ...HOUSE, SMTP_TLS: 'implicit' })).toMatchObject({ port: 465 })
    expect(readMailConfig({ ...HOUSE, MAIL_DOMAINS: 'Office.example.cn, b.example.cn' })).toMatchObject({
      domains: ['office.example.cn', 'b.example.cn'],
    })
  })
  it.each([
    [{ SMTP_TLS: 'none' }, 'SMTP_TLS=none'],
    [{ SMTP_TLS: 'maybe' }, 'SMTP_TLS'],
    [{ MAIL_FROM: '' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'desk@office.example.cn, other@office.example.cn' }, 'MAIL_FROM'],
    [{ SMTP_PORT: '70000' }, 'SMTP_PORT'],
    [{ SMTP_USER: 'desk' }, 'SMTP_PASSWORD'],
    [{ SMTP_USER: 'desk', SMTP_PASSWORD_FILE: 'no/such/file' }, 'SMTP_PASSWORD_FILE'],
    [{ SMTP_CA: 'no/such/file' }, 'SMTP_CA'],
    [{ CONSOLE_URL: 'javascript:alert(1)' }, 'CONSOLE_URL'],
  ])('with %o the start ends with one sentence', (more, named) => {
    expect(() => readMailConfig({ ...HOUSE, ...more })).toThrow(named)
  })
  it('takes no TLS on loopback only', () => {
    expect(readMailConfig({ ...HOUSE, SMTP_HOST: '127.0.0.1', SMTP_TLS: 'none' })).toMatchObject({
      tls: 'none',
      port: 25,
    })
  })
})

describe('a mail', () => {
  const sinks: MailSink[] = []
  afterEach(async () => {
    for (const sink of sinks.splice(0)) await sink.close()
  })
  const send = async (sink: MailSink, more: Partial<MailConfig>) => {
    sinks.push(sink)
    const config = readMailConfig({ ...HOUSE, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port), SMTP_TLS: 'none' })
    if (!config) throw new Error('a mail server is configured')
    const mailer = mailerOf({ ...config, ...more })
    const mail = { to: 'a@office.example.cn', subject: '提醒', text: '正文', id: 'reminder.1' }
    await mailer.send(mail).finally(() => mailer.close())
  }
  const refusal = (work: Promise<unknown>): Promise<MailNotTaken> =>
    work.then(
      () => Promise.reject(new Error('it was taken')),
      (error: unknown) => error as MailNotTaken,
    )

  it('arrives as it was written, marked as sent by a program', async () => {
    const sink = await MailSink.open()
    await send(sink, {})
    const [mail] = sink.taken()
    expect(mail).toMatchObject({ subject: '提醒', messageId: '<reminder.1@office.example.cn>' })
    expect(mail?.text?.trim()).toBe('正文')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  })
  it('is not sent in clear to a server that knows no TLS', async () => {
    const sink = await MailSink.open()
    expect(await refusal(send(sink, { tls: 'starttls' }))).toMatchObject({ name: 'MailNotTaken', isForGood: false })
    expect(sink.taken()).toEqual([])
  })
  it('is not sent to a server whose certificate nobody vouches for', async () => {
    const sink = await MailSink.open('offered')
    expect(await refusal(send(sink, { tls: 'starttls' }))).toMatchObject({ name: 'MailNotTaken', isForGood: false })
    expect(sink.taken()).toEqual([])
  })
})
