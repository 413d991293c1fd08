import { localDate, type LocalDate } from '@petition/law'
import { uploadRoute } from '../../files/uploads.js'
import { applyImport } from '../../imports/apply-import.js'
import { startImport } from '../../imports/start-import.js'
import type { Office } from '../../platform/index.js'
import { decideOwnStudy, recordOwnStudy, setStudyYear } from '../../study/index.js'
import { StudyFactEntity } from '../../study/study.entity.js'
import { CADRES, STUDY_KEEPER, type Cadre } from '../people/cadres.js'
import type { Residents } from './residents.js'

/** Law study: 2022, which all 28 finished as the city's last list tells, and 2023, which has just begun. */
export async function studies(office: Office, residents: Residents): Promise<void> {
  await yearBehind(residents)
  await yearAhead(office, residents)
}

const REQUIRED = 35

async function yearBehind(residents: Residents): Promise<void> {
  await setStudyYear(await residents.ctx(STUDY_KEEPER, localDate('2022-02-21')), {
    ...{ idempotencyKey: 'sample-study-2022', year: 2022, requiredHours: REQUIRED, passMark: null, attempts: null },
    ...{ windowFrom: localDate('2022-03-01'), windowTo: localDate('2022-12-15') },
  })
  await takesList(residents, localDate('2022-11-30'), 'november', {
    ...{ name: '学法名单（十一月底）.csv', rows: CADRES.map(inNovember) },
  })
  await takesList(residents, localDate('2022-12-19'), 'december', {
    ...{ name: '学法名单（全年）.csv', rows: CADRES.map(atTheEnd) },
  })
}

interface List {
  readonly name: string
  readonly rows: readonly string[]
}

/** A list of the city's study system as the office takes it in; what it says anew counts, and nothing twice. */
async function takesList(residents: Residents, on: LocalDate, key: string, { name, rows }: List): Promise<void> {
  const ctx = await residents.ctx(STUDY_KEEPER, on)
  const bytes = Buffer.from(`\ufeff${[HEAD, ...rows].join('\r\n')}\r\n`, 'utf8')
  const { uploadId } = (await uploadRoute.handle(ctx, { name, bytes, claimedType: 'text/csv' }, {})) as {
    uploadId: string
  }
  const { id: batchId } = await startImport(ctx, {
    ...{ idempotencyKey: `sample-study-list-${key}`, uploadId, kind: 'STUDY', year: 2022 },
  })
  await applyImport(ctx, { idempotencyKey: `sample-study-apply-${key}`, batchId, expectedVersion: 1 })
}

const HEAD = '姓名,单位,账号,应修课时,已修课时,考试成绩,是否合格,证书编号,完成时间'
const line = ({ name, login }: Cadre, hours: number, ...more: readonly (string | number)[]): string =>
  [name, '滨海新区信访办公室', login, REQUIRED, hours, ...more].join(',')

const atTheEnd = (cadre: Cadre): string =>
  line(cadre, REQUIRED, cadre.score, '合格', cadre.certificateNo, cadre.completedOn)

/** Two had not finished when it was taken. */
const inNovember = (cadre: Cadre): string =>
  cadre.hoursInNovember === null ? atTheEnd(cadre) : line(cadre, cadre.hoursInNovember, '', '', '', '')

const TOPICS = ['信访工作条例专题', '行政复议法', '民法典物权编', '个人信息保护法', '保障农民工工资支付条例']
/** index of the cadre, day, hours, and what became of it */
const OWN: readonly (readonly [at: number, on: string, hours: number, decided: 'yes' | 'no' | 'open'])[] = [
  ...([
    [0, '2023-01-04', 2, 'yes'],
    [1, '2023-01-04', 2, 'yes'],
    [4, '2023-01-05', 3, 'yes'],
  ] as const),
  ...([
    [8, '2023-01-05', 1.5, 'yes'],
    [15, '2023-01-06', 2, 'yes'],
    [22, '2023-01-06', 2, 'open'],
  ] as const),
  ...([
    [26, '2023-01-04', 3, 'yes'],
    [26, '2023-01-06', 1.5, 'open'],
    [26, '2023-01-09', 8, 'no'],
  ] as const),
  ...([
    [9, '2023-01-09', 2, 'open'],
    [13, '2023-01-09', 2, 'yes'],
  ] as const),
]

async function yearAhead(office: Office, residents: Residents): Promise<void> {
  await setStudyYear(await residents.ctx(STUDY_KEEPER, localDate('2023-01-03')), {
    ...{ idempotencyKey: 'sample-study-2023', year: 2023, requiredHours: 35, passMark: 60, attempts: 2 },
    ...{ windowFrom: localDate('2023-01-03'), windowTo: localDate('2023-12-15') },
  })
  for (const [n, [at, day, hours, decided]] of OWN.entries()) {
    const [login, on, topic] = [CADRES[at]?.login ?? '', localDate(day), TOPICS[n % TOPICS.length] ?? '']
    const input = { idempotencyKey: `sample-study-own-${n}`, on, topic, hours }
    const recordId = await recordOwnStudy(await residents.ctx(login, on), input)
    if (decided === 'open') continue
    const last = await office.db.read.findOneOrFail(StudyFactEntity, { where: { recordId }, order: { seq: 'DESC' } })
    await decideOwnStudy(await residents.ctx(STUDY_KEEPER, on, 16 * 60), {
      ...{ idempotencyKey: `sample-study-decided-${n}`, entryId: last.id, isConfirmed: decided === 'yes' },
      reason: decided === 'no' ? '该课程属于业务培训，不计入学法课时' : null,
    })
  }
}
