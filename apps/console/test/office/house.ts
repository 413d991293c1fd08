import { SETTING_KEYS, settingRule, type SettingKey } from '@petition/domain'
import { addDays, localDate, officialCalendar, OFFICIAL_NOTICES, yearOf } from '@petition/law'
import { accounts, clerk, deputy, head, organ, people, police } from './organs.js'
import { partnerAnswers } from './partners.js'

type Args = Record<string, unknown>

/** The house of the invented office: rights, absences, settings, calendar, keys and the audit log. */
export const rightsChanges = [
  {
    id: 'R1',
    account: clerk,
    roles: ['INTAKE', 'CADRE', 'SUPERVISOR'],
    askedBy: deputy,
    askedAt: '2023-01-09T03:20:00Z',
    decidedBy: null,
    status: 'OPEN',
  },
  {
    id: 'R2',
    account: people[4]!,
    roles: ['INTAKE', 'CADRE', 'REVIEW_CLERK'],
    askedBy: head,
    askedAt: '2023-01-09T06:05:00Z',
    decidedBy: null,
    status: 'OPEN',
  },
]

const absences = [
  { id: 'AB1', account: clerk, cover: people[4], from: '2023-01-09', to: '2023-01-13', reason: '培训', version: 1 },
  { id: 'AB2', account: head, cover: deputy, from: '2023-02-06', to: '2023-02-10', reason: null, version: 1 },
]

const setting = (key: SettingKey) => {
  const { zh, en, default: value, basis } = settingRule(key)
  const isDefault = key !== 'objectionAnswerWorkingDays'
  return {
    key,
    labelZh: zh,
    labelEn: en,
    value: isDefault ? value : 2,
    basis: isDefault ? basis : '2022年第11次办务会纪要第三项',
    isDefault,
    from: isDefault ? null : '2022-12-01',
    confirmedBy: isDefault ? null : head.name,
    version: isDefault ? 0 : 1,
  }
}

const government = organ('G01', '滨海新区人民政府', 'GOVERNMENT')
const city = organ('C01', '市人民政府', 'CITY_ORGAN', 'CITY')
const path = (id: string, handlerKind: string, of: object = {}) => ({
  id,
  handlerKind,
  handlerOrgan: null,
  reviewOrgan: government,
  reReviewOrgan: city,
  basis: '默认，待本单位确认：《信访工作条例》第三十五条、第三十六条，向上一级机关提出',
  from: '2022-05-01',
  to: null,
  version: 1,
  ...of,
})

const credential = (id: string, of: object) => ({
  id,
  clientId: `u32-${id.toLowerCase()}40c2d9e1`,
  purpose: '公安信访系统读取移交事项并反馈结果',
  expiresOn: '2099-12-31',
  isConfirmed: false,
  isRevoked: false,
  lastUsedAt: null,
  organ: police,
  scopes: ['handovers.read', 'handovers.act'],
  preparedBy: { id: 'A1', name: '蔺若川' },
  confirmedBy: null,
  version: 1,
  ...of,
})

const entry = (n: number, act: string, thingKind: string, detail: object | null = null) => ({
  id: `L${n}`,
  position: n > 2 ? 500 - n : null,
  recordedAt: `2023-01-10T0${9 - n}:1${n}:00Z`,
  act,
  thingKind,
  thingId: `0185973${n}-5a1e-7c3d-9b2f-4d6e8a0c1f2b`,
  detail,
  organId: 'PO',
  by: n === 4 ? null : n % 2 ? head : clerk,
})
const log = [
  entry(1, 'acceptMatter', 'matter'),
  entry(2, 'reveal', 'matter', { fields: ['PHONE'], partyId: 'P2' }),
  entry(3, 'setSetting', 'setting', { key: 'objectionAnswerWorkingDays', value: 2, from: '2022-12-01' }),
  entry(4, 'signInRefused', 'account'),
  entry(5, 'proposeRoles', 'rightsChange', { roles: ['INTAKE', 'CADRE', 'SUPERVISOR'] }),
]

function calendarYear(args: Args) {
  const year = Number(args.year)
  const first = localDate(`${year}-01-01`)
  return Array.from({ length: 366 }, (_, n) => addDays(first, n))
    .filter((day) => yearOf(day) === year)
    .map((day) => officialCalendar.kindOf(day))
}

const accountOf = ({ input }: Args) => accounts.find(({ id }) => id === (input as { id: string }).id)

export const houseAnswers = {
  ...partnerAnswers,
  rightsChanges: () => rightsChanges,
  absences: () => absences,
  settings: () => SETTING_KEYS.map(setting),
  reviewPath: () => [
    path('W1', 'STREET'),
    path('W2', 'BUREAU'),
    path('W3', 'POLITICAL_LEGAL', { handlerOrgan: police, basis: '区公安局作为政府部门办理的事项' }),
    path('W4', 'TOWN', { from: '2023-03-01' }),
  ],
  calendarYear,
  calendarNotices: () => OFFICIAL_NOTICES.map((notice) => ({ ...notice, isBuiltIn: true })),
  previewNotice: () => [
    {
      dutyId: 'Q1',
      matterId: 'M1',
      matterNumber: 'XF2022-0141',
      termZh: '办结',
      termEn: 'finish',
      before: '2027-02-08',
      after: '2027-02-15',
    },
  ],
  letterhead: () => ({
    id: 'LH1',
    organId: 'PO',
    name: '滨海新区信访办公室',
    desk: '来访接待室',
    phone: '022-0000 0000',
    address: '示例路1号',
    hours: '工作日 9:00–17:00',
    lookUpWhere: '区政务服务网“信访查询”',
    version: 1,
  }),
  partnerCredentials: () => [
    credential('K1', { isConfirmed: true, lastUsedAt: '2023-01-10T01:00:00Z' }),
    credential('K2', {}),
    credential('K3', { isConfirmed: true, isRevoked: true }),
  ],
  auditEntries: () => ({ nodes: log, pageInfo: { hasNextPage: false, endCursor: null }, totalCount: log.length }),
  auditCheck: () => ({ sealed: 498, brokenAt: null }),
  createAccount: ({ input }: Args) => ({
    account: { ...accounts[2], ...(input as object), id: 'A77', roles: [] },
    temporaryPassword: 'kufo-7mta-ries',
  }),
  resetPassword: (args: Args) => ({
    account: accountOf(args),
    temporaryPassword: 'welo-3pda-nuri',
  }),
  updateAccount: (args: Args) => ({ account: accountOf(args) }),
  proposeRoles: () => ({ rightsChange: rightsChanges[1] }),
  decideRightsChange: () => ({ rightsChange: { ...rightsChanges[0], status: 'AGREED' } }),
  changePassword: () => true,
  endSession: () => true,
  setAbsence: () => ({ absence: absences[0] }),
  endAbsence: () => ({ absence: absences[0] }),
  addCalendarNotice: () => ({ notice: { ...OFFICIAL_NOTICES[0], isBuiltIn: false }, moved: [] }),
  createPartnerCredential: () => ({ credential: credential('K9', {}), clientSecret: 'sEcReT-shown-once' }),
}
