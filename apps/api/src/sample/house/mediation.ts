import type { Office } from '../../platform/index.js'
import { localDate, type LocalDate } from '@petition/law'
import {
  addMediationBody,
  declareMediatorTies,
  holdMediationSession,
  leadToMediation,
  nameMediator,
  recordMediationConsent,
  screenForMediation,
  takeMediation,
} from '../../mediation/index.js'
import { MatterEntity } from '../../matters/index.js'
import { MediationCaseEntity } from '../../mediation/mediation.entity.js'
import { HEAD } from '../people/cadres.js'
import type { Ctx } from '../../platform/index.js'
import type { Residents } from './residents.js'

const BODIES = [
  ['U34', '滨海新区访调对接人民调解委员会', 'PEOPLES_COMMITTEE'],
  ['U34', '滨海新区医疗纠纷专业调解中心', 'INDUSTRY'],
] as const

/** The bodies that matters are led to. @returns the committee's id */
export async function keepMediationBodies(residents: Residents): Promise<string> {
  const ctx = await residents.ctx(HEAD, localDate('2022-01-06'), undefined, 'mediation-bodies')
  const ids: string[] = []
  for (const [at, [code, name, kind]] of BODIES.entries())
    ids.push(
      await addMediationBody(ctx, {
        ...{ idempotencyKey: `sample-mediation-body-${at}`, organId: residents.organId(code), name, kind },
        court: '滨海新区人民法院',
      }),
    )
  return ids[0] ?? ''
}

const RUNNING = 2
const day = localDate

/** Two matters in hand are being mediated on the office's first day: one at the table, one just led in. */
export async function keepMediations(office: Office, residents: Residents, bodyId: string): Promise<void> {
  const matters = await office.db.read.find(MatterEntity, {
    where: { standing: 'OPEN', stage: 'HANDLING', hasAccusation: false },
    order: { receivedOn: 'ASC', id: 'ASC' },
    take: RUNNING,
  })
  const [first, second] = matters
  if (first) {
    const caseId = await isLedIn(residents, first.id, bodyId, {
      at: 0,
      subject: '小区公共部位维修',
      on: day('2022-12-19'),
    })
    await isAtTheTable(residents, caseId)
  }
  if (second)
    await isLedIn(residents, second.id, bodyId, { at: 1, subject: '供热温度不达标退费', on: day('2023-01-06') })
}

interface LedIn {
  readonly at: number
  readonly subject: string
  readonly on: LocalDate
}

const CLERK = 'jiefang'

async function isLedIn(residents: Residents, matterId: string, bodyId: string, led: LedIn): Promise<string> {
  const { at, subject, on } = led
  const ctx = await residents.ctx(CLERK, on, undefined, `mediation-${at}`)
  const key = (what: string) => `sample-mediation-${at}-${what}`
  await screenForMediation(ctx, {
    ...{ idempotencyKey: key('screened'), matterId, on, isSuitable: true, grounds: ['CIVIL_DISPUTE', 'ROOM_TO_AGREE'] },
    ...{ subject, reason: '双方均愿意协商', respondentName: '滨海新区某服务企业', respondentContact: '企业客服部' },
  })
  const caseId = await caseOf(ctx, subject)
  for (const side of ['CLAIMANT', 'RESPONDENT'] as const)
    await recordMediationConsent(ctx, {
      ...{ idempotencyKey: key(side), caseId, on, side, isWilling: true, form: 'WRITTEN', proof: '调解同意书' },
    })
  await leadToMediation(ctx, { idempotencyKey: key('led'), caseId, on, bodyId })
  return caseId
}

const caseOf = async (ctx: Ctx, subject: string): Promise<string> =>
  (await ctx.read.findOneByOrFail(MediationCaseEntity, { subject })).id

async function isAtTheTable(residents: Residents, caseId: string): Promise<void> {
  const on = day('2022-12-20')
  const ctx = await residents.ctx('tiaojie', on, undefined, 'mediation-table')
  const input = (what: string) => ({ idempotencyKey: `sample-mediation-${what}`, caseId, on })
  await takeMediation(ctx, { ...input('taken'), number: '（2022）人调字第32号' })
  await nameMediator(ctx, {
    ...{ ...input('named'), accountId: residents.accountId('tiaojie'), as: 'MEDIATOR', chosenBy: 'PARTIES' },
  })
  await nameMediator(ctx, {
    ...{ ...input('helped'), accountId: residents.accountId('zixun'), as: 'COUNSELLOR', chosenBy: 'BODY' },
  })
  await declareMediatorTies(ctx, { ...input('free'), isFree: true, statement: '与双方均无利害关系' })
  await holdMediationSession(ctx, {
    ...{ ...input('met'), fromTime: '14:00', untilTime: '15:30', place: '区人民调解室', isPublic: false },
    ...{ claimants: 2, respondents: 1, record: '申请方说明漏水情况；被申请方同意先行查勘，下次会前提交维修方案。' },
  })
}
