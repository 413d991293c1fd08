import {
  installDistrict,
  installPeople,
  organsSlice,
  hashPassword,
  type PersonToInstall,
} from '../../src/organs/index.js'
import { exchangeSlice } from '../../src/exchange/index.js'
import { filesSlice } from '../../src/files/index.js'
import { mattersSlice } from '../../src/matters/index.js'
import type { Role } from '@petition/domain'
import type { Slice } from '../../src/platform/slice.js'
import type { TestClient, TestOffice } from '../offices.js'

/** The organs, and the partners' door with what it stands on. */
export const houseSlices: readonly Slice[] = [organsSlice, filesSlice, mattersSlice, exchangeSlice]

export const PASSWORD = '杏花楼前七棵树'

const person = (login: string, name: string, roles: Role[], more: Partial<PersonToInstall> = {}): PersonToInstall => ({
  organCode: 'PO',
  login,
  name,
  section: '办公室',
  roles,
  ...more,
})

/** One of each that the tests need; invented people. */
export const PEOPLE: readonly PersonToInstall[] = [
  person('head', '褚明远', ['HEAD', 'CADRE']),
  person('deputy', '寇延安', ['DEPUTY']),
  person('intake', '戚润禾', ['INTAKE'], { section: '接访科', desks: ['来访接待室'] }),
  person('intake2', '宫晓英', ['INTAKE'], { section: '接访科', desks: ['来访接待室'] }),
  person('admin', '柯一森', ['ADMIN']),
  person('admin2', '郗小川', ['ADMIN']),
  person('auditor', '陆文澜', ['AUDITOR']),
  person('handler', '邢雁秋', ['HANDLER'], { organCode: 'U38', section: '信访科' }),
  person('handler2', '靳嘉树', ['HANDLER'], { organCode: 'U38', section: '信访科' }),
  person('organhead', '阮明哲', ['ORGAN_HEAD'], { organCode: 'U38', section: null }),
]

/** The district with its people. */
export async function installHouse(office: TestOffice): Promise<void> {
  const ctx = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  await ctx.inTransaction(async (tx) => {
    await installDistrict(tx)
    await installPeople(tx, PEOPLE, passwordHash)
  })
}

export const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password }) { me { account { login mustChangePassword } roles } }
}`

/** A browser of its own, signed in. */
export async function signedIn(office: TestOffice, login: string, password = PASSWORD): Promise<TestClient> {
  const client = await office.client()
  const { errors } = await client.graphql(SIGN_IN, { login, password })
  if (errors.length > 0) throw new Error(`${login}: ${errors[0]?.message}`)
  return client
}

let keys = 0
/** An idempotency key of its own for each act. */
export const aKey = (): string => `test-key-${(keys += 1)}-${process.pid}`
