/** An invented office: its organs and people. */
export const organ = (id: string, name: string, kind: string, level = 'DISTRICT') => ({
  id,
  code: id,
  name,
  kind,
  level,
  areaCode: null,
  superior: null,
  hasAccounts: kind !== 'CITY_ORGAN' && kind !== 'GOVERNMENT',
  isAbolished: false,
  version: 1,
  desks: [] as object[],
})

export const office = organ('PO', '滨海新区信访办公室', 'PETITION_OFFICE')
export const street = organ('U12', '新河街道办事处', 'STREET', 'STREET_TOWN')
export const labour = organ('U31', '区人力资源和社会保障局', 'BUREAU')
export const housing = organ('U33', '区住房和建设委员会', 'BUREAU')
export const police = organ('U32', '区公安局', 'POLITICAL_LEGAL')
export const government = organ('G01', '滨海新区人民政府', 'GOVERNMENT')
export const city = organ('C01', '市住房和城乡建设委员会', 'CITY_ORGAN', 'CITY')
export const organs = [
  office,
  street,
  organ('U14', '杭州道街道办事处', 'STREET', 'STREET_TOWN'),
  organ('U25', '中塘镇人民政府', 'TOWN', 'STREET_TOWN'),
  organ('U02', '中新天津生态城管理委员会', 'DEVELOPMENT_ZONE'),
  labour,
  housing,
  organ('U37', '区城市管理委员会', 'BUREAU'),
  organ('U40', '区生态环境局', 'BUREAU'),
  police,
  government,
  city,
]

export const person = (id: string, name: string, section: string, of = office) => ({ id, name, section, organ: of })
export const clerk = person('A1', '苏晓岚', '来访接待室')
export const head = person('A2', '陆正言', '办公室')
export const handler = person('A3', '钟一帆', '综合科', labour)
export const deputy = person('A4', '白书宁', '办公室')
export const people = [clerk, head, handler, deputy, person('A5', '龚明远', '来信组'), person('A6', '夏知秋', '网信组')]

office.desks.push(
  { id: 'D1', version: 1, name: '来访接待室', organId: 'PO', members: [clerk] },
  { id: 'D2', version: 1, name: '来信组', organId: 'PO', members: [people[4]] },
)
labour.desks.push({ id: 'D3', version: 1, name: '信访专办窗口', organId: 'U31', members: [handler] })

export const account = (of: ReturnType<typeof person>, login: string, roles: string[]) => ({
  id: of.id,
  login,
  name: of.name,
  section: of.section,
  post: null,
  organ: of.organ,
  roles,
  isLocked: false,
  mustChangePassword: false,
  lastSignInAt: '2023-01-09T08:12:00Z',
  version: 1,
})
export const accounts = [
  account(head, 'luzhengyan', ['HEAD']),
  account(deputy, 'baishuning', ['DEPUTY', 'STUDY_ADMIN']),
  account(clerk, 'suxiaolan', ['INTAKE', 'CADRE']),
  account(people[4]!, 'gongmingyuan', ['INTAKE', 'CADRE']),
  { ...account(people[5]!, 'xiazhiqiu', ['AUDITOR']), isLocked: true },
  account(handler, 'zhongyifan', ['HANDLER']),
]
