import { auditActs, auditDetails, auditKinds } from './audit-names.js'

export const audit = {
  title: '审计日志',
  lead: '谁在何时对什么做了什么。记录只增不改，逐条相扣。',
  empty: '没有符合条件的记录',
  columns: { recordedAt: '时间', by: '行为人', act: '行为', thing: '对象', detail: '细节', position: '链上序号' },
  nobody: '公众或系统',
  notSealed: '待封存',
  filters: {
    act: '行为',
    kind: '对象类别',
    person: '行为人',
    thingId: '对象编号',
    from: '自',
    to: '至',
    clear: '清除条件',
  },
  check: {
    title: '审计链核验',
    help: '逐条重算，任何改动、删除、插入都会断链',
    act: '立即核验',
    again: '重新核验',
    running: '正在核验',
    whole: (sealed: number) => `已封存 ${sealed} 条，链条完整`,
    broken: (at: number, sealed: number) => `已封存 ${sealed} 条，第 ${at} 条处断裂`,
  },
  /** Acts of cases beside the matters carry the kind of case before them. */
  ofCase: { mediation: '调解', dispute: '纠纷', conference: '会议', reconsideration: '复议' },
  isSo: '是',
  isNotSo: '否',
  acts: auditActs,
  kinds: auditKinds,
  details: auditDetails,
}
