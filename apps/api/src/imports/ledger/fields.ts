import type { FieldRule, FieldRules } from '../tables/index.js'

export type LedgerField =
  | 'number'
  | 'name'
  | 'idNumber'
  | 'phone'
  | 'address'
  | 'channel'
  | 'purpose'
  | 'groupSize'
  | 'representatives'
  | 'place'
  | 'topic'
  | 'summary'
  | 'claims'
  | 'receivedOn'
  | 'registeredBy'
  | 'isFirstTime'
  | 'how'
  | 'unit'
  | 'referredOn'
  | 'acceptedOn'
  | 'issuedOn'
  | 'outcome'
  | 'remark'

const rule = (zh: string, en: string, ...more: string[]): FieldRule => ({ zh, en, synonyms: [zh, ...more] })
const required = (zh: string, en: string, ...more: string[]): FieldRule => ({
  ...rule(zh, en, ...more),
  isRequired: true,
})

/** The columns of a petition ledger, and what other systems call them. */
export const LEDGER_FIELDS: FieldRules<LedgerField> = {
  number: required('信访件编号', 'number in that system', '信访编号', '信访件号', '编号', '事项编号', '登记编号'),
  name: rule('信访人', 'petitioner', '姓名', '信访人姓名', '来访人', '来信人', '反映人'),
  idNumber: rule('证件号', 'identity number', '证件号码', '身份证号', '身份证号码', '居民身份证'),
  phone: rule('电话', 'telephone', '联系电话', '手机', '手机号', '联系方式'),
  address: rule('住址', 'address', '地址', '家庭住址', '通讯地址', '联系地址'),
  channel: required('信访形式', 'channel', '形式', '来源', '信访方式', '信访渠道'),
  purpose: required('信访目的', 'purpose', '目的', '信访类别'),
  groupSize: rule('信访人数', 'number of people', '人数', '来访人数', '涉及人数'),
  representatives: rule('代表人', 'representatives', '代表', '代表人姓名', '推选代表'),
  place: rule('问题属地', 'place of the matter', '属地', '问题发生地', '事发地'),
  topic: required('内容分类', 'topic', '分类', '问题类别', '内容类别', '所属系统'),
  summary: required('概况', 'summary', '信访概况', '主要内容', '内容', '反映内容', '概况信息'),
  claims: rule('诉求', 'claims', '主要诉求', '信访诉求', '要求'),
  receivedOn: required('登记时间', 'received on', '登记日期', '收到日期', '信访日期', '来访日期', '受信日期'),
  registeredBy: rule('登记机构', 'registered by', '登记单位', '受信单位'),
  isFirstTime: rule('初次或重复', 'first or repeated', '初重件', '初重信访', '是否重复'),
  how: rule('去向方式', 'sent how', '办理方式', '去向', '处理方式'),
  unit: rule('去向单位', 'sent to', '承办单位', '责任单位', '办理单位', '转送单位'),
  referredOn: rule('转送时间', 'sent on', '转送日期', '交办时间', '转交时间', '转办日期'),
  acceptedOn: rule('受理时间', 'accepted on', '受理日期'),
  issuedOn: rule('办结时间', 'opinion issued on', '办结日期', '答复日期', '处理意见日期'),
  outcome: rule('处理意见', 'opinion', '办理结果', '处理结果', '意见类型'),
  remark: rule('备注', 'remark', '说明'),
}
