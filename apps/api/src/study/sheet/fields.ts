import type { FieldRules } from '../../imports/index.js'

export type StudyField =
  | 'account'
  | 'name'
  | 'unit'
  | 'required'
  | 'completed'
  | 'score'
  | 'passed'
  | 'certificateNo'
  | 'completedOn'
  | 'takenOn'

const rule = (zh: string, en: string, ...more: string[]) => ({ zh, en, synonyms: [zh, ...more] })

/** The columns of a study list, and what other systems call them. Whose row it is says the account, or a name that only one has. */
export const STUDY_FIELDS: FieldRules<StudyField> = {
  account: rule('账号', 'account', '帐号', '登录名', '登录账号', '用户名', '用户账号', '学员账号'),
  name: { ...rule('姓名', 'name', '学员姓名', '学员', '干部姓名', '人员姓名'), isRequired: true },
  unit: rule('单位', 'unit', '所在单位', '工作单位', '部门', '单位名称'),
  required: rule('应修课时', 'hours required', '应学课时', '规定课时', '要求课时', '应修学时', '应完成课时'),
  completed: {
    ...rule('已修课时', 'hours completed', '已学课时', '完成课时', '已完成课时', '已修学时', '累计课时', '学时'),
    isRequired: true,
  },
  score: rule('考试成绩', 'score', '成绩', '分数', '得分', '考试分数', '考试得分'),
  passed: rule('是否合格', 'passed', '是否通过', '考试结果', '合格', '结果'),
  certificateNo: rule('证书编号', 'certificate', '证书号', '证书', '结业证书编号', '合格证编号'),
  completedOn: rule('完成时间', 'completed on', '完成日期', '结业时间', '结业日期', '通过时间'),
  takenOn: rule('统计日期', 'list taken on', '导出日期', '截止日期', '统计时间', '导出时间', '数据日期'),
}
