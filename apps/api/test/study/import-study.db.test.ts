import { beforeAll, describe, expect, it } from 'vitest'
import { localDate } from '@petition/law'
import { applyImport } from '../../src/imports/apply-import.js'
import { startImport } from '../../src/imports/start-import.js'
import { recordOwnStudy } from '../../src/study/index.js'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import {
  as,
  boardOf,
  CADRE,
  DECIDE,
  everythingStored,
  expected,
  fixture,
  HEAD,
  installStudyOffice,
  KEEPER,
  MY,
  openYear,
  PENDING,
  roster,
  setYear,
  signedIn,
  studySlices,
  type MyRead,
} from './study-office.js'

const BATCH = 'id status mapping rowCount okCount errorCount warningCount alreadyThereCount appliedCount version'
const START = `mutation ($input: StartImportInput!) { startImport(input: $input) { ${BATCH} } }`
const APPLY = `mutation ($input: ApplyImportInput!) { applyImport(input: $input) { ${BATCH} } }`
const ROWS = `query ($id: ID!) { importBatch(id: $id) {
  fields { key labelZh isRequired } rows(first: 100) { nodes { row status problems problemCodes preview } }
} }`
interface Batch {
  readonly id: string
  readonly status: string
  readonly version: number
  readonly mapping: Record<string, string>
  readonly [field: string]: unknown
}
interface RowRead {
  readonly row: number
  readonly status: string
  readonly problems: readonly string[]
  readonly problemCodes: readonly string[]
  readonly preview: Record<string, unknown>
}

const HEADER = '姓名,单位,账号,应修课时,已修课时,考试成绩,是否合格,证书编号,完成时间'
const csv = (...lines: string[]): Buffer => Buffer.from(`\ufeff${[HEADER, ...lines].join('\n')}\n`)
const nameOf = (account: string) => roster.find((one) => one.account === account)?.name ?? ''
const [TWIN = ''] = roster.map(({ name }) => name).filter((name, i, all) => all.indexOf(name) !== i)

eachDatabase(
  (office) => {
    beforeAll(() => openYear(office))

    const start = async (name: string, bytes: Buffer, more: object = {}, login = KEEPER) => {
      const client = await signedIn(office, login)
      const sent = await client.upload('/files', { name, type: 'application/octet-stream', bytes })
      const { uploadId } = sent.json<{ uploadId: string }>()
      const input = { idempotencyKey: aKey(), uploadId, kind: 'STUDY', year: 2022, ...more }
      return client.graphql<{ startImport: Batch }>(START, { input })
    }
    const started = async (name: string, bytes: Buffer, more: object = {}): Promise<Batch> => {
      const { data, errors } = await start(name, bytes, more)
      if (!data) throw new Error(errors[0]?.message)
      return data.startImport
    }
    const apply = async ({ id, version }: Batch) =>
      (await signedIn(office, KEEPER)).graphql<{ applyImport: Batch }>(APPLY, {
        input: { idempotencyKey: aKey(), batchId: id, expectedVersion: version },
      })
    const rowsOf = async ({ id }: Batch): Promise<readonly RowRead[]> => {
      const client = await signedIn(office, KEEPER)
      const { data } = await client.graphql<{ importBatch: { rows: { nodes: RowRead[] } } }>(ROWS, { id })
      return data?.importBatch.rows.nodes ?? []
    }
    const sheet = fixture('study-2022.xlsx')

    describe('the list of 2022', () => {
      it('is shown first, and nothing is written', async () => {
        const before = await everythingStored(office)
        const batch = await started('study-2022.xlsx', sheet)
        expect(batch).toMatchObject({
          ...{ status: 'READY', rowCount: 28, okCount: 28, errorCount: 0, warningCount: 0, alreadyThereCount: 0 },
          mapping: {
            account: '账号',
            name: '姓名',
            required: '应修课时',
            completed: '已修课时',
            completedOn: '完成时间',
          },
        })
        expect((await rowsOf(batch))[0]).toMatchObject({
          ...{ row: 2, status: 'OK', problems: [] },
          preview: { account: expected.cadres[0]?.account, name: expected.cadres[0]?.name, completedOn: '2022-10-05' },
        })
        expect(await everythingStored(office)).toEqual(before)
      })

      it('becomes exactly what was expected of it', async () => {
        const { data, errors } = await apply(await started('study-2022.xlsx', sheet))
        expect(errors).toEqual([])
        expect(data?.applyImport).toMatchObject({ status: 'APPLIED', appliedCount: 28, errorCount: 0 })
        const board = await boardOf(await signedIn(office, HEAD))
        expect(board.rows.map((row) => [row.account, row.name])).toEqual(
          [...expected.cadres].sort((a, b) => (a.account < b.account ? -1 : 1)).map((one) => [one.account, one.name]),
        )
        for (const one of expected.cadres)
          expect(board.rows.find((row) => row.account === one.account)).toMatchObject({
            ...{ requiredHours: one.required, completedHours: one.completed, missingHours: 0 },
            ...{ isComplete: one.complete, examScore: one.score, isPassed: one.passed },
            ...{ certificateNo: one.certificateNo, completedOn: one.completedOn },
            ...{ state: 'COMPLETE', light: 'NONE', daysLeft: null },
          })
        expect(board.totals).toEqual(expected.totals)
      })

      it('adds nothing when it comes again, under another name and in another form', async () => {
        const before = await everythingStored(office)
        const again = await started('第二次.xlsx', sheet)
        expect(again).toMatchObject({ okCount: 0, alreadyThereCount: 28, errorCount: 0 })
        expect((await apply(again)).data?.applyImport).toMatchObject({ status: 'APPLIED', appliedCount: 0 })
        const text = expected.cadres.map((one) =>
          [one.name, '信访办', one.account, 35, 35, one.score, '合格', one.certificateNo, one.completedOn].join(','),
        )
        expect(await started('名单.csv', csv(...text))).toMatchObject({ okCount: 0, alreadyThereCount: 28 })
        expect(await everythingStored(office)).toEqual(before)
      })

      it('is not added to what a cadre recorded, neither before its day nor after a confirmation', async () => {
        const ctx = await as(office, CADRE, '2022-12-01')
        const done = expected.cadres.find((one) => one.account === CADRE)
        const input = { idempotencyKey: aKey(), on: localDate('2022-04-01'), topic: '条例', hours: 3 }
        expect(input.on < (done?.completedOn ?? '')).toBe(true)
        await recordOwnStudy(ctx, input)
        const head = await signedIn(office, HEAD)
        const waiting = await head.graphql<{ pendingStudy: { id: string }[] }>(PENDING, { year: 2022 })
        for (const { id } of waiting.data?.pendingStudy ?? [])
          await head.graphql(DECIDE, { input: { idempotencyKey: aKey(), entryId: id, isConfirmed: true } })
        const mine = await (await signedIn(office, CADRE)).graphql<{ myStudy: MyRead }>(MY, { year: 2022 })
        expect(mine.data?.myStudy).toMatchObject({
          ...{ completedHours: 35, isComplete: true, light: 'NONE', dueOn: '2022-12-15' },
          entries: [
            { standing: 'COVERED', isCounted: false, topic: '条例' },
            { standing: 'COUNTED', isCounted: true, source: 'IMPORT', topic: '学法系统累计课时' },
          ],
          duties: [{ isMet: true }, { isMet: true }],
        })
        expect((await boardOf(head)).totals).toEqual(expected.totals)
      })
    })

    describe('a list with errors', () => {
      const GOOD = `${nameOf('bhxf0583')},信访办,bhxf0583,35,35,91,合格,X1,2022-11-01`
      const BAD: readonly [string, string, string][] = [
        ['路人甲,信访办,bhxf9999,35,35,90,合格,X,2022-10-05', 'ROW_ACCOUNT_UNKNOWN', '本单位没有账号 bhxf9999'],
        [`${TWIN},信访办,,35,35,90,合格,X,2022-10-05`, 'ROW_NAME_TWICE', `本单位有两名以上“${TWIN}”，须有账号才能区分`],
        ['路人乙,信访办,,35,35,90,合格,X,2022-10-05', 'ROW_NAME_UNKNOWN', '本单位没有名为“路人乙”的人员'],
        [
          `褚某,信访办,${CADRE},35,35,90,合格,X,2022-10-05`,
          'ROW_NAME_OF_ANOTHER',
          `账号 ${CADRE} 的姓名是“${nameOf(CADRE)}”，不是“褚某”`,
        ],
        [
          `${nameOf('bhxf0672')},信访办,bhxf0672,35,36,90,合格,X,2022-10-05`,
          'ROW_HOURS_OVER_REQUIRED',
          '已修 36 课时，超过应修 35 课时',
        ],
        [
          `${nameOf('bhxf0739')},信访办,bhxf0739,35,35,101,合格,X,2022-10-05`,
          'ROW_SCORE_TOO_HIGH',
          '成绩 101 超过 100 分',
        ],
        [`${nameOf('bhxf0957')},信访办,bhxf0957,35,35,90,合格,X,2022-02-30`, 'ROW_NOT_A_DAY', '“完成时间”不是日期'],
        [
          `${nameOf('bhxf0867')},信访办,bhxf0867,35,多,90,合格,X,2022-10-05`,
          'ROW_NOT_A_NUMBER',
          '“已修课时”不是有效的数字',
        ],
        [`${nameOf(HEAD)},信访办,${HEAD},35,35,90,也许,X,2022-10-05`, 'ROW_WORD_UNKNOWN', '“是否合格”的内容无法识别'],
        ['邢雁秋,街道,unit,35,35,90,合格,X,2022-10-05', 'ROW_ACCOUNT_UNKNOWN', '本单位没有账号 unit'],
        [GOOD, 'ROW_KEY_TWICE', '与第 2 行重复'],
      ]

      it('says of each row what is wrong, and imports the others only', async () => {
        const batch = await started('有错.csv', csv(GOOD, ...BAD.map(([line]) => line)))
        expect(batch).toMatchObject({ okCount: 1, errorCount: BAD.length, alreadyThereCount: 0 })
        const [first, ...rest] = await rowsOf(batch)
        expect(first).toMatchObject({ row: 2, status: 'OK' })
        expect(rest.map((row) => [row.status, row.problemCodes, row.problems])).toEqual(
          BAD.map(([, code, sentence]) => ['ERROR', [code], [sentence]]),
        )
        const before = await everythingStored(office)
        expect((await apply(batch)).data?.applyImport).toMatchObject({ appliedCount: 1, errorCount: BAD.length })
        const after = await everythingStored(office)
        expect(after.facts.length - before.facts.length).toBe(4)
        expect(await rowOf('bhxf0583')).toMatchObject({ examScore: 91, certificateNo: 'X1', completedHours: 35 })
      })
      const rowOf = async (account: string) =>
        (await boardOf(await signedIn(office, KEEPER))).rows.find((row) => row.account === account)

      it('warns of what differs from the year, and takes it as told', async () => {
        const line = `${nameOf('bhxf0672')},信访办,bhxf0672,20,20,90,合格,X2,2023-01-05`
        const batch = await started('半年.csv', csv(line))
        expect(batch).toMatchObject({ okCount: 1, warningCount: 1 })
        expect((await rowsOf(batch))[0]?.problemCodes).toEqual(['ROW_REQUIRED_DIFFERS', 'ROW_DAY_OUTSIDE_WINDOW'])
        await apply(batch)
        expect(await rowOf('bhxf0672')).toMatchObject({ requiredHours: 20, completedHours: 20, isComplete: true })
      })

      it('takes other columns as they are mapped, and a person by a name that only one has', async () => {
        const bytes = Buffer.from(`谁,做了多少,几分\n${nameOf('bhxf1027')},10.5,60\n`)
        const waiting = await started('别的系统.csv', bytes)
        expect(waiting.status).toBe('MAPPING')
        const mapping = { name: '谁', completed: '做了多少', score: '几分' }
        const batch = await started('别的系统.csv', bytes, { mapping })
        expect(batch).toMatchObject({ status: 'READY', okCount: 1 })
        await apply(batch)
        expect(await rowOf('bhxf1027')).toMatchObject({
          ...{ completedHours: 10.5, missingHours: 24.5, examScore: 60, certificateNo: expect.any(String) },
          isComplete: false,
        })
      })
    })

    describe('importing', () => {
      it('needs the year, one that is set and open', async () => {
        const reason = async (more: object) =>
          (await start('study-2022.xlsx', sheet, more)).errors[0]?.extensions['reason']
        expect(await reason({ year: null })).toBe('IMPORT_YEAR')
        expect(await reason({ year: 2019 })).toBe('STUDY_YEAR_MISSING')
      })
      it('is for the study administrator only', async () => {
        for (const login of [HEAD, CADRE, 'clerk'])
          expect((await start('study-2022.xlsx', sheet, {}, login)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })
      it('does not apply what is no longer as it was shown', async () => {
        const ctx = await as(office, KEEPER, '2023-01-10')
        const client = await signedIn(office, KEEPER)
        const line = `${nameOf('bhxf0957')},信访办,bhxf0957,35,35,77,合格,X9,2022-11-02`
        const sent = await client.upload('/files', { name: 'a.csv', type: 'text/csv', bytes: csv(line) })
        const { uploadId } = sent.json<{ uploadId: string }>()
        const batch = await startImport(ctx, { idempotencyKey: aKey(), uploadId, kind: 'STUDY', year: 2022 })
        const { version } = (await boardOf(client)).year
        expect((await setYear(office, { requiredHours: 40, expectedVersion: version })).errors).toEqual([])
        const late = applyImport(ctx, { idempotencyKey: aKey(), batchId: batch.id, expectedVersion: 1 })
        await expect(late).rejects.toMatchObject({ reason: 'IMPORT_RESULT_CHANGED', facts: { row: 2 } })
      })
    })
  },
  { slices: studySlices, seed: installStudyOffice },
)
