import { corrected, DEFAULT_LAW_SETTINGS, mayReadMatter, storyOf, type MatterFact } from '@petition/domain'
import { desksOf, organLoader } from '../organs/index.js'
import type { FactsAppended } from '../matters/hooks.js'
import { MatterFactEntity } from '../matters/archive/fact.entity.js'
import { AttachmentEntity } from '../matters/archive/folded.entity.js'
import { MatterEntity, MatterOrganEntity, MatterRecusalEntity } from '../matters/archive/matter.entity.js'
import { PartyEntity } from '../matters/archive/party.entity.js'
import { NotFound, requireViewer, type Ctx } from '../platform/index.js'
import type { PartyCard } from './drafts/index.js'
import type { MatterInHand } from './load-dossier.js'

/* The one place where papers ask for matters. */

/** @throws NotFound for a matter that is not there or not the viewer's to see */
export async function requireReadable(ctx: Ctx, matterId: string): Promise<MatterEntity> {
  const viewer = requireViewer(ctx)
  const matter = await ctx.read.findOneBy(MatterEntity, { id: matterId })
  if (!matter) throw new NotFound('matter', matterId)
  const organs = await ctx.read.findBy(MatterOrganEntity, { matterId })
  const recused = await ctx.read.findBy(MatterRecusalEntity, { matterId })
  const sight = {
    receivedByOrganId: matter.receivedByOrganId,
    accountableOrganId: matter.accountableOrganId,
    handledByOrganIds: organs.filter((one) => one.until === null).map((one) => one.organId),
    registeredByAccountId: matter.registeredById,
    handlerId: matter.handlerId,
    deskId: matter.deskId,
    hasAccusation: matter.hasAccusation,
    recusedAccountIds: recused.map((one) => one.accountId),
  }
  if (!mayReadMatter(viewer, sight, await desksOf(ctx, viewer.accountId))) throw new NotFound('matter', matterId)
  return matter
}

/** The matter with its facts, for papers. @throws NotFound */
export async function openMatter(ctx: Ctx, matterId: string): Promise<MatterInHand> {
  const matter = await requireReadable(ctx, matterId)
  const rows = await ctx.read.find(MatterFactEntity, { where: { matterId }, order: { seq: 'ASC' } })
  const facts = rows.map(
    (row) =>
      ({
        id: row.id,
        kind: row.kind,
        on: row.on,
        recordedAt: row.recordedAt.toISOString(),
        byAccountId: row.byAccountId,
        organId: row.organId,
        ...row.payload,
      }) as unknown as MatterFact,
  )
  const organs = await organLoader(ctx).loadMany([...new Set(corrected(facts).map((fact) => fact.organId))])
  const kinds = new Map(organs.flatMap((organ) => (organ && !(organ instanceof Error) ? [[organ.id, organ.kind]] : [])))
  const story = storyOf(facts, {
    asOf: ctx.today,
    calendar: ctx.calendar,
    settings: DEFAULT_LAW_SETTINGS,
    organKind: (id) => kinds.get(id) ?? 'BUREAU',
  })
  return {
    matterId,
    number: matter.number,
    officeId: matter.receivedByOrganId,
    facts,
    story,
    ...(await rest(ctx, matterId)),
  }
}

/** The matter of an act, as the act left it. */
export async function matterTold(ctx: Ctx, told: FactsAppended): Promise<MatterInHand> {
  const { matterId, number, facts, story } = told
  const received = facts.find((fact) => fact.kind === 'RECEIVED')
  return { matterId, number, officeId: received?.organId ?? '', facts, story, ...(await rest(ctx, matterId)) }
}

async function rest(ctx: Ctx, matterId: string): Promise<Pick<MatterInHand, 'parties' | 'materials'>> {
  const parties = await partiesOf(ctx, matterId)
  const materials = await ctx.read.find(AttachmentEntity, { where: { matterId }, order: { id: 'ASC' } })
  return { parties, materials: materials.map(({ name, addedAt }) => ({ name, addedAt })) }
}

/** Petitioners in clear. Whoever calls it decides who may read the result. */
export async function partiesOf(ctx: Ctx, matterId: string): Promise<PartyCard[]> {
  const rows = await ctx.read.find(PartyEntity, { where: { matterId }, order: { ordinal: 'ASC' } })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    isRepresentative: row.isRepresentative,
    name: ctx.keys.open(row.nameSealed, row.id),
    address: row.addressSealed === null ? null : ctx.keys.open(row.addressSealed, row.id),
  }))
}
