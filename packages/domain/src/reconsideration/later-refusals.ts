import type { Refusal } from '@petition/law'
import type { Label } from '../label.js'

type Words = (facts: Refusal['facts']) => Label
const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What a refusal of an act beside the decision, or after it, says. */
export const LATER_REFUSALS: Readonly<Record<string, Words>> = {
  RECON_NOT_TO_SIGN: plain(
    '调解书由各申请人、被申请人、参加协议的第三人分别签署，并由行政复议机关盖章；请选择其中一方（第七十三条第一款）。',
    'Each applicant, the respondent, each third party of the agreement and the seal: choose one of them (Art. 73(1)).',
  ),
  RECON_MEDIATION_UNSIGNED: ({ on }) => ({
    zh: `${on} 已达成调解协议，尚未由各方签署并盖章。请登记签署；有一方不签或者反悔的，先登记，再作出决定（第七十三条第二款）。`,
    en: `Agreed on ${on} and not signed by all: record the signs, or that somebody took it back, and then decide (Art. 73(2)).`,
  }),
  RECON_MEDIATION_NOT_IN_FORCE: plain(
    '调解书经各方签署并加盖印章后才生效，生效后再送达（第七十三条第一款）。',
    'The document is in force, and served, once all have signed and it is sealed (Art. 73(1)).',
  ),
  RECON_WITHDRAWAL_OPEN: ({ on }) => ({
    zh: `申请人已于 ${on} 撤回申请，请先决定准予撤回并终止，或者不予准许（第四十一条第一项）。`,
    en: `Withdrawn on ${on}: allow it and terminate, or do not allow it, before deciding (Art. 41(1)).`,
  }),
  RECON_WITHDRAWAL_REFUSED: ({ on }) => ({
    zh: `撤回申请已于 ${on} 不予准许，不能据此终止；案件继续审理。`,
    en: `The withdrawal was not allowed on ${on}: the case goes on.`,
  }),
  RECON_WITHDRAWAL_WHOLE: plain(
    '撤回的是全部申请人，准予撤回的，请报批终止（第四十一条第一项）。',
    'All of the applicants withdraw: where it is allowed, terminate the case (Art. 41(1)).',
  ),
  RECON_WITHDRAWAL_OF_SOME: plain(
    '撤回的只是部分申请人，案件对其他申请人继续审理；请办理“准予部分申请人撤回”。',
    'Only some of the applicants withdraw: let them go, and the case goes on for the others.',
  ),
  RECON_WITHDRAWN_BEFORE: ({ number, on }) => ({
    zh: `申请人在前案（${number}）中已于 ${on} 经准予撤回，不得再以同一事实和理由申请；应当不予受理，已受理的驳回申请（第七十四条第二款）。能够证明撤回违背真实意愿的，先登记证明。`,
    en: `Withdrawn with leave on ${on} (${number}): not again on the same fact and reason. Refuse it, or reject it once accepted (Art. 74(2)); what proves that it was against their will is put down first.`,
  }),
  RECON_FORMER_NOT_WITHDRAWN: ({ number }) => ({
    zh: `案件 ${number} 没有经准予的撤回，不适用第七十四条第二款。`,
    en: `No withdrawal was allowed in ${number}: Art. 74(2) does not apply.`,
  }),
  RECON_NO_MAKER: plain('2017年文本没有规定通知制定机关答复。', 'The text of 2017 does not ask the maker of a rule.'),
  RECON_NORM_NOT_OURS: plain(
    '本机关对该规范性文件无权处理，应当转送有权处理的机关（第五十六条、第五十七条）。',
    'Not this organ’s to deal with: pass the rule on (Art. 56, 57).',
  ),
  RECON_MAKER_TOLD: plain('已经通知制定机关答复。', 'The maker has been asked.'),
  RECON_MAKER_NOT_TOLD: plain(
    '应当先书面通知制定机关就相关条款的合法性答复（第五十八条第一款）。',
    'Ask the maker of the rule in writing first (Art. 58(1)).',
  ),
  RECON_MAKER_AWAITED: ({ lastOn }) => ({
    zh: lastOn
      ? `制定机关的答复期限至 ${lastOn}；收到答复或者期满后再登记结果（第五十八条第一款）。`
      : '制定机关收到通知之日还没有登记，答复期限没有开始。',
    en: lastOn
      ? `The maker has until ${lastOn} to answer (Art. 58(1)).`
      : 'It is not known when the maker had the notice.',
  }),
  RECON_MAKER_RECEIVED: plain('已登记制定机关收到之日。', 'The day of receipt is known.'),
  RECON_MAKER_ANSWERED: plain('已登记制定机关的答复。', 'The answer is recorded.'),
  RECON_MAKER_NOT_LATE: plain('制定机关还在答复期限内，不需催告。', 'The maker is still in time.'),
  RECON_MAKER_CALLED: plain('已要求当面说明理由，请先登记说明情况。', 'Asked already: record the explanation first.'),
  RECON_MAKER_NOT_CALLED: plain('没有要求制定机关当面说明理由。', 'No explanation in person was asked for.'),
  RECON_ENFORCEMENT_LATE: ({ lastOn }) => ({
    zh: `申请人民法院强制执行的三个月已于 ${lastOn} 届满（行政强制法第五十三条）；有正当理由的，请写明。`,
    en: `The three months to apply to the court ended on ${lastOn}; give the reason for being late.`,
  }),
  RECON_NORM_NOT_PASSED: plain('规范性文件还没有转送。', 'The rule has not been passed on.'),
  RECON_NORM_RECEIVED: plain('已登记收到之日。', 'The day of receipt is known.'),
  RECON_NORM_NOT_LATE: plain('接受转送的机关还在回复期限内，不需催告。', 'The organ asked is still in time.'),
  RECON_NORM_STILL_OPEN: plain(
    '因附带审查中止的，处理完毕、收到回复并登记结果后，才能恢复审理（第三十九条第二款）。',
    'Suspended for the review of a rule: record its result before resuming (Art. 39(2)).',
  ),
  RECON_NO_STAY_ASKED: plain('没有待决定的停止执行申请。', 'No request for a stay of execution is open.'),
  RECON_STAY_RULE_MISSING: plain(
    '请写明哪一部法律、法规、规章规定停止执行（第四十二条第四项）。',
    'Name the law that stays the execution (Art. 42(4)).',
  ),
  RECON_STAYED: plain('已经停止执行。', 'The execution is stayed already.'),
  RECON_NOT_STAYED: plain('没有停止执行。', 'The execution is not stayed.'),
  RECON_NO_COMMITTEE: plain(
    '2023年修订前收到的申请，法律没有规定行政复议委员会咨询。',
    'Applications from before 2024 know no committee.',
  ),
  RECON_COMMITTEE_ASKED: plain('已经提请咨询，等待咨询意见。', 'The committee has been asked; wait for its opinion.'),
  RECON_COMMITTEE_NOT_ASKED: plain('没有待记录的咨询意见。', 'The committee has not been asked.'),
  RECON_COMMITTEE_OWED: plain(
    '案情重大、疑难、复杂的，应当先提请行政复议委员会提出咨询意见（第五十二条第二款）。',
    'A major, difficult or complex case is put before the committee first (Art. 52(2)).',
  ),
  RECON_COMMITTEE_AWAITED: ({ on }) => ({
    zh: `已于 ${on} 提请行政复议委员会咨询，记录咨询意见后再作出决定（第五十二条）。`,
    en: `The committee was asked on ${on}: put down its opinion before deciding (Art. 52).`,
  }),
  RECON_COMMITTEE_UNUSED: plain(
    '请写明如何参考行政复议委员会的咨询意见（第六十一条第三款）。',
    'Say how the opinion of the committee was taken into account (Art. 61(3)).',
  ),
  RECON_ORDER_NOT_SERVED: plain(
    '决定书、调解书还没有送达被申请人。',
    'The respondent has not been served with the decision or document.',
  ),
  RECON_PERFORMANCE_NOT_DUE: ({ lastOn }) => ({
    zh: `决定确定的履行期限至 ${lastOn}，期满仍未履行的才能责令。`,
    en: `The decision gives time until ${lastOn}.`,
  }),
  RECON_PERFORMANCE_ORDERED: ({ lastOn }) => ({
    zh: `已责令在 ${lastOn} 前履行，期限还没有届满。`,
    en: `Ordered to perform by ${lastOn}; the time still runs.`,
  }),
  RECON_NO_LATE_OPINION: plain(
    '没有被申请人逾期未反馈的意见书。',
    'No opinion letter to the respondent is without a report after its sixty days.',
  ),
  RECON_NOT_ORDERED_YET: plain(
    '请先责令限期履行，再约谈或者通报批评（第七十七条第二款）。',
    'Order to perform first; then a talk or public criticism may follow (Art. 77(2)).',
  ),
  RECON_PRESSING_UNKNOWN: plain(
    '2017年文本没有规定约谈、通报批评。',
    'The text of 2017 knows neither the talk nor public criticism.',
  ),
  RECON_NOT_ENDED: plain('案件还没有结束。', 'The case has not ended.'),
  RECON_NOT_ENFORCEABLE: plain(
    '只有维持、变更的决定和调解书有申请人、第三人需要履行的内容（第七十八条）。',
    'Only an act that was upheld or changed, and a mediation document, is enforced against them (Art. 78).',
  ),
  RECON_SUED: ({ on }) => ({ zh: `已于 ${on} 提起行政诉讼，不能强制执行。`, en: `A party sued on ${on}.` }),
  RECON_SUE_WINDOW_OPEN: ({ lastOn }) => ({
    zh: lastOn
      ? `起诉期限至 ${lastOn}，逾期不起诉又不履行的才能强制执行。`
      : '该当事人还没有收到决定书，起诉期限没有开始。',
    en: lastOn ? `The party may sue until ${lastOn}.` : 'The party has not been served: the time to sue has not begun.',
  }),
  RECON_NOT_THE_ENFORCER: plain(
    '维持的决定由作出行政行为的机关强制执行；变更的决定和调解书由行政复议机关强制执行（第七十八条）。',
    'What was upheld is enforced by the organ that did the act; what was changed or mediated by the reconsideration organ (Art. 78).',
  ),
}
