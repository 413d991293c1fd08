import type { DisputeKind, DisputeSource, DisputeWay } from '@petition/domain'
import { addDays } from '@petition/law'
import { IsNull } from 'typeorm'
import { CaseFileEntity } from '../../casework/index.js'
import {
  handBackDispute,
  joinDisputeTeam,
  moveDisputeDown,
  moveDisputeUp,
  noteDisputeStep,
  reopenDispute,
  reportDispute,
  revisitDispute,
  settleDispute,
  takeDispute,
} from '../../mediation/index.js'
import {
  CentreMemberEntity,
  DisputeCentreEntity,
  DisputeEntity,
  DisputeStayEntity,
} from '../../mediation/centres/centres.entity.js'
import type { Ctx } from '../../platform/index.js'
import { PILOT } from '../house/centres.js'
import { handlerOf } from '../people/staff.js'
import type { Course } from './course.js'
import type { Hand } from './hand.js'

/** How a dispute goes; each is lived through the real commands. */
export type DisputeTurn =
  | 'SETTLED'
  | 'WRITTEN'
  | 'OTHER_WAYS'
  | 'WITHDRAWN'
  | 'UP'
  | 'UP_TWICE'
  | 'HANDED_BACK'
  | 'UP_AND_DOWN'
  | 'ANEW'
  | 'NOT_KEPT'

export interface DisputePlan {
  readonly turn: DisputeTurn
  readonly kind: DisputeKind
  readonly source: DisputeSource
  readonly subject: string
  readonly place: string
  /** the street or town */
  readonly organCode: string
  readonly community: string | null
  readonly agreed: string
  /** how many steps before it is settled */
  readonly steps: number
  readonly findingLineId?: string | null
}

/** What the steps of one dispute share: its id, once it is there. */
interface Disputed {
  id: string
}

const DISTRICT_CLERK = 'jiefang'
const WAYS: readonly DisputeWay[] = ['COURT_WAY', 'LINKED_MEDIATION', 'PETITION_WAY']

/** Whoever has a seat in the centre that holds it first. */
const clerkOf = ({ organCode, community }: Pick<DisputePlan, 'organCode' | 'community'>): string =>
  organCode === PILOT.organCode && community === PILOT.community ? PILOT.clerk : handlerOf(organCode)

/** A dispute from its report to its end, as the plan has it. */
export function disputing(course: Course, plan: DisputePlan): void {
  const it: Disputed = { id: '' }
  course.by(clerkOf(plan), async (hand) => {
    it.id = await reportDispute(hand.ctx, {
      ...{ idempotencyKey: hand.newKey(), on: hand.ctx.today, kind: plan.kind, source: plan.source },
      ...{
        subject: plan.subject,
        place: plan.place,
        community: plan.community,
        findingLineId: plan.findingLineId ?? null,
      },
      organId: hand.organId(plan.organCode),
    })
  })
  goingOn(course, plan, it)
}

/** What follows once it is at a centre. */
export function goingOn(course: Course, plan: DisputePlan, it: Disputed): void {
  const { turn } = plan
  const clerk = clerkOf(plan)
  isTaken(course.pass(0, 2), clerk, it)
  worked(course, clerk, it, plan.steps)
  const last = moving(course, plan, it)
  course.pass(1, 5).by(last, async (hand) => settles(hand, it, plan))
  if (turn === 'OTHER_WAYS' || turn === 'WITHDRAWN') return
  const isKept = turn !== 'NOT_KEPT'
  course.pass(22, 30).by(last, async (hand) => {
    const text = isKept ? '当面查看，约定事项已经履行' : '约定的事项还没有履行，双方同意继续协商'
    await revisitDispute(hand.ctx, { ...onIt(hand, it), isKept, text })
  })
  if (turn === 'ANEW') isAnew(course, last, it)
  if (turn === 'ANEW' || turn === 'NOT_KEPT') {
    worked(course, last, it, 1)
    course.pass(2, 6).by(last, async (hand) => settles(hand, it, { ...plan, turn: 'SETTLED' }))
    course.pass(20, 30).by(last, async (hand) => {
      await revisitDispute(hand.ctx, { ...onIt(hand, it), isKept: true, text: '再次查看，已经履行' })
    })
  }
}

const onIt = (hand: Hand, { id }: Disputed) => ({
  ...{ idempotencyKey: hand.newKey(), caseId: id, on: hand.ctx.today },
})

const isTaken = (course: Course, login: string, it: Disputed): Course =>
  course.by(login, async (hand) => {
    await takeDispute(hand.ctx, onIt(hand, it))
    const members = await membersAt(hand.ctx, it.id)
    if (members.length > 0) await joinDisputeTeam(hand.ctx, { ...onIt(hand, it), memberIds: members })
  })

/** Two of the centre's people; none where it was before, and has its team. */
async function membersAt(ctx: Ctx, id: string): Promise<string[]> {
  const { centreId } = await ctx.read.findOneByOrFail(DisputeEntity, { id })
  if ((await ctx.read.countBy(DisputeStayEntity, { caseId: id, centreId })) > 1) return []
  const { openedOn } = await ctx.read.findOneByOrFail(CaseFileEntity, { id })
  const rows = await ctx.read.find(CentreMemberEntity, {
    where: { centreId, untilOn: IsNull() },
    order: { id: 'ASC' },
  })
  const at = Number(openedOn.slice(8)) % Math.max(1, rows.length)
  return [rows[at], rows[(at + 1) % Math.max(1, rows.length)]]
    .flatMap((row) => (row && row.fromOn <= ctx.today ? [row.id] : []))
    .filter((one, place, all) => all.indexOf(one) === place)
}

const STEPS = [
  ['VISIT', '上门走访，分别听取双方说明'],
  ['SITE', '到现场查看，核对双方所说的情况'],
  ['MEETING', '请双方到中心当面协商，已有初步意见'],
] as const

function worked(course: Course, login: string, it: Disputed, steps: number): void {
  for (const [step, text] of STEPS.slice(0, steps))
    course.pass(1, 3).by(login, async (hand) => {
      await noteDisputeStep(hand.ctx, { ...onIt(hand, it), step, text, nextOn: addDays(hand.ctx.today, 5) })
    })
}

/** Up, back and down; @returns who has it at the end */
function moving(course: Course, { turn, organCode, community }: DisputePlan, it: Disputed): string {
  const clerk = clerkOf({ organCode, community })
  const street = handlerOf(organCode)
  const up = (login: string, reason: string) =>
    course.pass(1, 3).by(login, async (hand) => {
      await moveDisputeUp(hand.ctx, { ...onIt(hand, it), reason })
    })
  const next = clerk === street ? DISTRICT_CLERK : street
  switch (turn) {
    case 'UP':
      up(clerk, '涉及相邻小区和两家单位，需要上一级出面协调')
      isTaken(course.pass(0, 2), next, it)
      worked(course, next, it, 1)
      return next
    case 'UP_TWICE':
      up(clerk, '涉及开发企业，社区和街道无法召集')
      isTaken(course.pass(0, 2), next, it)
      if (next === DISTRICT_CLERK) return next
      worked(course, next, it, 1)
      up(next, '需要区级主管部门参加')
      isTaken(course.pass(0, 2), DISTRICT_CLERK, it)
      return DISTRICT_CLERK
    case 'HANDED_BACK':
      up(clerk, '双方分歧较大，请上级协调')
      course.pass(1, 2).by(next, async (hand) => {
        await handBackDispute(hand.ctx, { ...onIt(hand, it), reason: '可由原中心请业委会、物业一并协商，先行就地化解' })
      })
      worked(course, clerk, it, 1)
      return clerk
    case 'UP_AND_DOWN':
      up(clerk, '需要主管部门先作技术认定')
      isTaken(course.pass(0, 2), next, it)
      course.pass(2, 5).by(next, async (hand) => {
        const { startCentreId } = await hand.ctx.read.findOneByOrFail(DisputeEntity, { id: it.id })
        const { id: centreId } = await hand.ctx.read.findOneByOrFail(DisputeCentreEntity, { id: startCentreId })
        await moveDisputeDown(hand.ctx, { ...onIt(hand, it), centreId, reason: '技术认定已经作出，由原中心就近收尾' })
      })
      isTaken(course.pass(0, 2), clerk, it)
      return clerk
    default:
      return clerk
  }
}

async function settles(hand: Hand, it: Disputed, { turn, agreed }: DisputePlan): Promise<void> {
  const on = onIt(hand, it)
  const none = { agreementNo: null, mediationId: null, revisitOn: null }
  if (turn === 'WITHDRAWN')
    await settleDispute(hand.ctx, { ...on, ...none, how: 'BOTH_WITHDREW', text: '双方已自行和解，同意撤回', ways: [] })
  else if (turn === 'OTHER_WAYS')
    await settleDispute(hand.ctx, {
      ...{ ...on, ...none, how: 'OTHER_WAYS', text: '经两次协商未达成一致，已当面告知其他途径' },
      ways: WAYS.slice(0, 2),
    })
  else if (turn === 'WRITTEN' || turn === 'UP' || turn === 'UP_TWICE')
    await settleDispute(hand.ctx, {
      ...{ ...on, ...none, how: 'AGREEMENT', text: agreed, ways: [] },
      agreementNo: `调协〔${hand.ctx.today.slice(0, 4)}〕${hand.name.replaceAll(/\D/g, '')}号`,
    })
  else await settleDispute(hand.ctx, { ...on, ...none, how: 'ORAL', text: agreed, ways: [] })
}

function isAnew(course: Course, login: string, it: Disputed): void {
  course.pass(30, 45).by(login, async (hand) => {
    await reopenDispute(hand.ctx, { ...onIt(hand, it), reason: '同一问题再次发生，双方要求继续协商' })
  })
  course.pass(0, 1).by(login, async (hand) => {
    await takeDispute(hand.ctx, onIt(hand, it))
  })
}
