import { mayClose, mayStandUnder, type CentreLevel, type TeamKind } from '@petition/domain'
import { cite, refused, type LocalDate } from '@petition/law'
import { IsNull } from 'typeorm'
import { CaseFileEntity } from '../../casework/index.js'
import { must } from '../../matters/index.js'
import { wanted } from '../../matters/referral/index.js'
import { AccountEntity, requiredText, requireOrgan } from '../../organs/index.js'
import {
  InvalidInput,
  lock,
  newId,
  NotFound,
  requireViewer,
  runCommand,
  updateVersioned,
} from '../../platform/index.js'
import type { Ctx, Tx } from '../../platform/index.js'
import { CENTRE_KEEPERS, MEMBER_KEEPERS } from './access.js'
import { CentreMemberEntity, DisputeCentreEntity } from './centres.entity.js'
import { asCentre, centresOf } from './read-centres.js'

interface CentreText {
  readonly name: string
  readonly ledBy: string
  readonly basis: string
}

export interface AddDisputeCentreInput extends CentreText {
  readonly idempotencyKey: string
  readonly level: CentreLevel
  readonly organId: string
  readonly parentId?: string | null
  readonly community?: string | null
  readonly openedOn: LocalDate
}

const house = cite('house', '')

/**
 * Sets up a centre: a community's under a street's or town's, that one under the district's.
 *
 * @throws RuleRefused `CENTRE_LEVELS_MIXED` | `ONE_DISTRICT_CENTRE` | `CENTRE_OF_PLACE_THERE`; InvalidInput; NotFound
 */
export async function addDisputeCentre(ctx: Ctx, input: AddDisputeCentreInput): Promise<string> {
  const { level, openedOn } = input
  const detail = { level, openedOn }
  const command = { name: 'addDisputeCentre', input, key: input.idempotencyKey, roles: CENTRE_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const organ = await requireOrgan(tx, input.organId)
    if (openedOn > tx.today) throw new InvalidInput({ 'input.openedOn': 'IN_FUTURE' }, 'IN_FUTURE')
    const parent = input.parentId ? await lock(tx.m, DisputeCentreEntity, { id: input.parentId }) : null
    if (input.parentId && !parent) throw new NotFound('disputeCentre', input.parentId)
    must(mayStandUnder(level, parent && asCentre(parent)))
    if (level === 'COMMUNITY' && parent?.organId !== organ.id) must(refused('CENTRE_LEVELS_MIXED', house))
    const community = level === 'COMMUNITY' ? requiredText('input.community', input.community ?? '', 60) : null
    await requireOnly(tx, { level, organId: organ.id, community })
    const id = newId()
    const row: DisputeCentreEntity = {
      ...{ id, level, organId: organ.id, parentId: parent?.id ?? null, rootId: parent?.rootId ?? id, community },
      ...{ ...checked(input), no: (await tx.m.count(DisputeCentreEntity)) + 1, openedOn, closedOn: null, version: 1 },
    }
    await tx.m.insert(DisputeCentreEntity, row)
    return { kind: 'disputeCentre', id }
  })
  return id
}

/** One centre of the district, one of each organ at its level, one of each community. */
async function requireOnly(
  tx: Tx,
  { level, organId, community }: Pick<DisputeCentreEntity, 'level' | 'organId' | 'community'>,
): Promise<void> {
  const open = { level, closedOn: IsNull() }
  if (level === 'DISTRICT' && (await tx.m.existsBy(DisputeCentreEntity, open)))
    must(refused('ONE_DISTRICT_CENTRE', house))
  const same = community === null ? { ...open, organId } : { ...open, organId, community }
  if (await tx.m.existsBy(DisputeCentreEntity, same)) must(refused('CENTRE_OF_PLACE_THERE', house))
}

export interface UpdateDisputeCentreInput extends CentreText {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
}

/** @throws NotFound; InvalidInput; Conflict `VERSION_CHANGED` */
export async function updateDisputeCentre(ctx: Ctx, input: UpdateDisputeCentreInput): Promise<string> {
  const command = { name: 'updateDisputeCentre', input, key: input.idempotencyKey, roles: CENTRE_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await lockCentre(tx, input.id)
    await updateVersioned(tx.m, DisputeCentreEntity, row.id, input.expectedVersion, checked(input))
    return { kind: 'disputeCentre', id: row.id }
  })
  return id
}

export interface CloseDisputeCentreInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly basis: string
}

/** Nothing is left without an owner. @throws RuleRefused `CENTRE_HOLDS_DISPUTES` | `CENTRE_GUIDES_OTHERS` */
export async function closeDisputeCentre(ctx: Ctx, input: CloseDisputeCentreInput): Promise<string> {
  const command = { name: 'closeDisputeCentre', input, key: input.idempotencyKey, roles: CENTRE_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    // Whoever moves a dispute here locks the centre first, so that none arrives while it closes.
    const row = await lockCentre(tx, input.id)
    const openDisputes = await tx.m
      .createQueryBuilder(CaseFileEntity, 'file')
      .innerJoin('dispute', 'dispute', 'dispute.id = file.id')
      .where('file.isOpen = :yes AND dispute.centreId = :id', { yes: true, id: row.id })
      .getCount()
    must(mayClose(asCentre(row), { openDisputes }, await centresOf(tx)))
    const set = { closedOn: tx.today, basis: requiredText('input.basis', input.basis, 300) }
    await updateVersioned(tx.m, DisputeCentreEntity, row.id, input.expectedVersion, set)
    return { kind: 'disputeCentre', id: row.id }
  })
  return id
}

export async function lockCentre(tx: Tx, id: string): Promise<DisputeCentreEntity> {
  const row = await lock(tx.m, DisputeCentreEntity, { id })
  if (!row) throw new NotFound('disputeCentre', id)
  return row
}

const checked = ({ name, ledBy, basis }: CentreText) => ({
  name: requiredText('input.name', name, 100),
  ledBy: requiredText('input.ledBy', ledBy, 100),
  basis: requiredText('input.basis', basis, 300),
})

export interface AddCentreMemberInput {
  readonly idempotencyKey: string
  readonly centreId: string
  readonly kind: TeamKind
  readonly name: string
  readonly unit?: string | null
  /** login of the own account, where there is one: it has a seat in the centre then */
  readonly login?: string | null
  readonly fromOn: LocalDate
}

/** Adds somebody to the team of a centre. @throws NotFound; InvalidInput, `LOGIN_UNKNOWN` */
export async function addCentreMember(ctx: Ctx, input: AddCentreMemberInput): Promise<string> {
  const detail = { centreId: input.centreId, kind: input.kind, fromOn: input.fromOn }
  const command = { name: 'addCentreMember', input, key: input.idempotencyKey, roles: MEMBER_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const centre = await lockCentre(tx, input.centreId)
    requireKeeper(tx, centre)
    if (input.fromOn > tx.today) throw new InvalidInput({ 'input.fromOn': 'IN_FUTURE' }, 'IN_FUTURE')
    const login = wanted('input.login', input.login, 60)
    const account = login === null ? null : await tx.m.findOneBy(AccountEntity, { login })
    if (login !== null && !account) throw new InvalidInput({ 'input.login': 'LOGIN_UNKNOWN' }, 'LOGIN_UNKNOWN')
    const row: CentreMemberEntity = {
      ...{ id: newId(), centreId: centre.id, kind: input.kind, name: requiredText('input.name', input.name, 40) },
      ...{ unit: wanted('input.unit', input.unit, 100) ?? '', accountId: account?.id ?? null },
      ...{ fromOn: input.fromOn, untilOn: null, version: 1 },
    }
    await tx.m.insert(CentreMemberEntity, row)
    return { kind: 'disputeCentre', id: centre.id }
  })
  return id
}

export interface EndCentreMemberInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly untilOn: LocalDate
}

/** What they worked on keeps their name. @throws NotFound; InvalidInput; Conflict `VERSION_CHANGED` */
export async function endCentreMember(ctx: Ctx, input: EndCentreMemberInput): Promise<string> {
  const command = { name: 'endCentreMember', input, key: input.idempotencyKey, roles: MEMBER_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await lock(tx.m, CentreMemberEntity, { id: input.id })
    if (!row) throw new NotFound('centreMember', input.id)
    requireKeeper(tx, await lockCentre(tx, row.centreId))
    if (input.untilOn > tx.today) throw new InvalidInput({ 'input.untilOn': 'IN_FUTURE' }, 'IN_FUTURE')
    if (input.untilOn < row.fromOn) throw new InvalidInput({ 'input.untilOn': 'BEFORE_START' }, 'BEFORE_START')
    await updateVersioned(tx.m, CentreMemberEntity, row.id, input.expectedVersion, { untilOn: input.untilOn })
    return { kind: 'disputeCentre', id: row.centreId }
  })
  return id
}

/** A head of an organ keeps the people of its own centres. */
function requireKeeper(tx: Tx, centre: DisputeCentreEntity): void {
  const viewer = requireViewer(tx)
  const isOffices = viewer.kind === 'system' || CENTRE_KEEPERS.some((role) => viewer.roles.includes(role))
  if (!isOffices && viewer.organId !== centre.organId) throw new NotFound('disputeCentre', centre.id)
}
