import type { Catalogue, Facts } from '../platform/index.js'

type Sentence = (facts: Facts) => string

const zh: Record<string, Sentence> = {
  ALREADY_ABOLISHED: () => '该单位已撤销',
  SUCCEEDS_ITSELF: () => '承继机关不能是该单位自身',
  SUCCESSOR_ABOLISHED: () => '承继机关须为在用、在本系统设账号的单位',
  WRONG_LOGIN_OR_PASSWORD: () => '登录名或者密码不正确',
  ACCOUNT_LOCKED: () => '该账号已停用，请联系管理员',
  ALREADY_SIGNED_IN: () => '您已登录，请先退出',
  SIGN_IN_LOCKED_OUT: (f) => `尝试次数过多，请${String(f['waitMinutes'])}分钟后再试`,
  SET_UP_TOKEN_WRONG: () => '一次性设置码不正确，请查看启动时的提示',
  SET_UP_DONE: () => '第一位管理员已经建立',
  PASSWORD_WRONG: () => '当前密码不正确',
  PASSWORD_SAME: () => '新密码不能与当前密码相同',
  PASSWORD_TOO_SHORT: () => '密码至少10个字符',
  PASSWORD_TOO_LONG: () => '密码最多200个字符',
  PASSWORD_CONTAINS_LOGIN: () => '密码不能包含登录名',
  PASSWORD_TOO_COMMON: () => '这个密码太常见，请换一个',
  NOT_A_LOGIN: () => '登录名为3至40位小写字母、数字，以字母开头',
  LOGIN_TAKEN: (f) => `登录名 ${String(f['login'])} 已被使用`,
  ORGAN_WITHOUT_ACCOUNTS: (f) => `${String(f['organ'])}不在本系统设账号`,
  OWN_ACCOUNT: () => '不能对自己的账号这样操作，请由另一名管理员办理',
  ROLE_NOT_IN_THIS_ORGAN: (f) => `${String(f['organ'])}不能设“${String(f['zh'] ?? f['role'])}”岗位`,
  ROLES_KEPT_APART: (f) => `岗位不能由同一人兼任：${String(f['zh'] ?? '')}`,
  OWN_PROPOSAL: () => '须由另一人决定，不能批准自己提出的变更',
  OWN_RIGHTS: () => '须由管理员或者主任决定，不能批准自己的权限',
  NO_DECIDER: () => '只有管理员或者主任可以决定权限变更',
  PASSWORD_FROM_THE_OTHER: () => '提出人与决定人之间近期重置过密码，请由第三人决定',
  PASSWORD_NOT_OWN: () => '请先修改临时密码',
  ALREADY_DECIDED: () => '该变更已有决定',
  ABSENCE_DAYS: () => '离岗起止日期不正确：末日不早于首日和今日，最长一年',
  ABSENCE_OVERLAPS: () => '与已登记的离岗时间重叠',
  ABSENCE_OVER: () => '该离岗已经结束',
  COVER_NEEDED: (f) => `离岗期间有${String(f['duties'])}项期限到期，请指定代理人`,
  COVER_UNFIT: () => '代理人须为本单位其他在用账号',
  COVER_IS_AWAY: () => '代理人同期也离岗',
  NOT_OF_THIS_ORGAN: () => '岗位成员须为本单位在用账号，最多50人',
  SETTING_UNKNOWN: () => '没有这项设定',
  RULE_UNKNOWN: () => '没有这个文本或者口径',
  SETTING_UNFIT: (f) =>
    f['least'] === undefined ? '取值应为开或者关' : `取值应为${String(f['least'])}至${String(f['most'])}的整数`,
  SETTING_IN_THE_PAST: () => '生效日不能早于今日',
  NOTICE_PROBLEMS: (f) => `节假日安排有误：${problemTexts(f)}`,
  NOTICE_THERE: (f) => `${String(f['year'])}年的该文件已经录入`,
  REVIEW_PATH_DAYS: () => '失效日不能早于生效日',
  REVIEW_PATH_BEGUN: () => '该行已经生效，只能改依据和失效日；变更请新增一行',
  REVIEW_PATH_ORGAN: () => '所选单位与类别不符，或者与复查机关相同',
  REVIEW_PATH_OVERLAPS: () => '同一类机关同一时期只能有一行',
  NOT_A_SAMPLE_OFFICE: () => '只有示例单位可以调整日期',
}

const en: Record<keyof typeof zh, Sentence> = {
  ALREADY_ABOLISHED: () => 'Abolished already',
  SUCCEEDS_ITSELF: () => 'An organ does not succeed itself',
  SUCCESSOR_ABOLISHED: () => 'The successor has to be an organ in use that has accounts here',
  WRONG_LOGIN_OR_PASSWORD: () => 'Login or password is not right',
  ACCOUNT_LOCKED: () => 'This account is locked; ask an administrator',
  ALREADY_SIGNED_IN: () => 'You are signed in already; sign out first',
  SIGN_IN_LOCKED_OUT: (f) => `Too many tries; try again in ${String(f['waitMinutes'])} minutes`,
  SET_UP_TOKEN_WRONG: () => 'The one-time token is not right; see what the program printed at start',
  SET_UP_DONE: () => 'The first administrator is there already',
  PASSWORD_WRONG: () => 'The current password is not right',
  PASSWORD_SAME: () => 'The new password is the current one',
  PASSWORD_TOO_SHORT: () => 'A password has at least 10 characters',
  PASSWORD_TOO_LONG: () => 'A password has at most 200 characters',
  PASSWORD_CONTAINS_LOGIN: () => 'A password may not contain the login',
  PASSWORD_TOO_COMMON: () => 'Too many people use this password',
  NOT_A_LOGIN: () => 'A login has 3 to 40 small letters and digits and begins with a letter',
  LOGIN_TAKEN: (f) => `The login ${String(f['login'])} is taken`,
  ORGAN_WITHOUT_ACCOUNTS: (f) => `${String(f['organ'])} has no accounts here`,
  OWN_ACCOUNT: () => 'Not on one’s own account: another administrator does it',
  ROLE_NOT_IN_THIS_ORGAN: (f) => `This organ has no role “${String(f['en'] ?? f['role'])}”`,
  ROLES_KEPT_APART: (f) => `One person cannot hold both: ${String(f['en'] ?? '')}`,
  OWN_PROPOSAL: () => 'Another person has to decide what you asked for',
  OWN_RIGHTS: () => 'An administrator or the head has to decide; nobody decides their own rights',
  NO_DECIDER: () => 'Only administrators and the head decide changes of rights',
  PASSWORD_FROM_THE_OTHER: () => 'One of the two reset the other’s password lately; a third person has to decide',
  PASSWORD_NOT_OWN: () => 'Change the password you were given first',
  ALREADY_DECIDED: () => 'This change has been decided',
  ABSENCE_DAYS: () => 'The last day is not before the first day or today, and at most a year away',
  ABSENCE_OVERLAPS: () => 'Overlaps an absence that is entered already',
  ABSENCE_OVER: () => 'This absence is over',
  COVER_NEEDED: (f) => `${String(f['duties'])} duties fall due in that time: name somebody who covers`,
  COVER_UNFIT: () => 'Somebody else of the same organ, with an open account, has to cover',
  COVER_IS_AWAY: () => 'Whoever covers is away in that time',
  NOT_OF_THIS_ORGAN: () => 'Members of a desk have open accounts in its organ; at most 50',
  SETTING_UNKNOWN: () => 'There is no such setting',
  RULE_UNKNOWN: () => 'There is no such text or reading',
  SETTING_UNFIT: (f) =>
    f['least'] === undefined ? 'On or off' : `A whole number from ${String(f['least'])} to ${String(f['most'])}`,
  SETTING_IN_THE_PAST: () => 'A setting cannot begin before today',
  NOTICE_PROBLEMS: (f) => `Something in the notice cannot be right: ${problemCodes(f)}`,
  NOTICE_THERE: (f) => `This document of ${String(f['year'])} is entered already`,
  REVIEW_PATH_DAYS: () => 'The last day is not before the first',
  REVIEW_PATH_BEGUN: () => 'This row is in use: only its basis and last day may change; add a row instead',
  REVIEW_PATH_ORGAN: () => 'The organ is not of that kind, or is the reviewing organ itself',
  REVIEW_PATH_OVERLAPS: () => 'Only one row at a time for a kind of organ',
  NOT_A_SAMPLE_OFFICE: () => 'Only a sample office can move its day',
}

interface Problem {
  code: string
  zh: string
}
const problemsOf = (facts: Facts): Problem[] =>
  Array.isArray(facts['problems']) ? (facts['problems'] as Problem[]) : []
const problemTexts = (facts: Facts) =>
  problemsOf(facts)
    .map((p) => p.zh)
    .join('；')
const problemCodes = (facts: Facts) =>
  problemsOf(facts)
    .map((p) => p.code)
    .join(', ')

export const messages: Catalogue = { zh, en }
