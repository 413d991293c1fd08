import { DISTRICT, type DisputeKind, type TeamKind } from '@petition/domain'
import { localDate } from '@petition/law'
import { addCentreMember, addDisputeCentre, recordFinding } from '../../mediation/index.js'
import { HEAD } from '../people/cadres.js'
import { handlerOf } from '../people/staff.js'
import { onDayOf, type Residents } from './residents.js'

/** The community of the pilot, with the street it lies in; both invented beside the street's name. */
export const PILOT = { organCode: 'U08', community: '青禾社区', clerk: 'shequ' } as const
export const STREETS = DISTRICT.filter(({ kind }) => kind === 'STREET' || kind === 'TOWN')

const SET_UP = localDate('2022-01-06')
const PILOT_SET_UP = localDate('2022-02-10')

/** The six kinds that take part in the pilot, and one mediator: invented people. */
const PILOT_TEAM: readonly (readonly [TeamKind, string, string, string?])[] = [
  ['GRID_WORKER', '云知夏', '青禾社区第3网格', PILOT.clerk],
  ['PEACE_VOLUNTEER', '麦听澜', '青禾苑平安志愿服务队'],
  ['OWNERS_COMMITTEE', '裘望舟', '青禾苑业主委员会'],
  ['PROPERTY_COMPANY', '辛若川', '青禾苑物业服务中心'],
  ['PARTY_MEMBER', '苏景帆', '在职党员报到服务队'],
  ['WARM_NEIGHBOUR', '甘念溪', '青禾苑2号楼'],
  ['CENTRE_MEDIATOR', '谌怀宁', '青禾社区人民调解委员会'],
]

/** The three levels of the invented district: its own centre, one in each street and town, and the pilot community's. */
export async function keepCentres(residents: Residents): Promise<string> {
  const district = await setUp(residents, 'district', {
    ...{ level: 'DISTRICT', organId: residents.organId('PO'), parentId: null, community: null },
    ...{ name: '滨海新区社会矛盾纠纷调处化解中心', ledBy: '区委政法委', basis: '区委办发〔2021〕12号（示例）' },
  })
  for (const [kind, name, unit, login] of [
    ['CENTRE_STAFF', '苗知禾', '区矛调中心综合窗口', 'jiefang'],
    ['CENTRE_MEDIATOR', '滕云舟', '访调对接人民调解委员会', 'tiaojie'],
    ['CENTRE_COUNSELLOR', '柏听雪', '访调对接人民调解委员会', 'zixun'],
    ['CENTRE_LAWYER', '桑若溪', '公益律师值班'],
  ] as const)
    await join(residents, district, { kind, name, unit, login: login ?? null })
  const streets = new Map<string, string>()
  for (const { code, name } of STREETS) {
    const id = await setUp(residents, code, {
      ...{ level: 'STREET_TOWN', organId: residents.organId(code), parentId: district, community: null },
      ...{ name: `${name}矛调中心`, ledBy: `${name}平安建设办公室`, basis: '区委政法委〔2021〕30号（示例）' },
    })
    streets.set(code, id)
    const login = handlerOf(code)
    await join(residents, id, { kind: 'CENTRE_STAFF', name: `${name}中心值班员`, unit: name, login })
    await join(residents, id, { kind: 'CENTRE_MEDIATOR', name: `${name}专职调解员`, unit: name, login: null })
  }
  return pilot(residents, streets.get(PILOT.organCode) ?? '')
}

async function pilot(residents: Residents, parentId: string): Promise<string> {
  const community = await setUp(residents, 'pilot', {
    ...{ level: 'COMMUNITY', organId: residents.organId(PILOT.organCode), parentId, community: PILOT.community },
    ...{ name: `${PILOT.community}矛盾调处化解平台`, ledBy: `${PILOT.community}居民委员会` },
    basis: '新河街道社区矛调平台试点方案（示例）',
  })
  for (const [kind, name, unit, login = null] of PILOT_TEAM)
    await join(residents, community, { kind, name, unit, login })
  return community
}

type Centre = Omit<Parameters<typeof addDisputeCentre>[1], 'idempotencyKey' | 'openedOn'>

const setUp = (residents: Residents, name: string, centre: Centre): Promise<string> => {
  const openedOn = centre.level === 'COMMUNITY' ? PILOT_SET_UP : SET_UP
  return onDayOf(residents, HEAD, openedOn, `centre-${name}`, (ctx) =>
    addDisputeCentre(ctx, { ...centre, idempotencyKey: `sample-centre-${name}`, openedOn }),
  )
}

async function join(
  residents: Residents,
  centreId: string,
  member: { readonly kind: TeamKind; readonly name: string; readonly unit: string; readonly login: string | null },
): Promise<void> {
  const name = `centre-${centreId}-${member.name}`
  await onDayOf(residents, HEAD, PILOT_SET_UP, name, (ctx) =>
    addCentreMember(ctx, { ...member, centreId, fromOn: PILOT_SET_UP, idempotencyKey: `sample-${name}` }),
  )
}

interface Round {
  readonly fromOn: string
  readonly toOn: string
  readonly note: string
  readonly lines: readonly (readonly [kind: DisputeKind, place: string, found: number, settledAtOnce: number])[]
}

/** Four rounds of looking for disputes, one a quarter. */
const ROUNDS: readonly Round[] = [
  {
    ...{ fromOn: '2022-03-14', toOn: '2022-03-18', note: '春季例行排查，网格员逐楼走访' },
    lines: [
      ['NEIGHBOURS', '青禾苑1至6号楼', 4, 3],
      ['PROPERTY_SERVICE', '青禾苑地下车库', 2, 1],
    ],
  },
  {
    ...{ fromOn: '2022-06-13', toOn: '2022-06-17', note: '汛期前排查' },
    lines: [
      ['HOUSING', '青禾苑顶层住户区域', 3, 1],
      ['ENVIRONMENT', '青禾路沿街商铺', 3, 2],
    ],
  },
  { ...{ fromOn: '2022-09-13', toOn: '2022-09-16', note: '开学季排查' }, lines: [['NEIGHBOURS', '云杉园', 2, 2]] },
  {
    ...{ fromOn: '2022-12-12', toOn: '2022-12-16', note: '供热期间排查' },
    lines: [
      ['PROPERTY_SERVICE', '青禾苑换热站周边', 3, 2],
      ['CONTRACT', '青禾路社区菜场', 1, 0],
    ],
  },
]

export async function keepFindings(residents: Residents, centreId: string): Promise<void> {
  for (const [at, { fromOn, toOn, note, lines }] of ROUNDS.entries())
    await onDayOf(residents, PILOT.clerk, localDate(toOn), `finding-${at}`, (ctx) =>
      recordFinding(ctx, {
        ...{ idempotencyKey: `sample-finding-${at}`, centreId, note, fromOn: localDate(fromOn), toOn: localDate(toOn) },
        lines: lines.map(([kind, place, found, settledAtOnce]) => ({ kind, place, found, settledAtOnce })),
      }),
    )
}
