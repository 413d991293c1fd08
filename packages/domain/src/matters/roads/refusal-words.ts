import type { Label } from '../../label.js'

/** What a refusal on these roads says to whoever asked. */
export const ROAD_REFUSALS: Readonly<Record<string, Label>> = {
  NOT_ADVICE: { zh: '不是建议意见类事项。', en: 'Not advice.' },
  NOT_STUDIED: { zh: '建议意见应当认真研究，请先记录研究情况。', en: 'Advice is studied first: record the study.' },
  ALREADY_REPLIED: { zh: '已作出采纳决定。', en: 'Already decided and replied to.' },
  NOTHING_ADOPTED: { zh: '没有采纳的建议，不产生奖励。', en: 'Nothing was adopted, so nothing is rewarded.' },
  HAND_OVER_INSTEAD: {
    zh: '检举控告按管理权限转送有权处理的机关，不走一般转送、交办，也不由本机关办理。请用“移交检举控告”。',
    en: 'An accusation goes to the organ competent by management power: not by the ordinary forwarding or assigning, nor is it kept here. Hand it over.',
  },
  NOT_AN_ACCUSATION: { zh: '不是检举控告类事项。', en: 'Not an accusation.' },
  NOT_SIGNED: { zh: '接收机关尚未签收。', en: 'The receiving organ has not signed for it yet.' },
  NO_OTHER_ROAD: { zh: '没有待导入其他途径的诉求。', en: 'No claim is left to be led into another procedure.' },
  NOTHING_LED_IN: { zh: '没有待登记接收的导入。', en: 'Nothing led in waits for its receipt.' },
  NOT_ROAD_FIVE: { zh: '没有属于第三十一条第五项的诉求。', en: 'No claim of road 5 is left.' },
  NOTHING_STARTED: { zh: '没有待答复的履职申请。', en: 'Nothing under a special law waits for its answer.' },
  NOTHING_TO_CONTRIBUTE: { zh: '没有待提交的协办意见。', en: 'Nothing is left to contribute.' },
  ALREADY_URGENT: { zh: '已列为重大紧急。', en: 'Already marked as major or urgent.' },
  NOT_URGENT: { zh: '尚未列为重大紧急。', en: 'Not marked as major or urgent.' },
  NOT_REPORTED: { zh: '尚未报告。', en: 'Not reported yet.' },
  NEEDS_JOINT_DECISION: {
    zh: '该事项已经转办过一次。再次转办须先记载有关机关协商、共同上级机关或者联席会议的决定。',
    en: 'It was passed on before. A second passing-on needs a recorded joint decision on who is competent.',
  },
}
