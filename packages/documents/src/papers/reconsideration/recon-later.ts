import { citationZh } from '@petition/law'
import { addressee, paragraphs } from '../../blocks.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { petitionersText, youText } from '../../wording/petitioners.js'
import { ofTheCase, under, type Form } from './recon-form.js'

type Later =
  | 'RECON_WITHDRAWAL_REFUSED'
  | 'RECON_WITHDRAWAL_ALLOWED'
  | 'RECON_MAKER_NOTICE'
  | 'RECON_NORM_TRANSFER'
  | 'RECON_EXECUTION_STAY'
  | 'RECON_EXECUTION_STAY_DENIED'
  | 'RECON_EXECUTION_STAY_LIFTED'
  | 'RECON_PERFORMANCE_ORDER'

/** Papers beside the road to the decision, and after it. */
export const LATER_FORMS: { readonly [Kind in Later]: Form<Kind> } = {
  RECON_WITHDRAWAL_REFUSED: {
    title: '不予准许撤回行政复议申请通知书',
    to: 'APPLICANTS',
    body: (head, { withdrawnOn, obstacle, reason, obstacleCitation }) => [
      ...paragraphs(
        `${ofTheCase(head)}你方于${chineseDay(withdrawnOn)}提出撤回行政复议申请。经审查，${cleanLine(obstacle)}（${cleanLine(reason)}）。` +
          `${under(head)}和${citationZh(obstacleCitation)}，不予准许撤回，本案继续审理。`,
      ),
    ],
  },
  RECON_WITHDRAWAL_ALLOWED: {
    title: '准予撤回行政复议申请通知书',
    to: 'NOBODY',
    body: (head, { withdrawnOn, reason, to, againCitation }) => [
      addressee(petitionersText(to)),
      ...paragraphs(
        `${youText(to)}与他人不服${cleanLine(head.respondentName)}“${cleanLine(head.actTitle)}”申请行政复议一案（${cleanLine(head.caseNumber)}），` +
          `${youText(to)}于${chineseDay(withdrawnOn)}提出撤回申请（${cleanLine(reason)}）。经审查，${under(head)}，准予撤回。` +
          '自本日起，不再作为申请人参加本案；本案对其他申请人继续审理。',
      ),
      ...paragraphs(
        `根据${citationZh(againCitation)}，不得再以同一事实和理由提出行政复议申请，但是能够证明撤回违背真实意愿的除外。`,
      ),
    ],
  },
  RECON_MAKER_NOTICE: {
    title: '规范性文件制定机关答复通知书',
    to: 'NOBODY',
    body: (head, { makerName, rule, clauses, isAsked, answerDays }) => [
      addressee(makerName),
      ...paragraphs(
        `${ofTheCase(head)}${isAsked ? '申请人一并请求审查' : '本机关审查中认为，该行政行为所依据的'}` +
          `“${cleanLine(rule)}”${isAsked ? '' : '不合法'}。本机关对该文件有权处理。`,
      ),
      ...paragraphs(`${under(head)}，请就下列条款的合法性提出书面答复：`),
      ...paragraphs(clauses),
      ...paragraphs(
        `请自收到本通知之日起${answerDays}内提交书面答复及相关材料。必要时，本机关将要求当面说明理由，请予配合。`,
      ),
    ],
  },
  RECON_NORM_TRANSFER: {
    title: '规范性文件转送函',
    to: 'NOBODY',
    body: (head, { toOrganName, rule, isAsked, answerDays, answerCitation }) => [
      addressee(toOrganName),
      ...paragraphs(
        `${ofTheCase(head)}${isAsked ? '申请人一并请求审查' : '本机关审查中认为，该行政行为所依据的'}` +
          `“${cleanLine(rule)}”${isAsked ? '' : '不合法'}。本机关对该文件无权处理，${under(head)}，转送你单位依法处理。`,
      ),
      ...paragraphs(`根据${citationZh(answerCitation)}，请自收到本函之日起${answerDays}内将处理意见回复本机关。`),
      ...paragraphs('处理期间，本案依法中止审理。'),
    ],
  },
  RECON_EXECUTION_STAY: {
    title: '停止执行通知书',
    to: 'ALL',
    body: (head, { ground, rule, reason, stayedOn }) => [
      ...paragraphs(
        `${ofTheCase(head)}因${cleanLine(ground)}${rule === null ? '' : `，即“${cleanLine(rule)}”`}（${cleanLine(reason)}），` +
          `${under(head)}，决定自${chineseDay(stayedOn)}起，行政复议期间停止执行该行政行为。`,
      ),
    ],
  },
  RECON_EXECUTION_STAY_DENIED: {
    title: '不予停止执行通知书',
    to: 'NOBODY',
    body: (head, { askedBy, askedOn, reason }) => [
      addressee(askedBy),
      ...paragraphs(
        `${ofTheCase(head)}你（单位）于${chineseDay(askedOn)}申请停止执行该行政行为。经审查，不具备应当停止执行的情形（${cleanLine(reason)}）。` +
          `${under(head)}，行政复议期间不停止执行。`,
      ),
    ],
  },
  RECON_EXECUTION_STAY_LIFTED: {
    title: '恢复执行通知书',
    to: 'ALL',
    body: (head, { reason, liftedOn }) => [
      ...paragraphs(
        `${ofTheCase(head)}停止执行的情形已经消除（${cleanLine(reason)}），${under(head)}，` +
          `自${chineseDay(liftedOn)}起可以恢复执行该行政行为。`,
      ),
    ],
  },
  RECON_PERFORMANCE_ORDER: {
    title: '责令履行通知书',
    to: 'RESPONDENT',
    body: (head, { paperName, paperOn, reason, by }) => [
      ...paragraphs(
        `${ofTheCase(head)}本机关${chineseDay(paperOn)}的${cleanLine(paperName)}，你单位至今没有履行（${cleanLine(reason)}）。` +
          `${under(head)}，责令你单位于${chineseDay(by)}前履行，并将履行情况报送本机关。`,
      ),
    ],
  },
}
