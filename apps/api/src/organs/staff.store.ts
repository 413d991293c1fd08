import { In } from 'typeorm'
import type { Ctx, Viewer } from '../platform/index.js'
import { absencesBetween } from './absence.store.js'
import { AccountEntity, CadreEntity, type AbsenceEntity } from './account.entity.js'
import { DeskEntity, DeskMemberEntity, OrganEntity } from './organ.entity.js'
import { viewerOf } from './session.store.js'

/** The people of some organs as they may act today: who they are, where they sit, who is away. */
export interface Staff {
  /** by account, without the locked ones */
  readonly people: ReadonlyMap<string, Viewer>
  /** desks in the order of their making, each with the accounts that sit there */
  readonly desks: readonly { readonly id: string; readonly organId: string; readonly memberIds: readonly string[] }[]
  readonly away: readonly AbsenceEntity[]
}

/** Six statements, however many organs and people. */
export async function staffOf(ctx: Ctx, organIds: readonly string[]): Promise<Staff> {
  const among = In([...new Set(organIds)])
  const organs = new Map((await ctx.read.findBy(OrganEntity, { id: among })).map((row) => [row.id, row]))
  const accounts = await ctx.read.find(AccountEntity, {
    where: { organId: among, isLocked: false },
    order: { id: 'ASC' },
  })
  const cadres = new Map((await ctx.read.findBy(CadreEntity, { organId: among })).map((row) => [row.id, row]))
  const desks = await ctx.read.find(DeskEntity, { where: { organId: among }, order: { id: 'ASC' } })
  const members =
    desks.length === 0 ? [] : await ctx.read.findBy(DeskMemberEntity, { deskId: In(desks.map((desk) => desk.id)) })
  const people = accounts.flatMap((account) => {
    const [cadre, organ] = [cadres.get(account.cadreId), organs.get(account.organId)]
    // Whoever has not chosen a password yet still owes the work: roles count as they are.
    return cadre && organ ? [viewerOf({ ...account, mustChangePassword: false }, cadre, organ)] : []
  })
  return {
    people: new Map(people.map((person) => [person.accountId, person])),
    desks: desks.map(({ id, organId }) => ({
      ...{ id, organId },
      memberIds: members.filter((row) => row.deskId === id).map((row) => row.accountId),
    })),
    away:
      people.length === 0 ? [] : await absencesBetween(ctx, [...accounts.map((one) => one.id)], ctx.today, ctx.today),
  }
}
