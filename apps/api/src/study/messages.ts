import type { Catalogue, Facts } from '../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

export const messages: Catalogue = {
  zh: {
    STUDY_YEAR: () => '年度设置有误，请按提示修改',
    STUDY_YEAR_MISSING: (f) => `${said(f, 'year')}年度还没有设置学法要求`,
    STUDY_YEAR_CLOSED: (f) => `${said(f, 'year')}年度已结束，不能再改动`,
    STUDY_YEAR_OPEN: (f) => `${said(f, 'year')}年度没有结束，不需要重新打开`,
    STUDY_PENDING_LEFT: (f) => `还有 ${said(f, 'count')} 条本人填报待确认，处理后才能结束年度`,
    STUDY_IN_FUTURE: (f) => `学习日期 ${said(f, 'on')} 晚于今天`,
    STUDY_OUTSIDE_WINDOW: (f) =>
      `学习日期 ${said(f, 'on')} 不在学习期间内（${said(f, 'windowFrom')} 至 ${said(f, 'windowTo')}）`,
    STUDY_NOT_POSITIVE: () => '课时须大于 0',
    STUDY_TOO_MANY: (f) => `一天最多填报 ${said(f, 'most')} 课时`,
    STUDY_TOPIC: () => '学习内容须写明，至少有一个字，最多 200 字',
    STUDY_ENTRY_DECIDED: () => '这条记录已经确认或者退回',
    STUDY_OWN_ENTRY: () => '本人填报须由他人确认',
    STUDY_NOT_OF_THIS_OFFICE: (f) => `本单位没有账号 ${said(f, 'account')}`,
    STUDY_ROSTER_DAYS: () => '离开之日不能早于到任之日',
    ROW_ACCOUNT_UNKNOWN: (f) => `本单位没有账号 ${said(f, 'account')}`,
    ROW_NAME_UNKNOWN: (f) => `本单位没有名为“${said(f, 'name')}”的人员`,
    ROW_NAME_TWICE: (f) => `本单位有两名以上“${said(f, 'name')}”，须有账号才能区分`,
    ROW_NAME_OF_ANOTHER: (f) => `账号 ${said(f, 'account')} 的姓名是“${said(f, 'known')}”，不是“${said(f, 'name')}”`,
    ROW_HOURS_OVER_REQUIRED: (f) => `已修 ${said(f, 'completed')} 课时，超过应修 ${said(f, 'required')} 课时`,
    ROW_SCORE_TOO_HIGH: (f) => `成绩 ${said(f, 'score')} 超过 100 分`,
    ROW_REQUIRED_DIFFERS: (f) =>
      `应修 ${said(f, 'told')} 课时，与年度要求 ${said(f, 'required')} 不同，按名单记为本人要求`,
    ROW_DAY_OUTSIDE_WINDOW: (f) =>
      `完成日 ${said(f, 'on')} 不在学习期间内（${said(f, 'windowFrom')} 至 ${said(f, 'windowTo')}），照实记录`,
    ROW_PASSED_AGAINST_MARK: (f) => `名单写明的结果与合格分 ${said(f, 'passMark')} 不一致，以合格分为准`,
  },
  en: {
    STUDY_YEAR: () => 'The year is not set in order',
    STUDY_YEAR_MISSING: (f) => `Nothing is set for the study year ${said(f, 'year')}`,
    STUDY_YEAR_CLOSED: (f) => `The study year ${said(f, 'year')} is closed`,
    STUDY_YEAR_OPEN: (f) => `The study year ${said(f, 'year')} is not closed`,
    STUDY_PENDING_LEFT: (f) => `${said(f, 'count')} own records wait for confirmation: decide them first`,
    STUDY_IN_FUTURE: (f) => `${said(f, 'on')} is after today`,
    STUDY_OUTSIDE_WINDOW: (f) => `${said(f, 'on')} is outside ${said(f, 'windowFrom')} to ${said(f, 'windowTo')}`,
    STUDY_NOT_POSITIVE: () => 'Hours are more than 0',
    STUDY_TOO_MANY: (f) => `At most ${said(f, 'most')} hours a day`,
    STUDY_TOPIC: () => 'Say what was studied, in 1 to 200 characters',
    STUDY_ENTRY_DECIDED: () => 'This record was confirmed or declined already',
    STUDY_OWN_ENTRY: () => 'Somebody else has to confirm what one records oneself',
    STUDY_NOT_OF_THIS_OFFICE: (f) => `There is no account ${said(f, 'account')} in this office`,
    STUDY_ROSTER_DAYS: () => 'The day of leaving is not before the day of joining',
    ROW_ACCOUNT_UNKNOWN: (f) => `There is no account ${said(f, 'account')} in this office`,
    ROW_NAME_UNKNOWN: (f) => `Nobody in this office is called “${said(f, 'name')}”`,
    ROW_NAME_TWICE: (f) => `More than one person is called “${said(f, 'name')}”: the account is needed`,
    ROW_NAME_OF_ANOTHER: (f) =>
      `The account ${said(f, 'account')} is of “${said(f, 'known')}”, not “${said(f, 'name')}”`,
    ROW_HOURS_OVER_REQUIRED: (f) => `${said(f, 'completed')} hours done, ${said(f, 'required')} required`,
    ROW_SCORE_TOO_HIGH: (f) => `A score of ${said(f, 'score')} is over 100`,
    ROW_REQUIRED_DIFFERS: (f) =>
      `${said(f, 'told')} hours required, the year says ${said(f, 'required')}: kept as this person's own`,
    ROW_DAY_OUTSIDE_WINDOW: (f) =>
      `Completed on ${said(f, 'on')}, outside ${said(f, 'windowFrom')} to ${said(f, 'windowTo')}: recorded as told`,
    ROW_PASSED_AGAINST_MARK: (f) => `The list's result differs from the pass mark ${said(f, 'passMark')}, which counts`,
  },
}
