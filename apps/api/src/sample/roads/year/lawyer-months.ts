import type { ReceptionOutcome } from '@petition/domain'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { FIRST_DAY, workday } from '../../days.js'
import { LivedMeeting, received, type Seat } from '../../house/meetings.js'
import type { Residents } from '../../house/residents.js'

/** The report on 2022: 27 conferences with lawyers, more than 50 of the linkage, 67 person-times in 58 receptions. */
const COUNTS = { lawyers: 27, linkage: 53, receptions: 58, joint: 2 } as const
const BEGINS = localDate('2022-01-10')
const LASTS = 345

const LAWYERS = ['纪若川', '容秋实', '柏知微'] as const
const TOPICS = ['拆迁补偿', '欠薪', '施工噪声', '改制安置费', '供热', '宅基地界址', '征地补偿分配', '物业纠纷'] as const
const ADVICE = [
  '事实需补充调查，由责任单位核实后再研究。',
  '建议引导诉讼，并告知起诉期限。',
  '建议导入调解，先听取双方意愿。',
  '支持部分诉求，其余依法不予支持并做好解释。',
] as const
const CENTRES = ['街镇矛调中心', '区矛调中心', '区调解服务中心'] as const
const OUTCOMES: readonly ReceptionOutcome[] = ['MEDIATION', 'EXPLAINED', 'LITIGATION', 'OPINION', 'ARBITRATION']
const ORGANS = ['U38', 'U39'] as const
const HALL = '区信访接待大厅二楼会议室'

/** Evenly over the year, on days on which the office works. */
const spread = (at: number, of: number): LocalDate => workday(addDays(BEGINS, Math.floor((at * LASTS) / of)))
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T

type Lived = (residents: Residents) => Promise<void>
interface OnDay {
  readonly on: LocalDate
  readonly live: Lived
}

const chair: Seat = { role: 'CHAIR', who: '分管副主任', as: 'POST' }
const times = { fromTime: '09:00', untilTime: '10:30' } as const

function withLawyers(at: number): OnDay {
  const heldOn = spread(at, COUNTS.lawyers)
  const topic = pick(TOPICS, at)
  const seats: Seat[] = [chair, { role: 'LAWYER', who: pick(LAWYERS, at), as: 'PROFESSIONAL' }]
  return {
    on: heldOn,
    live: async (residents) => {
      const meeting = new LivedMeeting(residents, {
        ...{ name: `lawyers-${at}`, kind: 'WITH_LAWYERS', title: `${topic}研判`, question: `${topic}如何处理` },
        ...{ calledOn: addDays(heldOn, -4), heldOn, ...times, place: HALL, seats },
      })
      await (await meeting.call()).hold(`研究${topic}事项，听取责任单位和律师意见。`, pick(ADVICE, at))
      if (at % 3 !== 0) return
      const organ = pick(ORGANS, at)
      await meeting.ask(organ, `就${topic}补充核实并答复`, addDays(heldOn, 14))
      const [how, text] =
        at % 9 === 0 ? (['DROPPED', '当事方已另行和解'] as const) : (['REPORTED', '已核实并答复'] as const)
      await meeting.end(organ, addDays(heldOn, 10), how, text)
    },
  }
}

function ofLinkage(at: number): OnDay {
  const heldOn = spread(at, COUNTS.linkage)
  const topic = pick(TOPICS, at * 3)
  const seats: Seat[] = [chair, { role: 'MEDIATOR', who: '万青岚', as: 'PROFESSIONAL' }]
  const convenor = pick(CENTRES, at)
  return {
    on: heldOn,
    live: async (residents) => {
      const meeting = new LivedMeeting(residents, {
        ...{ name: `linkage-${at}`, kind: 'LINKAGE', title: `${topic}调解研判`, question: `${topic}的调解方案` },
        ...{ calledOn: addDays(heldOn, -2), heldOn, fromTime: '14:00', untilTime: '15:30', place: convenor, seats },
        convenor,
      })
      await (await meeting.call()).hold(`研究${topic}的调解方案和分工。`, '按方案继续调解，必要时请专业人员参加。')
    },
  }
}

/** 50 of one, 7 of two and one of three: 67 person-times. */
const visitorsOf = (at: number): number => (at === 29 ? 3 : at % 8 === 4 ? 2 : 1)

function onDuty(at: number): OnDay {
  const on = spread(at, COUNTS.receptions)
  const topic = pick(TOPICS, at * 5)
  return {
    on,
    live: (residents) =>
      received(residents, `duty-${at}`, pick(LAWYERS, at), {
        ...{ on, fromTime: '15:30', untilTime: '17:00', visitors: visitorsOf(at), matterNumbers: [] },
        ...{ question: `${topic}咨询`, outcome: pick(OUTCOMES, at), advice: `就${topic}说明规定和途径` },
      }),
  }
}

const JOINT = [
  ['2022-04-20', '小区消防通道联合接访', '通道占用的责任与整改'],
  ['2022-09-14', '地下管网改造联合接访', '施工期间出行和赔偿'],
] as const

function jointly(at: number): OnDay {
  const [day, title, question] = pick(JOINT, at)
  const heldOn = localDate(day)
  const seats: Seat[] = ORGANS.map((who) => ({ role: 'ORGAN', who, as: 'ORGAN' }))
  return {
    on: heldOn,
    live: async (residents) => {
      const meeting = new LivedMeeting(residents, {
        ...{ name: `joint-${at}`, kind: 'JOINT_RECEPTION', title, question, place: '区信访接待大厅', seats },
        ...{ calledOn: addDays(heldOn, -5), heldOn, fromTime: '09:00', untilTime: '11:00' },
      })
      await (await meeting.call()).hold('各单位当面说明，逐项答复。', '分工整改，限期反馈。', 4 + at)
      for (const [no, organ] of ORGANS.entries()) {
        await meeting.ask(organ, '按承诺整改并反馈', addDays(heldOn, 14 + no))
        await meeting.end(organ, addDays(heldOn, 12), 'REPORTED', '已按承诺整改')
      }
      await meeting.tellResult(addDays(heldOn, 13), '已告知整改完成情况')
    },
  }
}

const all = (count: number, one: (at: number) => OnDay): OnDay[] => Array.from({ length: count }, (_, at) => one(at))

const YEAR: readonly OnDay[] = [
  ...all(COUNTS.lawyers, withLawyers),
  ...all(COUNTS.linkage, ofLinkage),
  ...all(COUNTS.receptions, onDuty),
  ...all(COUNTS.joint, jointly),
].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** The months of the year, a part each. */
export const LAWYER_MONTHS: readonly string[] = [...new Set(YEAR.map(({ on }) => on.slice(0, 7)))].filter(
  (month) => month < FIRST_DAY.slice(0, 7),
)

export async function livesLawyerMonth(residents: Residents, month: string): Promise<void> {
  for (const { on, live } of YEAR) if (on.startsWith(month)) await live(residents)
}
