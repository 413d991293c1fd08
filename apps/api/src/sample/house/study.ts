import { localDate } from '@petition/law'
import { uploadRoute } from '../../files/uploads.js'
import { applyImport } from '../../imports/apply-import.js'
import { startImport } from '../../imports/start-import.js'
import type { Office } from '../../platform/index.js'
import { decideOwnStudy, recordOwnStudy, setStudyYear } from '../../study/index.js'
import { StudyFactEntity } from '../../study/study.entity.js'
import { CADRES, STUDY_KEEPER } from '../people/cadres.js'
import type { Residents } from './residents.js'

/** Law study: 2022 as the city's list of early December tells it, and 2023, which has just begun. */
export async function studies(office: Office, residents: Residents): Promise<void> {
  await yearBehind(residents)
  await yearAhead(office, residents)
}

async function yearBehind(residents: Residents): Promise<void> {
  await setStudyYear(await residents.ctx(STUDY_KEEPER, localDate('2022-02-21')), {
    ...{ idempotencyKey: 'sample-study-2022', year: 2022, requiredHours: 35, passMark: null, attempts: null },
    ...{ windowFrom: localDate('2022-03-01'), windowTo: localDate('2022-12-15') },
  })
  const ctx = await residents.ctx(STUDY_KEEPER, localDate('2022-12-06'))
  const sent = await uploadRoute.handle(ctx, { ...cityList(), claimedType: 'text/csv' }, {})
  const { uploadId } = sent as { uploadId: string }
  const { id: batchId } = await startImport(ctx, {
    ...{ idempotencyKey: 'sample-study-list', uploadId, kind: 'STUDY', year: 2022 },
  })
  await applyImport(ctx, { idempotencyKey: 'sample-study-apply', batchId, expectedVersion: 1 })
}

/** The list as the city's study system writes it; two had not finished when it was taken. */
function cityList(): { name: string; bytes: Buffer } {
  const head = '姓名,单位,账号,应修课时,已修课时,考试成绩,是否合格,证书编号,完成时间'
  const rows = CADRES.map(({ name, login, hours, score, certificateNo, completedOn }) =>
    [
      ...[name, '滨海新区信访办公室', login, 35, hours, score ?? ''],
      ...[score === null ? '' : '合格', certificateNo ?? '', completedOn ?? ''],
    ].join(','),
  )
  return { name: '学法名单（十二月初）.csv', bytes: Buffer.from(`\ufeff${[head, ...rows].join('\r\n')}\r\n`, 'utf8') }
}

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
