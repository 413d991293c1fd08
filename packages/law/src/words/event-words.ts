import type { Language } from './day-words.js'
import { ROUTE_EVENTS } from './route-event-words.js'

/** Words for what starts a period. A kind that is not here is printed as it was given. */
const EVENTS: Record<string, { zh: string; en: string }> = {
  ...ROUTE_EVENTS,
  petition_received: { zh: '收到信访件', en: 'petition received' },
  item_received: { zh: '收到转送、交办件', en: 'forwarded or assigned item received' },
  forwarded: { zh: '转送', en: 'forwarded' },
  assigned: { zh: '交办', en: 'assigned' },
  accepted: { zh: '受理', en: 'accepted' },
  extension: { zh: '第60日（未顺延）', en: 'day sixty, not rolled' },
  sixtieth_day: { zh: '第60日（未顺延）', en: 'day sixty, not rolled' },
  opinion_served: { zh: '处理意见书送达', en: 'handling opinion served' },
  review_requested: { zh: '收到复查请求', en: 'review request received' },
  review_opinion_served: { zh: '复查意见书送达', en: 'review opinion served' },
  recheck_requested: { zh: '收到复核请求', en: 're-review request received' },
  recheck_opinion_served: { zh: '复核意见书送达', en: 're-review opinion served' },
  suggestion_received: { zh: '收到建议', en: 'suggestion received' },
  urgent_known: { zh: '获知重大、紧急事项', en: 'urgent item known' },
  trigger_found: { zh: '发现应当督办的情形', en: 'ground for supervision found' },
  hearing_right_told: { zh: '告知听证权利', en: 'told of the right to a hearing' },
  hearing_applied: { zh: '收到听证申请', en: 'application for a hearing received' },
  hearing: { zh: '听证时间', en: 'hearing time' },
  hearing_set: { zh: '举行听证之日', en: 'day of the hearing' },
  public_notice: { zh: '发出公告', en: 'public notice issued' },
  received: { zh: '收到信访件', en: 'petition received' },
  arrived: { zh: '收到转送、交办件', en: 'forwarded or assigned item received' },
  referred: { zh: '转送、交办', en: 'sent on' },
  claim_sorted: { zh: '确定类别和途径', en: 'class and road decided' },
  objected: { zh: '提出异议', en: 'objection raised' },
  objection_answered: { zh: '答复异议', en: 'objection answered' },
  opinion_issued: { zh: '出具处理意见书', en: 'handling opinion issued' },
  served: { zh: '文书送达', en: 'paper served' },
  service_returned: { zh: '文书退回', en: 'paper came back' },
  suggested: { zh: '收到建议', en: 'suggestion received' },
  recusal_asked: { zh: '申请回避', en: 'recusal asked for' },
  supplement: { zh: '等候补充材料（地方规定）', en: 'waiting for material, by a local rule' },
  supplement_asked: { zh: '书面要求补充材料', en: 'asked in writing for material' },
  notified: { zh: '书面告知', en: 'written notice' },
  study_window: { zh: '学法年度截止', en: 'end of the study window' },
  year_ended: { zh: '年度终了', en: 'end of the year' },
}

/** The event in words, from a fact's kind in either spelling ('opinion_served', 'OPINION_SERVED'). */
export function eventText(what: string, language: Language): string {
  return EVENTS[what.toLowerCase()]?.[language] ?? what
}
