import { cite, localDate, type Citation } from '@petition/law'
import {
  acceptanceNotice,
  extensionNotice,
  forwardingLetter,
  handlingOpinion,
  refusalNotice,
  reviewOpinion,
  registrationSlip,
  serviceProof,
  type AcceptanceNoticeInput,
  type Contact,
  type ExtensionNoticeInput,
  type ForwardingLetterInput,
  type HandlingOpinionInput,
  type Paper,
  type RefusalNoticeInput,
  type RegistrationSlipInput,
  type RemedyInput,
  type ReviewOpinionInput,
  type ServiceProofInput,
} from '../src/index.js'

/** One invented matter through its six papers: a letter of 5 May 2022, answered on 8 July. */

const article = (text: string): Citation => cite('petition-regulation-2022', text)

const OFFICE = '天津市滨海新区信访办公室'
const GOVERNMENT = '天津市滨海新区人民政府'
const BUREAU = '天津市滨海新区住房和建设委员会'
const MATTER = '120116202205050017'

const hall: Contact = {
  desk: '办信科',
  person: null,
  phone: '022-00000001',
  address: '滨海新区示例路1号接访大厅',
  hours: '工作日9:00至11:30、14:00至17:00',
}
const bureauDesk: Contact = {
  ...hall,
  desk: '信访工作科',
  person: '江予安',
  phone: '022-00000002',
  address: '滨海新区示例路2号',
  hours: null,
}

const claims = [
  { no: 1, text: '要求开发企业退还逾期交房期间多收的物业服务费3600元。' },
  { no: 2, text: '要求公开该小区供暖管网改造的完成时间。' },
]

export const slipInput = (more: Partial<RegistrationSlipInput> = {}): RegistrationSlipInput => ({
  organName: OFFICE,
  number: null,
  issuedOn: localDate('2022-05-05'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  channel: '来访',
  receivedOn: localDate('2022-05-05'),
  registeredOn: localDate('2022-05-05'),
  claims,
  materials: ['房屋买卖合同复印件1份', '物业服务费收据复印件3张'],
  lookUpCode: '7KQ4-M2XR-9TBD',
  lookUpWhere: '接访大厅自助查询机，或者拨打022-00000001',
  nextSteps: [
    {
      text: '区分情况，转送有权处理的机关、单位',
      organName: OFFICE,
      by: { on: localDate('2022-05-20'), citation: article('22(1)'), isProvisional: false },
    },
    { text: '自收到转送之日起15日内，书面告知接收情况以及处理途径和程序', organName: '有权处理的机关、单位', by: null },
  ],
  contact: hall,
  ...more,
})

export const forwardingInput = (more: Partial<ForwardingLetterInput> = {}): ForwardingLetterInput => ({
  organName: OFFICE,
  number: { organCode: '津滨信访', year: 2022, number: 12 },
  issuedOn: localDate('2022-05-09'),
  matterNumber: MATTER,
  toOrganName: BUREAU,
  petitioners: { names: ['林小满', '周一川'] },
  channel: '来访',
  receivedOn: localDate('2022-05-05'),
  claims,
  citation: article('22(1)(1)'),
  noticeBy: { on: localDate('2022-05-24'), citation: article('23(3)'), isProvisional: false },
  objectBy: { on: localDate('2022-05-16'), citation: article('23(3)'), isProvisional: false },
  attachments: ['信访人来访登记表', '信访人提交的材料（共4页）'],
  contact: hall,
  ...more,
})

export const acceptanceInput = (more: Partial<AcceptanceNoticeInput> = {}): AcceptanceNoticeInput => ({
  organName: BUREAU,
  number: { organCode: '津滨住建信', year: 2022, number: 31 },
  issuedOn: localDate('2022-05-10'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  receivedOn: localDate('2022-05-09'),
  acceptedOn: localDate('2022-05-10'),
  claims,
  procedure: 'ORDINARY',
  finishBy: { on: localDate('2022-07-11'), citation: article('34'), isProvisional: false },
  lookUpCode: '7KQ4-M2XR-9TBD',
  lookUpWhere: '接访大厅自助查询机，或者拨打022-00000001',
  contact: bureauDesk,
  ...more,
})

export const extensionInput = (more: Partial<ExtensionNoticeInput> = {}): ExtensionNoticeInput => ({
  organName: BUREAU,
  number: { organCode: '津滨住建信', year: 2022, number: 58 },
  issuedOn: localDate('2022-07-06'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  acceptedOn: localDate('2022-05-10'),
  formerLastOn: localDate('2022-07-11'),
  days: 30,
  daysUsedBefore: 0,
  newLastOn: { on: localDate('2022-08-08'), citation: article('34'), isProvisional: false },
  reason: '涉及的物业服务费收取标准需要会同发展改革、市场监管部门共同核实，相关单位的书面意见尚未收齐。',
  approvedBy: '主任',
  approvedOn: localDate('2022-07-05'),
  contact: bureauDesk,
  ...more,
})

export const remedy = (more: Partial<RemedyInput> = {}): RemedyInput => ({
  rules: 'petition-regulation-2022',
  reviewOrganName: '天津市滨海新区人民政府',
  reviewOrganAddress: '滨海新区示例路3号复查复核窗口',
  reviewOrganPhone: '022-00000003',
  ways: ['当面递交', '邮寄', '网上提交'],
  days: 30,
  served: { kind: 'NOT_YET' },
  you: '你们',
  ...more,
})

export const opinionInput = (more: Partial<HandlingOpinionInput> = {}): HandlingOpinionInput => ({
  organName: BUREAU,
  number: { organCode: '津滨住建信', year: 2022, number: 66 },
  issuedOn: localDate('2022-07-08'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  acceptedOn: localDate('2022-05-10'),
  statedFactsAndReasons:
    '你们反映，所购住房约定于2021年6月30日前交付，实际于2021年12月28日交付，交付前半年的物业服务费仍由你们承担；小区供暖管网2021年冬季多次停供，改造时间一直没有公布。',
  inquiry:
    '本机关于2022年5月18日约谈开发企业和物业服务企业，5月25日到小区实地查看供暖管网，调取了买卖合同、交付通知、收费台账和改造项目的立项文件，并于6月20日当面听取你们的意见。',
  claims: [
    {
      ...claims[0]!,
      finding: '房屋实际交付日为2021年12月28日。物业服务企业自2021年7月起向你们收取物业服务费，至交付前共计3600元。',
      basis: ['《物业管理条例》第四十一条', '买卖合同第十一条'],
      outcome: 'SUPPORTED',
      opinion: '由开发企业于2022年8月31日前向你们退还物业服务费3600元，本机关负责督促落实。',
    },
    {
      ...claims[1]!,
      finding: '该小区供暖管网改造项目已经立项，计划工期为2022年7月15日至10月31日。',
      basis: ['《中华人民共和国政府信息公开条例》第二十七条'],
      outcome: 'EXPLAINED',
      opinion: '项目尚未开工，完成时间以竣工验收为准，目前只能告知计划工期；验收后由物业服务企业在小区公告栏公布。',
    },
  ],
  remedy: remedy(),
  draftedRemedy: null,
  attachments: [],
  copiesTo: ['天津市滨海新区人民政府', OFFICE],
  contact: bureauDesk,
  ...more,
})

export const proofInput = (more: Partial<ServiceProofInput> = {}): ServiceProofInput => ({
  organName: BUREAU,
  issuedOn: localDate('2022-07-08'),
  matterNumber: MATTER,
  document: { name: '信访处理意见书', number: '津滨住建信〔2022〕66号' },
  recipientName: '林小满',
  address: '滨海新区示例街道海棠里5号楼2门301',
  mode: 'FAMILY',
  attempts: [
    { on: localDate('2022-07-09'), where: '住所', outcome: '无人应门' },
    { on: localDate('2022-07-11'), where: '住所', outcome: '由同住家属签收' },
  ],
  receiver: { name: '林大树', relation: '父女' },
  receivedOn: localDate('2022-07-11'),
  servers: ['江予安', '孟知秋'],
  witnesses: [],
  remarks: '',
  ...more,
})

export const reviewInput = (more: Partial<ReviewOpinionInput> = {}): ReviewOpinionInput => ({
  level: 'REVIEW',
  rules: 'petition-regulation-2022',
  organName: GOVERNMENT,
  number: { organCode: '津滨政复查', year: 2022, number: 4 },
  issuedOn: localDate('2022-08-22'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  requestedOn: localDate('2022-07-28'),
  handlerName: BUREAU,
  opinionNumber: '津滨住建信〔2022〕66号',
  reviewNumber: null,
  claims: opinionInput().claims,
  finding: '原处理意见对供暖管网改造工期的认定只依据立项文件，未核对施工许可和实际进度，主要事实不清。',
  basis: ['《物业管理条例》第四十一条'],
  outcome: 'REVOKED',
  result: '重新调查时应当核对施工许可、实际进度，并听取信访人的意见。',
  newOpinionBy: localDate('2022-09-21'),
  hearings: [],
  remedy: remedy({
    reviewOrganName: '天津市人民政府',
    reviewOrganAddress: '河西区示例路4号复核窗口',
    reviewOrganPhone: '022-00000004',
  }),
  copiesTo: [BUREAU, OFFICE],
  contact: { ...hall, desk: '复查复核办公室' },
  ...more,
})

export const recheckInput = (more: Partial<ReviewOpinionInput> = {}): ReviewOpinionInput =>
  reviewInput({
    level: 'RECHECK',
    organName: '天津市人民政府',
    number: { organCode: '津政复核', year: 2022, number: 3 },
    issuedOn: localDate('2022-10-27'),
    requestedOn: localDate('2022-09-15'),
    reviewNumber: '津滨政复查〔2022〕4号',
    outcome: 'UPHELD',
    result: '复查意见事实清楚，依据正确。',
    newOpinionBy: null,
    hearings: [{ from: localDate('2022-09-26'), to: localDate('2022-09-28') }],
    remedy: null,
    ...more,
  })

export const refusalInput = (more: Partial<RefusalNoticeInput> = {}): RefusalNoticeInput => ({
  gate: 'G-PENDING',
  rules: 'petition-regulation-2022',
  organName: GOVERNMENT,
  number: { organCode: '津滨政不受', year: 2022, number: 1 },
  issuedOn: localDate('2022-06-22'),
  matterNumber: MATTER,
  petitioners: { names: ['林小满', '周一川'] },
  broughtOn: localDate('2022-06-20'),
  claims,
  otherOrganName: BUREAU,
  opinionNumber: null,
  contact: hall,
  ...more,
})

export const papers = (): Record<string, Paper> => ({
  'registration-slip': registrationSlip(slipInput()),
  'forwarding-letter': forwardingLetter(forwardingInput()),
  'acceptance-notice': acceptanceNotice(acceptanceInput()),
  'extension-notice': extensionNotice(extensionInput()),
  'handling-opinion': handlingOpinion(opinionInput()),
  'service-proof': serviceProof(proofInput()),
  'review-opinion': reviewOpinion(reviewInput()),
  'review-opinion-changed': reviewOpinion(
    reviewInput({ outcome: 'CHANGED', newOpinionBy: null, result: '原处理意见对诉求二的答复依据不足，应予变更。' }),
  ),
  'recheck-opinion': reviewOpinion(recheckInput()),
  'not-accepted-notice': refusalNotice(refusalInput()),
  'no-longer-accepted-notice': refusalNotice(
    refusalInput({ gate: 'G-RECHECKED', otherOrganName: '天津市人民政府', opinionNumber: '津政复核〔2022〕3号' }),
  ),
})
