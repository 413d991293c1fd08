import type { MediationEnd } from '@petition/domain'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { workday } from '../../days.js'
import { ORDINARY } from '../../stories/index.js'
import type { Beginning } from '../../year/beginning.js'
import { agrees, ends, isLedToMediation, meets, type MediationPlan } from '../mediating.js'
import { petition } from '../petition.js'
import { settlesForMany } from './group-settlement.js'

type Line = readonly [ledIn: string, subject: string, end: MediationEnd | null, ended: string | null]

/** The linkage's 31 cases of the year, twelve of them agreed; the fifth is the group case. */
const LINES: readonly Line[] = [
  ['2022-02-14', '施工噪声', 'AGREED', '2022-03-14'],
  ['2022-05-26', '改制安置费', 'FAILED', '2022-06-24'],
  ['2022-08-18', '施工噪声', 'AGREED', '2022-09-13'],
  ['2022-09-23', '违法建设相邻损害', 'AGREED', '2022-10-20'],
  ['2022-02-21', '改制安置费', 'AGREED', '2022-05-16'],
  ['2022-09-16', '供热', 'AGREED', '2022-11-02'],
  ['2022-02-16', '改制安置费', 'WITHDRAWN', '2022-04-28'],
  ['2022-03-17', '供热', 'AGREED', '2022-04-14'],
  ['2022-03-14', '物业纠纷', 'TO_COURT', '2022-04-07'],
  ['2022-03-02', '改制安置费', 'WITHDRAWN', '2022-05-05'],
  ['2022-06-27', '宅基地界址', 'AGREED', '2022-08-02'],
  ['2022-07-05', '施工噪声', 'WITHDRAWN', '2022-08-22'],
  ['2022-08-16', '违法建设相邻损害', 'TO_COURT', '2022-09-26'],
  ['2022-03-08', '医疗纠纷', 'AGREED', '2022-04-14'],
  ['2022-04-06', '违法建设相邻损害', 'FAILED', '2022-06-06'],
  ['2022-03-31', '征地补偿分配', 'FAILED', '2022-04-27'],
  ['2022-06-29', '供热', 'FAILED', '2022-07-22'],
  ['2022-09-09', '施工噪声', 'WITHDRAWN', '2022-11-22'],
  ['2022-09-26', '改制安置费', 'WITHDRAWN', '2022-11-14'],
  ['2022-08-09', '征地补偿分配', 'FAILED', '2022-08-25'],
  ['2022-02-15', '征地补偿分配', 'FAILED', '2022-03-30'],
  ['2022-11-21', '施工噪声', null, null],
  ['2022-04-15', '征地补偿分配', 'FAILED', '2022-06-02'],
  ['2022-04-01', '违法建设相邻损害', 'WITHDRAWN', '2022-05-31'],
  ['2022-07-20', '拆迁补偿', 'AGREED', '2022-08-17'],
  ['2022-02-18', '医疗纠纷', 'AGREED', '2022-03-23'],
  ['2022-04-13', '违法建设相邻损害', 'AGREED', '2022-05-26'],
  ['2022-04-26', '征地补偿分配', 'WITHDRAWN', '2022-05-13'],
  ['2022-12-02', '医疗纠纷', null, null],
  ['2022-05-31', '施工噪声', 'TO_COURT', '2022-07-28'],
  ['2022-04-25', '供热', 'AGREED', '2022-05-18'],
]

export const MEDIATIONS = LINES.length
const GROUP_CASE = 4
const MEDIATORS = ['tiaojie', 'tiaojie2'] as const

/** Days before the lead-in on which the matter was received. */
const BEFORE = 14

const planOf = (at: number): MediationPlan => {
  const [ledIn, subject, end, ended] = LINES[at] as Line
  return {
    ...{ no: at + 1, subject, end, endedOn: ended === null ? null : workday(localDate(ended)) },
    ...{ ledInOn: workday(localDate(ledIn)), mediator: MEDIATORS[at % 2] as string },
    side: end === 'WITHDRAWN' ? 'CLAIMANT' : null,
  }
}

export const receivedOnOf = (at: number): LocalDate => workday(addDays(planOf(at).ledInOn, -BEFORE))

/** A petition that goes on while both sides are brought together. */
export function mediated(beginning: Beginning, at: number): void {
  const plan = planOf(at)
  const turns = { isSlow: true, outcomes: ['EXPLAINED'] } as const
  const given = beginning.given({
    ...{ turns, story: beginning.chance.pick(ORDINARY), channel: 'VISIT', purpose: 'REQUEST', materials: 0 },
    people: at === GROUP_CASE ? 'TWELVE' : 'ONE',
  })
  const course = beginning.course()
  petition(course, given, turns)
  const running = isLedToMediation(course, given, plan)
  meets(course, plan, running, addDays(plan.ledInOn, 6), '双方陈述意见，调解员分别听取，约定再次协商。')
  if (plan.end === 'AGREED' && at === GROUP_CASE) settlesForMany(course, plan, running)
  else if (plan.end === 'AGREED') agrees(course, plan, running)
  ends(course, plan, running)
}
