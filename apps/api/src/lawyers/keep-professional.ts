import type { ProfessionalKind } from '@petition/domain'
import { AccountEntity, requiredText } from '../organs/index.js'
import {
  InvalidInput,
  lock,
  newId,
  NotFound,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
} from '../platform/index.js'
import { isOfOffice, ROSTER_KEEPERS } from './access.js'
import { ProfessionalEntity } from './lawyers.entity.js'

interface ProfessionalText {
  readonly kind: ProfessionalKind
  readonly name: string
  readonly firm: string
  /** login of the own account, where there is one; left out of a change it stays as it is */
  readonly login?: string | null
}

export interface AddProfessionalInput extends ProfessionalText {
  readonly idempotencyKey: string
}

/** Adds somebody who can be put on duty. @throws InvalidInput, `LOGIN_UNKNOWN` */
export async function addProfessional(ctx: Ctx, input: AddProfessionalInput): Promise<string> {
  const command = { name: 'addProfessional', input, key: input.idempotencyKey, roles: ROSTER_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row: ProfessionalEntity = {
      ...{ id: newId(), organId: requireViewer(tx).organId, isActive: true, version: 1 },
      ...(await checked(tx, input)),
    }
    await tx.m.insert(ProfessionalEntity, row)
    return { kind: 'professional', id: row.id }
  })
  return id
}

export interface UpdateProfessionalInput extends ProfessionalText {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  /** false: not to be put on duty any more; what was, stays */
  readonly isActive: boolean
}

/** @throws NotFound; InvalidInput; Conflict `VERSION_CHANGED` */
export async function updateProfessional(ctx: Ctx, input: UpdateProfessionalInput): Promise<string> {
  const command = { name: 'updateProfessional', input, key: input.idempotencyKey, roles: ROSTER_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await lock(tx.m, ProfessionalEntity, { id: input.id })
    if (!row || !isOfOffice(requireViewer(tx), row)) throw new NotFound('professional', input.id)
    const { accountId, ...text } = await checked(tx, input)
    // An account is not taken away by leaving it out: it is told by its login only when it changes.
    const set = { ...text, ...(accountId === null ? {} : { accountId }), isActive: input.isActive }
    await updateVersioned(tx.m, ProfessionalEntity, row.id, input.expectedVersion, set)
    return { kind: 'professional', id: row.id }
  })
  return id
}

async function checked(tx: Tx, { kind, name, firm, login }: ProfessionalText) {
  const account = login ? await tx.m.findOneBy(AccountEntity, { login: login.trim().toLowerCase() }) : null
  if (login && !account) throw new InvalidInput({ 'input.login': 'LOGIN_UNKNOWN' }, 'LOGIN_UNKNOWN', { login })
  return {
    kind,
    name: requiredText('input.name', name, 40),
    firm: requiredText('input.firm', firm, 100),
    accountId: account?.id ?? null,
  }
}
