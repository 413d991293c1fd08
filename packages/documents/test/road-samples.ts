import { cite, localDate } from '@petition/law'
import {
  accusationLetter,
  adviceReply,
  forwardingLetter,
  notice,
  objectionLetter,
  recusalNotice,
  supplementNotice,
  urgentReport,
  type AccusationLetterInput,
  type AdviceReplyInput,
  type NoticeInput,
  type ObjectionLetterInput,
  type Paper,
  type RecusalNoticeInput,
  type SupplementNoticeInput,
  type UrgentReportInput,
} from '../src/index.js'
import { forwardingInput } from './samples.js'

/** The papers of the roads beside the petition procedure, of invented matters. */

const { organName: OFFICE, toOrganName: BUREAU, matterNumber, contact, claims } = forwardingInput()
const head = (organCode: string, number: number) => ({
  ...{ matterNumber, contact, issuedOn: localDate('2022-05-18') },
  number: { organCode, year: 2022, number },
})

export const noticeInput = (more: Partial<NoticeInput> = {}): NoticeInput => ({
  ...head('津滨住建信告', 7),
  organName: BUREAU,
  petitioners: { names: ['林小满'] },
  receivedOn: localDate('2022-05-09'),
  tells: 'WHERE_TO_GO',
  claims: [{ no: 1, text: '要求用人单位支付拖欠的工资。' }],
  text: '该诉求属于劳动争议，应当依法申请仲裁；对仲裁裁决不服的，可以依法提起诉讼。',
  place: '滨海新区劳动人事争议仲裁委员会，申请劳动仲裁',
  citation: cite('petition-regulation-2022', '31(2)'),
  ...more,
})

export const supplementInput = (more: Partial<SupplementNoticeInput> = {}): SupplementNoticeInput => ({
  ...head('津滨住建信补', 2),
  organName: BUREAU,
  petitioners: { names: ['林小满', '周一川'] },
  receivedOn: localDate('2022-05-09'),
  claims,
  items: ['房屋权属证明或者租赁合同的复印件', '近三个月漏水部位的照片'],
  answerBy: localDate('2022-06-02'),
  isClockStopped: false,
  citation: cite('petition-regulation-2022', '31(6)'),
  ...more,
})

/** An interested person asks, and the organ refuses. */
export const recusalInput = (more: Partial<RecusalNoticeInput> = {}): RecusalNoticeInput => ({
  ...head('津滨住建信避', 1),
  organName: BUREAU,
  petitioners: { names: ['林小满', '周一川'] },
  ...{ officialName: '江予安', officialPost: '四级主任科员', officialOrganName: BUREAU, isDecidedAbove: false },
  ...{ interest: 'IN_THE_PETITIONER', askedOn: localDate('2022-05-16'), askedReason: '系邻居，曾因漏水发生争执' },
  ...{ isGranted: false, reason: '经核实，该工作人员与申请人不住同一小区，没有亲属关系和其他利害关系' },
  citation: cite('petition-regulation-2022', '28(3)'),
  ...more,
})

export const adviceInput = (more: Partial<AdviceReplyInput> = {}): AdviceReplyInput => ({
  ...head('津滨住建信复', 3),
  organName: BUREAU,
  petitioners: { names: ['周一川'] },
  receivedOn: localDate('2022-05-09'),
  advice: [
    {
      ...{ no: 1, text: '建议在海棠里小区设置电动自行车集中充电点。', adoption: 'PARTLY' },
      reasons: '经现场踏勘，小区东侧具备条件，西侧消防通道不能占用。',
      measure: '在东侧设置充电点两处，8月底前完成。',
    },
    {
      ...{ no: 2, text: '建议夜间关闭小区北门。', adoption: 'NOT', measure: null },
      reasons: '北门为消防车通行出口，须保持畅通。',
    },
  ],
  citation: cite('petition-regulation-2022', '29'),
  ...more,
})

export const accusationInput = (more: Partial<AccusationLetterInput> = {}): AccusationLetterInput => ({
  ...head('津滨信访检', 2),
  organName: OFFICE,
  toOrganName: '区纪委监委',
  channel: '来信',
  receivedOn: localDate('2022-05-16'),
  claims: [{ no: 1, text: '反映某单位负责人在工程发包中收受好处。' }],
  decidingFact: '被检举人系区管干部，所反映问题涉嫌职务违法。',
  managedBy: '区管',
  citation: cite('petition-regulation-2022', '30(1)'),
  attachments: ['检举控告材料（共3页）'],
  ...more,
})

export const objectionInput = (more: Partial<ObjectionLetterInput> = {}): ObjectionLetterInput => ({
  ...head('津滨住建信异', 4),
  organName: BUREAU,
  toOrganName: OFFICE,
  how: '转送',
  arrivedOn: localDate('2022-05-16'),
  claims,
  reasons: '物业服务收费由发展改革部门管理，供暖管网改造由城市管理部门负责，均不属于我单位职权范围。',
  objectBy: {
    ...{ on: localDate('2022-05-23'), citation: cite('petition-regulation-2022', '23(3)'), isProvisional: false },
  },
  citation: cite('petition-regulation-2022', '23(3)'),
  ...more,
})

export const urgentInput = (more: Partial<UrgentReportInput> = {}): UrgentReportInput => ({
  ...head('津滨信访急', 1),
  organName: OFFICE,
  to: ['本级党委', '本级人民政府'],
  knownOn: localDate('2022-05-18'),
  place: '海棠里小区',
  people: 36,
  what: '小区连续两日停水，居民拟于次日到区政府反映。',
  measures: '已会同水务部门到现场，调运应急供水车两台。',
  citation: cite('petition-regulation-2022', '25'),
  ...more,
})

export const roadPapers = (): Record<string, Paper> => ({
  'assignment-letter': forwardingLetter(
    forwardingInput({
      ...{ how: 'ASSIGNED', reportBy: localDate('2022-07-15') },
      number: { organCode: '津滨信访交', year: 2022, number: 3 },
      citation: cite('petition-regulation-2022', '22(1)(3)'),
    }),
  ),
  notice: notice(noticeInput()),
  'supplement-notice': supplementNotice(supplementInput()),
  'recusal-notice': recusalNotice(recusalInput()),
  'recusal-notice-granted': recusalNotice(
    recusalInput({
      ...{ petitioners: null, isGranted: true, reason: null, interest: 'IN_THE_MATTER' },
      ...{ askedReason: '本人系所涉房屋的共有人。' },
    }),
  ),
  'advice-reply': adviceReply(adviceInput()),
  'accusation-letter': accusationLetter(accusationInput()),
  'objection-letter': objectionLetter(objectionInput()),
  'urgent-report': urgentReport(urgentInput()),
})
