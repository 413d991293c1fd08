import type { Refusal } from '@petition/law'
import type { Label } from '../label.js'
import { LATER_REFUSALS } from './later-refusals.js'

type Words = (facts: Refusal['facts']) => Label
const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What a refusal says to the person who asked: what the law holds against it, and what can be done instead. */
export const RECON_REFUSALS: Readonly<Record<string, Words>> = {
  ...LATER_REFUSALS,
  RECON_ENDED: ({ on }) => ({ zh: `案件已于 ${on} 结束。`, en: `The case ended on ${on}.` }),
  RECON_NO_APPLICATION: plain('还没有收到申请。', 'There is no application yet.'),
  RECON_NOT_ACCEPTED_YET: plain('尚未受理。请先受理，或者等审查期限届满视为受理。', 'Not accepted yet.'),
  RECON_ACCEPTED_ALREADY: plain(
    '申请已经受理，不能再作受理审查；发现不符合受理条件的，决定驳回申请（第三十三条）。',
    'Accepted already. What turns out not to belong here is rejected by decision (Art. 33).',
  ),
  RECON_RECEIPT_IS_ACCEPTANCE: plain(
    '2023年修订前收到的申请，自收到之日起即为受理，不另作受理决定（2017年文本第十七条第二款）。',
    'Before 2024 receipt was acceptance; there is nothing to decide.',
  ),
  RECON_EXAMINATION_OVER: ({ lastOn }) => ({
    zh: `审查期限已于 ${lastOn} 届满，申请视为受理，不能再通知补正或者不予受理。`,
    en: `The examination ended on ${lastOn}: by silence the application is accepted.`,
  }),
  RECON_SUPPLEMENT_ONCE: ({ on }) => ({
    zh: `已于 ${on} 一次性通知补正，不能再次要求。`,
    en: `What is missing was asked for on ${on}; it is asked once.`,
  }),
  RECON_NOTHING_ASKED: plain('没有通知过补正。', 'Nothing was asked for.'),
  RECON_WAITING: plain('正在等待补正材料；收到后重新审查五个工作日。', 'Material was asked for and has not come.'),
  RECON_NOT_WAITING: plain('没有等待补正的材料。', 'No material is waited for.'),
  RECON_WINDOW_OPEN: ({ lastOn }) => ({
    zh: lastOn
      ? `补正期限至 ${lastOn}，期满后仍未补正且无正当理由的，才能视为放弃。`
      : '补正通知尚未送达，期限还没有开始。',
    en: lastOn ? `The applicant has until ${lastOn}.` : 'The notice has not been served: the period has not begun.',
  }),
  RECON_OUT_OF_SCOPE: plain(
    '该事项不属于行政复议范围，应当不予受理并说明理由。',
    'Outside the scope of reconsideration.',
  ),
  RECON_LAWSUIT_TAKEN: plain(
    '人民法院已立案的，不能同时申请行政复议（第二十九条）。',
    'A court has taken the case: not both ways at once (Art. 29).',
  ),
  RECON_APPLIED_LATE: ({ lastOn }) => ({
    zh: `申请期限已于 ${lastOn} 届满。有不可抗力等正当理由的，先更正登记的耽误期间；否则不予受理。`,
    en: `The period for applying ended on ${lastOn}. Record the obstacle if there was one; otherwise do not accept.`,
  }),
  RECON_COPY_SENT: plain('副本已经发送。', 'The copy was sent already.'),
  RECON_COPY_NOT_SENT: plain('副本还没有发送，请先“发送申请书副本”。', 'The copy has not been sent. Send it first.'),
  RECON_COPY_RECEIVED: plain('被申请人已经签收。', 'The respondent has signed for it.'),
  RECON_COPY_NOT_RECEIVED: plain(
    '被申请人还没有签收副本，请先由其签收或者登记签收。',
    'The respondent has not received the copy. Let them sign for it, or record that they did.',
  ),
  RECON_NOT_SIMPLE: plain('案件未适用简易程序。', 'The case is not in the simple procedure.'),
  RECON_SIMPLE_GROUND: plain(
    '适用简易程序须有第五十三条规定的情形。',
    'The simple procedure needs a ground of Art. 53.',
  ),
  RECON_SUSPENDED: plain('案件已经中止。', 'The case is suspended already.'),
  RECON_NOT_SUSPENDED: plain('案件没有中止。', 'The case is not suspended.'),
  RECON_STILL_SUSPENDED: plain('案件中止期间不能作出决定，请先恢复审理。', 'Resume the case before deciding.'),
  RECON_PAUSE_OPEN: plain('勘验或者鉴定正在进行。', 'A survey or expert opinion is under way.'),
  RECON_NO_PAUSE: plain('没有正在进行的勘验或者鉴定。', 'No survey or expert opinion is under way.'),
  RECON_NORM_OPEN: plain('附带审查正在进行。', 'The rule is being reviewed already.'),
  RECON_NORM_NOT_BEGUN: plain(
    '申请人一并请求审查规范性文件，尚未启动附带审查，不能作出决定（第五十六条）。',
    'The application asks for the review of a rule: begin it before deciding (Art. 56).',
  ),
  RECON_NO_NORM: plain('没有正在进行的附带审查。', 'No rule is being reviewed.'),
  RECON_NORM_NOT_TO_PASS: plain('没有需要转送的规范性文件。', 'No rule has to be passed on.'),
  RECON_SIMPLE_NOT_EXTENDED: plain(
    '简易程序不能延长；确需更多时间的，报批转为普通程序（第五十五条）。',
    'The simple procedure is not extended; change to the ordinary one.',
  ),
  RECON_EXTENDED_ONCE: ({ on }) => ({ zh: `已于 ${on} 延长过一次，不能再延长。`, en: `Extended once, on ${on}.` }),
  RECON_PERIOD_OVER: ({ lastOn }) => ({
    zh: `审理期限已于 ${lastOn} 届满，届满后不能再延长，也不能再转换程序。请尽快作出决定。`,
    en: `The period ended on ${lastOn}; after that it is neither extended nor the procedure changed.`,
  }),
  RECON_EXTENSION_DAYS: ({ asked, most }) => ({
    zh: `申请延长 ${asked} 日，依法最多 ${most} 日。`,
    en: `Asked for ${asked} days; at most ${most} are lawful.`,
  }),
  RECON_MEDIATING: plain('调解正在进行。', 'Mediation is under way already.'),
  RECON_NOT_MEDIATING: plain('没有正在进行的调解。', 'No mediation is under way.'),
  RECON_NOTHING_AGREED: plain('还没有达成调解协议。', 'Nothing has been agreed.'),
  RECON_SIGNED_ALREADY: ({ on }) => ({ zh: `该方已于 ${on} 签字、盖章。`, en: `Signed already, on ${on}.` }),
  RECON_WITHDRAWAL_MISSING: plain('还没有收到撤回申请。', 'No withdrawal has been received.'),
  RECON_STAY_NOT_OVER: ({ lastOn }) => ({
    zh: lastOn ? `中止至 ${lastOn} 满六十日，期满后原因仍未消除的才能终止。` : '当前没有会因中止满六十日而终止的情形。',
    en: lastOn ? `The sixty days of the suspension end on ${lastOn}.` : 'No suspension that ends a case is running.',
  }),
  RECON_NO_DRAFT: plain('还没有起草复议决定，请先起草。', 'There is no draft yet. Write one first.'),
  RECON_KIND_UNKNOWN: plain(
    '该案适用的法律文本没有这种决定。',
    'The text that governs the case knows no such decision.',
  ),
  RECON_DRAFT_INCOMPLETE: plain(
    '草稿缺少认定的事实、理由或者决定内容。',
    'The draft lacks findings, reasons or result.',
  ),
  RECON_DAY_MISSING: plain('须写明重新作出或者履行的期限，且晚于今天。', 'The decision names a day, after today.'),
  RECON_HEARING_UNUSED: plain(
    '举行过听证的，须写明如何依据听证笔录作出决定（第六十一条第二款）。',
    'Say how the record of the hearing was used (Art. 61(2)).',
  ),
  RECON_REPLY_AWAITED: plain(
    '被申请人的答复期限还没有届满，答复前不能作出实体决定。',
    'The respondent still has time to answer.',
  ),
  RECON_NO_EVIDENCE: plain(
    '被申请人没有按期答复并提交证据，视为该行政行为没有证据、依据，不能维持、变更或者驳回请求（第七十条）。',
    'No answer with evidence in time: the act counts as one without evidence; it is not upheld, changed or the request dismissed (Art. 70).',
  ),
  RECON_NOT_INACTION: plain(
    '驳回行政复议请求只适用于申请人认为被申请人不履行法定职责的案件（第六十九条）。',
    'A request is dismissed only where a duty is said not to have been performed (Art. 69).',
  ),
  RECON_HEARING_OWED: plain(
    '本案应当举行听证，尚未举行；申请人有正当理由未到场的，另行安排（第五十条第一款）。',
    'A hearing must be held in this case: set one before deciding (Art. 50(1)).',
  ),
  RECON_NOT_HEARD: plain(
    '普通程序应当听取当事人的意见；因当事人原因不能听取的，也要记录（第四十九条）。',
    'The parties are heard in the ordinary procedure, or it is put down why not (Art. 49).',
  ),
  RECON_HEARING_SET: ({ on }) => ({ zh: `已安排 ${on} 听证。`, en: `A hearing is set for ${on}.` }),
  RECON_NO_HEARING: plain('没有安排听证，请先“安排听证”。', 'No hearing is set. Set one first.'),
  RECON_HEARING_NOT_YET: ({ on }) => ({ zh: `听证日 ${on} 还没有到。`, en: `The hearing is on ${on}.` }),
  RECON_HEARING_NOT_TOLD: ({ on }) => ({
    zh: `当事人没有在 ${on} 听证五个工作日前全部收到通知，请变更听证日期后重新通知（第五十一条第一款）。`,
    en: `Not everybody had the notice five working days before ${on}: move the hearing.`,
  }),
  RECON_HEARING_PAST: ({ hearingOn }) => ({
    zh: `听证日 ${hearingOn} 须晚于今天。`,
    en: `${hearingOn} is not after today.`,
  }),
  RECON_HEARING_TIMES: plain('听证开始时间须早于结束时间。', 'The hearing begins before it ends.'),
  RECON_HEARING_MEMBERS: ({ members, least }) => ({
    zh: `听证员须有 ${least} 人以上，现有 ${members} 人（第五十条第三款）。`,
    en: `At least ${least} members beside the chair; there are ${members}.`,
  }),
  RECON_HEARING_TWICE: plain(
    '主持人、听证员和记录员不能是同一人。',
    'Chair, members and recorder are different people.',
  ),
  RECON_HEARING_NOTICE_SHORT: ({ hearingOn, lastOn }) => ({
    zh: `${hearingOn} 听证最迟须在 ${lastOn} 通知，已来不及，请另定日期。`,
    en: `For ${hearingOn} the notice would have been due on ${lastOn}: choose a later day.`,
  }),
  RECON_HEARING_NOTICE_LATE: ({ lastOn }) => ({
    zh: `听证通知最迟应在 ${lastOn} 送达，现在送达已不足五个工作日，请变更听证日期。`,
    en: `The notice was due on ${lastOn}: move the hearing.`,
  }),
  RECON_NOTHING_TO_SERVE: plain('没有可送达的文书。', 'There is no paper to serve.'),
  RECON_NOT_ITS_PAPER: plain('这份文书不送达给该参加人或者机关。', 'This paper is not for that person or organ.'),
  RECON_NOTHING_UNDER_WAY: plain('没有在途的送达。', 'No service is under way.'),
  RECON_NO_OPINION: plain('没有待反馈的意见书。', 'No opinion letter waits for a report.'),
  RECON_NOTHING_ORDERED: plain('决定没有责令限期履行的内容。', 'The decision orders nothing by a day.'),
  RECON_PERFORMED: plain('已经登记履行。', 'It is recorded as done.'),
  RECON_PROPOSAL_OPEN: plain('已报请审批，请等待负责人决定。', 'Approval has been asked for; wait for the decision.'),
  RECON_NO_PROPOSAL: plain('没有待审批的事项。', 'Nothing waits for approval.'),
  RECON_OWN_PROPOSAL: plain(
    '不能审批自己报请的事项，请由其他负责人审批。',
    'Nobody approves what they asked for themselves: another head decides.',
  ),
  RECON_PENDING: plain(
    '该事项正在行政复议程序中，信访程序不予受理；请告知信访人通过行政复议解决（第三十一条第四项）。',
    'The matter is in reconsideration: it is not accepted as a petition (Art. 31(4)).',
  ),
  RECON_BEGINNING: plain(
    '收到申请的记录不能撤销；登记有误的，更正其内容。',
    'The application itself stays; put right what it says.',
  ),
  BENCH_INCOMPLETE: plain(
    '听证须有一名主持人、两名以上听证员和一名记录员。',
    'A chair, two members or more, a recorder.',
  ),
}

/** Words for a refusal in both languages; a code without words is shown as it is. */
export const reconRefusalWords = (refusal: Pick<Refusal, 'code' | 'facts'>): Label =>
  RECON_REFUSALS[refusal.code]?.(refusal.facts) ?? { zh: refusal.code, en: refusal.code }
