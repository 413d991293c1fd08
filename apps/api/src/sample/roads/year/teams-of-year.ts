import { addDays, localDate, type LocalDate } from '@petition/law'
import { Between } from 'typeorm'
import { dissolveTeam, formTeam } from '../../../lawyers/index.js'
import type { Ctx } from '../../../platform/index.js'
import { workday } from '../../days.js'
import { onDayOf, type Residents } from '../../house/residents.js'
import { HEAD } from '../../people/cadres.js'
import { freeOfCases, professionalId } from './beside-matters.js'

interface TeamStory {
  readonly formedOn: LocalDate
  readonly purpose: string
  readonly reason: string
  readonly lawyer: string
  readonly helper: readonly ['MEDIATOR' | 'COUNSELLOR', string]
  /** days until it is dissolved with this; null: still at work */
  readonly ends: readonly [days: number, result: string] | null
}

const STORIES: readonly TeamStory[] = [
  {
    ...{ formedOn: localDate('2022-03-21'), purpose: '改制安置费分期支付', reason: '涉及人数多，须对账和起草协议' },
    ...{ lawyer: '纪若川', helper: ['MEDIATOR', '万青岚'] },
    ends: [60, '完成对账，协议已签订并开始履行。'],
  },
  {
    ...{ formedOn: localDate('2022-06-13'), purpose: '管网改造期间的出行和赔偿', reason: '施工、街道、住建意见不一' },
    ...{ lawyer: '容秋实', helper: ['COUNSELLOR', '卜念慈'] },
    ends: [45, '各单位分工落实，赔偿标准已公示。'],
  },
  {
    ...{ formedOn: localDate('2022-09-05'), purpose: '安置过渡费核定', reason: '历史资料缺失，须多单位核对' },
    ...{ lawyer: '柏知微', helper: ['MEDIATOR', '万青岚'] },
    ends: [70, '逐户核定完毕，差额已补发。'],
  },
  {
    ...{ formedOn: localDate('2022-11-14'), purpose: '停产企业职工社保接续', reason: '补缴主体和资金来源尚未确定' },
    ...{ lawyer: '纪若川', helper: ['COUNSELLOR', '卜念慈'] },
    ends: null,
  },
]

/** The office's clerk of reception leads. */
const LEADS = 'jiefang'

async function livesTeam(residents: Residents, story: TeamStory, at: number): Promise<void> {
  const on = workday(story.formedOn)
  const name = `year-team-${at}`
  const by = <T>(day: LocalDate, step: string, work: (ctx: Ctx, idempotencyKey: string) => Promise<T>) =>
    onDayOf(residents, HEAD, day, `${name}-${step}`, (ctx) => work(ctx, `sample-${name}-${step}`))
  const caseId = await by(on, 'formed', async (ctx, idempotencyKey) => {
    const { purpose, reason, lawyer, helper } = story
    const matter = await freeOfCases(ctx, {
      ...{ receivedOn: Between(addDays(on, -60), addDays(on, -10)), hasAccusation: false },
      receivedByOrganId: residents.organId('PO'),
    })
    if (matter === null) return null
    const members = [
      { role: 'LEAD', accountId: residents.accountId(LEADS) } as const,
      { role: 'LAWYER', professionalId: await professionalId(ctx, lawyer) } as const,
      { role: helper[0], professionalId: await professionalId(ctx, helper[1]) },
    ]
    const task = { matterId: matter.id, on, purpose, reason, workUntil: addDays(on, 90), members }
    return formTeam(ctx, { idempotencyKey, ...task })
  })
  if (caseId === null || story.ends === null) return
  const [days, result] = story.ends
  const endsOn = workday(addDays(on, days))
  await by(endsOn, 'dissolved', (ctx, idempotencyKey) =>
    dissolveTeam(ctx, { idempotencyKey, caseId, on: endsOn, result }),
  )
}

/** Each lived by itself. */
export const TEAMS_OF_YEAR = STORIES.map((story, at) => (residents: Residents) => livesTeam(residents, story, at))
