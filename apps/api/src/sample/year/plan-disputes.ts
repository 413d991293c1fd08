import type { DisputeKind, DisputeSource } from '@petition/domain'
import { addDays, localDate } from '@petition/law'
import { workday } from '../days.js'
import { PILOT, STREETS } from '../house/centres.js'
import { Chance } from '../random.js'
import { Course } from '../roads/course.js'
import { disputing, type DisputePlan, type DisputeTurn } from '../roads/disputing.js'
import type { Part } from './plan-year.js'

/** What disputes are about: kind, subject, place, and what was agreed. Invented, and without names. */
const STORIES: readonly (readonly [DisputeKind, string, string, string])[] = [
  ['NEIGHBOURS', '楼上夜间健身噪声', '青禾苑3号楼', '每日二十一时后不使用器械，铺设隔音垫'],
  ['NEIGHBOURS', '楼道堆放杂物影响通行', '云杉园5号楼', '三日内清理，楼栋长每周查看'],
  ['NEIGHBOURS', '相邻住户渗水', '望海里2号楼', '共同请维修单位查找漏点，费用按责任分担'],
  ['PROPERTY_SERVICE', '公共照明长期不亮', '青禾苑地下车库', '物业十日内更换，费用从维修经费列支并公示'],
  ['PROPERTY_SERVICE', '停车位收费争议', '金穗家园', '按备案标准收取，多收部分抵扣下月费用'],
  ['PROPERTY_SERVICE', '电梯频繁停运', '听涛苑1号楼', '七日内完成检修，检修记录张贴在轿厢'],
  ['FAMILY', '老人轮流照料安排', '青禾苑', '子女按月轮流照料，费用平均分担'],
  ['HOUSING', '顶层屋面渗漏维修', '望海里6号楼', '启用维修资金，雨季前完工'],
  ['HOUSING', '租房押金退还', '云杉园', '扣除水电费后五日内退还押金'],
  ['LAND', '承包地田埂边界', '某村西片', '按原登记图恢复田埂，双方现场指认'],
  ['LABOUR', '装修工程零工工资', '临港路沿街商铺', '分两次付清，付款当面签收'],
  ['CONSUMER', '预付卡退费', '社区商业街', '按剩余次数折算，七日内退还'],
  ['DAMAGE', '宠物伤人医药费', '金穗家园', '承担全部门诊费用并登记养犬'],
  ['CONTRACT', '摊位租赁到期续租', '青禾路社区菜场', '续租一年，租金按原价'],
  ['ENVIRONMENT', '餐饮油烟扰民', '青禾路沿街商铺', '加装净化装置，排口改向道路一侧'],
]

/** Most are settled where they began; some go up, one comes down, one breaks out anew. */
const turnOf = (at: number): DisputeTurn => {
  if (at === 20) return 'UP_AND_DOWN'
  if (at === 33) return 'ANEW'
  if (at === 47) return 'NOT_KEPT'
  if (at === 12 || at === 58) return 'HANDED_BACK'
  if (at === 27 || at === 66) return 'UP_TWICE'
  if (at % 9 === 4) return 'UP'
  if (at % 17 === 7) return 'OTHER_WAYS'
  if (at % 23 === 11) return 'WITHDRAWN'
  return at % 3 === 0 ? 'WRITTEN' : 'SETTLED'
}

const DISPUTES = 80
const FIRST = localDate('2022-02-14')
const SPAN = 326
/** Every third in the pilot community, whose people know of them first. */
const IN_PILOT = 3
const SOURCES: readonly DisputeSource[] = ['FROM_GRID', 'AT_CENTRE', 'BY_PHONE', 'FROM_GRID', 'FROM_UNIT']

/** The year's disputes at the centres, each a part of its own, with chance of its own. */
export const planDisputes = (seed: number): readonly Part[] =>
  Array.from({ length: DISPUTES }, (_, at) => {
    const name = `dispute ${at + 1}`
    const chance = Chance.of(seed, name)
    const course = new Course(name, chance, workday(addDays(FIRST, Math.floor((at * SPAN) / DISPUTES))))
    disputing(course, planOf(at, chance))
    return { courses: [course], isBeside: true }
  })

function planOf(at: number, chance: Chance): DisputePlan {
  const [kind, subject, place, agreed] = chance.pick(STORIES)
  const isPilots = at % IN_PILOT === 0
  const organCode = isPilots ? PILOT.organCode : chance.pick(STREETS).code
  return {
    ...{ turn: turnOf(at), kind, subject, place, agreed, organCode, steps: chance.between(1, 3) },
    ...{ source: chance.pick(SOURCES), community: isPilots ? PILOT.community : null },
  }
}
