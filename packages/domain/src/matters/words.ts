import { label, type Labels } from '../label.js'

/** How a petition reached us (信访工作条例 第十七条). */
export type Channel = 'VISIT' | 'LETTER' | 'NETWORK' | 'TELEPHONE' | 'TRANSFER_IN'
export const CHANNELS: Labels<Channel> = {
  VISIT: label('来访', 'visit'),
  LETTER: label('来信', 'letter'),
  NETWORK: label('网上', 'network'),
  TELEPHONE: label('来电', 'telephone'),
  TRANSFER_IN: label('上级转送', 'transfer in'),
}

/** What the petitioner wants, as entered at the counter; it binds nobody, the class of a claim does. */
export type Purpose = 'ADVICE' | 'ACCUSATION' | 'APPEAL' | 'REQUEST' | 'ENQUIRY' | 'OTHER'
export const PURPOSES: Labels<Purpose> = {
  ADVICE: label('意见建议', 'advice'),
  ACCUSATION: label('检举控告', 'accusation'),
  APPEAL: label('申诉', 'appeal'),
  REQUEST: label('求决', 'request'),
  ENQUIRY: label('咨询', 'enquiry'),
  OTHER: label('其他', 'other'),
}

/** Class of a claim (第二十九条至第三十一条). */
export type ClaimClass = 'ADVICE' | 'ACCUSATION' | 'REQUEST'
export const CLAIM_CLASSES: Labels<ClaimClass> = {
  ADVICE: label('建议意见', 'advice and opinions'),
  ACCUSATION: label('检举控告', 'accusation'),
  REQUEST: label('申诉求决', 'appeal or request'),
}

/** The six roads of art. 31; 6 is the petition procedure proper. */
export type Road = 1 | 2 | 3 | 4 | 5 | 6
export const ROADS: Readonly<Record<Road, { zh: string; en: string }>> = {
  1: label('诉讼、检察监督、公安程序', 'courts, procuratorate, police'),
  2: label('仲裁', 'arbitration'),
  3: label('党员申诉、申请复审', 'Party-member appeal'),
  4: label('行政复议、裁决、确认、许可、处罚等行政程序', 'administrative procedure'),
  5: label('申请查处违法行为、履行保护职责', 'protective duty'),
  6: label('信访程序', 'petition procedure'),
}

export type Subject = 'ORDINARY' | 'LITIGATION' | 'DISCIPLINE'

/** Topics seen in public software of this field (旧名), kept as own codes with a column for outside codes. */
export type Topic =
  | 'LABOUR'
  | 'HOUSING'
  | 'LAND'
  | 'AGRICULTURE'
  | 'EDUCATION'
  | 'HEALTH'
  | 'CIVIL_AFFAIRS'
  | 'ENVIRONMENT'
  | 'TRANSPORT'
  | 'COMMERCE'
  | 'LEGAL'
  | 'DISCIPLINE'
  | 'PERSONNEL'
  | 'ECONOMY'
  | 'CULTURE'
  | 'INFORMATION'
  | 'POLITICS'
  | 'OTHER'
export const TOPICS: Labels<Topic> = {
  LABOUR: label('劳动社保', 'labour and social security'),
  HOUSING: label('城乡建设', 'building and housing'),
  LAND: label('国土资源水利林业', 'land, water and forest'),
  AGRICULTURE: label('农村农业', 'villages and farming'),
  EDUCATION: label('教育', 'education'),
  HEALTH: label('卫生健康', 'health'),
  CIVIL_AFFAIRS: label('民政', 'civil affairs'),
  ENVIRONMENT: label('环境保护', 'environment'),
  TRANSPORT: label('交通能源', 'transport and energy'),
  COMMERCE: label('商贸旅游', 'trade and tourism'),
  LEGAL: label('政法', 'political-legal'),
  DISCIPLINE: label('纪检监察', 'discipline'),
  PERSONNEL: label('组织人事', 'personnel'),
  ECONOMY: label('经济综合', 'economy'),
  CULTURE: label('科技文体', 'science and culture'),
  INFORMATION: label('信息产业', 'information industry'),
  POLITICS: label('政治综合', 'politics'),
  OTHER: label('其他', 'other'),
}

export type PartyKind = 'PERSON' | 'ORGANISATION'
export const PARTY_KINDS: Labels<PartyKind> = {
  PERSON: label('自然人', 'person'),
  ORGANISATION: label('法人或者其他组织', 'organisation'),
}

/** Standing of a matter. Silence never changes it. */
export type Standing = 'OPEN' | 'ANSWERED' | 'FINAL' | 'WITHDRAWN' | 'MERGED' | 'MISTAKEN'
export const STANDINGS: Labels<Standing> = {
  OPEN: label('在办', 'open'),
  ANSWERED: label('已答复', 'answered'),
  FINAL: label('已终结', 'final'),
  WITHDRAWN: label('已撤回', 'withdrawn'),
  MERGED: label('已并件', 'merged'),
  MISTAKEN: label('误登', 'mistaken'),
}

/** Where an open matter stands on its road; one word for lists and boards. */
export type Stage =
  | 'TO_REGISTER'
  | 'TO_SORT'
  | 'TO_REFER'
  | 'TO_SIGN'
  | 'TO_NOTIFY'
  | 'OBJECTED'
  | 'HANDED_BACK'
  | 'TO_ACCEPT'
  | 'HANDLING'
  | 'TO_REPLY'
  | 'HANDED_OVER'
  | 'TO_APPROVE'
  | 'TO_SERVE'
  | 'TO_PERFORM'
  | 'IN_REVIEW'
  | 'ENDED'
export const STAGES: Labels<Stage> = {
  TO_REGISTER: label('待登记', 'to register'),
  TO_SORT: label('待分类', 'to sort'),
  TO_REFER: label('待转送', 'to refer'),
  TO_SIGN: label('待签收', 'to sign for'),
  TO_NOTIFY: label('待告知', 'to notify'),
  OBJECTED: label('异议待核实', 'objection to decide'),
  HANDED_BACK: label('退回待重新转送', 'handed back'),
  TO_ACCEPT: label('待受理', 'to accept'),
  HANDLING: label('办理中', 'in handling'),
  TO_REPLY: label('待研究答复', 'to study and reply'),
  HANDED_OVER: label('已移交待结果', 'handed over'),
  TO_APPROVE: label('待审批', 'to approve'),
  TO_SERVE: label('待送达', 'to serve'),
  TO_PERFORM: label('待落实', 'to carry out'),
  IN_REVIEW: label('复查复核中', 'in review'),
  ENDED: label('已办结', 'ended'),
}

/** Outcome of one claim (第三十二条). */
export type Outcome = 'SUPPORTED' | 'EXPLAINED' | 'NOT_SUPPORTED'
export const OUTCOMES: Labels<Outcome> = {
  SUPPORTED: label('予以支持', 'supported'),
  EXPLAINED: label('解释说明', 'explained'),
  NOT_SUPPORTED: label('不予支持', 'not supported'),
}

/** Ways of service, by analogy with civil procedure (民事诉讼法 第八十七条至第九十五条). */
export type ServiceMode = 'DIRECT' | 'FAMILY' | 'LEFT_AT_HOME' | 'ELECTRONIC' | 'POST' | 'PUBLIC_NOTICE'
export const SERVICE_MODES: Labels<ServiceMode> = {
  DIRECT: label('直接送达', 'in person'),
  FAMILY: label('同住成年家属代收', 'adult family living together'),
  LEFT_AT_HOME: label('留置送达', 'left at the home'),
  ELECTRONIC: label('电子送达', 'electronic'),
  POST: label('邮寄送达', 'by post'),
  PUBLIC_NOTICE: label('公告送达', 'public notice'),
}

export type ServedPaper =
  | 'NOTICE'
  | 'ACCEPTANCE_NOTICE'
  | 'EXTENSION_NOTICE'
  | 'OPINION'
  | 'REVIEW_OPINION'
  | 'RECHECK_OPINION'
  | 'ADVICE_REPLY'
  | 'REFUSAL_NOTICE'
  | 'SUPPLEMENT_NOTICE'
  | 'RECUSAL_NOTICE'
  | 'HEARING_RIGHT_NOTICE'
  | 'HEARING_DECISION'
  | 'HEARING_NOTICE'
export const SERVED_PAPERS: Labels<ServedPaper> = {
  NOTICE: label('告知书', 'notice'),
  ACCEPTANCE_NOTICE: label('受理告知书', 'notice of acceptance'),
  EXTENSION_NOTICE: label('延长办理期限告知书', 'extension notice'),
  OPINION: label('信访处理意见书', 'handling opinion'),
  REVIEW_OPINION: label('复查意见书', 'review opinion'),
  RECHECK_OPINION: label('复核意见书', 're-review opinion'),
  ADVICE_REPLY: label('建议意见答复', 'reply to advice'),
  REFUSAL_NOTICE: label('不予受理、不再受理告知书', 'notice that it is not taken'),
  SUPPLEMENT_NOTICE: label('补充材料一次性告知书', 'letter naming what is missing'),
  RECUSAL_NOTICE: label('回避申请决定告知书', 'notice of a decision on a recusal'),
  HEARING_RIGHT_NOTICE: label('听证告知书', 'notice of the right to a hearing'),
  HEARING_DECISION: label('听证决定书', 'decision on a hearing'),
  HEARING_NOTICE: label('听证通知书', 'notice of a hearing'),
}
