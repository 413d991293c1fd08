import type { ConferenceKind } from '@petition/domain'
import { localDate } from '@petition/law'
import { MatterEntity } from '../../matters/index.js'
import type { Office } from '../../platform/index.js'
import { LivedMeeting, received, type Meeting, type Seat } from './meetings.js'
import type { Residents } from './residents.js'

const day = localDate
const HALL = '区信访接待大厅二楼会议室'
const OFFICE_SEATS: readonly Seat[] = [
  { role: 'CHAIR', who: '分管副主任', as: 'POST' },
  { role: 'RECORDER', who: '综合科记录员', as: 'POST' },
]
const LAWYER: Seat = { role: 'LAWYER', who: '容秋实', as: 'PROFESSIONAL' }
const MEDIATOR: Seat = { role: 'MEDIATOR', who: '万青岚', as: 'PROFESSIONAL' }
const BUREAUS: readonly Seat[] = [
  { role: 'ORGAN', who: 'U38', as: 'ORGAN' },
  { role: 'ORGAN', who: 'U39', as: 'ORGAN' },
]
const MATTERS = 2

/** What the office opens with: of each kind one that was held in the new year, and one that is still to come. */
export async function keepConferences(office: Office, residents: Residents): Promise<void> {
  const [first, second] = await office.db.read.find(MatterEntity, {
    where: { standing: 'OPEN', stage: 'HANDLING', hasAccusation: false },
    order: { receivedOn: 'DESC', id: 'ASC' },
    take: MATTERS,
  })
  const meeting = (name: string, kind: ConferenceKind, more: Partial<Meeting>): LivedMeeting =>
    new LivedMeeting(residents, {
      ...{ name, kind, title: '', question: '', place: HALL, seats: [...OFFICE_SEATS, LAWYER] },
      ...{ calledOn: day('2022-12-30'), heldOn: day('2023-01-05'), fromTime: '09:00', untilTime: '10:30' },
      ...more,
    })
  const withLawyers = await meeting('opening-lawyers', 'WITH_LAWYERS', {
    ...{ title: '供热不达标退费争议研判', question: '退费争议走哪条法定途径，责任单位如何答复' },
    ...(first && { matterNumber: first.number }),
  }).call()
  await withLawyers.hold(
    '听取责任单位情况，律师就合同与行政监管两条途径发表意见。会议认为应当先核实测温记录，再分别告知途径。',
    '退费属于合同争议，可以先行调解；对监管不作为的部分告知行政复议途径。',
  )
  await withLawyers.ask('U39', '核实测温记录，按小区列明达标情况', day('2023-01-13'))
  await meeting('coming-lawyers', 'WITH_LAWYERS', {
    ...{ title: '欠薪群体事项研判', question: '工资支付主体的认定', calledOn: day('2023-01-09') },
    ...{ heldOn: day('2023-01-12'), ...(second && { matterNumber: second.number }) },
  }).call()
  const linkage = await meeting('opening-linkage', 'LINKAGE', {
    ...{ title: '施工噪声调解研判', question: '补偿标准与降噪措施如何一并谈', seats: [...OFFICE_SEATS, MEDIATOR] },
    ...{ heldOn: day('2023-01-06'), convenor: '区矛调中心' },
  }).call()
  await linkage.hold('调解员介绍双方方案，专业人员给出监测建议。', '先定监测点位，再谈补偿；下次调解前交换数据。')
  await meeting('coming-linkage', 'LINKAGE', {
    ...{ title: '物业维修调解研判', question: '维修资金使用程序', seats: [...OFFICE_SEATS, MEDIATOR] },
    ...{ calledOn: day('2023-01-09'), heldOn: day('2023-01-13') },
  }).call()
  const joint = await meeting('opening-joint', 'JOINT_RECEPTION', {
    ...{ title: '老旧小区改造联合接访', question: '改造范围、工期与临时安置', seats: BUREAUS },
    ...{ heldOn: day('2023-01-04'), fromTime: '14:00', untilTime: '16:00', place: '区信访接待大厅' },
  }).call()
  await joint.hold('两个单位当面说明改造计划，逐项回答提问。', '改造范围以批复为准，工期另行公示。', 6)
  await joint.ask('U38', '公示工期和安全措施', day('2023-01-11'))
  await joint.ask('U39', '上门核对临时安置需求', day('2023-01-16'))
  await meeting('coming-joint', 'JOINT_RECEPTION', {
    ...{ title: '公交线路调整联合接访', question: '线路调整的依据与补救', seats: BUREAUS },
    ...{ calledOn: day('2023-01-09'), heldOn: day('2023-01-17'), fromTime: '14:00', untilTime: '16:00' },
  }).call()
  await received(residents, 'opening-reception-1', '容秋实', {
    ...{ on: day('2023-01-04'), fromTime: '09:00', untilTime: '10:00', visitors: 1, matterNumbers: [] },
    ...{ question: '供热退费如何主张', outcome: 'EXPLAINED', advice: '说明合同约定和测温程序' },
  })
  await received(residents, 'opening-reception-2', '柏知微', {
    ...{ on: day('2023-01-09'), fromTime: '09:30', untilTime: '11:00', visitors: 2, matterNumbers: [] },
    ...{
      question: '离职时工资未结清',
      outcome: 'ARBITRATION',
      advice: '告知仲裁时效和证据',
      passedOn: '转区劳动仲裁窗口',
    },
  })
}
