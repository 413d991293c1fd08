import { addDays, daysBetween, type LocalDate } from '@petition/law'
import {
  Conflict,
  InvalidInput,
  NotFound,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { absencesBetween, lockAbsence } from './absence.store.js'
import { absenceRule } from './access.js'
import { AbsenceEntity, type AccountEntity } from './account.entity.js'
import { lockAccount } from './account.store.js'
import { optionalText } from './checks.js'
import { dutiesFallingDue } from './hooks.js'

export interface SetAbsenceInput {
  idempotencyKey: string
  /** left out: the viewer's own */
  accountId?: string | null
  from: LocalDate
  to: LocalDate
  coverId?: string | null
  reason?: string | null
}

const LONGEST_DAYS = 366

/**
 * Enters that a person is away, both days inside. Somebody of the same organ has to cover when duties of the person fall
 * due in that time; the duties stay where they are and no clock changes.
 *
 * @throws InvalidInput `ABSENCE_DAYS` | `COVER_NEEDED` (facts.duties) | `COVER_UNFIT` | `COVER_IS_AWAY`; Conflict `ABSENCE_OVERLAPS`
 */
export async function setAbsence(ctx: Ctx, input: SetAbsenceInput): Promise<string> {
  const command = { name: 'setAbsence', input, key: input.idempotencyKey, roles: 'signedIn' as const }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const account = await requireKept(tx, input.accountId ?? requireViewer(tx).accountId)
    requireDays(tx, input)
    if ((await absencesBetween(tx, [account.id], input.from, input.to)).length > 0)
      throw new Conflict('ABSENCE_OVERLAPS')
    await requireCover(tx, account, input)
    const absence: AbsenceEntity = {
      id: newId(),
      accountId: account.id,
      from: input.from,
      to: input.to,
      coverId: input.coverId ?? null,
      reason: optionalText('input.reason', input.reason, 200),
      version: 1,
    }
    await tx.m.insert(AbsenceEntity, absence)
    return { kind: 'absence', id: absence.id }
  })
  return id
}

/** Locked, so that two absences of one person are entered one after the other. */
async function requireKept(tx: Tx, accountId: string): Promise<AccountEntity> {
  const account = await lockAccount(tx, accountId)
  if (!absenceRule.may(requireViewer(tx), { accountId: account.id, organId: account.organId }))
    throw new NotFound('account', accountId)
  return account
}

function requireDays(tx: Tx, { from, to }: SetAbsenceInput): void {
  if (to < from) throw new InvalidInput({ 'input.to': 'BEFORE_FROM' }, 'ABSENCE_DAYS')
  if (to < tx.today) throw new InvalidInput({ 'input.to': 'IN_THE_PAST' }, 'ABSENCE_DAYS')
  if (daysBetween(from, to) > LONGEST_DAYS) throw new InvalidInput({ 'input.to': 'TOO_LONG' }, 'ABSENCE_DAYS')
}

async function requireCover(tx: Tx, account: AccountEntity, { from, to, coverId }: SetAbsenceInput): Promise<void> {
  if (!coverId) {
    const duties = await dutiesFallingDue(tx, account.id, from, to)
    if (duties > 0) throw new InvalidInput({ 'input.coverId': 'NEEDED' }, 'COVER_NEEDED', { duties })
    return
  }
  const cover = await lockAccount(tx, coverId)
  if (cover.id === account.id || cover.organId !== account.organId || cover.isLocked)
    throw new InvalidInput({ 'input.coverId': 'UNFIT' }, 'COVER_UNFIT')
  if ((await absencesBetween(tx, [cover.id], from, to)).length > 0)
    throw new InvalidInput({ 'input.coverId': 'AWAY' }, 'COVER_IS_AWAY')
}

export interface EndAbsenceInput {
  idempotencyKey: string
  id: string
  expectedVersion: number
}

/** The person is back: yesterday was the last day away. One that had not begun is called off. */
export async function endAbsence(ctx: Ctx, input: EndAbsenceInput): Promise<string> {
  const command = { name: 'endAbsence', input, key: input.idempotencyKey, roles: 'signedIn' as const }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const absence = await lockAbsence(tx, input.id)
    if (!absenceRule.may(requireViewer(tx), absence)) throw new NotFound('absence', input.id)
    const yesterday = addDays(tx.today, -1)
    const calledOff = addDays(absence.from, -1)
    const to = yesterday > calledOff ? yesterday : calledOff
    if (absence.to < to) throw new Conflict('ABSENCE_OVER')
    await updateVersioned(tx.m, AbsenceEntity, absence.id, input.expectedVersion, { to })
    return { kind: 'absence', id: absence.id }
  })
  return id
}
