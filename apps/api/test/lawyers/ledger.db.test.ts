import { readFileSync } from 'node:fs'
import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import { ConferenceOffice, seedConferences } from './conference-office.js'

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const expected = JSON.parse(fixture('conferences-2022.expected.json').toString('utf8')) as Record<string, number>
const BATCH = 'id version status rowCount okCount warningCount errorCount alreadyThereCount appliedCount'
const START = `mutation ($input: StartImportInput!) { startImport(input: $input) { ${BATCH} } }`
const APPLY = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ${BATCH} } }`
const ROWS = `query ($id: ID!) { importBatch(id: $id) { rows(first: 60) { nodes { row status problemCodes preview } } } }`

type Batch = Readonly<Record<string, number>> & { readonly id: string; readonly version: number }
interface Row {
  row: number
  status: string
  problemCodes: string[]
  preview: Record<string, unknown>
}

eachDatabase(
  (office) => {
    const desk = new ConferenceOffice(office)
    beforeAll(async () => {
      await desk.begin()
      await desk.on(localDate('2023-01-10'))
    })
    const start = async (kind: string, name = 'conferences-2022.xlsx', bytes = fixture('conferences-2022.xlsx')) => {
      const sent = await (
        await desk.client('intake')
      ).upload('/files', { name, type: 'application/octet-stream', bytes })
      const { uploadId } = sent.json<{ uploadId: string }>()
      const input = { idempotencyKey: aKey(), uploadId, kind }
      return (await desk.read<{ startImport: Batch }>('intake', START, { input })).startImport
    }
    const apply = async ({ id: batchId, version: expectedVersion }: Batch) => {
      const input = { idempotencyKey: aKey(), batchId, expectedVersion }
      return (await desk.read<{ applyImport: Batch }>('intake', APPLY, { input })).applyImport
    }
    const rowsOf = async ({ id }: Batch) =>
      (await desk.read<{ importBatch: { rows: { nodes: Row[] } } }>('intake', ROWS, { id })).importBatch.rows.nodes
    const sum = <Key extends string>(rows: readonly Record<Key, number>[], key: Key) =>
      rows.reduce((all, row) => all + row[key], 0)

    describe('the ledger of the year', () => {
      it.each([
        ['LAWYER_CONFERENCES', expected['lawyerConferences']],
        ['LINKAGE_CONFERENCES', expected['linkageConferences']],
        ['LAWYER_RECEPTIONS', expected['lawyerReceptions']],
      ])(
        '%s is read from its own sheet, applied as shown, and is there already the second time',
        async (kind, count) => {
          const batch = await start(kind)
          expect(batch).toMatchObject({ status: 'READY', rowCount: count, errorCount: 0 })
          expect(await apply(batch)).toMatchObject({ status: 'APPLIED', appliedCount: count })
          expect(await start(kind)).toMatchObject({ alreadyThereCount: count, okCount: 0 })
        },
      )

      it('adds up to the figures of the report, each kind apart, and owes nothing', async () => {
        const query = `{ conferenceFigures(year: 2022) { kind held } receptionFigures(year: 2022) { receptions personTimes }
          caseDuties { nodes { clock } } }`
        const figures = await desk.read<{
          conferenceFigures: { kind: string; held: number }[]
          receptionFigures: { receptions: number; personTimes: number }[]
          caseDuties: { nodes: object[] }
        }>('intake', query)
        const held = (kind: string) =>
          sum(
            figures.conferenceFigures.filter((one) => one.kind === kind),
            'held',
          )
        expect([held('WITH_LAWYERS'), held('LINKAGE')]).toEqual([
          expected['lawyerConferences'],
          expected['linkageConferences'],
        ])
        expect(sum(figures.receptionFigures, 'receptions')).toBe(expected['lawyerReceptions'])
        expect(sum(figures.receptionFigures, 'personTimes')).toBe(expected['peopleReceivedByLawyers'])
        expect(figures.caseDuties.nodes).toEqual([])
      })

      it('keeps nobody who came: neither shown nor stored', async () => {
        const tables = ['duty_reception', 'duty_reception_host', 'import_row', 'audit_entry']
        const stored = await Promise.all(tables.map((table) => office.db.read.query(`SELECT * FROM ${table}`)))
        expect(JSON.stringify(stored)).not.toContain('骆书硕')
      })

      it('takes a topic as long as a title may be', async () => {
        const topic = '议'.repeat(200)
        const csv = `会议编号,日期,议题,参会律师,律师类别,参会人数,律师意见\nYP-L1,2022-05-01,${topic},应知律,公益律师,3,建议调解`
        const batch = await start('LAWYER_CONFERENCES', '研判.csv', Buffer.from(`\ufeff${csv}\n`))
        expect(await apply(batch)).toMatchObject({ status: 'APPLIED', appliedCount: 1 })
        const rows = await office.db.read.query(`SELECT title FROM conference WHERE ledgerKey = 'YP-L1'`)
        expect((rows as { title: string }[])[0]?.title).toBe(`${'议'.repeat(198)}研判`)
      })

      it('says at its row what cannot be read, and keeps a lawyer who is not on the list by name', async () => {
        const csv = [
          '接待编号,日期,值班律师,律师类别,接待人数,来访人,事项,处理',
          'JD-1,2022-05-01,应知律,公益律师,1,某人,欠薪,解释政策',
          'JD-2,2022-05-02,外请人,公益律师,0,某人,欠薪,解释政策',
          'JD-3,某日,应知律,公益律师,1,某人,电话13900001234,解释政策',
          'JD-4,2022-05-03,外请人,公益律师,2,某人,供热,电话回访',
        ].join('\n')
        const rows = await rowsOf(await start('LAWYER_RECEPTIONS', '接待.csv', Buffer.from(`\ufeff${csv}\n`)))
        expect(rows.map(({ status, problemCodes }) => [status, ...problemCodes])).toEqual([
          ['OK'],
          ['ERROR', 'ROW_NOT_PERSON_TIMES', 'ROW_LAWYER_NOT_LISTED'],
          ['ERROR', 'ROW_NOT_A_DAY', 'PERSONAL_NUMBER'],
          ['WARNING', 'ROW_LAWYER_NOT_LISTED', 'ROW_OUTCOME_OTHER'],
        ])
        expect(Object.values(rows[0]?.preview ?? {})).not.toContain('某人')
      })
    })
  },
  { seed: seedConferences },
)
