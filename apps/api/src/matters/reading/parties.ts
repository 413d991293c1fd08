import { In } from 'typeorm'
import { effectiveNaming, hasRole, isHolder, isOffice, type MatterSight } from '@petition/domain'
import {
  loader,
  maskAddress,
  maskId,
  maskName,
  maskPhone,
  requireViewer,
  type Ctx,
  type Viewer,
} from '../../platform/index.js'
import type { MatterEntity } from '../archive/matter.entity.js'
import { PartyEntity } from '../archive/party.entity.js'
import type { MatterCase } from '../case/load-case.js'

/** How long whoever registered a petition still sees the names in clear. */
const CLEAR_FOR_MS = 24 * 3_600_000

export interface PartyView extends Pick<PartyEntity, 'id' | 'kind' | 'isRepresentative' | 'isReachable'> {
  readonly displayName: string
  readonly name: string | null
  readonly maskedIdNumber: string | null
  readonly maskedPhone: string | null
  readonly maskedAddress: string | null
  readonly hasIdNumber: boolean
  readonly hasPhone: boolean
  readonly hasAddress: boolean
  readonly hasWithdrawn: boolean
}

/** Rows of parties by matter, in their order; one statement a tick. */
const partiesOfLoader = (ctx: Ctx) =>
  loader<PartyEntity[]>(ctx, partiesOfLoader, async (ids) => {
    const rows = await ctx.read.find(PartyEntity, { where: { matterId: In([...ids]) }, order: { ordinal: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

/**
 * Whether names are shown in clear: to whoever registered the petition for a day, so that a slip of the pen can be put right,
 * and to the handler of the organ that has an open matter, who serves papers. Everybody else sees masks and may reveal with a reason.
 */
export function mayReadNames(
  viewer: Viewer,
  row: Pick<MatterEntity, 'registeredById' | 'registeredAt' | 'standing'>,
  sight: MatterSight,
  now: Date,
): boolean {
  if (viewer.kind === 'system') return true
  const isFresh = now.getTime() - row.registeredAt.getTime() < CLEAR_FOR_MS
  if (row.registeredById === viewer.accountId && isFresh) return true
  if (row.standing !== 'OPEN') return false
  // A hearing clerk calls the petitioners to the hearing (ACCESS §1).
  const isHearing = hasRole(viewer, 'HEARING_CLERK') && (sight.hearingOrganIds?.includes(viewer.organId) ?? false)
  return isHearing || (isHolder(viewer, sight) && hasRole(viewer, 'HANDLER'))
}

/** 第三十条第三款: who accuses is known to the named persons of the office that received it, and to nobody else. */
export const mayKnowParties = (viewer: Viewer, sight: MatterSight): boolean =>
  viewer.kind === 'system' || !sight.hasAccusation || isOffice(viewer, sight)

/** The petitioners as this viewer may see them; none where the viewer may not know that there are any. */
export async function partiesOf(ctx: Ctx, { row, sight, story }: MatterCase): Promise<PartyView[]> {
  const viewer = requireViewer(ctx)
  if (!mayKnowParties(viewer, sight)) return []
  const isClear = mayReadNames(viewer, row, sight, ctx.now())
  const rows = (await partiesOfLoader(ctx).load(row.id)) ?? []
  const named = effectiveNaming(story)?.partyIds ?? null
  const gone = story.of('WITHDRAWN').map((fact) => fact.partyId)
  return rows.map((party) => ({
    ...partyView(ctx, party, isClear),
    ...(named === null ? {} : { isRepresentative: named.includes(party.id) }),
    hasWithdrawn: gone.includes(party.id) || gone.includes(null),
  }))
}

export function partyView(ctx: Ctx, row: PartyEntity, isClear: boolean): PartyView {
  const open = (sealed: string | null) => (sealed === null ? null : ctx.keys.open(sealed, row.id))
  const masked = (sealed: string | null, mask: (text: string) => string) => {
    const clear = open(sealed)
    return clear === null ? null : mask(clear)
  }
  const name = open(row.nameSealed)?.trim() ?? ''
  const number = row.kind === 'ORGANISATION' ? (row.creditCodeSealed ?? row.idNumberSealed) : row.idNumberSealed
  return {
    ...{ id: row.id, kind: row.kind, isRepresentative: row.isRepresentative, isReachable: row.isReachable },
    displayName: name === '' ? '未留姓名' : isClear ? name : maskName(name),
    name: isClear && name !== '' ? name : null,
    maskedIdNumber: masked(number, maskId),
    maskedPhone: masked(row.phoneSealed, maskPhone),
    maskedAddress: masked(row.addressSealed, maskAddress),
    hasIdNumber: number !== null,
    hasPhone: row.phoneSealed !== null,
    hasAddress: row.addressSealed !== null,
    hasWithdrawn: false,
  }
}

/** Stands for a party whom the viewer may not know, where a row must name one. */
export const unknownParty = (id: string): PartyView => ({
  ...{ id, kind: 'PERSON', isRepresentative: false, isReachable: false, displayName: '信访人', name: null },
  ...{ maskedIdNumber: null, maskedPhone: null, maskedAddress: null },
  ...{ hasIdNumber: false, hasPhone: false, hasAddress: false, hasWithdrawn: false },
})
