import { In } from 'typeorm'
import type { Role } from '@petition/domain'
import { newId, type Tx } from '../platform/index.js'
import { insertPeople } from './account.store.js'
import { DeskEntity, DeskMemberEntity, OrganEntity } from './organ.entity.js'

export interface PersonToInstall {
  organCode: string
  login: string
  name: string
  section?: string | null
  post?: string | null
  roles: readonly Role[]
  /** names of desks of the organ */
  desks?: readonly string[]
}

/**
 * Adds people to organs that are there, with rights at once: for a new office, before anybody else is there to confirm.
 * They share one password hash, as in a sample office.
 *
 * @returns account ids by login
 */
export async function installPeople(
  tx: Tx,
  people: readonly PersonToInstall[],
  passwordHash: string,
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(people.map((person) => person.organCode))]
  const organs = await tx.m.find(OrganEntity, { where: { code: In(codes) } })
  const organIds = new Map(organs.map((organ) => [organ.code, organ.id]))
  const idOf = (code: string): string => {
    const id = organIds.get(code)
    if (id === undefined) throw new Error(`no organ ${code}`)
    return id
  }
  const accounts = await insertPeople(
    tx,
    people.map((person) => ({
      organId: idOf(person.organCode),
      login: person.login,
      name: person.name,
      section: person.section ?? null,
      post: person.post ?? null,
      roles: [...person.roles],
      passwordHash,
      mustChangePassword: 'no',
    })),
  )
  const ids = new Map(accounts.map((account) => [account.login, account.id]))
  await seatPeople(tx, people, idOf, ids)
  return ids
}

async function seatPeople(
  tx: Tx,
  people: readonly PersonToInstall[],
  organIdOf: (code: string) => string,
  accountIds: ReadonlyMap<string, string>,
): Promise<void> {
  const organIds = [...new Set(people.map((person) => organIdOf(person.organCode)))]
  const desks = await tx.m.find(DeskEntity, { where: { organId: In(organIds) } })
  const seats = people.flatMap((person) =>
    (person.desks ?? []).map((name) => {
      const desk = desks.find((d) => d.organId === organIdOf(person.organCode) && d.name === name)
      if (!desk) throw new Error(`no desk ${name} at ${person.organCode}`)
      return { id: newId(), deskId: desk.id, accountId: accountIds.get(person.login) ?? '' }
    }),
  )
  if (seats.length > 0) await tx.m.insert(DeskMemberEntity, seats)
}
