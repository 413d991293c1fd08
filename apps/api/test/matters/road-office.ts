import { installPeople, hashPassword, type PersonToInstall } from '../../src/organs/index.js'
import type { TestOffice } from '../offices.js'
import { PASSWORD } from '../organs/house.js'
import { HttpOffice } from './by-http.js'

const person = (login: string, name: string, organCode: string, more: Partial<PersonToInstall>): PersonToInstall => ({
  ...{ login, name, organCode, section: '信访科', roles: ['HANDLER'] },
  ...more,
})

/** Those whom the other roads need besides the office and one bureau; invented people. */
const MORE: readonly PersonToInstall[] = [
  person('keeper', '阮静安', 'PO', { roles: ['INTAKE'], desks: ['检举控告专办'] }),
  person('supervisor', '薄知行', 'PO', { roles: ['SUPERVISOR'] }),
  person('discipline', '鲁正声', 'D01', { roles: ['HANDLER', 'ORGAN_HEAD'], desks: ['信访举报专办'] }),
  person('other', '沈听澜', 'U39', { roles: ['HANDLER', 'ORGAN_HEAD'], desks: ['信访专办'] }),
  person('third', '庞初晴', 'U41', { roles: ['HANDLER', 'ORGAN_HEAD'], desks: ['信访专办'] }),
]

export const seedRoads = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  await installRoads(office)
}

export async function installRoads(office: TestOffice): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD)
  const ctx = await office.systemCtx()
  await ctx.inTransaction(async (tx) => {
    await installPeople(tx, MORE, passwordHash)
  })
}

/** Why the other five do not fit, as a clerk confirms it. */
export const othersOf = (chosen: number) =>
  [1, 2, 3, 4, 5, 6].filter((road) => road !== chosen).map((road) => ({ road, reason: `不属于途径${road}` }))
