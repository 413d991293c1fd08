import { localDate } from '@petition/law'
import { DISTRICT, type OrganKind } from '@petition/domain'
import { setLetterhead } from '../../documents/set-letterhead.js'
import { AccountEntity, hashPassword, installDistrict, installPeople, OrganEntity } from '../../organs/index.js'
import { upsertReviewPathRow } from '../../organs/upsert-review-path-row.js'
import type { Office } from '../../platform/index.js'
import { HEAD } from '../people/cadres.js'
import { keepNewPassword } from '../people/password.js'
import { everybody } from '../people/staff.js'
import type { Chance } from '../random.js'
import { Residents } from './residents.js'

/** The day on which the office was set up. */
export const OPENING = localDate('2022-01-04')

/** The district, everybody in it, and what the office keeps in tables before the first petition comes. */
export async function installHouse(office: Office, chance: Chance, seed: number): Promise<Residents> {
  const people = everybody(chance)
  const system = await office.systemCtx({ today: OPENING, now: () => new Date(`${OPENING}T08:00:00+08:00`) })
  const [organs, accounts] = await system.inTransaction(async (tx) => {
    const organIds = await installDistrict(tx)
    const passwordHash = await hashPassword(await keepNewPassword(tx))
    return [organIds, await installPeople(tx, people, passwordHash)] as const
  })
  const residents = new Residents(office, people, accounts, organs, seed)
  await office.db.inTransaction(async () => {
    await keepLetterheads(residents)
    await keepEarlierReviewPath(residents)
  })
  return residents
}

/** The same people again, in an office that was made earlier. */
export async function findHouse(office: Office, chance: Chance, seed: number): Promise<Residents> {
  const accounts = await office.db.read.find(AccountEntity, { select: { id: true, login: true } })
  const organs = await office.db.read.find(OrganEntity, { select: { id: true, code: true } })
  return new Residents(
    office,
    everybody(chance),
    new Map(accounts.map(({ login, id }) => [login, id])),
    new Map(organs.map(({ code, id }) => [code, id])),
    seed,
  )
}

async function keepLetterheads(residents: Residents): Promise<void> {
  const ctx = await residents.ctx(HEAD, OPENING)
  const named = DISTRICT.filter((organ) => organ.hasAccounts)
  for (const [at, { code, name, desks }] of named.entries())
    await setLetterhead(ctx, {
      idempotencyKey: `sample-letterhead-${code}`,
      organId: residents.organId(code),
      ...{ name, desk: desks[0] ?? null, phone: `022-0000${String(1000 + at)}` },
      address: `滨海新区示例路${at * 2 + 1}号`,
      hours: '工作日9:00至12:00，13:30至17:30',
      lookUpWhere: '本单位接待窗口，或者信访事项查询网页',
    })
}

/** Who reviewed before the Regulation of 2022: opinions of the first months say so. */
const HANDLERS_BEFORE: readonly OrganKind[] = [
  ...(['STREET', 'TOWN', 'DEVELOPMENT_ZONE', 'BUREAU', 'MASS_ORGANISATION', 'PETITION_OFFICE'] as const),
]

async function keepEarlierReviewPath(residents: Residents): Promise<void> {
  const ctx = await residents.ctx(HEAD, OPENING)
  for (const handlerKind of HANDLERS_BEFORE)
    await upsertReviewPathRow(ctx, {
      idempotencyKey: `sample-review-path-${handlerKind}`,
      handlerKind,
      reviewOrganId: residents.organId('G01'),
      reReviewOrganId: residents.organId('C01'),
      basis: '默认，待本单位确认：2005年《信访条例》第三十四条、第三十五条，向上一级行政机关提出',
      from: localDate('2005-05-01'),
      to: localDate('2022-04-30'),
    })
}
