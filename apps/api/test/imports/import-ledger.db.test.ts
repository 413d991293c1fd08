import { readFileSync } from 'node:fs'
import { localDate } from '@petition/law'
import { v7 as newId } from 'uuid'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { filesSlice } from '../../src/files/index.js'
import { importsSlice, useLedgerSink, type LedgerMatter } from '../../src/imports/index.js'
import { ImportBatchEntity, ImportRowEntity } from '../../src/imports/import.entity.js'
import { applyImport } from '../../src/imports/apply-import.js'
import { startImport } from '../../src/imports/start-import.js'
import { installDistrict, organsSlice } from '../../src/organs/index.js'
import { drift } from '../../src/platform/database/migrate.js'
import { writeOutbox } from '../../src/platform/outbox.js'
import { OutboxMessageEntity } from '../../src/platform/records/entities.js'
import { aViewer, eachDatabase, type GraphQLAnswer, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { doorFor } from './door.js'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const viewers = {
  intake: aViewer({ organId: 'po' }),
  elsewhere: aViewer({ organId: 'other' }),
  study: aViewer({ organId: 'po', roles: ['STUDY_ADMIN'] }),
  cadre: aViewer({ organId: 'po', roles: ['CADRE'] }),
}
const TODAY = localDate('2023-01-10')

const BATCH = `id status fileName columns mapping rowCount okCount errorCount warningCount alreadyThereCount appliedCount version`
interface Batch {
  id: string
  status: string
  columns: string[]
  mapping: Record<string, string>
  version: number
  [figure: string]: unknown
}

async function send(office: TestOffice, who: string, name: string, bytes = fixture(name)): Promise<string> {
  const client = await office.client({ 'user-agent': who })
  const answer = await client.upload('/files', { name, type: 'application/octet-stream', bytes })
  return answer.json<{ uploadId: string }>().uploadId
}

async function ask<T>(office: TestOffice, who: string, query: string, variables: object): Promise<GraphQLAnswer<T>> {
  return (await office.client({ 'user-agent': who })).graphql<T>(query, variables as Record<string, unknown>)
}

const START = `mutation ($input: StartImportInput!) { startImport(input: $input) { ${BATCH} } }`
const APPLY = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ${BATCH} } }`

async function start(office: TestOffice, name: string, more: object = {}): Promise<Batch> {
  const input = { idempotencyKey: aKey(), uploadId: await send(office, 'intake', name), kind: 'LEDGER', ...more }
  const { data, errors } = await ask<{ startImport: Batch }>(office, 'intake', START, { input })
  expect(errors).toEqual([])
  return data!.startImport
}
const apply = (office: TestOffice, batch: Batch, key = aKey()) =>
  ask<{ applyImport: Batch }>(office, 'intake', APPLY, {
    input: { idempotencyKey: key, batchId: batch.id, expectedVersion: batch.version },
  })

/** Takes matters as the slice of the matters would, in the transaction given; an outbox row stands for each. */
function takeMatters(office: TestOffice, failAt: { number: string } | null = null): void {
  useLedgerSink({
    importMatter: async (tx, matter: LedgerMatter) => {
      if (failAt?.number === matter.previousNumber) throw new Error('the power went out')
      const id = newId()
      await writeOutbox(tx, { topic: 'matter.taken', kind: 'matter', id, payload: { number: matter.previousNumber } })
      return id
    },
    find: async (ctx, numbers) => {
      const rows = await ctx.read.findBy(OutboxMessageEntity, { topic: 'matter.taken' })
      const known = rows.map((row) => [(row.payload as { number: string }).number, row.thingId] as const)
      return new Map(known.filter(([number]) => numbers.includes(number)))
    },
  })
}
const taken = (office: TestOffice) => office.db.read.countBy(OutboxMessageEntity, { topic: 'matter.taken' })

eachDatabase(
  (office) => {
    beforeAll(async () => {
      const ctx = await office.systemCtx()
      await ctx.inTransaction((tx) => installDistrict(tx))
      takeMatters(office)
    })
    afterEach(() => takeMatters(office))

    it('shows what the ledger would become, and writes nothing else', async () => {
      const batch = await start(office, 'ledger-40.xlsx')
      expect(batch).toMatchObject({
        ...{ status: 'READY', fileName: 'ledger-40.xlsx', rowCount: 40, okCount: 40 },
        ...{ errorCount: 0, warningCount: 6, alreadyThereCount: 0, appliedCount: 0 },
      })
      expect(batch.mapping).toMatchObject({ number: '信访件编号', outcome: '处理意见' })
      expect(await taken(office)).toBe(0)
      const query = `query ($id: ID!) { importBatch(id: $id) {
        fields { key isRequired }
        rows(only: "PROBLEMS") { totalCount nodes { row status problems problemCodes preview matterId } }
      } }`
      const { data, errors } = await ask<{ importBatch: { rows: { totalCount: number; nodes: { row: number }[] } } }>(
        office,
        'intake',
        query,
        { id: batch.id },
      )
      expect(errors).toEqual([])
      expect(data?.importBatch.rows.totalCount).toBe(6)
      expect(data?.importBatch.rows.nodes.map((node) => node.row)).toEqual([6, 11, 16, 23, 29, 35])
      expect(data?.importBatch.rows.nodes[3]).toEqual({
        row: 23,
        status: 'WARNING',
        problems: ['证件号校验位不符，按未核实保存，不作身份依据'],
        problemCodes: ['ROW_IDENTITY_CHECK'],
        preview: expect.objectContaining({ number: 'BHXF22072500022', name: '翟**', idNumber: '999***********3948' }),
        matterId: null,
      })
    })

    it('keeps the rows sealed until they are applied', async () => {
      const raw = JSON.stringify(await office.db.read.query('SELECT * FROM import_row'))
      for (const clear of ['蒲嘉泉', '999999196006252803', '13800003290', '把813800元工钱结了'])
        expect(raw).not.toContain(clear)
    })

    it('begins no second one for the same key', async () => {
      const input = { idempotencyKey: aKey(), uploadId: await send(office, 'intake', 'ledger-40.csv'), kind: 'LEDGER' }
      const first = await ask<{ startImport: Batch }>(office, 'intake', START, { input })
      const again = await ask<{ startImport: Batch }>(office, 'intake', START, { input })
      expect(again.data).toEqual(first.data)
    })

    it('goes on after a crash where it stopped, and makes exactly what was shown', async () => {
      const batch = await start(office, 'ledger-40.xlsx')
      const key = aKey()
      takeMatters(office, { number: 'BHXF22091400020' })
      const broken = await apply(office, batch, key)
      expect(broken.errors[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR')
      expect(await taken(office)).toBe(19)
      const meanwhile = await office.db.read.findOneByOrFail(ImportBatchEntity, { id: batch.id })
      expect(meanwhile.status).toBe('APPLYING')

      takeMatters(office)
      const { data, errors } = await apply(office, batch, key)
      expect(errors).toEqual([])
      expect(data?.applyImport).toMatchObject({ status: 'APPLIED', okCount: 40, appliedCount: 40, warningCount: 6 })
      expect(await taken(office)).toBe(40)
      expect((await apply(office, batch, key)).data).toEqual(data)
      expect((await apply(office, batch)).errors[0]?.extensions).toMatchObject({ reason: 'IMPORT_APPLIED' })
      expect(await taken(office)).toBe(40)
    })

    it('has dropped the cells of what it applied', async () => {
      const rows = await office.db.read
        .createQueryBuilder(ImportRowEntity, 'row')
        .where('row.thingId IS NOT NULL AND row.cellsSealed IS NOT NULL')
        .getCount()
      expect(rows).toBe(0)
    })

    it('knows all 40 again in the other file: both together are still 40', async () => {
      const batch = await start(office, 'ledger-40.csv')
      expect(batch).toMatchObject({ okCount: 0, alreadyThereCount: 40, warningCount: 0, errorCount: 0 })
      expect((await apply(office, batch)).data?.applyImport).toMatchObject({ status: 'APPLIED', appliedCount: 0 })
      expect(await taken(office)).toBe(40)
    })

    it('does not apply what is no longer as it was shown', async () => {
      const text = fixture('ledger-40.csv').toString('utf8').replaceAll('BHXF22', 'BHXF23')
      const changed = Buffer.from(text)
      const uploads = [await send(office, 'intake', 'b.csv', changed), await send(office, 'intake', 'c.csv', changed)]
      const ctx = await office.ctx({ viewer: viewers.intake, today: TODAY })
      const [one, two] = [
        await startImport(ctx, { idempotencyKey: aKey(), uploadId: uploads[0]!, kind: 'LEDGER' }),
        await startImport(ctx, { idempotencyKey: aKey(), uploadId: uploads[1]!, kind: 'LEDGER' }),
      ]
      await applyImport(ctx, { idempotencyKey: aKey(), batchId: one.id, expectedVersion: 1 })
      expect(await taken(office)).toBe(80)
      await expect(
        applyImport(ctx, { idempotencyKey: aKey(), batchId: two.id, expectedVersion: 1 }),
      ).rejects.toMatchObject({ reason: 'IMPORT_RESULT_CHANGED', facts: { row: 2 } })
      expect(await taken(office)).toBe(80)
    })

    it('two who apply one batch at the same time make it once', async () => {
      const text = fixture('ledger-40.csv').toString('utf8').replaceAll('BHXF22', 'BHXF24')
      const ctx = await office.ctx({ viewer: viewers.intake, today: TODAY })
      const uploadId = await send(office, 'intake', 'd.csv', Buffer.from(text))
      const batch = await startImport(ctx, { idempotencyKey: aKey(), uploadId, kind: 'LEDGER' })
      const once = () => applyImport(ctx, { idempotencyKey: aKey(), batchId: batch.id, expectedVersion: 1 })
      await Promise.allSettled([once(), once()])
      expect(await taken(office)).toBe(120)
      expect(await office.db.read.findOneBy(ImportBatchEntity, { id: batch.id })).toMatchObject({
        status: 'APPLIED',
        appliedCount: 40,
      })
    })

    it('names the second of two rows with one number, and imports the first', async () => {
      const [header, ...rows] = fixture('ledger-40.csv').toString('utf8').split('\r\n').join('\n').split('\n')
      const twice = [header, rows[0]!.replace('BHXF22', 'BHXF25'), rows[0]!.replace('BHXF22', 'BHXF25')].join('\n')
      const ctx = await office.ctx({ viewer: viewers.intake, today: TODAY })
      const uploadId = await send(office, 'intake', 'e.csv', Buffer.from(twice))
      const { id } = await startImport(ctx, { idempotencyKey: aKey(), uploadId, kind: 'LEDGER' })
      expect(await office.db.read.findOneBy(ImportBatchEntity, { id })).toMatchObject({ okCount: 1, errorCount: 1 })
      const row = await office.db.read.findOneBy(ImportRowEntity, { batchId: id, rowNo: 3 })
      expect(row).toMatchObject({
        status: 'ERROR',
        problems: [{ code: 'ROW_KEY_TWICE', facts: { row: 2 } }],
        cellsSealed: null,
      })
    })

    it('waits for a mapping when it does not know the columns', async () => {
      const csv = '件号,何人,怎么来的,何事,哪类,说了什么,何时\nX1,匿名,来信,求决,教育,入学,2022-09-05\n'
      const uploadId = await send(office, 'intake', 'f.csv', Buffer.from(csv))
      const begin = (mapping?: object) =>
        ask<{ startImport: Batch }>(office, 'intake', START, {
          input: { idempotencyKey: aKey(), uploadId, kind: 'LEDGER', mapping },
        })
      const { data } = await begin()
      expect(data?.startImport).toMatchObject({
        status: 'MAPPING',
        rowCount: 1,
        okCount: 0,
        columns: csv.split('\n')[0]?.split(','),
      })
      expect((await apply(office, data!.startImport)).errors[0]?.extensions).toMatchObject({
        reason: 'IMPORT_MAPPING_OPEN',
      })
      const mapping = {
        number: '件号',
        name: '何人',
        channel: '怎么来的',
        purpose: '何事',
        topic: '哪类',
        summary: '说了什么',
      }
      expect((await begin(mapping)).errors[0]?.extensions).toMatchObject({
        reason: 'IMPORT_MAPPING',
        fields: { 'input.mapping.receivedOn': 'column' },
      })
      const mapped = await begin({ ...mapping, receivedOn: '何时' })
      expect(mapped.data?.startImport).toMatchObject({ status: 'READY', okCount: 1, warningCount: 1 })
    })

    it('is not there for other organs, other kinds and other roles', async () => {
      const { id, version } = await start(office, 'ledger-40.csv')
      const see = (who: string) =>
        ask<{ importBatch: unknown }>(office, who, `query ($id: ID!) { importBatch(id: $id) { id } }`, { id })
      expect((await see('elsewhere')).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      expect((await see('study')).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      expect((await see('cadre')).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      expect((await see('stranger')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED')
      const input = { idempotencyKey: aKey(), batchId: id, expectedVersion: version }
      expect((await ask(office, 'elsewhere', APPLY, { input })).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      const list = await ask<{ importBatches: { totalCount: number } }>(
        office,
        'study',
        `{ importBatches { totalCount } }`,
        {},
      )
      expect(list.data?.importBatches.totalCount).toBe(0)
    })

    it("refuses somebody else's upload, and a table with nothing to find", async () => {
      const input = {
        idempotencyKey: aKey(),
        uploadId: await send(office, 'elsewhere', 'ledger-40.csv'),
        kind: 'LEDGER',
      }
      expect((await ask(office, 'intake', START, { input })).errors[0]?.extensions['code']).toBe('NOT_FOUND')
      const other = {
        ...input,
        idempotencyKey: aKey(),
        uploadId: await send(office, 'intake', 'g.csv', Buffer.from('a\nb\n')),
      }
      const { errors } = await ask(office, 'intake', START, { input: other })
      expect(errors[0]).toMatchObject({ message: '没有找到表头行', extensions: { reason: 'TABLE_WITHOUT_HEADER' } })
    })

    it('forgets the rows that nobody applied within 30 days', async () => {
      const { id } = await start(office, 'ledger-40.csv', {})
      await office.runJobs(() => new Date(Date.now() + 31 * 86_400_000))
      expect(await office.db.read.findOneBy(ImportBatchEntity, { id })).toMatchObject({ status: 'EXPIRED' })
      const [{ n }] = await office.db.read.query('SELECT count(*) AS n FROM import_row WHERE cellsSealed IS NOT NULL')
      expect(Number(n)).toBe(0)
    })

    it('has exactly the tables that the entities say', async () => {
      expect(await drift(office.db)).toEqual([])
    })
  },
  { slices: [organsSlice, filesSlice, importsSlice, doorFor(viewers)] },
)
