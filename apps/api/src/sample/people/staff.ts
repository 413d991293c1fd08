import type { PersonToInstall } from '../../organs/index.js'
import { DISTRICT, OFFICE_CODE, type Role } from '@petition/domain'
import type { Chance } from '../random.js'
import { CADRES } from './cadres.js'
import { aName } from './names.js'

/** Short logins of the organs, so that nobody has to look them up: zhujian, zhujian2, zhujian.fuze. */
const LOGINS: Readonly<Record<string, string>> = {
  ...{ U01: 'jingkai', U02: 'baoshui', U03: 'gaoxin', U04: 'dongjiang', U05: 'shengtai', U06: 'tanggu' },
  ...{ U07: 'hangzhoudao', U08: 'xinhe', U09: 'dagu', U10: 'xinbei', U11: 'beitang', U12: 'hujiayuan' },
  ...{ U13: 'xingang', U14: 'xincun', U15: 'taida', U16: 'hangu', U17: 'zhaishang', U18: 'chadian' },
  ...{ U19: 'dagang', U20: 'gulin', U21: 'haibin', U22: 'xincheng', U23: 'yangjiabo', U24: 'taiping' },
  ...{ U25: 'xiaowangzhuang', U26: 'zhongtang', U27: 'zhengfawei', U28: 'fagai', U29: 'jiaoti', U30: 'keji' },
  ...{ U31: 'gongxin', U32: 'gongan', U33: 'minzheng', U34: 'sifa', U35: 'caizheng', U36: 'renshe' },
  ...{ U37: 'shengtaiju', U38: 'zhujian', U39: 'chengguan', U40: 'jiaotong', U41: 'shuiwu', U42: 'nongwei' },
  ...{ U43: 'wenlv', U44: 'weijian', U45: 'tuiyi', U46: 'yingji', U47: 'shichang', U48: 'yibao' },
  ...{ U49: 'gonghui', U50: 'tuanwei', U51: 'fulian', U52: 'canlian', F01: 'fayuan', F02: 'jiancha' },
  ...{ D01: 'jiwei', G01: 'zhengfu' },
}

const loginOf = (code: string): string => {
  const login = LOGINS[code]
  if (login === undefined) throw new Error(`nobody works at ${code}`)
  return login
}

/** the first handler of an organ, at its desk */
export const handlerOf = (code: string): string => loginOf(code)
/** the second one, where there are many matters */
export const secondOf = (code: string): string => (BUSY.includes(code) ? `${loginOf(code)}2` : loginOf(code))
export const headOf = (code: string): string => `${loginOf(code)}.fuze`

/** Organs with a second handler. */
const BUSY = ['U36', 'U38', 'U39', 'U32', 'U29', 'U06', 'U10', 'U12', 'U19', 'U01']

/** Demonstration seats with short logins, next to the roster's accounts. They are no cadres: the study board stays at 28. */
const SEATS: readonly PersonToInstall[] = [
  seat('zhuren', '祝望澜', '主任（演示席位）', ['HEAD', 'ORGAN_HEAD']),
  seat('fuzhuren', '顾听舟', '分管副主任（演示席位）', ['DEPUTY']),
  seat('jiefang', '苗知禾', '接访登记（演示席位）', ['INTAKE'], '来访接待室'),
  seat('laixin', '路云溪', '来信登记（演示席位）', ['INTAKE'], '来信组'),
  seat('wangxin', '叶砚宁', '网信登记（演示席位）', ['INTAKE'], '网信组'),
  seat('laidian', '蓝书屿', '来电登记（演示席位）', ['INTAKE'], '来电组'),
  seat('ducha', '温怀川', '督查督办（演示席位）', ['SUPERVISOR'], '督查督办组'),
  seat('xuefa', '凌若汀', '学法管理（演示席位）', ['STUDY_ADMIN']),
  seat('guanli', '席景白', '系统管理（演示席位）', ['ADMIN']),
  seat('shenji', '童念遥', '审计（演示席位）', ['AUDITOR']),
  atCommittee('tiaojie', '滕云舟', '调解员（演示席位）', ['MEDIATOR']),
  atCommittee('tiaojie2', '骆砚禾', '调解员（演示席位）', ['MEDIATOR']),
  atCommittee('zixun', '柏听雪', '心理咨询师（演示席位）', ['COUNSELLOR']),
]

/** The reconsideration window of the justice bureau (复议窗口) in the office's hall; fixed names, so that nobody else's changes. */
const WINDOW: readonly PersonToInstall[] = [
  ...[
    ['fuyi', '桑知微'] as const,
    ['fuyi2', '宁远帆'] as const,
    ['fuyi3', '屠若初'] as const,
    ['fuyi4', '葛听雪'] as const,
  ],
].map(([login, name]) => ({
  ...{ organCode: 'U34', login, name, post: '行政复议（演示席位）', section: '行政复议机构' },
  roles: ['RECON_CLERK'],
}))

/** Of the pilot community's centre, at its street: a grid worker with an account; a fixed name, so that nobody else's changes. */
const COMMUNITY: PersonToInstall = {
  ...{ organCode: 'U08', login: 'shequ', name: '云知夏', post: '社区网格员（演示席位）', section: '青禾社区' },
  ...{ roles: ['HANDLER'], desks: [] },
}

function seat(login: string, name: string, post: string, roles: readonly Role[], ...desks: string[]): PersonToInstall {
  return { organCode: OFFICE_CODE, login, name, post, section: '演示席位', roles, desks }
}

/** Of the committee that the linkage leads to, at the justice bureau. */
function atCommittee(login: string, name: string, post: string, roles: readonly Role[]): PersonToInstall {
  return { organCode: 'U34', login, name, post, section: '访调对接人民调解委员会', roles, desks: [] }
}

/** Everybody who signs in: the office's cadres and seats, and of every organ its handlers and its head. */
export function everybody(chance: Chance): readonly PersonToInstall[] {
  return [
    ...[...CADRES.map(ofTheOffice), ...SEATS],
    ...Object.keys(LOGINS).flatMap((code) => ofTheOrgan(code, chance)),
    ...WINDOW,
    COMMUNITY,
  ]
}

const ofTheOffice = ({ login, name, section, post, roles, desks }: (typeof CADRES)[number]): PersonToInstall => ({
  ...{ organCode: OFFICE_CODE, login, name, section, post },
  roles: [...roles, 'CADRE'],
  desks,
})

function ofTheOrgan(code: string, chance: Chance): PersonToInstall[] {
  const organ = DISTRICT.find((one) => one.code === code)
  const [desk] = organ?.desks ?? []
  if (!organ || desk === undefined) throw new Error(`no organ ${code}`)
  const handler: Role[] = organ.kind === 'POLITICAL_LEGAL' ? ['HANDLER', 'PARTNER_DESK'] : ['HANDLER']
  if (organ.kind === 'GOVERNMENT') handler.push('REVIEW_CLERK')
  const person = (login: string, post: string, roles: readonly Role[], desks: readonly string[]): PersonToInstall => ({
    ...{ organCode: code, login, name: aName(chance), section: null, post, roles, desks },
  })
  return [
    person(handlerOf(code), '信访专办', handler, organ.desks),
    ...(BUSY.includes(code) ? [person(secondOf(code), '承办人', ['HANDLER'], [desk])] : []),
    person(headOf(code), '分管负责人', ['ORGAN_HEAD'], []),
  ]
}
