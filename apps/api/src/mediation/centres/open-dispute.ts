import { startAt, type DisputeKind, type DisputePlace, type DisputeSource, type Role } from '@petition/domain'
import { yearOf, type LocalDate } from '@petition/law'
import { openCase } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { actOn, needed, type ActInput } from '../../matters/referral/index.js'
import { requireOrgan } from '../../organs/index.js'
import { InvalidInput, newId, nextNumber, NotPermitted, requireViewer, runCommand } from '../../platform/index.js'
import { hasRole, type Ctx, type Tx } from '../../platform/index.js'
import { disputeReporters } from './access.js'
import { DisputeEntity, FindingLineEntity, FindingRoundEntity, type DisputeCentreEntity } from './centres.entity.js'
import { DISPUTE } from './dispute-kind.js'
import { lockCentre } from './keep-centres.js'
import { centresOf } from './read-centres.js'
import { sealSides, type Side } from './sides.js'
import { seatsOf } from './sight.js'
import { impersonal, impersonalIfAny } from './texts.js'

/** What is told of a dispute, and where it lies. */
export interface DisputeText {
  readonly kind: DisputeKind
  /** what it is about, without names */
  readonly subject: string
  /** where: an estate, a road, a building; no person's door */
  readonly place: string
  /** the street or town it lies in */
  readonly organId?: string | null
  readonly community?: string | null
  /** another centre than the lowest, with the reason why it starts higher */
  readonly centreId?: string | null
  readonly higherReason?: string | null
  readonly sides?: readonly Side[] | null
}

export interface ReportDisputeInput extends DisputeText {
  readonly idempotencyKey: string
  readonly on: LocalDate
  readonly source: DisputeSource
  /** the line of a round of finding that it comes from */
  readonly findingLineId?: string | null
}

const OFFICE: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY']

/**
 * Enters a dispute at the lowest centre of its place. Who enters it has a seat in a centre, leads the organ, or is of the office.
 *
 * @returns the dispute's id
 * @throws RuleRefused `NO_CENTRE` | `START_ELSEWHERE` | `START_HIGHER_WITHOUT_REASON`; InvalidInput; NotPermitted
 */
export async function reportDispute(ctx: Ctx, input: ReportDisputeInput): Promise<string> {
  const { on, source, kind } = input
  const detail = { on, source, kind }
  const command = { name: 'reportDispute', input, key: input.idempotencyKey, roles: disputeReporters.roles, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const isOffices = viewer.kind === 'system' || hasRole(viewer, ...OFFICE)
    if (!isOffices && !hasRole(viewer, 'ORGAN_HEAD') && (await seatsOf(tx)).length === 0)
      throw new NotPermitted('reportDispute', 'NOT_YOUR_ACT')
    if (source === 'FROM_MATTER') throw new InvalidInput({ 'input.source': 'FROM_MATTER' }, 'FROM_THE_MATTER_ITSELF')
    const findingLineId = await lineOf(tx, input)
    const { disputeId } = await openDispute(tx, input, { ...{ on, source, findingLineId }, matterId: null })
    return { kind: 'case', id: disputeId }
  })
  return id
}

/** What was found by looking names the line it was found under. */
async function lineOf(tx: Tx, { source, findingLineId }: ReportDisputeInput): Promise<string | null> {
  if (source !== 'FROM_FINDING' || !findingLineId) return null
  const line = await tx.m.findOneBy(FindingLineEntity, { id: findingLineId })
  const round = line && (await tx.m.findOneBy(FindingRoundEntity, { id: line.roundId }))
  if (!round || round.withdrawnOn !== null)
    throw new InvalidInput({ 'input.findingLineId': 'FINDING_WITHDRAWN' }, 'FINDING_WITHDRAWN')
  return findingLineId
}

export interface LeadToCentreInput extends ActInput, DisputeText {
  readonly on: LocalDate
  readonly reason: string
}

/**
 * Hands what a matter is about to the lowest centre of its place (信访工作条例 第三十三条). The matter goes on with its own days.
 *
 * @returns the matter's id
 * @throws RuleRefused `DISPUTE_RUNS_ALREADY` | `NOT_A_REQUEST_TO_MEDIATE` and those of a start; InvalidInput
 */
export function leadToCentre(ctx: Ctx, input: LeadToCentreInput): Promise<string> {
  const { on } = input
  return actOn(ctx, { name: 'leadToCentre', act: 'leadToCentre', input, detail: { on } }, async (tx, matter) => {
    const reason = impersonal('input.reason', input.reason, 500)
    const begun = { on, source: 'FROM_MATTER' as const, findingLineId: null, matterId: matter.row.id }
    const { disputeId, centre } = await openDispute(tx, input, begun)
    return [{ kind: 'CENTRE_LED_IN', on, disputeId, centreName: centre.name, reason }]
  })
}

interface Begun {
  readonly on: LocalDate
  readonly source: DisputeSource
  readonly findingLineId: string | null
  readonly matterId: string | null
}

async function openDispute(
  tx: Tx,
  told: DisputeText,
  { on, source, findingLineId, matterId }: Begun,
): Promise<{ disputeId: string; centre: DisputeCentreEntity }> {
  const place: DisputePlace = { organId: told.organId ?? null, community: told.community?.trim() || null }
  const higherReason = impersonalIfAny('input.higherReason', told.higherReason, 500)
  const wanted = { centreId: told.centreId ?? null, reason: higherReason }
  const chosen = must(startAt(place, wanted, await centresOf(tx)))
  const centre = await lockCentre(tx, chosen.id)
  if (on < centre.openedOn) throw new InvalidInput({ 'input.on': 'BEFORE_START' }, 'BEFORE_START')
  const id = newId()
  const viewer = requireViewer(tx)
  const row: DisputeEntity = {
    ...{ id, centreId: centre.id, startCentreId: centre.id, level: centre.level, findingLineId, source },
    ...{ reporterId: viewer.kind === 'account' ? viewer.accountId : null, kind: told.kind, community: place.community },
    ...{ subject: impersonal('input.subject', told.subject, 200), place: impersonal('input.place', told.place, 100) },
    ...{ standing: 'TO_TAKE', endHow: null, reportedOn: on, heldSince: on, dueOn: on, settledOn: null },
    ...{ isSettledWhereItBegan: false, hasMovedUp: false, rounds: 1 },
    sidesSealed: sealSides(tx.keys, id, checkedSides(told.sides)),
  }
  await tx.m.insert(DisputeEntity, row)
  const organ = await requireOrgan(tx, centre.organId)
  const year = yearOf(on)
  const no = await nextNumber(tx, organ.id, DISPUTE, year)
  const head = { id, kind: DISPUTE, number: `${organ.areaCode ?? organ.code}矛调〔${year}〕${no}号`, matterId }
  await openCase(tx, { ...head, organId: organ.id, openedOn: on }, [
    {
      ...{ kind: 'DISPUTE_REPORTED', on, source, about: told.kind, higherReason, matterId, findingLineId },
      ...{ centreId: centre.id, level: centre.level, centreOrganId: organ.id },
    },
  ])
  return { disputeId: id, centre }
}

const MOST_SIDES = 6

export function checkedSides(sides: readonly Side[] | null | undefined): readonly Side[] {
  if ((sides ?? []).length > MOST_SIDES) throw new InvalidInput({ 'input.sides': `AT_MOST_${MOST_SIDES}` })
  return (sides ?? []).map((one, at) => ({
    side: one.side,
    name: needed(`input.sides.${at}.name`, one.name, 40),
    contact: one.contact.trim() === '' ? '' : needed(`input.sides.${at}.contact`, one.contact, 100),
  }))
}
