// What an office of this size costs: `npm run bench`, `npm run bench -- 500` for another number of matters. It asks what the
// console asks, through the whole HTTP side without a socket, on the embedded database. It measures and asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayInZone } from '@petition/law'
import { v7 as newId } from 'uuid'
import { registerMatter } from '../src/matters/index.js'
import { hashPassword, installDistrict, installPeople } from '../src/organs/index.js'
import { readConfig } from '../src/platform/config.js'
import { officeApp } from '../src/platform/http/app.js'
import { makeLog } from '../src/platform/logs.js'
import { Office, setOfficeKind } from '../src/platform/office.js'
import { FieldKeys } from '../src/platform/sealed.js'
import type { Viewer } from '../src/platform/viewer.js'
import { slices } from '../src/slices.js'
import { measure, table, type Measured } from './measure.js'

const MATTERS = Number(process.argv[2] ?? 2000)
const ROUNDS = 200
const PASSWORD = '杏花楼前七棵树下三把伞'
const today = dayInZone(new Date(), 'Asia/Shanghai')
const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** What the console sends, by the name of its operation. */
const registered = Object.values(
  JSON.parse(
    readFileSync(new URL('../../console/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
)
const documentOf = (name: string): string => {
  const found = registered.find((text) => new RegExp(`(query|mutation) ${name}\\b`).test(text))
  if (!found) throw new Error(`the console asks nothing that is called ${name}`)
  return found
}

const aVisit = (n: number) => ({
  ...({ idempotencyKey: newId(), receivedOn: today, channel: 'VISIT', purpose: 'REQUEST', topic: 'HOUSING' } as const),
  ...{ placeText: `望海小区${n}号楼`, summary: `供暖管道漏水，第${n}户反映多次未修复`, groupSize: 2 },
  ...{ isAddressClear: true, isFirstTime: true },
  parties: [
    { kind: 'PERSON', name: '陈晓禾', phone: '13900000001', address: '望海小区1号楼', isRepresentative: true },
    { kind: 'PERSON', name: '罗青禾', isRepresentative: false },
  ] as const,
  claims: [{ text: '修复供暖管道' }, { text: '退还停暖期间的费用' }],
})

const folder = mkdtempSync(join(tmpdir(), 'petition-bench-'))
try {
  const config = { ...readConfig({ SAMPLE: 'no', NODE_ENV: 'test' }), databaseUrl: join(folder, 'office.db') }
  const office = await Office.open(config, slices, { keys: FieldKeys.fresh(), log: makeLog('silent') })
  const system = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  const clerk = await system.inTransaction(async (tx): Promise<Viewer> => {
    const organs = await installDistrict(tx)
    const person = { login: 'clerk', organCode: 'PO', roles: ['INTAKE' as const], name: '许知夏' }
    const ids = await installPeople(tx, [person], passwordHash)
    await setOfficeKind(tx, 'real')
    const [accountId, organId] = [ids.get('clerk') ?? '', organs.get('PO') ?? '']
    return { kind: 'account', accountId, organId, organKind: 'PETITION_OFFICE', roles: ['INTAKE'], name: '许知夏' }
  })

  const since = performance.now()
  let last = ''
  for (let n = 1; n <= MATTERS; n += 1) {
    last = (await registerMatter(await office.ctx({ viewer: clerk }), aVisit(n))).matterId
    if (n % 500 === 0) say(`· ${n} matters, ${((performance.now() - since) / n).toFixed(1)} ms each`)
  }

  const { http } = await officeApp(office, { consoleFolder: null })
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const ask = async (query: string, variables: object): Promise<void> => {
    const answer = await http.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify({ query, variables }),
    })
    const { errors } = answer.json<{ errors?: { message: string }[] }>()
    if (errors) throw new Error(errors.map((error) => error.message).join('; '))
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    if (cookie) headers['cookie'] = cookie
  }
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { me { officeName } } }'
  await ask(signIn, { input: { login: 'clerk', password: PASSWORD } })

  const asked: readonly [string, string, () => object][] = [
    ['list', 'MatterList', () => ({ first: 25 })],
    ['matter', 'MatterFile', () => ({ id: last })],
    ['workbench', 'WorkbenchPage', () => ({})],
    ['register', 'RegisterMatter', () => ({ input: aVisit(0) })],
  ]
  const measured: Measured[] = []
  for (const [what, name, variables] of asked) {
    const document = documentOf(name)
    measured.push(await measure(office.db, what, ROUNDS, () => ask(document, variables())))
  }
  say('')
  process.stdout.write(`${table(measured)}\n`)
  const { rss, heapUsed } = process.memoryUsage()
  process.stdout.write(`memory: ${Math.round(rss / 1e6)} MB, of it heap ${Math.round(heapUsed / 1e6)} MB\n`)
  await http.close()
  await office.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
