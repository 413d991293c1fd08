import { label, type Labels, type Locale } from '../label.js'
import type { FactKind, MatterFact, PartyField } from './facts.js'
import { ASSISTANCE_KINDS, ASSISTANCE_OUTCOMES } from './leadership/words.js'
import { HEARING_FACTS, hearingFactText } from './hearing/fact-words.js'
import { ROAD_FACTS, roadFactText } from './roads/fact-words.js'
import { CONSENT_FORMS, NEED_PURPOSES } from './needs/words.js'
import { MEDIATION_ENDS, SCREENING_GROUNDS } from '../mediation/words.js'
import { DISPUTE_ENDS } from '../mediation/centres/words.js'
import { RECUSAL_ASKERS, RECUSAL_INTERESTS } from './recusals.js'
import { REVIEW_LEVELS, REVIEW_OUTCOMES } from './review/words.js'
import { CLAIM_CLASSES, OUTCOMES, ROADS, SERVED_PAPERS, SERVICE_MODES } from './words.js'

const PARTY_FIELDS: Labels<PartyField> = {
  name: label('姓名、名称', 'name'),
  idNumber: label('证件号码', 'identity number'),
  creditCode: label('统一社会信用代码', 'credit code'),
  phone: label('电话', 'telephone'),
  address: label('住址', 'address'),
  isRepresentative: label('是否代表', 'representative'),
}

/** Names of the facts, as a timeline shows them. */
export const FACTS: Labels<FactKind> = {
  ...ROAD_FACTS,
  ...HEARING_FACTS,
  RECEIVED: label('收到信访事项', 'petition received'),
  PARTY_NAMED: label('补记信访人', 'party named'),
  REPRESENTATIVES_NAMED: label('推选代表', 'representatives named'),
  PARTY_CORRECTED: label('更正信访人信息', 'petitioner’s data corrected'),
  PARTY_STRUCK: label('删去误记的信访人', 'petitioner struck out'),
  REGISTERED: label('登记', 'registered'),
  SUPPLEMENT_ASKED: label('一次性告知补充材料', 'asked once for what is missing'),
  SUPPLEMENT_ANSWERED: label('收到补充材料', 'material came in'),
  NEED_RECORDED: label('登记便利需求（本人同意）', 'a need recorded, by consent'),
  NEED_WITHDRAWN: label('撤回便利需求的同意', 'consent withdrawn'),
  CLAIM_SORTED: label('分类、确定途径', 'claim sorted'),
  SPLIT_OFF: label('拆出诉求', 'claims split off'),
  SPLIT_FROM: label('由其他事项拆分', 'split from another matter'),
  ATTACHED: label('并入已有事项', 'attached as repeat'),
  DETACHED: label('撤销并件', 'detached'),
  REFERRED: label('转送、交办', 'referred'),
  KEPT: label('本机关办理', 'kept'),
  REPORTED_UP: label('报请决定', 'reported up'),
  GUIDED: label('释法引导', 'guided to the organ'),
  ARRIVED: label('收到转送、交办件', 'arrived'),
  HANDOVER_ACCEPTED: label('政法机关受理', 'taken by the political-legal organ'),
  HANDOVER_TOLD: label('告知移交结果', 'result of the hand-over told'),
  SIGNED_FOR: label('签收', 'signed for'),
  PASSED_ON: label('逐级转送', 'passed on'),
  ALLOCATED: label('分派承办', 'allocated'),
  OBJECTED: label('提出异议', 'objection'),
  OBJECTION_ANSWERED: label('答复异议', 'objection answered'),
  NOTIFIED: label('书面告知', 'petitioner notified'),
  ACCEPTED: label('受理', 'accepted'),
  SIMPLE_CHOSEN: label('适用简易办理', 'simple handling'),
  SIMPLE_LEFT: label('转为普通程序', 'simple handling left'),
  INVESTIGATED: label('调查核实', 'investigated'),
  EXTENDED: label('延长办理期限', 'handling extended'),
  PROPOSED: label('报请审批', 'approval asked'),
  PROPOSAL_AGREED: label('审批同意', 'approved'),
  PROPOSAL_DECLINED: label('审批退回', 'declined'),
  OPINION_DRAFTED: label('起草处理意见', 'opinion drafted'),
  OPINION_ISSUED: label('出具处理意见书', 'opinion issued'),
  SERVED: label('送达', 'service'),
  SLIP_RETURNED: label('邮寄回执返回', 'return slip back'),
  SERVICE_RETURNED: label('文书退回', 'paper came back'),
  CLOSING_REPORTED: label('报送办结报告', 'closing report'),
  CARRIED_OUT: label('意见落实', 'carried out'),
  REVIEW_REQUESTED: label('申请复查', 'review requested'),
  RECHECK_REQUESTED: label('申请复核', 're-review requested'),
  REVIEW_EXTENDED: label('复查延期（不产生效力）', 'review extended (no effect)'),
  RECHECK_EXTENDED: label('复核延期（不产生效力）', 're-review extended (no effect)'),
  REVIEW_TAKEN: label('接收复查复核申请', 'request taken'),
  REVIEW_GIVEN: label('分派复查复核承办人', 'review clerk assigned'),
  REVIEW_DRAFTED: label('起草复查复核意见', 'review opinion drafted'),
  REVIEW_DECIDED: label('作出复查复核意见', 'review decided'),
  REPETITION_REFUSED: label('不予受理、不再受理', 'not taken again'),
  FOLLOWS: label('因新的事实理由另行提出', 'new facts after an earlier matter'),
  BROUGHT_AGAIN: label('再次提出', 'brought again'),
  SUGGESTED: label('提出建议', 'suggestion'),
  SUGGESTION_ANSWERED: label('反馈建议采纳情况', 'suggestion answered'),
  URGENT_KNOWN: label('发现重大紧急情况', 'urgent matter known'),
  URGENT_REPORTED: label('报告重大紧急情况', 'urgent matter reported'),
  LEADER_RECEIVED: label('领导接访', 'received by a leading official'),
  INSTRUCTION_REPORTED: label('反馈接访交办', 'instruction reported'),
  CASE_TAKEN: label('领导包案', 'case taken on'),
  CASE_PROGRESSED: label('包案进展', 'progress of the case taken on'),
  CASE_RELEASED: label('结束包案', 'case let go'),
  ASSISTANCE_LED: label('引导救助', 'led to assistance'),
  ASSISTANCE_ANSWERED: label('救助结果', 'answer on assistance'),
  MEDIATION_SCREENED: label('甄别是否导入调解', 'screened for mediation'),
  MEDIATION_LED_IN: label('导入调解', 'led to mediation'),
  MEDIATION_ENDED: label('调解结束', 'mediation ended'),
  CENTRE_LED_IN: label('转矛调中心就地化解', 'led to a dispute centre'),
  CENTRE_SETTLED: label('矛调中心化解结果', 'what came of it at the centre'),
  WITHDRAWN: label('撤回', 'withdrawn'),
  MISTAKEN: label('标记误登', 'marked as mistaken'),
  CORRECTED: label('更正', 'corrected'),
  RECUSAL_ASKED: label('申请回避', 'recusal asked for'),
  RECUSAL_DECIDED: label('决定回避申请', 'recusal decided'),
  REVEALED: label('查看完整个人信息', 'personal data revealed'),
  ATTACHMENT_ADDED: label('补充材料', 'attachment added'),
  CALENDAR_MOVED: label('放假通知引起期限变动', 'dates moved by a calendar notice'),
}

function broughtAgain(facts: 'SAME' | 'NEW', level: 'SAME' | 'HIGHER', locale: Locale): string {
  const same = { zh: '同一事实和理由', en: 'the same facts and reasons' }
  const fresh = { zh: '有新的事实或者理由', en: 'new facts or reasons' }
  const higher = { zh: '，向上级机关提出', en: ', at a higher organ' }
  return (facts === 'SAME' ? same : fresh)[locale] + (level === 'HIGHER' ? higher[locale] : '')
}

/** What a fact says beside its name; names of organs are looked up by the caller. */
export function factText(fact: MatterFact, locale: Locale, organName: (id: string) => string): string {
  const zh = locale === 'zh'
  const onRoad = roadFactText(fact, locale, organName) ?? hearingFactText(fact, locale)
  if (onRoad !== null) return onRoad
  switch (fact.kind) {
    case 'REGISTERED':
      return fact.number
    case 'CLAIM_SORTED': {
      const road = fact.road === null ? '' : ` · ${ROADS[fact.road][locale]}`
      const why = fact.decidingFact ? (zh ? `：${fact.decidingFact}` : `: ${fact.decidingFact}`) : ''
      return `${zh ? `诉求${fact.claimNo}` : `claim ${fact.claimNo}`} ${CLAIM_CLASSES[fact.claimClass][locale]}${road}${why}`
    }
    case 'REFERRED': {
      const how = fact.how === 'ASSIGNED' ? (zh ? '交办' : 'assigned to') : zh ? '转送' : 'forwarded to'
      const by = fact.reportBy === null ? '' : zh ? `，${fact.reportBy} 前反馈` : `, report by ${fact.reportBy}`
      return `${how} ${organName(fact.toOrganId)}${by}${fact.note ? `：${fact.note}` : ''}`
    }
    case 'OBJECTED':
      return fact.reasons
    case 'HANDOVER_ACCEPTED':
      return [fact.procedure, fact.number].filter(Boolean).join(zh ? '，' : ', ')
    case 'HANDOVER_TOLD':
      return `${fact.isTold ? (zh ? '已告知' : 'told') : zh ? '不予告知' : 'not owed'}${zh ? '：' : ': '}${fact.text}`
    case 'OBJECTION_ANSWERED':
      return `${fact.isAgreed ? (zh ? '同意退回' : 'agreed') : zh ? '不同意退回' : 'not agreed'}${fact.reasons ? `：${fact.reasons}` : ''}`
    case 'NOTIFIED':
      return fact.text
    case 'INVESTIGATED':
      return `${fact.how}：${fact.record}`
    case 'EXTENDED':
      return zh ? `${fact.days} 日：${fact.reason}` : `${fact.days} days: ${fact.reason}`
    case 'OPINION_ISSUED':
      return `${fact.number} ${fact.answers.map((one) => `${one.claimNo} ${OUTCOMES[one.outcome][locale]}`).join(zh ? '；' : '; ')}`
    case 'SERVED':
      return `${SERVED_PAPERS[fact.paper][locale]} · ${SERVICE_MODES[fact.mode][locale]}`
    case 'RECUSAL_ASKED':
      return `${RECUSAL_INTERESTS[fact.interest][locale]} · ${RECUSAL_ASKERS[fact.askedBy][locale]}`
    case 'RECUSAL_DECIDED': {
      const [said, colon] = zh
        ? [fact.isGranted ? '应当回避' : '不需回避', '：']
        : [fact.isGranted ? 'to step aside' : 'no ground', ': ']
      return fact.reason ? `${said}${colon}${fact.reason}` : said
    }
    case 'PARTY_CORRECTED': {
      const names = fact.fields.map((field) => PARTY_FIELDS[field][locale]).join(zh ? '、' : ', ')
      return zh ? `${names}：${fact.reason}` : `${names}: ${fact.reason}`
    }
    case 'PARTY_STRUCK':
    case 'SERVICE_RETURNED':
    case 'PROPOSAL_DECLINED':
    case 'SIMPLE_LEFT':
    case 'MISTAKEN':
    case 'CORRECTED':
    case 'ATTACHED':
    case 'DETACHED':
      return fact.reason
    case 'CALENDAR_MOVED':
      return fact.moved.map((one) => `${one.clock} ${one.from} → ${one.to}`).join(zh ? '；' : '; ')
    case 'REVIEW_REQUESTED':
    case 'RECHECK_REQUESTED':
      return organName(fact.toOrganId)
    case 'REVIEW_TAKEN':
    case 'REVIEW_GIVEN':
      return REVIEW_LEVELS[fact.level][locale]
    case 'REVIEW_DECIDED':
      return `${REVIEW_LEVELS[fact.level][locale]}${zh ? '：' : ': '}${REVIEW_OUTCOMES[fact.outcome][locale]} · ${fact.number}`
    case 'BROUGHT_AGAIN':
      return broughtAgain(fact.factsAndReasons, fact.level, locale)
    case 'REPETITION_REFUSED':
      return fact.gate === 'G-PENDING' ? (zh ? '不予受理' : 'not accepted') : zh ? '不再受理' : 'no longer accepted'
    case 'CARRIED_OUT':
      return fact.evidence
    case 'REPRESENTATIVES_NAMED':
      return zh ? `${fact.number} 人` : String(fact.number)
    case 'SUPPLEMENT_ASKED':
      return `${fact.items.join(zh ? '；' : '; ')}${zh ? `（${fact.answerBy} 前）` : ` (by ${fact.answerBy})`}`
    case 'SUPPLEMENT_ANSWERED': {
      const nos = fact.itemNos.join(zh ? '、' : ', ')
      const which = fact.itemNos.length === 0 ? '' : zh ? `第 ${nos} 项` : `item ${nos}`
      return [which, fact.note].filter(Boolean).join(zh ? '：' : ': ')
    }
    case 'NEED_RECORDED':
      return `${CONSENT_FORMS[fact.consentForm][locale]} · ${fact.purposes.map((one) => NEED_PURPOSES[one][locale]).join(zh ? '、' : ', ')}${zh ? `，至 ${fact.until}` : `, until ${fact.until}`}`
    case 'GUIDED':
      return fact.where
    case 'LEADER_RECEIVED':
      return [fact.record, fact.instruction && `${organName(fact.instruction.toOrganId)}：${fact.instruction.text}`]
        .filter(Boolean)
        .join(zh ? '；' : '; ')
    case 'INSTRUCTION_REPORTED':
      return fact.report
    case 'CASE_TAKEN':
      return fact.reason
    case 'CASE_PROGRESSED':
      return fact.progress
    case 'CASE_RELEASED':
      return fact.result
    case 'ASSISTANCE_LED':
      return `${ASSISTANCE_KINDS[fact.assistance][locale]} · ${organName(fact.toOrganId)}：${fact.need}`
    case 'ASSISTANCE_ANSWERED':
      return `${ASSISTANCE_OUTCOMES[fact.outcome][locale]}：${fact.answer}`
    case 'MEDIATION_SCREENED': {
      const is = fact.isSuitable ? { zh: '适合调解', en: 'suitable' } : { zh: '不宜调解', en: 'not suitable' }
      const grounds = fact.grounds.map((one) => SCREENING_GROUNDS[one][locale]).join(zh ? '、' : ', ')
      return [is[locale], grounds, fact.reason].filter(Boolean).join(zh ? '；' : '; ')
    }
    case 'MEDIATION_LED_IN':
      return `${fact.bodyName}${fact.pauseUntil === null ? '' : zh ? `（双方同意暂停至 ${fact.pauseUntil}）` : ` (paused by consent until ${fact.pauseUntil})`}`
    case 'MEDIATION_ENDED':
      return `${MEDIATION_ENDS[fact.how][locale]}${fact.summary ? `${zh ? '：' : ': '}${fact.summary}` : ''}`
    case 'CENTRE_LED_IN':
      return `${fact.centreName}${zh ? '：' : ': '}${fact.reason}`
    case 'CENTRE_SETTLED':
      return `${fact.centreName} · ${DISPUTE_ENDS[fact.how][locale]}${fact.summary ? `${zh ? '：' : ': '}${fact.summary}` : ''}`
    default:
      return ''
  }
}
