import type { Refusal } from '@petition/law'
import { label, type Label } from '../label.js'
import { ROAD_REFUSALS } from './roads/refusal-words.js'
import { HEARING_REFUSALS } from './hearing/refusal-words.js'
import { REVIEW_REFUSALS } from './review/refusal-words.js'

type Facts = Refusal['facts']
type Words = (facts: Facts) => Label

const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What a refusal says to the person who asked: what the law holds against it, and what can be done instead. */
export const REFUSALS: Readonly<Record<string, Words>> = {
  ...Object.fromEntries(Object.entries(ROAD_REFUSALS).map(([code, { zh, en }]) => [code, plain(zh, en)])),
  NOT_A_REQUEST_TO_MEDIATE: plain(
    '只有申诉求决类事项可以导入调解；检举控告和建议意见按各自途径办理。',
    'Only requests can be led to mediation; accusations and advice go their own ways.',
  ),
  DISPUTE_RUNS_ALREADY: plain(
    '该信访事项已有一件纠纷在矛调中心办理。',
    'A dispute of this matter is at a centre already.',
  ),
  MEDIATION_RUNS_ALREADY: plain('该信访事项已有一件调解在进行。', 'A mediation of this matter runs already.'),
  EXTENSION_TOO_LONG: ({ asked, used, most }) => ({
    zh: `申请延长 ${asked} 日，依法最多延长 ${most} 日，已延长 ${used ?? 0} 日。请申请不超过 ${Number(most) - Number(used ?? 0)} 日。`,
    en: `Asked for ${asked} days; at most ${most} in all are lawful, ${used ?? 0} already used. Ask for ${Number(most) - Number(used ?? 0)} or fewer.`,
  }),
  EXTENSION_OF_NOTHING: plain(
    '延长天数须为不少于 1 日的整数。',
    'An extension is a whole number of days, at least one.',
  ),
  EXTENSION_TOO_LATE: ({ lastOn }) => ({
    zh: `办理期限已于 ${lastOn} 届满，届满后不能再延长。请尽快出具处理意见。`,
    en: `The period ended on ${lastOn}; it cannot be extended after that. Issue the opinion as soon as possible.`,
  }),
  EXTENSION_ONLY_ONCE: plain('本机关设定只能延长一次。', 'By the house setting a period is extended once only.'),
  IN_SIMPLE_HANDLING: plain(
    '正在简易办理，须先转为普通程序。',
    'In simple handling: change to the ordinary procedure first.',
  ),
  NO_INTEREST: plain('没有利害关系，不需回避。', 'Without an interest there is no recusal.'),
  RECUSAL_OPEN: plain('该工作人员的回避申请正在等待决定。', 'A recusal of this official waits for decision.'),
  ALREADY_RECUSED: plain('该工作人员已经回避。', 'This official has stepped aside.'),
  NO_RECUSAL_OPEN: plain('没有等待决定的回避申请。', 'No recusal waits for decision.'),
  NOT_ACCEPTED: plain('尚未受理。请先受理。', 'Not accepted yet. Accept it first.'),
  ALREADY_ACCEPTED: ({ on }) => ({
    zh: on ? `已于 ${on} 受理。` : '已受理。',
    en: on ? `Already accepted on ${on}.` : 'Already accepted.',
  }),
  ALREADY_ANSWERED: plain('处理意见已经送达，办理已结束。', 'The opinion has been served; handling is over.'),
  ALREADY_TAKEN: ({ on }) => ({
    zh: `本单位已于 ${on} 接办（受理、告知或确定途径），不能再提异议。`,
    en: `Your organ took the item on ${on}; it can no longer object.`,
  }),
  ALREADY_OBJECTED: ({ on }) => ({
    zh: `已于 ${on} 提出异议，请等待转送机关核实。`,
    en: `Objected on ${on}; wait for the sender to check.`,
  }),
  OBJECTION_TOO_LATE: ({ lastOn }) => ({
    zh: `提出异议的期限为收到之日起 5 个工作日，已于 ${lastOn ?? ''} 届满。请按职责办理，或者与转送机关协商。`,
    en: `An objection is open for five working days; they ended on ${lastOn ?? 'an earlier day'}. Handle the item, or agree with the sender.`,
  }),
  OBJECTION_WITHOUT_REASONS: plain('异议应当详细说明理由。', 'An objection needs detailed reasons.'),
  NO_OBJECTION_THEN: plain('当时适用的条例没有异议程序。', 'The text in force then knew no objection.'),
  NOT_HANDED_OVER: plain('本件不是移交政法机关的事项。', 'This was not handed over to a political-legal organ.'),
  NOTHING_SIGNED: plain('尚未签收，请先签收。', 'It was not signed for yet.'),
  HANDOVER_ALREADY_ACCEPTED: plain('已经受理。', 'It was taken already.'),
  RETURN_STILL_OPEN: plain('已提出退回，移交单位尚未核实。', 'It was returned, and the sender has not checked yet.'),
  NOTHING_ARRIVED: plain('没有收到转送、交办件。', 'Nothing was forwarded or assigned to your organ.'),
  HANDED_BACK: plain('材料已退回转送机关。', 'The papers went back to the sender.'),
  LED_ELSEWHERE: ({ road }) => ({
    zh: `该事项属于第三十一条第 ${road ?? 1} 项，应当依其他法定途径处理，不适用信访程序。`,
    en: `The matter belongs to road ${road ?? 1} of art. 31: it is led into that procedure and not handled as a petition.`,
  }),
  NOT_LED_ELSEWHERE: plain('诉求尚未确定为其他法定途径。', 'The claims have not been found to belong to another road.'),
  PENDING_ELSEWHERE: plain(
    '同一事项正在规定期限内受理、办理，上级机关不予受理；请告知信访人由原办理机关答复。',
    'The same matter is in hand within its period: a higher organ does not take it.',
  ),
  LAST_PARTY: plain(
    '只有一名信访人，不能删去；登记有误的请更正其信息，或者标记误登。',
    'There is one petitioner only: correct the data, or mark the registration as mistaken.',
  ),
  PARTY_STRUCK_OUT: plain(
    '该信访人系误记，已经删去。',
    'This petitioner was named by mistake and has been struck out.',
  ),
  PARTY_ASKED_FOR_REVIEW: plain(
    '该信访人已申请复查、复核，不能作为误记删去。',
    'This petitioner asked for review or re-review and cannot be struck out.',
  ),
  RECHECKED: plain(
    '复核意见已经作出，以同一事实和理由提出的，不再受理。有新的事实或者理由的，应作为新事项登记。',
    'A re-review opinion was given: the same facts and reasons are no longer taken. New ones are a new matter.',
  ),
  MATTER_ENDED: ({ on }) => ({ zh: `该事项已于 ${on} 结束。`, en: `The matter ended on ${on}.` }),
  MATTER_NOT_OPEN: plain(
    '该事项已不在办。有新的事实或者理由的，请登记“再次提出”。',
    'The matter is no longer open. New facts or reasons are registered as asked again.',
  ),
  NOTHING_RECEIVED: plain('尚无送达证明，期限还没有开始。', 'No proven receipt yet: the window has not begun.'),
  ALREADY_REQUESTED: ({ on }) => ({ zh: `已于 ${on} 提出申请。`, en: `Already requested on ${on}.` }),
  WINDOW_CLOSED: ({ lastOn }) => ({
    zh: `申请期限已于 ${lastOn} 届满；收到的申请照样登记。`,
    en: `The window closed on ${lastOn}; a request that arrives is still recorded.`,
  }),
  NOTHING_REQUESTED: plain('没有在期限内提出的申请。', 'Nothing was requested in time.'),
  ANSWER_REACHED: plain('意见已经送达申请人。', 'The opinion has reached who asked.'),
  NO_EXTENSION: plain('条例没有规定复查、复核可以延长。', 'The Regulation gives review and re-review no extension.'),
  NOT_RECHECKED: plain(
    '只有复核意见送达后才能终结；逾期未申请复查不产生终结效力。',
    'Only a re-review opinion ends a matter; silence does not.',
  ),
  NEVER_TO_THE_ACCUSED: plain(
    '检举控告材料不得转给被检举控告的人员或者单位。',
    'Accusation material never goes to the accused.',
  ),
  NOT_REGISTERED: plain('尚未登记，请先登记。', 'Not registered yet. Register it first.'),
  CLAIMS_NOT_SORTED: ({ open }) => ({
    zh: `还有 ${open ?? ''} 项诉求未分类。请先逐项确定类别和途径。`,
    en: `${open ?? 'Some'} claim(s) are not sorted. Decide class and road of each first.`,
  }),
  CLASSES_MIXED: plain(
    '诉求属于不同类别，应先拆分再转送，检举控告内容不得随其他诉求转出。',
    'Claims of different classes: split them before forwarding.',
  ),
  ALREADY_REFERRED: ({ on }) => ({
    zh: on ? `已于 ${on} 转出。` : '已转出。',
    en: on ? `Already sent on ${on}.` : 'Already sent on.',
  }),
  NOT_REFERRED: plain('尚未转送、交办，请先转送或者交办。', 'Not forwarded or assigned yet. Do that first.'),
  ALREADY_SIGNED: plain('已签收。', 'Already signed for.'),
  ALREADY_NOTIFIED: plain('已书面告知。', 'The petitioner was already notified.'),
  ALREADY_REPORTED: plain('办结报告已报送。', 'The closing report was handed in.'),
  NO_OBJECTION: plain('没有待答复的异议。', 'There is no objection to answer.'),
  NOT_A_REQUEST: plain(
    '只有申诉求决类事项受理后按六十日办理。',
    'Only appeals and requests are accepted into the sixty days.',
  ),
  ONLY_ONE_CLAIM: plain('只有一项诉求，不能拆分。', 'There is only one claim.'),
  OPINION_ISSUED: plain('处理意见书已经出具。', 'The opinion has been issued.'),
  NO_DRAFT: plain('还没有起草处理意见，请先起草。', 'There is no draft yet. Write one first.'),
  CLAIM_UNANSWERED: ({ claims }) => ({
    zh: `诉求 ${claims} 缺少事实认定、依据或者意见，补齐后才能出具。`,
    en: `Claim(s) ${claims} lack finding, basis or result.`,
  }),
  PROPOSAL_OPEN: plain('已报请审批，请等待负责人决定。', 'Approval has been asked for; wait for the decision.'),
  NOTHING_TO_SERVE: plain('还没有可送达的文书。', 'There is no paper to serve yet.'),
  NO_PARTY: plain('没有可送达的信访人。', 'There is no party to serve.'),
  NOTHING_TO_CARRY_OUT: plain('没有需要落实的支持意见。', 'Nothing supported is left to be carried out.'),
  NOT_FIRST_TIME: plain('简易办理只适用于初次信访事项。', 'Simple handling is for first-time matters.'),
  OTHER_ROAD: plain('属于其他法定途径的事项不适用简易办理。', 'Not for matters of another road.'),
  ASSIGNED_FROM_ABOVE: plain('上级交办的事项不适用简易办理。', 'Not for assigned matters.'),
  SEVERAL_BODIES: plain('涉及多个责任主体的事项不适用简易办理。', 'Not where several bodies are responsible.'),
  JOINT_COMPLAINT: plain('集体联名的事项不适用简易办理。', 'Not for joint complaints.'),
  ALREADY_SIMPLE: plain('已适用简易办理。', 'Simple handling is already in use.'),
  NO_OPEN_INSTRUCTION: plain('没有待反馈的接访交办事项。', 'Nothing asked at a reception is left to report on.'),
  CASE_ALREADY_TAKEN: ({ on }) => ({
    zh: `已于 ${on} 由领导包案；改由他人包案，请先结束包案。`,
    en: `A leading official took the case on ${on}; let it go first to hand it over.`,
  }),
  CASE_NOT_TAKEN: plain('没有领导包案。', 'No leading official has taken the case on.'),
  NO_OPEN_ASSISTANCE: plain('没有待答复的救助。', 'No request for assistance is waiting for an answer.'),
  SUPPLEMENT_ASKED_ALREADY: ({ on, items }) => ({
    zh: `已于 ${on} 一次性告知需要补充的材料（${items}），不再重复要求；其余情况请通过调查核实。`,
    en: `What is missing was named once, on ${on} (${items}); it is not asked for again. Find out the rest.`,
  }),
  NO_SUPPLEMENT_ASKED: plain(
    '没有要求补充过材料；主动提交的，请用“补充材料”。',
    'Nothing was asked for; use “add an attachment”.',
  ),
  NO_CONSENT_TO_WITHDRAW: plain('没有可以撤回的同意。', 'There is no consent to withdraw.'),
  TOO_MANY_REPRESENTATIVES: plain(
    '代表不得超过 5 人；超出的推选照样记录，不产生效力。',
    'At most five representatives; more are recorded without effect.',
  ),
  EXTENSION_WITHOUT_EFFECT: plain(
    '延长须经负责人批准、在期限内告知信访人，且累计不超过 30 日。',
    'An extension needs the head’s approval and notice within the period, at most 30 days in all.',
  ),
  SERVICE_WITHOUT_PROOF: ({ mode }) =>
    mode === 'ELECTRONIC'
      ? label('电子送达须经受送达人同意。', 'Electronic service needs consent.')
      : mode === 'LEFT_AT_HOME'
        ? label('留置送达须有见证人，或者拍照、录像记录。', 'Left at the home: witnesses, photograph or film needed.')
        : label('该送达方式缺少法定证明，不产生送达效力。', 'This way of service lacks its proof and has no effect.'),
  REQUEST_TOO_LATE: plain(
    '申请超过三十日，照样登记，依法不产生效力。',
    'The request came after thirty days: recorded, without effect.',
  ),
  REQUEST_WITHOUT_OPINION: plain('尚无送达的意见书可供复查复核。', 'There is no served opinion to be reviewed.'),
  NO_EXTENSION_OF_REVIEW: plain('复查期限不能延长。', 'The review period cannot be extended.'),
  ...REVIEW_REFUSALS,
  ...HEARING_REFUSALS,
  NO_EXTENSION_OF_RECHECK: plain('复核期限不能延长。', 'The re-review period cannot be extended.'),
}

/** Words for a refusal in both languages; a code without words is shown as it is. */
export function refusalWords(refusal: Pick<Refusal, 'code' | 'facts'>): Label {
  return REFUSALS[refusal.code]?.(refusal.facts) ?? { zh: refusal.code, en: refusal.code }
}
