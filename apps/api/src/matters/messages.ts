import { REFUSALS } from '@petition/domain'
import { reviewEn, reviewZh } from './review/messages.js'
import type { Catalogue } from '../platform/index.js'

type Facts = Readonly<Record<string, unknown>>
type Sentence = (facts: Facts) => string

const of = (facts: Facts, name: string): string => {
  const value = facts[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** What the law says no to has its words in the domain; here they become sentences of the wire. */
const refusals = (language: 'zh' | 'en'): Record<string, Sentence> =>
  Object.fromEntries(
    Object.entries(REFUSALS).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

const zh: Record<string, Sentence> = {
  ...refusals('zh'),
  ...reviewZh,
  NOT_YOUR_ACT: () => '这项操作由承办该事项的单位或者其他岗位办理',
  ORPHAN: () => '这样办理后，该事项将无人负责或者没有期限，不能保存',
  IN_FUTURE: (f) => `日期不能晚于今天（${of(f, 'today')}）`,
  BEFORE_RECEIPT: (f) => `日期 ${of(f, 'on')} 早于收到之日 ${of(f, 'receivedOn')}，请核对`,
  BEFORE_ARRIVAL: (f) => `受理之日 ${of(f, 'on')} 早于收到转送、交办件之日 ${of(f, 'arrivedOn')}，请核对`,
  BEFORE_ISSUE: (f) => `送达之日 ${of(f, 'on')} 早于文书出具之日 ${of(f, 'issuedOn')}，请核对`,
  ARRIVED_BEFORE_SENT: (f) => `到达之日早于转送之日 ${of(f, 'referredOn')}，请核对`,
  TOO_LONG: (f) => `内容过长：最多 ${of(f, 'most')} 字，现有 ${of(f, 'is')} 字`,
  ID_NUMBER_WRONG: () => '身份证号码校验不通过，请与证件核对；信访人未留的可以不填',
  CREDIT_CODE_WRONG: () => '统一社会信用代码校验不通过，请核对',
  PHONE_WRONG: () => '电话号码格式不正确',
  UNKNOWN_PLACE: () => '地点代码不在目录中',
  GROUP_TOO_SMALL: (f) => `人数不能少于已登记的信访人数（${of(f, 'least')}）`,
  NO_CLAIM: () => '至少登记一项诉求',
  NO_SUCH_CLAIM: () => '没有这项诉求，或者已拆分到其他事项',
  NONE_LEFT: () => '不能把全部诉求都拆分出去',
  ROAD_MISSING: () => '申诉求决类诉求须确定第三十一条的途径',
  NO_ROAD_FOR_CLASS: () => '建议意见、检举控告不适用第三十一条的途径',
  NO_SUCH_FILE: () => '没有这份材料',
  OTHER_ROADS_MISSING: (f) => `请写明为何不适用途径 ${of(f, 'road')}`,
  CLAIM_UNDECIDED: (f) => `诉求 ${of(f, 'claim')} 还没有采纳决定`,
  MEASURE_MISSING: () => '采纳的建议须写明采取的措施',
  ROUTE_UNKNOWN: () => '移交机关表中没有相应的机关，请选择有权机关并写明理由',
  ROUTE_IN_THE_PAST: () => '生效日不能早于今日',
  DEPARTURE_MISSING: () => '与移交机关表不同的，须写明理由',
  ROADS_DIFFER: () => '一次只能导入同一途径的诉求',
  PERFORM_BY_PAST: (f) => `期限不能早于今天（${of(f, 'today')}）`,
  DUE_PAST: (f) => `提交期限不能早于今天（${of(f, 'today')}）`,
  ATTACH_TO_ITSELF: () => '不能并入自身',
  ATTACH_TO_ENDED: () => '该事项已并件或者误登，请并入其原事项',
  ORGAN_ABOLISHED: (f) => `${of(f, 'organ')}已撤销或者合并，请转送承继其职权的机关`,
  NOT_A_DESTINATION: (f) => `不能转送给${of(f, 'organ')}`,
  REPORT_BY_PAST: (f) => `报告期限须晚于今天（${of(f, 'today')}）`,
  NO_DESK: () => '该单位还没有设立接收信访事项的岗位，请管理员先行设置',
  NOT_REFERRED: () => '该事项没有转送、交办给本单位',
  NO_OBJECTION: () => '没有待核实的异议',
  PERSON_OR_DESK: () => '请选择一名承办人，或者一个岗位',
  NOT_OF_THE_ORGAN: () => '该人员或者岗位不在承办单位，或者没有办理信访事项的权限',
  ABSENT_WITHOUT_COVER: (f) =>
    `该人员 ${of(f, 'from')} 至 ${of(f, 'to')} 离岗且无人代理，期间有期限届满，请先安排代理或者另派他人`,
  ANSWERED_TWICE: () => '同一诉求只能有一项答复',
  PERFORM_WITHOUT_SUPPORT: () => '只有支持的诉求才有落实期限',
  NO_DRAFT: () => '尚未起草处理意见',
  ALREADY_DECIDED: () => '该申请已有决定',
  OWN_PROPOSAL: () => '不能审批自己提出的申请',
  DECLINE_NEEDS_REASON: () => '退回须写明理由',
  NOTHING_TO_CARRY_OUT: () => '该诉求没有需要落实的支持意见',
  NOT_A_PARTY: () => '该信访人不在本事项中，未留联系方式，或者已撤回',
  PROOF_MISSING: () => '请写明送达证明（如签收人、见证人、公告载体），或者上传送达回证',
  SERVICE_WITHOUT_PROOF: (f) =>
    f['mode'] === 'ELECTRONIC' ? '电子送达须经受送达人同意' : '留置送达须有见证人，或者拍照、录像记录',
  SLIP_DAY: (f) => `日期须在寄出之日 ${of(f, 'on')} 与今天 ${of(f, 'today')} 之间`,
  RECUSED: () => '该工作人员已回避，或者岗位上没有其他人员，不能承办本事项',
  RECUSAL_NEEDS_ANOTHER: () => '本事项由该工作人员承办：请同时指定另一承办人或者岗位，回避才生效',
  RECUSAL_OF_OTHERS: () => '本人申请只能申请本人回避；他人提出的，请选利害关系人',
  NO_SUCH_ATTEMPT: () => '没有这次送达',
  NOT_POSTED: () => '只有邮寄送达才有回执',
  ATTEMPT_ENDED: () => '这次送达已有结果',
  WHICH_LED_IN: () => '有几次导入尚无接收凭证，请选择是哪一次',
  NOT_WAITING: () => '这次导入已登记接收，或者不存在',
  POSTMARK_AFTER_ARRIVAL: () => '邮戳日期不能晚于收到日期',
  NOT_CORRECTABLE: () => '该项记录不能这样更正；可以撤销后重新记录',
  NOT_A_VALUE: () => '更正后的内容格式不正确',
  NOTHING_TO_CORRECT: () => '请填写更正后的内容',
  CONTRADICTS: (f) =>
    `与已有记录矛盾：“${of(f, 'later')}”（${of(f, 'laterOn')}）不能早于“${of(f, 'earlier')}”（${of(f, 'earlierOn')}）`,
  CORRECTION_OF_OTHERS: () => '记录人可在当日更正；此后由本单位负责人更正',
  ANNULS_THE_BEGINNING: () => '收到信访事项的记录不能撤销；整件误登请由负责人标记误登',
}

const en: Record<keyof typeof zh, Sentence> = {
  ...refusals('en'),
  ...reviewEn,
  NOT_YOUR_ACT: () => 'This act belongs to the organ that has the matter, or to another role',
  ORPHAN: () => 'Nobody would be responsible for the matter, or nothing would be owed: not saved',
  IN_FUTURE: (f) => `Not later than today (${of(f, 'today')})`,
  BEFORE_RECEIPT: (f) => `${of(f, 'on')} lies before the day of receipt, ${of(f, 'receivedOn')}`,
  BEFORE_ARRIVAL: (f) => `Accepted on ${of(f, 'on')}, before it arrived on ${of(f, 'arrivedOn')}`,
  BEFORE_ISSUE: (f) => `Served on ${of(f, 'on')}, before the paper was issued on ${of(f, 'issuedOn')}`,
  ARRIVED_BEFORE_SENT: (f) => `Arrived before it was sent on ${of(f, 'referredOn')}`,
  TOO_LONG: (f) => `Too long: at most ${of(f, 'most')} characters, this is ${of(f, 'is')}`,
  ID_NUMBER_WRONG: () => 'The identity number does not pass its check; compare it, or leave it empty if none was left',
  CREDIT_CODE_WRONG: () => 'The social credit code does not pass its check',
  PHONE_WRONG: () => 'Not a telephone number',
  UNKNOWN_PLACE: () => 'No such place code',
  GROUP_TOO_SMALL: (f) => `Not fewer people than the ${of(f, 'least')} entered`,
  NO_CLAIM: () => 'Enter at least one claim',
  NO_SUCH_CLAIM: () => 'No such claim, or it was split off',
  NONE_LEFT: () => 'Not all claims can be split off',
  ROAD_MISSING: () => 'A request needs a road of art. 31',
  NO_ROAD_FOR_CLASS: () => 'Advice and accusations have no road of art. 31',
  NO_SUCH_FILE: () => 'No such file',
  OTHER_ROADS_MISSING: (f) => `Say why road ${of(f, 'road')} does not fit`,
  CLAIM_UNDECIDED: (f) => `Claim ${of(f, 'claim')} is not decided yet`,
  MEASURE_MISSING: () => 'Say what is done with what is adopted',
  ROUTE_UNKNOWN: () => 'The table names no organ for this: choose the competent one and say why',
  ROUTE_IN_THE_PAST: () => 'Not before today',
  DEPARTURE_MISSING: () => 'Say why it goes to another organ than the table’s',
  ROADS_DIFFER: () => 'Claims of one road at a time',
  PERFORM_BY_PAST: (f) => `Not before today (${of(f, 'today')})`,
  DUE_PAST: (f) => `Not before today (${of(f, 'today')})`,
  ATTACH_TO_ITSELF: () => 'A matter cannot repeat itself',
  ATTACH_TO_ENDED: () => 'That matter is attached itself, or a mistake: attach to the original',
  ORGAN_ABOLISHED: (f) => `${of(f, 'organ')} was abolished or merged: send it to the successor`,
  NOT_A_DESTINATION: (f) => `It cannot be sent to ${of(f, 'organ')}`,
  REPORT_BY_PAST: (f) => `The day to report by has to be after today (${of(f, 'today')})`,
  NO_DESK: () => 'The organ has no desk for petitions yet; an administrator has to set one up',
  NOT_REFERRED: () => 'The matter was not referred to your organ',
  NO_OBJECTION: () => 'There is no objection to answer',
  PERSON_OR_DESK: () => 'Choose one person, or one desk',
  NOT_OF_THE_ORGAN: () => 'Not of the organ that has the matter, or without the right to handle matters',
  ABSENT_WITHOUT_COVER: (f) =>
    `Away from ${of(f, 'from')} to ${of(f, 'to')} without cover while something falls due: arrange cover first`,
  ANSWERED_TWICE: () => 'One answer to each claim',
  PERFORM_WITHOUT_SUPPORT: () => 'Only a supported claim has a day to be carried out by',
  NO_DRAFT: () => 'There is no draft of the opinion',
  ALREADY_DECIDED: () => 'This was decided already',
  OWN_PROPOSAL: () => 'Nobody approves what they asked for themselves',
  DECLINE_NEEDS_REASON: () => 'Say why it is declined',
  NOTHING_TO_CARRY_OUT: () => 'Nothing was supported for this claim',
  NOT_A_PARTY: () => 'Not a petitioner of this matter, out of reach, or withdrawn',
  PROOF_MISSING: () => 'Say what proves the service (who signed, who witnessed, where published), or upload the slip',
  SERVICE_WITHOUT_PROOF: (f) =>
    f['mode'] === 'ELECTRONIC'
      ? 'Electronic service needs consent'
      : 'Left at the home: witnesses, photograph or film needed',
  SLIP_DAY: (f) => `A day from the posting, ${of(f, 'on')}, to today, ${of(f, 'today')}`,
  RECUSED: () => 'This official has stepped aside, or nobody else sits at the desk',
  RECUSAL_NEEDS_ANOTHER: () =>
    'The official has the matter: name another person or desk, then the recusal takes effect',
  RECUSAL_OF_OTHERS: () => 'An official asks for themselves; for others choose the interested person',
  NO_SUCH_ATTEMPT: () => 'No such attempt of service',
  NOT_POSTED: () => 'Only post has a return slip',
  ATTEMPT_ENDED: () => 'This attempt has its result already',
  WHICH_LED_IN: () => 'Several wait for a receipt: choose which one',
  NOT_WAITING: () => 'That one has its receipt already, or is not there',
  POSTMARK_AFTER_ARRIVAL: () => 'Posted after it arrived?',
  NOT_CORRECTABLE: () => 'This cannot be corrected so; annul it and record it anew',
  NOT_A_VALUE: () => 'Not a value for this field',
  NOTHING_TO_CORRECT: () => 'Say what it should be',
  CONTRADICTS: (f) =>
    `Contradicts the record: “${of(f, 'later')}” (${of(f, 'laterOn')}) before “${of(f, 'earlier')}” (${of(f, 'earlierOn')})`,
  CORRECTION_OF_OTHERS: () => 'Whoever recorded it corrects it on the same day; after that the leadership does',
  ANNULS_THE_BEGINNING: () => 'The receipt cannot be annulled; the leadership marks a matter as mistaken',
}

export const messages: Catalogue = { zh, en }
