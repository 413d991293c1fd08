import { label, type Labels } from '../label.js'
import type { MediationFactKind } from './facts.js'

/** Names of the facts, as a timeline shows them. */
export const MEDIATION_FACTS: Labels<MediationFactKind> = {
  SCREENED: label('甄别', 'screened'),
  CONSENTED: label('登记调解意愿', 'a side said whether it is willing'),
  LED_IN: label('导入调解', 'led to mediation'),
  TAKEN: label('受理调解', 'taken by the body'),
  MEMBER_NAMED: label('确定调解人员', 'mediator named'),
  MEMBER_DECLARED: label('声明利害关系', 'ties declared'),
  MEMBER_RELEASED: label('更换调解人员', 'mediator released'),
  RIGHTS_TOLD: label('告知权利义务', 'rights told'),
  SESSION_HELD: label('调解会', 'session held'),
  PROLONGED: label('经双方同意延长', 'prolonged by consent'),
  FRAMEWORK_DRAFTED: label('拟订协议文本', 'text drafted'),
  COMMON_SIGNED: label('统一签署', 'signed for all'),
  ENDED: label('调解结束', 'ended'),
  PAPER_ISSUED: label('出具文书并编号', 'paper issued with its number'),
  ROW_ENTERED: label('登记当事人条款', 'row entered'),
  ROW_SIGNED: label('当事人签署', 'signed'),
  ROW_WITHDRAWN: label('当事人退出', 'withdrawn'),
  COPY_GIVEN: label('交付协议书', 'copy handed out'),
  CONFIRMATION_ASKED: label('共同申请司法确认', 'confirmation asked for'),
  CONFIRMATION_TAKEN: label('法院答复是否受理', 'the court on taking it'),
  CONFIRMATION_RULED: label('法院裁定', 'ruling of the court'),
  PAID: label('付款', 'paid'),
  PERFORMANCE_URGED: label('督促履行', 'reminded to pay'),
  BREACH_NOTED: label('记录未履行的义务', 'obligation not kept'),
  BREACH_CURED: label('已补履行', 'made good'),
  ROW_AMENDED: label('协议变更', 'changed by both sides'),
  CORRECTED: label('更正', 'corrected'),
}
