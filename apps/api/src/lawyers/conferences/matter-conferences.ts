import { CONFERENCE_READERS } from '@petition/domain'
import { In } from 'typeorm'
import { hasRole, loader, requireViewer, type Ctx } from '../../platform/index.js'
import { ConferenceItemEntity } from './conference.entity.js'
import { itemsOf } from './conference-view.js'
import type { MatterConferenceNode } from './conferences.graphql.js'
import { fileOf, stateOf } from './read-conferences.js'
import { conferenceLoader } from './sight.js'

/** Lines of agendas on a matter, the newest first; one statement, however many matters a list shows. */
const itemsOnMatter = (ctx: Ctx) =>
  loader<readonly ConferenceItemEntity[]>(ctx, itemsOnMatter, async (ids) => {
    const where = { matterId: In([...ids]) }
    const rows = await ctx.read.find(ConferenceItemEntity, { where, order: { id: 'DESC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

const MOST = 50

/** Conferences that had the matter on their agenda, the newest first, with what was advised on it: those that the viewer may see. */
export async function conferencesOfMatter(ctx: Ctx, matterId: string): Promise<MatterConferenceNode[]> {
  if (!hasRole(requireViewer(ctx), ...CONFERENCE_READERS)) return []
  const items = ((await itemsOnMatter(ctx).load(matterId)) ?? []).slice(0, MOST)
  const itemIds = new Set(items.map((item) => item.id))
  const caseIds = [...new Set(items.map((item) => item.caseId))]
  const views = await Promise.all(caseIds.map((id) => conferenceOn(ctx, id, itemIds)))
  return views.flatMap((view) => view ?? []).sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
}

async function conferenceOn(ctx: Ctx, id: string, itemIds: ReadonlySet<string>): Promise<MatterConferenceNode | null> {
  const seen = await conferenceLoader(ctx).load(id)
  if (!seen) return null
  const { kind, title, heldOn } = seen.row
  const [{ number }, items] = await Promise.all([fileOf(ctx, id), itemsOf(ctx, id)])
  const own = items.filter((item) => itemIds.has(item.id))
  if (own.length === 0) return null
  return {
    ...{ id, kind, number, title, heldOn, state: stateOf(ctx, seen.row) },
    questions: own.map((item) => item.question),
    advice: own.flatMap((item) => item.advice),
  }
}
