import {
  Conflict,
  InvalidInput,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { remindedPeople } from './access.js'
import { choiceOf } from './choice.store.js'
import { dropMails } from './mail/make-mails.js'
import { ReminderChoiceEntity } from './reminder.entity.js'

export interface SetReminderChoiceInput {
  idempotencyKey: string
  isMailOn: boolean
  /** '' takes the address away; left out: as it is */
  address?: string | null
  /** 0 while nothing was chosen */
  expectedVersion: number
}

const ADDRESS = /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,120}\.[A-Za-z]{2,}$/

/**
 * A person's own choice: mails or none, and where to. Reminders in the console are no choice.
 *
 * @throws InvalidInput `MAIL_ADDRESS` | `MAIL_DOMAIN`; Conflict `VERSION_CHANGED`
 */
export async function setReminderChoice(ctx: Ctx, input: SetReminderChoiceInput): Promise<void> {
  requireAddress(ctx, input.address)
  const command = { name: 'setReminderChoice', input, key: input.idempotencyKey, roles: remindedPeople.roles }
  await runCommand(ctx, command, async (tx) => {
    const { accountId } = requireViewer(tx)
    await keep(tx, accountId, input)
    if (!input.isMailOn || input.address === '') await dropMails(tx, accountId)
    return { kind: 'reminders', id: accountId }
  })
}

function requireAddress(ctx: Ctx, address: string | null | undefined): void {
  if (!address) return
  if (!ADDRESS.test(address)) throw new InvalidInput({ 'input.address': 'MAIL_ADDRESS' }, 'MAIL_ADDRESS')
  // The office says which mailboxes it trusts with its numbers and days.
  if (ctx.mailer?.takes(address) === false) throw new InvalidInput({ 'input.address': 'MAIL_DOMAIN' }, 'MAIL_DOMAIN')
}

async function keep(tx: Tx, accountId: string, { isMailOn, address, expectedVersion }: SetReminderChoiceInput) {
  const before = await choiceOf(tx, accountId)
  if (before.version !== expectedVersion) throw new Conflict('VERSION_CHANGED', { expectedVersion })
  const id = before.version === 0 ? newId() : before.id
  const sealed = address ? tx.keys.seal(address, id) : null
  const addressSealed = address === null || address === undefined ? before.addressSealed : sealed
  if (before.version === 0)
    await tx.m.insert(ReminderChoiceEntity, { id, accountId, isMailOn, addressSealed, version: 1 })
  else await updateVersioned(tx.m, ReminderChoiceEntity, id, expectedVersion, { isMailOn, addressSealed })
}
