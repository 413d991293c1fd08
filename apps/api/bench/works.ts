import { readFileSync } from 'node:fs'
import { Like } from 'typeorm'
import { v7 as newId } from 'uuid'
import { uploadRoute } from '../src/files/uploads.js'
import { applyImport } from '../src/imports/apply-import.js'
import { startImport } from '../src/imports/start-import.js'
import { MatterEntity } from '../src/matters/index.js'
import type { Office } from '../src/platform/office.js'
import { FIRST_DAY } from '../src/sample/days.js'
import { findHouse } from '../src/sample/house/install.js'
import { Chance } from '../src/sample/random.js'
import { SEED } from '../src/sample/index.js'
import type { Desk } from './desk.js'
import { measure, type Measured } from './measure.js'

const ROUNDS = 40
const PAGES_DOWN = 60

interface MatterList {
  readonly matters: { readonly nodes: { id: string }[]; readonly pageInfo: { readonly endCursor: string | null } }
}

const aVisit = () => ({
  ...({
    idempotencyKey: newId(),
    receivedOn: FIRST_DAY,
    channel: 'VISIT',
    purpose: 'REQUEST',
    topic: 'HOUSING',
  } as const),
  ...{ placeText: '望海小区3号楼', summary: '供暖管道漏水，反映多次未修复', groupSize: 2 },
  ...{ isAddressClear: true, isFirstTime: true },
  parties: [
    { kind: 'PERSON', name: '陈晓禾', phone: '13900000001', address: '望海小区1号楼', isRepresentative: true },
    { kind: 'PERSON', name: '罗青禾', isRepresentative: false },
  ] as const,
  claims: [{ text: '修复供暖管道' }, { text: '退还停暖期间的费用' }],
})

/** What people do all day, and what each costs. */
export async function measured(office: Office, desk: Desk, say: (line: string) => void): Promise<Measured[]> {
  const rows: Measured[] = []
  const take = async (what: string, work: () => Promise<unknown>, rounds = ROUNDS) => {
    say(`· ${what}`)
    rows.push(await measure(office.db, what, rounds, async () => void (await work())))
  }
  await desk.sits('zhuren')
  const list = (variables: object) => desk.asks<MatterList>('MatterList', { first: 25, ...variables })
  await take('list', () => list({}))
  await take('list, filtered', () => list({ filter: { stage: ['HANDLING'], light: ['RED'] } }))
  await take('list, far down', await farDown(list))
  await take('list, by day', () => list({ orderBy: 'RECEIVED_LAST', filter: { receivedFrom: '2021-01-01' } }))
  await take('words', () => list({ filter: { words: '供暖 漏水' } }))
  await take('words, rare', () => list({ filter: { words: '担架' } }))
  // A copy has the facts of what it was copied from, and they name its parties: the page shows a matter that was not copied.
  const { id } = await office.db.read.findOneByOrFail(MatterEntity, {
    standing: 'ANSWERED',
    number: Like('120116-2022-%'),
  })
  await take('matter', () => desk.asks('MatterFile', { id }))
  await take('workbench', () => desk.asks('WorkbenchPage', {}))
  await desk.sits('zhujian')
  await take('workbench, bureau', () => desk.asks('WorkbenchPage', {}))
  await take('list, bureau', () => list({}))
  await desk.sits('jiefang')
  await take('workbench, counter', () => desk.asks('WorkbenchPage', {}))
  await take('register', () => desk.asks('RegisterMatter', { input: aVisit() }))
  await take('import of 40', await importer(office), 3)
  return rows
}

async function farDown(list: (variables: object) => Promise<MatterList>): Promise<() => Promise<unknown>> {
  let after: string | null = null
  for (let n = 0; n < PAGES_DOWN; n += 1) {
    const page: MatterList = await list({ first: 100, after, orderBy: 'RECEIVED_FIRST' })
    after = page.matters.pageInfo.endCursor
  }
  return () => list({ after, orderBy: 'RECEIVED_FIRST' })
}

/** A ledger of forty rows, its numbers new each time: read, checked and entered. */
async function importer(office: Office): Promise<() => Promise<unknown>> {
  const residents = await findHouse(office, new Chance(SEED), SEED)
  const text = readFileSync(new URL('../test/fixtures/ledger-40.csv', import.meta.url), 'utf8')
  // Data that is kept has the numbers of earlier runs.
  const run = Date.now().toString(36)
  let round = 0
  return async () => {
    round += 1
    const fresh = text.replaceAll(/BHXF(\d+)/g, `BHXF$1-${run}-${round}`)
    const ctx = await residents.ctx('bhxf1027', FIRST_DAY)
    const file = { name: 'ledger.csv', bytes: Buffer.from(fresh), claimedType: 'text/csv' }
    const { uploadId } = (await uploadRoute.handle(ctx, file, {})) as { uploadId: string }
    const { id: batchId } = await startImport(ctx, { idempotencyKey: newId(), uploadId, kind: 'LEDGER' })
    await applyImport(ctx, { idempotencyKey: newId(), batchId, expectedVersion: 1 })
  }
}
