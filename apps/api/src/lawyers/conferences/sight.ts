import { mayReadConference, mayReadItem, type ConferenceSight, type Role } from '@petition/domain'
import { In } from 'typeorm'
import { maySee, MatterEntity, sightsOf } from '../../matters/index.js'
import { hasRole, loader, NotFound, requireViewer, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../../matters/reading/index.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import {
  ConferenceConflictEntity,
  ConferenceEntity,
  ConferenceFollowUpEntity,
  ConferenceItemEntity,
  ConferenceSeatEntity,
} from './conference.entity.js'

/** What the rules of access know of conferences, in three statements however many they are. */
export async function sightsOfConferences(
  ctx: Ctx,
  rows: readonly Pick<ConferenceEntity, 'id' | 'officeId'>[],
): Promise<ReadonlyMap<string, ConferenceSight>> {
  if (rows.length === 0) return new Map()
  const caseId = In(rows.map((row) => row.id))
  const seats = await ctx.read.findBy(ConferenceSeatEntity, { caseId })
  const asked = await ctx.read.findBy(ConferenceFollowUpEntity, { caseId })
  const ids = seats.flatMap((seat) => seat.professionalId ?? [])
  const people = ids.length === 0 ? [] : await ctx.read.findBy(ProfessionalEntity, { id: In(ids) })
  const accountOf = new Map(people.map((one) => [one.id, one.accountId]))
  return new Map(
    rows.map(({ id, officeId }) => {
      const own = seats.filter((seat) => seat.caseId === id)
      const organIds = [
        ...own.flatMap((seat) => seat.organId ?? []),
        ...asked.filter((one) => one.caseId === id).map((one) => one.organId),
      ]
      const accountIds = own.flatMap((seat) => accountOf.get(seat.professionalId ?? '') ?? [])
      return [id, { officeId, organIds, accountIds }]
    }),
  )
}

export interface SeenConference {
  readonly row: ConferenceEntity
  readonly sight: ConferenceSight
}

/** Conferences that the viewer may see, by id; null where there is none. */
export const conferenceLoader = (ctx: Ctx) =>
  loader<SeenConference>(ctx, conferenceLoader, async (ids) => {
    const rows = await ctx.read.findBy(ConferenceEntity, { id: In([...ids]) })
    const sights = await sightsOfConferences(ctx, rows)
    const viewer = requireViewer(ctx)
    return new Map(
      rows.flatMap((row) => {
        const sight = sights.get(row.id)
        return sight && mayReadConference(viewer, sight) ? [[row.id, { row, sight }] as const] : []
      }),
    )
  })

/** @throws NotFound for one that is not there or not the viewer's to see */
export async function requireConference(ctx: Ctx, id: string): Promise<SeenConference> {
  const found = await conferenceLoader(ctx).load(id)
  if (!found) throw new NotFound('case', id)
  return found
}

/** A matter as an agenda names it. */
export interface NamedMatter {
  readonly id: string
  readonly number: string
  readonly hasAccusation: boolean
  readonly isSeen: boolean
  /** the viewer stepped back from it */
  readonly isRecused: boolean
}

/** Matters by id with whether the viewer may see them, without folding them. */
export const namedMatterLoader = (ctx: Ctx) =>
  loader<NamedMatter>(ctx, namedMatterLoader, async (ids) => {
    const viewer = requireViewer(ctx)
    const rows = await ctx.read.findBy(MatterEntity, { id: In([...ids]) })
    const sights = await sightsOf(ctx, rows)
    const readsMatters = viewer.kind === 'system' || hasRole(viewer, ...MATTER_ROLES)
    const named: [string, NamedMatter][] = []
    for (const { id, number, hasAccusation } of rows) {
      const sight = sights.get(id)
      const isSeen = readsMatters && sight !== undefined && (await maySee(ctx, viewer, sight))
      const isRecused = viewer.kind === 'account' && (sight?.recusedAccountIds.includes(viewer.accountId) ?? false)
      named.push([id, { id, number, hasAccusation, isSeen, isRecused }])
    }
    return new Map(named)
  })

interface Loads<Thing> {
  load(id: string): Promise<Thing | null>
}

/** Those of them that there are for the viewer. */
const allOf = async <Thing>(loads: Loads<Thing>, ids: readonly string[]): Promise<Thing[]> =>
  (await Promise.all(ids.map((id) => loads.load(id)))).flatMap((one) => one ?? [])

const MATTER_ROLES = matterReaders.roles as readonly Role[]

/** Ids of the items that the viewer reads, of the conferences asked for. */
export const readItemsLoader = (ctx: Ctx) =>
  loader<ReadonlySet<string>>(ctx, readItemsLoader, async (ids) => {
    const viewer = requireViewer(ctx)
    const caseId = In([...ids])
    const items = await ctx.read.findBy(ConferenceItemEntity, { caseId })
    const seen = await allOf(conferenceLoader(ctx), ids)
    const sights = new Map(seen.map(({ row, sight }) => [row.id, sight]))
    const stepped = await steppedBack(ctx, ids)
    const matterIds = [...new Set(items.flatMap((item) => item.matterId ?? []))]
    const matters = await allOf(namedMatterLoader(ctx), matterIds)
    const byId = new Map(matters.map((one) => [one.id, one]))
    const reads = (item: ConferenceItemEntity) => {
      const sight = sights.get(item.caseId)
      const matter = item.matterId === null ? null : byId.get(item.matterId)
      if (sight === undefined) return false
      return mayReadItem(viewer, sight, {
        ...{
          matterId: item.matterId,
          isAccusation: matter?.hasAccusation ?? true,
          seesMatter: matter?.isSeen ?? false,
        },
        isRecused: matter?.isRecused ?? false,
        standsBack: stepped.has(item.id),
      })
    }
    return new Map(
      ids.map((id) => [id, new Set(items.filter((item) => item.caseId === id && reads(item)).map((item) => item.id))]),
    )
  })

/** Items on which the viewer's own seat stands back. */
async function steppedBack(ctx: Ctx, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  const viewer = requireViewer(ctx)
  if (viewer.kind !== 'account') return new Set()
  const rows = await ctx.read
    .createQueryBuilder(ConferenceConflictEntity, 'conflict')
    .innerJoin(ProfessionalEntity, 'own', 'own.id = conflict.professionalId')
    .where('own.accountId = :me AND conflict.caseId IN (:...caseIds)', { me: viewer.accountId, caseIds: [...caseIds] })
    .getMany()
  return new Set(rows.map((row) => row.itemId))
}
