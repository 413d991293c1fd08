import type { LocalDate } from '@petition/law'
import { MATTER_ROLES, absenceOn, isOpen, type Duty } from '@petition/domain'
import { absencesBetween, AccountEntity, DeskEntity, DeskMemberEntity } from '../../organs/index.js'
import { In } from 'typeorm'
import { Conflict, InvalidInput, loader, type Ctx, type Tx } from '../../platform/index.js'
import type { Appending } from './append-facts.js'

/** The first desk of each organ; one statement a tick. */
export const firstDeskLoader = (ctx: Ctx) =>
  loader<DeskEntity>(ctx, firstDeskLoader, async (organIds) => {
    const rows = await ctx.read.find(DeskEntity, { where: { organId: In([...organIds]) }, order: { id: 'DESC' } })
    return new Map(rows.map((row) => [row.organId, row]))
  })

/** The desk at which a matter stands when it reaches an organ and nobody has it yet: the organ's first. */
export async function atDeskOf(tx: Tx, organId: string, on: LocalDate): Promise<Appending> {
  const desk = await firstDeskLoader(tx).load(organId)
  if (!desk) throw new Conflict('NO_DESK', { organId })
  return { kind: 'ALLOCATED', on, accountId: null, deskId: desk.id, organId, byAccountId: null }
}

/** A person of the organ who works on matters. @throws InvalidInput `NOT_OF_THE_ORGAN` */
export async function requireHandler(tx: Tx, accountId: string, organId: string): Promise<void> {
  const account = await tx.m.findOneBy(AccountEntity, { id: accountId, organId })
  const works = account?.roles.some((role) => MATTER_ROLES.includes(role)) ?? false
  if (!account || account.isLocked || !works)
    throw new InvalidInput({ 'input.accountId': 'NOT_OF_THE_ORGAN' }, 'NOT_OF_THE_ORGAN')
}

/** Whoever steps aside gets nothing of the matter. @throws Conflict `RECUSED` */
export function requireNotRecused(recusedAccountIds: readonly string[], accountId: string): void {
  if (recusedAccountIds.includes(accountId)) throw new Conflict('RECUSED')
}

/** Accounts that sit at a desk. */
export async function membersOf(tx: Tx, deskId: string): Promise<readonly string[]> {
  return (await tx.m.findBy(DeskMemberEntity, { deskId })).map((row) => row.accountId)
}

export async function requireDesk(tx: Tx, deskId: string, organId: string): Promise<void> {
  if (!(await tx.m.existsBy(DeskEntity, { id: deskId, organId })))
    throw new InvalidInput({ 'input.deskId': 'NOT_OF_THE_ORGAN' }, 'NOT_OF_THE_ORGAN')
}

/**
 * No duty may fall due on a person who is away and whom nobody covers.
 *
 * @throws Conflict `ABSENT_WITHOUT_COVER` with the days of the absence
 */
export async function requirePresence(tx: Tx, accountId: string, duties: readonly Duty[]): Promise<void> {
  const days = duties.filter(isOpen).flatMap((duty) => (duty.warnOn && duty.warnOn >= tx.today ? [duty.warnOn] : []))
  const last = days.reduce((a, b) => (a > b ? a : b), tx.today)
  const away = (await absencesBetween(tx, [accountId], tx.today, last)).filter((row) => row.coverId === null)
  const hit = [tx.today, ...days].map((day) => absenceOn(away, accountId, day)).find((row) => row !== null)
  if (hit) throw new Conflict('ABSENT_WITHOUT_COVER', { from: hit.from, to: hit.to })
}
