import type { Office } from '../../platform/index.js'
import { samplePassword } from './password.js'

interface SignIn {
  readonly login: string
  readonly zh: string
  readonly en: string
}

const SIGN_INS: readonly SignIn[] = [
  { login: 'zhuren', zh: '主任：全部事项、审批交办、督查看板', en: 'head: all matters, approvals, boards' },
  { login: 'jiefang', zh: '接访登记：登记、分类、转送', en: 'intake: register, sort, forward' },
  { login: 'zhujian', zh: '区住房和建设委员会承办人：签收、告知、办理、送达', en: 'handler of a bureau' },
  { login: 'zhujian.fuze', zh: '区住房和建设委员会负责人：审批延期、意见、异议', en: 'head of that bureau: approvals' },
  { login: 'bhxf2777', zh: '信访干部：我的学法', en: 'one of the 28 cadres: own law study' },
  { login: 'xuefa', zh: '学法管理：年度、名单导入、28人看板', en: 'study administrator' },
  { login: 'guanli', zh: '系统管理员：账号、岗位、设置（看不到事项）', en: 'administrator: accounts, no matters' },
  { login: 'fuyi', zh: '复议窗口：复议咨询、受理、审理（负责人 sifa.fuze）', en: 'reconsideration window' },
  { login: 'fayuan', zh: '区人民法院专办：转来的涉诉事项', en: 'court desk: what was handed over' },
]

const MORE =
  '其他：laixin wangxin laidian ducha shenji，各单位如 renshe chengguan tanggu（负责人加 .fuze），名册账号如 bhxf0199'

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)))

/** The table of sign-ins for whoever starts the program; nothing of it goes into the log. */
export async function tellSignIns(office: Office, say: (line: string) => void): Promise<void> {
  const password = await samplePassword(office)
  if (password === null) return
  say('')
  say(`登录 Sign in — 所有账号同一个密码 one password for all:  ${password}`)
  for (const { login, zh, en } of SIGN_INS) say(`  ${padded(login, 14)}${padded(zh, 52)}${en}`)
  say(`  ${MORE}`)
  say('')
}
