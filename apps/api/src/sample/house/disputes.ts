import type { DisputePlan } from '../roads/disputing.js'
import { localDate } from '@petition/law'
import { leadToCentre } from '../../mediation/index.js'
import { DisputeEntity, FindingLineEntity } from '../../mediation/centres/centres.entity.js'
import { CaseFileEntity } from '../../casework/index.js'
import { MatterEntity } from '../../matters/index.js'
import type { Office } from '../../platform/index.js'
import { Chance } from '../random.js'
import { live } from '../live.js'
import { Course } from '../roads/course.js'
import { disputing, goingOn } from '../roads/disputing.js'
import { stepsOf } from '../year/plan-year.js'
import { PILOT } from './centres.js'
import { onDayOf, type Residents } from './residents.js'

const pilots = { organCode: PILOT.organCode, community: PILOT.community } as const
const day = localDate

/** On the office's first day: one just in, one in hand, one that went up to the street. */
const PLANS: readonly (readonly [begins: string, plan: DisputePlan])[] = [
  [
    '2023-01-09',
    {
      ...{ ...pilots, turn: 'SETTLED', kind: 'PROPERTY_SERVICE', source: 'FROM_GRID', steps: 2 },
      ...{ subject: '供热期间暖气不热', place: '青禾苑4号楼', agreed: '三日内排气调平' },
    },
  ],
  [
    '2022-12-19',
    {
      ...{ ...pilots, turn: 'UP', kind: 'CONTRACT', source: 'FROM_FINDING', steps: 2 },
      ...{ subject: '菜场摊位租赁到期', place: '青禾路社区菜场', agreed: '续租一年，租金按原价' },
    },
  ],
  [
    '2022-12-27',
    {
      ...{ organCode: 'U06', community: null, turn: 'UP_AND_DOWN', kind: 'NEIGHBOURS', source: 'AT_CENTRE', steps: 3 },
      ...{ subject: '楼道堆放杂物影响通行', place: '望海里2号楼', agreed: '三日内清理，楼栋长每周查看' },
    },
  ],
]

/** Three disputes in the centres' hands, and one that a matter was led in with. */
export async function keepDisputes(office: Office, residents: Residents): Promise<void> {
  const line = await office.db.read.findOneByOrFail(FindingLineEntity, { kind: 'CONTRACT' })
  const courses = PLANS.map(([begins, plan], at) => {
    const course = new Course(`kept dispute ${at + 1}`, Chance.of(residents.seed, `kept dispute ${at}`), day(begins))
    disputing(course, plan.source === 'FROM_FINDING' ? { ...plan, findingLineId: line.id } : plan)
    return course
  })
  await live(office, residents, stepsOf({ courses }), () => undefined)
  await ledIn(office, residents)
}

const LED_IN = day('2022-12-28')

/** A matter in hand whose sides are willing to settle near by; the two before it are mediated. */
async function ledIn(office: Office, residents: Residents): Promise<void> {
  const [, , matter] = await office.db.read.find(MatterEntity, {
    where: { standing: 'OPEN', stage: 'HANDLING', hasAccusation: false },
    order: { receivedOn: 'ASC', id: 'ASC' },
    take: 3,
  })
  if (!matter || matter.receivedOn > LED_IN) return
  await onDayOf(residents, 'jiefang', LED_IN, 'dispute of a matter', (ctx) =>
    leadToCentre(ctx, {
      ...{ idempotencyKey: 'sample-dispute-of-a-matter', matterId: matter.id, expectedVersion: matter.version },
      ...{ on: LED_IN, kind: 'HOUSING', subject: '顶层屋面渗漏维修', place: '青禾苑6号楼' },
      ...{
        organId: residents.organId(PILOT.organCode),
        community: PILOT.community,
        reason: '双方愿意先就地协商维修方案',
      },
    }),
  )
  const file = await office.db.read.findOneByOrFail(CaseFileEntity, { kind: 'DISPUTE', matterId: matter.id })
  const { id } = await office.db.read.findOneByOrFail(DisputeEntity, { id: file.id })
  const course = new Course('led dispute', Chance.of(residents.seed, 'led dispute'), LED_IN)
  const plan: DisputePlan = {
    ...{ ...pilots, turn: 'SETTLED', kind: 'HOUSING', source: 'FROM_MATTER', steps: 2 },
    ...{ subject: '', place: '', agreed: '启用维修资金，雨季前完工' },
  }
  goingOn(course, plan, { id })
  await live(office, residents, stepsOf({ courses: [course] }), () => undefined)
}
