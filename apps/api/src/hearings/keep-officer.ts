import type { HearingOfficerKind } from '@petition/domain'
import { needed, wanted } from '../matters/referral/index.js'
import { AccountEntity } from '../organs/index.js'
import { InvalidInput, lock, newId, NotFound, requireViewer, runCommand, updateVersioned } from '../platform/index.js'
import type { Ctx, Tx } from '../platform/index.js'
import { isOfOrgan, PEOPLE_KEEPERS } from './access.js'
import { HearingOfficerEntity } from './hearing.entity.js'

export interface HearingOfficerFields {
  readonly kind: HearingOfficerKind
  readonly name: string
  readonly title: string
  /** an official who has an account: so that nobody who handled a case takes the chair */
  readonly accountId?: string | null
  readonly phone?: string | null
}

export interface AddHearingOfficerInput extends HearingOfficerFields {
  readonly idempotencyKey: string
}

/** Adds somebody to the list of people who sit at hearings. @throws InvalidInput `NO_SUCH_ACCOUNT` */
export async function addHearingOfficer(ctx: Ctx, input: AddHearingOfficerInput): Promise<string> {
  const command = { name: 'addHearingOfficer', input, key: input.idempotencyKey, roles: PEOPLE_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = { id: newId(), organId: requireViewer(tx).organId, isActive: true, version: 1 }
    const person: HearingOfficerEntity = { ...row, ...(await checked(tx, row.id, input)) }
    await tx.m.insert(HearingOfficerEntity, person)
    return { kind: 'hearingOfficer', id: person.id }
  })
  return id
}

export interface UpdateHearingOfficerInput extends AddHearingOfficerInput {
  readonly id: string
  readonly expectedVersion: number
  /** no longer asked; what was done stays */
  readonly isActive: boolean
}

/** Changes an entry of the list; hearings that are set name people as they were then. @throws NotFound; Conflict `VERSION_CHANGED` */
export async function updateHearingOfficer(ctx: Ctx, input: UpdateHearingOfficerInput): Promise<string> {
  const command = { name: 'updateHearingOfficer', input, key: input.idempotencyKey, roles: PEOPLE_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const person = await lock(tx.m, HearingOfficerEntity, { id: input.id })
    if (!person || !isOfOrgan(requireViewer(tx), person)) throw new NotFound('hearingOfficer', input.id)
    const fields = await checked(tx, person.id, input)
    // An empty telephone leaves the one that is kept: it is shown to nobody here.
    const phoneSealed = fields.phoneSealed ?? person.phoneSealed
    const isActive = input.isActive
    await updateVersioned(tx.m, HearingOfficerEntity, person.id, input.expectedVersion, {
      ...{ ...fields, phoneSealed, isActive },
    })
    return { kind: 'hearingOfficer', id: person.id }
  })
  return id
}

async function checked(tx: Tx, id: string, input: HearingOfficerFields) {
  const accountId = input.accountId ?? null
  const { organId } = requireViewer(tx)
  if (accountId !== null && !(await tx.m.existsBy(AccountEntity, { id: accountId, organId })))
    throw new InvalidInput({ 'input.accountId': 'NO_SUCH_ACCOUNT' }, 'NO_SUCH_ACCOUNT')
  const phone = wanted('input.phone', input.phone, 30)
  return {
    ...{ kind: input.kind, accountId },
    ...{ name: needed('input.name', input.name, 40), title: needed('input.title', input.title, 100) },
    phoneSealed: phone === null ? null : tx.keys.seal(phone, id),
  }
}
