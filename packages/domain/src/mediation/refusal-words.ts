import type { Refusal } from '@petition/law'
import type { Label } from '../label.js'
import { yuanText } from './cents.js'
import { MEDIATION_SIDES, type MediationSide } from './words.js'

type Facts = Refusal['facts']
type Words = (facts: Facts) => Label

const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })
const money = (value: Facts[string] | undefined): string => yuanText(Number(value ?? 0))
const ofRow =
  (zh: string, en: string): Words =>
  ({ row }) => ({ zh: `第 ${row} 户：${zh}`, en: `Row ${row}: ${en}` })

/** What a refusal says: what stands against it, by how much, and what can be done instead. */
export const MEDIATION_REFUSALS: Readonly<Record<string, Words>> = {
  ALREADY_SCREENED: plain('已经甄别过。', 'It was screened already.'),
  SCREENING_WITHOUT_GROUND: plain('请至少选择一项甄别理由。', 'Name at least one ground.'),
  NOT_ASKING: plain('不在征求意愿阶段。', 'Consent is not being asked for now.'),
  SIDE_UNWILLING: ({ side }) => ({
    zh: `${MEDIATION_SIDES[side as MediationSide]?.zh ?? ''}不愿意调解，不能导入。请结束调解并告知其他途径。`,
    en: `The ${MEDIATION_SIDES[side as MediationSide]?.en ?? ''} are not willing. End it and tell the other ways.`,
  }),
  CONSENT_MISSING: plain(
    '还没有登记双方同意，调解应当自愿。请先登记双方的意愿、日期和凭据。',
    'Mediation is voluntary: record the consent of both sides with day and proof first.',
  ),
  PAUSE_NOT_PROVIDED: plain(
    '没有现行规定允许调解期间暂停办理期限。办理期限照常计算。',
    'No rule in force lets mediation pause the handling period; it goes on.',
  ),
  NOT_LED_IN: plain('还没有导入调解，请先“导入调解”。', 'It was not led to mediation yet. Do that first.'),
  MEDIATION_TAKEN: plain('调解组织已经受理，不能再次受理或者不予受理。', 'The body has taken it already.'),
  NOT_TAKEN: plain('调解组织还没有受理，请先“受理调解”。', 'The body has not taken it yet. Take it first.'),
  MEDIATION_OVER: plain('调解已经结束。', 'The mediation is over.'),
  NO_FREE_MEDIATOR: plain(
    '还没有声明无利害关系的调解员。请先确定调解员并由其声明。',
    'No mediator has declared to be free of ties. Name one and let them declare first.',
  ),
  MEDIATOR_HANDLES_MATTER: plain(
    '该人员是本信访事项的承办人，不能担任调解员。请另选。',
    'This person handles the matter and cannot mediate it.',
  ),
  MEDIATOR_RECUSED: plain('该人员在本信访事项中已回避，不能担任调解员。', 'This person stepped back from the matter.'),
  MEDIATOR_HAS_CONFLICT: ({ on, isDecided }) =>
    isDecided
      ? {
          zh: `调解人员在本信访事项中有利益冲突（${on} 报告），已决定回避，不能参与调解。请另选；已经确定的，请先“更换调解员”。`,
          en: `Somebody who mediates is to stand back for a conflict of interest in this matter (reported on ${on}). Choose another; release whoever is named.`,
        }
      : {
          zh: `调解人员在本信访事项中的利益冲突已于 ${on} 报告，尚未决定；决定不构成冲突之前不能参与调解。请另选，或者先由单位决定。`,
          en: `A conflict of interest of somebody who mediates was reported on ${on} and is not decided; until then they take no part. Choose another, or have it decided.`,
        },
  NO_PAPER_YET: plain('受理或者结束调解之后才出具文书。', 'Papers are issued once the case is taken, or has ended.'),
  PAPER_ISSUED_ALREADY: ({ number, on }) => ({
    zh: `该文书已于 ${on} 出具，编号${number}，内容没有变化，请直接下载。`,
    en: `It went out on ${on} under ${number} and nothing has changed since; download it.`,
  }),
  PAPER_NOT_WHOLE: plain('文书尚缺内容，不能出具。', 'Something is missing: it cannot go out.'),
  MEMBER_ALREADY_NAMED: plain('该人员已经确定。', 'This person is named already.'),
  MEDIATION_NOT_CORRECTABLE: plain(
    '该记录不能更正：已告知信访事项的、需重新拟订或者签署的，请按相应行为办理。',
    'This entry is not corrected: what the matter was told, drawn up or signed is done anew.',
  ),
  MEDIATION_NOTHING_TO_CORRECT: plain(
    '请填写实际日期，或者注明未发生。',
    'Say the real day, or that it did not happen.',
  ),
  CORRECTED_TO_THE_FUTURE: plain('更正后的日期不能晚于今天。', 'The real day cannot be after today.'),
  CORRECTED_BEFORE_THE_BEGINNING: ({ notBefore }) => ({
    zh: `更正后的日期不能早于 ${notBefore}。`,
    en: `The real day cannot be before ${notBefore}.`,
  }),
  TAKEN_BEFORE_LED_IN: ({ ledInOn }) => ({
    zh: `受理之日不能早于导入之日（${ledInOn}）。导入日期有误的，请先由甄别单位核对。`,
    en: `A case is taken on the day it was led in (${ledInOn}) or later. If that day is wrong, have the office look at it first.`,
  }),
  MEDIATED_BEFORE_TAKEN: ({ takenOn }) => ({
    zh: `本案 ${takenOn} 受理，调解会、延长和协议文本的日期不能更早。受理日期有误的，请先更正受理之日。`,
    en: `The case was taken on ${takenOn}; no session, longer period or text is earlier. If that day is wrong, correct it first.`,
  }),
  TAKEN_AFTER_MEDIATING: ({ on, firstOn }) => ({
    zh: `${firstOn} 已有调解会、延长或者协议文本的记录，受理之日不能改为 ${on}。请先更正该记录，或者核对实际受理之日。`,
    en: `There is a session, a longer period or a text of ${firstOn}: the case was not taken as late as ${on}. Correct that entry first, or look at the day again.`,
  }),
  MEDIATION_CORRECTION_OF_OTHERS: plain(
    '本人当日的记录由本人更正；此后由调解组织或者甄别单位负责人更正。',
    'Whoever recorded it corrects it on the same day; after that the head of the organ does.',
  ),
  CORRECT_LATER_FIRST: ({ row, on }) => ({
    zh: `第 ${row} 户在 ${on} 的记录以此为前提，请先更正该记录。`,
    en: `Row ${row}: an entry of ${on} rests on it; correct that one first.`,
  }),
  NOT_A_MEMBER: plain('您不是本案的调解人员。', 'You are not named in this case.'),
  ALREADY_SIGNED_BY_SOME: plain(
    '已有人签署，文本不能再改。需要修改的，逐户登记协议变更。',
    'Somebody signed: the text stands. Changes are recorded row by row.',
  ),
  NO_FRAMEWORK: plain('请先拟订协议文本。', 'Draft the text of the agreement first.'),
  NO_ROW: plain('协议还没有登记当事人条款。', 'The agreement has no rows yet.'),
  NOTHING_IN_FORCE: plain('还没有任何一户的协议生效。', 'No row is in force yet.'),
  SOMETHING_IN_FORCE: ({ rows }) => ({
    zh: `已有 ${rows} 户的协议生效，只能按达成协议结束。`,
    en: `${rows} rows are in force; it can only end as agreed.`,
  }),
  WHICH_SIDE: plain('请写明是哪一方。', 'Say which side it was.'),
  OTHER_WAYS_UNTOLD: plain(
    '调解不成的，应当告知当事人可以通过仲裁、行政、司法等途径维护权利。请选择已告知的途径。',
    'When mediation fails the other ways are told. Choose which were.',
  ),
  AMOUNT_NOT_CENTS: plain('金额须大于零，精确到分。', 'An amount is more than zero, in whole cents.'),
  NO_INSTALMENT: plain('请至少登记一期付款。', 'There is at least one instalment.'),
  INSTALMENTS_DIFFER: ({ sum, amount, difference }) => ({
    zh: `各期合计 ${money(sum)} 元，应付 ${money(amount)} 元，相差 ${money(difference)} 元。`,
    en: `The instalments add up to ${money(sum)}, the amount is ${money(amount)}: ${money(difference)} apart.`,
  }),
  INSTALMENTS_OUT_OF_ORDER: plain('各期付款日期须依次排列。', 'Instalments are in the order of their days.'),
  NO_SHARE: plain('请登记签署人。', 'Nobody is named who signs.'),
  ONE_PARTY_ONE_SHARE: plain('当事人在世的，只有一名签署人。', 'A living party has one signer.'),
  SHARES_DIFFER: ({ sum, amount, difference }) => ({
    zh: `各签署人份额合计 ${money(sum)} 元，协议金额 ${money(amount)} 元，相差 ${money(difference)} 元。`,
    en: `The shares add up to ${money(sum)}, agreed is ${money(amount)}: ${money(difference)} apart.`,
  }),
  DECEASED_SIGNS_BY_HEIRS: plain('当事人已故，由继承人签署。', 'The party has died: heirs sign.'),
  HEIR_OF_THE_LIVING: plain('当事人在世，不由继承人签署。', 'The party lives: no heir signs.'),
  HEIR_WITHOUT_AUTHORITY: plain(
    '继承人签署须有继承权证明文书及编号。',
    'An heir signs with the document of the right of succession and its number.',
  ),
  RELATIVE_WITHOUT_AUTHORITY: plain(
    '亲属代签须有授权委托书及编号。',
    'A relative signs with an authority and its number.',
  ),
  ROSTER_DIFFERS: ({ sum, stated, difference }) => ({
    zh: `名册各行合计 ${money(sum)} 元，表上合计 ${money(stated)} 元，相差 ${money(difference)} 元。整份名册未导入。`,
    en: `The rows add up to ${money(sum)}, the sheet says ${money(stated)}: ${money(difference)} apart. Nothing was imported.`,
  }),
  ROSTER_HAS_ERRORS: ({ rows }) => ({
    zh: `名册有 ${rows} 行有误，整份名册未导入。请改正后重新上传。`,
    en: `${rows} lines have errors; nothing was imported.`,
  }),
  ROW_WITHDRAWN: ofRow(
    '已退出，不能再签署。愿意重新参加的，另行登记。',
    'withdrawn; it cannot be signed. Enter it anew.',
  ),
  ROW_SIGNED_ALREADY: ofRow('已经签署。', 'signed already.'),
  ROW_IN_FORCE: ofRow('协议已经生效，不能退出。', 'in force; nobody withdraws from it.'),
  ROW_NOT_IN_FORCE: ofRow('协议还没有生效。', 'not in force yet.'),
  COPY_HALF_SIGNED: ofRow(
    '还缺签名或者印章，未生效的协议书不能交付。',
    'a sign is missing; a half-signed copy is not handed out.',
  ),
  COPY_GIVEN_ALREADY: ofRow('协议书已经交付。', 'the copy was handed out already.'),
  NO_CONFIRMATION_WAY: plain(
    '该协议不属于可以申请司法确认的范围（办理机关自行调解、口头协议等）。发生争议的，可以就协议的履行或者内容向人民法院起诉。',
    'This agreement does not open judicial confirmation. A dispute over it goes to a court as a lawsuit.',
  ),
  CONFIRMATION_ASKED_ALREADY: plain('已经申请过司法确认。', 'Confirmation was asked for already.'),
  CONFIRMATION_NOT_ASKED: plain(
    '还没有共同申请司法确认，请先登记申请。',
    'Confirmation was not asked for yet. Record that it was.',
  ),
  CONFIRMATION_RULED: plain('法院已经裁定或者不予受理。', 'The court has ruled, or did not take it.'),
  PAID_BEFORE_EFFECT: ({ row, effectOn }) => ({
    zh: `第 ${row} 户的协议 ${effectOn} 生效，付款日期不能更早。`,
    en: `Row ${row} is in force since ${effectOn}; a payment under it is not earlier.`,
  }),
  NO_SUCH_INSTALMENT: plain('没有这一期付款。', 'There is no such instalment.'),
  PAID_TO_ANOTHER: ofRow(
    '收款人不是该份额的签署人或者收款户名，未登记。',
    'the payee is neither signer nor account holder.',
  ),
  PAID_TOO_MUCH: ({ paid, open, difference }) => ({
    zh: `付款 ${money(paid)} 元，本期尚欠 ${money(open)} 元，多出 ${money(difference)} 元。未登记。`,
    en: `${money(paid)} paid, ${money(open)} open: ${money(difference)} too much. Not recorded.`,
  }),
  PAID_BEYOND_CHANGE: ({ paid, from, open, difference }) => ({
    zh: `双方约定自 ${from} 起变更的条款只尚欠 ${money(open)} 元，付款 ${money(paid)} 元多出 ${money(difference)} 元。未登记。`,
    en: `Under the terms agreed from ${from} on ${money(open)} is open; ${money(paid)} is ${money(difference)} too much. Not recorded.`,
  }),
  AMENDED_BACKWARDS: plain(
    '变更自双方同意之日或者以后起生效，不能早于协议生效日。',
    'A change counts from the day both agreed, or later, and not before the row was in force.',
  ),
  NO_SUCH_SHARE: plain('没有这名签署人。', 'There is no such signer.'),
  AMENDED_BELOW_PAID: ({ instalment, paid }) => ({
    zh: `第 ${instalment} 期已付 ${money(paid)} 元，变更后不能少于已付金额。`,
    en: `${money(paid)} of instalment ${instalment} is paid; it cannot become less.`,
  }),
  NOTHING_AMENDED: plain('与现行条款相同，没有变更。', 'Nothing differs from the present terms.'),
  NO_SUCH_OBLIGATION: plain('没有这项义务。', 'There is no such obligation.'),
  OBLIGATION_KEPT: plain('该项义务已经履行。', 'It was kept.'),
  NOT_YET_DUE: ({ dueOn }) => ({
    zh: `该项义务 ${dueOn} 到期，到期以后才能记录未履行。`,
    en: `It is due on ${dueOn}; a breach can be noted after that day.`,
  }),
  BREACH_NOTED_ALREADY: plain('该项义务已经记录未履行。', 'It is noted already.'),
  NO_OPEN_BREACH: plain('没有这项未履行记录。', 'There is no such open breach.'),
}
