import { RECON_REFUSALS } from '@petition/domain/reconsideration'
import type { Catalogue, Facts } from '../platform/index.js'

const refusals = (language: 'zh' | 'en') =>
  Object.fromEntries(
    Object.entries(RECON_REFUSALS).map(([code, words]) => [
      code,
      (facts: Facts) => words(facts as Parameters<typeof words>[0])[language],
    ]),
  )

export const messages: Catalogue = {
  zh: {
    ...refusals('zh'),
    NO_APPLICANT: () => '至少登记一名申请人',
    DAYS_CONTRADICT: () => '日期前后矛盾，请核对行为作出之日、知道之日和收到之日',
    AUTHORITY_MISSING: () => '代理人须写明代理谁，并写明授权文件',
    TWO_AGENTS: () => '每名当事人最多委托二名代理人',
    COMPETENT_ORGAN_MISSING: () => '不属于本机关管辖的，须告知有管辖权的行政复议机关',
    HEAD_MUST_EXPLAIN: () => '被申请人的负责人没有参加听证的，须记录其说明的理由和委托的人员',
    RECON_PROPOSAL_DECIDED: () => '该审批事项已有决定',
    RECON_NOT_OF_THE_BODY: () => '听证主持人、听证员和记录员须是本机构人员',
    NO_SUCH_RECON_PAPER: () => '没有这份可送达的文书',
    NOT_A_RECON_PARTY: () => '该人不是本案的参加人',
    NO_SUCH_RECON_FACT: () => '没有这项记录，或者不能更正',
    KNOWN_OUT_OF_ORDER: () => '知道之日不能早于行为作出之日，也不能晚于收到申请之日',
    NORM_ORGAN_MISSING: () => '请选择或者填写接受转送的机关',
    MAKER_MISSING: () => '请选择或者填写制定机关',
    MEETING_BEFORE_CALL: () => '当面说明之日不能早于提出要求之日',
    NO_SUCH_FORMER_CASE: () => '本机构没有这个案号的前案',
    NOT_AFTER_TODAY: () => '履行期限须晚于今天',
    COURT_MISSING: () => '申请人民法院强制执行的，须写明法院',
    SET_DAYS: (f) => `补正期限为1至${String(f['most'] ?? '')}日`,
    SLIP_OUT_OF_ORDER: () => '回执日期不能早于寄出之日，也不能晚于今天',
  },
  en: {
    ...refusals('en'),
    NO_APPLICANT: () => 'At least one applicant is named',
    DAYS_CONTRADICT: () => 'The days contradict each other: the act, when it was known, and when the application came',
    AUTHORITY_MISSING: () => 'An agent acts for somebody, by a paper that says so',
    TWO_AGENTS: () => 'Two agents at most for each party',
    COMPETENT_ORGAN_MISSING: () => 'Name the organ that is competent',
    HEAD_MUST_EXPLAIN: () => 'The respondent’s head did not come: put down why, and whom they sent',
    RECON_PROPOSAL_DECIDED: () => 'This was decided already',
    RECON_NOT_OF_THE_BODY: () => 'Chair, members and recorder are people of the body',
    NO_SUCH_RECON_PAPER: () => 'There is no such paper to serve',
    NOT_A_RECON_PARTY: () => 'Nobody of that id takes part in this case',
    NO_SUCH_RECON_FACT: () => 'There is no such fact, or it cannot be corrected',
    KNOWN_OUT_OF_ORDER: () => 'It was known after the act was done, and before the application came',
    NORM_ORGAN_MISSING: () => 'Choose or name the organ the rule is passed to',
    MAKER_MISSING: () => 'Choose or name the maker of the rule',
    MEETING_BEFORE_CALL: () => 'The explanation in person is not before it was asked for',
    NO_SUCH_FORMER_CASE: () => 'This body has no former case of that number',
    NOT_AFTER_TODAY: () => 'The day to perform by is after today',
    COURT_MISSING: () => 'Name the court that is applied to',
    SET_DAYS: (f) => `The time for the supplement is 1 to ${String(f['most'] ?? '')} days`,
    SLIP_OUT_OF_ORDER: () => 'The slip is of a day between posting and today',
  },
}
