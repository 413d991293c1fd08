import type { FieldRules } from '../../imports/index.js'

const rule = (zh: string, en: string, ...more: string[]) => ({ zh, en, synonyms: [zh, ...more] })
const needed = (zh: string, en: string, ...more: string[]) => ({ ...rule(zh, en, ...more), isRequired: true })

export type LawyerConferenceField = 'number' | 'on' | 'topic' | 'lawyers' | 'kinds' | 'attendees' | 'advice'
/** 律师参与研判会议 */
export const LAWYER_CONFERENCE_FIELDS: FieldRules<LawyerConferenceField> = {
  number: needed('会议编号', 'number', '编号'),
  on: needed('日期', 'day', '会议日期', '召开日期'),
  topic: needed('议题', 'topic', '研判议题', '会议议题'),
  lawyers: needed('参会律师', 'lawyers', '律师', '参加律师'),
  kinds: rule('律师类别', 'kinds of lawyer'),
  attendees: rule('参会人数', 'people', '人数'),
  advice: rule('律师意见', 'advice', '意见', '研判意见'),
}

export type LinkageConferenceField = 'number' | 'on' | 'aboutCase' | 'topic' | 'convenor' | 'attendees'
/** 访调对接研判会议 */
export const LINKAGE_CONFERENCE_FIELDS: FieldRules<LinkageConferenceField> = {
  number: needed('会议编号', 'number', '编号'),
  on: needed('日期', 'day', '会议日期', '召开日期'),
  aboutCase: rule('对应案件', 'case it is about', '案件编号'),
  topic: needed('议题', 'topic', '研判议题', '会议议题'),
  convenor: needed('召集', 'who called it', '召集单位', '组织单位'),
  attendees: rule('参会人数', 'people', '人数'),
}

export type LawyerReceptionField = 'number' | 'on' | 'lawyer' | 'kind' | 'visitors' | 'topic' | 'outcome'
/** 律师接待. The column that names who came (来访人) is no field: it is not read, shown or kept. */
export const LAWYER_RECEPTION_FIELDS: FieldRules<LawyerReceptionField> = {
  number: needed('接待编号', 'number', '编号'),
  on: needed('日期', 'day', '接待日期'),
  lawyer: needed('值班律师', 'lawyer on duty', '接待律师', '律师'),
  kind: rule('律师类别', 'kind of lawyer'),
  visitors: needed('接待人数', 'person-times', '接待人次', '人次', '人数'),
  topic: needed('事项', 'topic', '咨询事项', '问题'),
  outcome: rule('处理', 'outcome', '处理结果', '处理情况'),
}
