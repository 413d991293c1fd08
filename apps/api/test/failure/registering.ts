import { dayInZone } from '@petition/law'
import { v7 as newId } from 'uuid'
import { installDistrict, installPeople, hashPassword } from '../../src/organs/index.js'
import { Office, setOfficeKind } from '../../src/platform/office.js'
import { FieldKeys } from '../../src/platform/sealed.js'
import { slices } from '../../src/slices.js'
import { testConfig } from '../offices.js'
import type { Place, Program } from '../start/program.js'

const PASSWORD = '杏花楼前七棵树下三把伞'
const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(input: { login: $login, password: $password }) { me { account { login } } }
}`
const REGISTER = `mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) { matter { id number } } }`

export const CLAIMS = 2
export const PARTIES = 2

/** Opens the office of a place in this process: to make it, and to look at it after the program's end. */
export const openHere = (place: Place, databaseUrl: string): Promise<Office> =>
  Office.open(testConfig({ databaseUrl, dataDir: place.dataDir, logLevel: 'silent' }), slices, {
    keys: FieldKeys.fromFile(place.keyFile),
  })

/** A real office with clerks who can sign in. */
export async function makeOffice(place: Place, databaseUrl: string, logins: readonly string[]): Promise<void> {
  const office = await openHere(place, databaseUrl)
  const ctx = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  await ctx.inTransaction(async (tx) => {
    await installDistrict(tx)
    const clerks = logins.map((login) => ({ login, organCode: 'PO', roles: ['INTAKE' as const], name: `陈${login}` }))
    await installPeople(tx, clerks, passwordHash)
    await setOfficeKind(tx, 'real')
  })
  await office.close()
}

/** What a clerk asked for, and what was answered: nothing where the program ended first. */
export interface Asked {
  readonly input: { readonly idempotencyKey: string }
  readonly login: string
  matterId: string | null
}

const aVisit = () => ({
  idempotencyKey: newId(),
  receivedOn: dayInZone(new Date(), 'Asia/Shanghai'),
  ...{ channel: 'VISIT', purpose: 'REQUEST', topic: 'HOUSING', placeText: '望海小区', groupSize: 2 },
  summary: '供暖管道漏水，反映多次未修复',
  ...{ isAddressClear: true, isFirstTime: true },
  parties: [
    { kind: 'PERSON', name: '陈晓禾', phone: '13900000001', address: '望海小区1号楼', isRepresentative: true },
    { kind: 'PERSON', name: '罗青禾', address: '望海小区2号楼', isRepresentative: false },
  ],
  claims: [{ text: '修复供暖管道' }, { text: '退还停暖期间的费用' }],
})

/** A clerk at work: registers one visit after the other until the program no longer answers. */
export class Clerk {
  readonly asked: Asked[] = []
  #cookies = ''

  constructor(readonly login: string) {}

  async signIn(program: Program): Promise<void> {
    const { cookies, errors } = await program.graphql(SIGN_IN, { login: this.login, password: PASSWORD })
    if (errors.length > 0) throw new Error(`${this.login}: ${errors[0]?.message}`)
    this.#cookies = cookies.join('; ')
  }

  async workUntilTheEnd(program: Program): Promise<void> {
    for (;;) {
      const asked: Asked = { input: aVisit(), login: this.login, matterId: null }
      this.asked.push(asked)
      try {
        asked.matterId = await this.register(program, asked)
      } catch (error) {
        // A connection that breaks is the end that this is about; anything else is a fault.
        if (error instanceof TypeError) return
        throw error
      }
    }
  }

  /** @returns the id of the matter, as acknowledged */
  async register(program: Program, { input }: Asked): Promise<string> {
    const { data, errors } = await program.graphql<{ registerMatter: { matter: { id: string } } }>(
      REGISTER,
      { input },
      { cookie: this.#cookies },
    )
    if (!data) throw new Error(`not registered: ${JSON.stringify(errors)}`)
    return data.registerMatter.matter.id
  }
}
