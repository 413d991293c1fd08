import { cite, localDate } from '@petition/law'
import {
  hearingDecision,
  hearingNotice,
  hearingRecord,
  hearingRightNotice,
  type HearingDecisionInput,
  type HearingNoticeInput,
  type HearingRecordInput,
  type HearingRightNoticeInput,
  type Paper,
} from '../src/index.js'
import { forwardingInput } from './samples.js'

/** The papers of an invented hearing of a bureau. */

const { toOrganName: organName, matterNumber, contact } = forwardingInput()
const head = (organCode: string, number: number) => ({
  ...{ organName, matterNumber, contact, number: { organCode, year: 2022, number } },
  ...{ petitioners: { names: ['林小满', '周一川'] }, summary: '小区屋面渗漏维修' },
  citation: cite('petition-regulation-2022', '31(6)'),
})

export const rightInput = (more: Partial<HearingRightNoticeInput> = {}): HearingRightNoticeInput => ({
  ...head('津滨住建信听告', 1),
  ...{ issuedOn: localDate('2022-06-07'), tells: 'RIGHT', reasons: '', answerWorkingDays: 5 },
  ...more,
})

export const hearingDecisionInput = (more: Partial<HearingDecisionInput> = {}): HearingDecisionInput => ({
  ...head('津滨住建信听决', 1),
  ...{ issuedOn: localDate('2022-06-13'), askedOn: localDate('2022-06-10'), isGranted: true, ground: null },
  reasons: '双方对渗漏原因和维修责任争议较大。',
  ...more,
})

const seats = [
  { seat: '听证主持人', name: '韩知远', title: '区住房和建设委员会法规科科长' },
  { seat: '听证员', name: '沈南乔', title: '区人大代表' },
  { seat: '听证员', name: '陆以安', title: '津滨律师事务所律师' },
  { seat: '记录员', name: '程一诺', title: '区信访办科员' },
]

export const noticeOfHearingInput = (more: Partial<HearingNoticeInput> = {}): HearingNoticeInput => ({
  ...head('津滨住建信听通', 1),
  ...{ issuedOn: localDate('2022-06-14'), hearingOn: localDate('2022-06-24'), fromTime: '09:00', untilTime: '11:30' },
  ...{ place: '区信访办听证室（示例路1号二楼）', isPublic: true, closedGround: null, seats, movedReason: null },
  ...more,
})

export const recordInput = (more: Partial<HearingRecordInput> = {}): HearingRecordInput => ({
  ...head('津滨住建信听录', 1),
  issuedOn: localDate('2022-06-27'),
  sittings: [
    {
      ...{ on: localDate('2022-06-24'), endedOn: localDate('2022-06-24'), fromTime: '09:00', untilTime: '11:30' },
      record: '信访人陈述渗漏经过并出示照片。\n承办人说明两次现场勘察情况。\n双方就保修期起算辩论。',
    },
  ],
  ...{ place: '区信访办听证室（示例路1号二楼）', isPublic: true, closedGround: null },
  seats: seats.map((one) => ({ ...one, isMissing: false })),
  parties: [
    { name: '林小满', presence: '到场' },
    { name: '周一川', presence: '无正当理由未到' },
  ],
  questions: [
    {
      ...{ question: '屋面渗漏是否属于保修范围', isCarried: true },
      votes: [
        { name: '韩知远', vote: '同意', opinion: null },
        { name: '沈南乔', vote: '同意', opinion: null },
        { name: '陆以安', vote: '不同意', opinion: '交付日期还应当查明' },
      ],
    },
  ],
  conclusion: '多数意见认为渗漏在保修期内，由责任单位维修。',
  ...more,
})

export const hearingPapers = (): Record<string, Paper> => ({
  'hearing-right-notice': hearingRightNotice(rightInput()),
  'hearing-right-notice-proposal': hearingRightNotice(
    rightInput({ tells: 'PROPOSAL', reasons: '本事项涉及住户较多，争议较大。', petitioners: { names: ['林小满'] } }),
  ),
  'hearing-decision': hearingDecision(hearingDecisionInput()),
  'hearing-decision-refused': hearingDecision(
    hearingDecisionInput({
      ...{ isGranted: false, ground: '依法应当通过诉讼解决' },
      reasons: '你们已就同一争议向人民法院起诉，法院已立案。',
    }),
  ),
  'hearing-notice': hearingNotice(noticeOfHearingInput()),
  'hearing-notice-moved': hearingNotice(
    noticeOfHearingInput({
      ...{
        issuedOn: localDate('2022-06-16'),
        movedReason: '原听证室设备故障',
        isPublic: false,
        closedGround: '涉及个人隐私',
      },
      place: '区信访办第二会议室（示例路1号三楼）',
    }),
  ),
  'hearing-record': hearingRecord(recordInput()),
})
