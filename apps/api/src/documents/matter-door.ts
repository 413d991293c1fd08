import type { FactsAppended } from '../matters/hooks.js'
import {
  attachmentsLoader,
  caseLoader,
  loadCase,
  repetitionIf,
  type AskedRepetition,
  type MatterCase,
} from '../matters/reading/index.js'
import { AttachmentEntity } from '../matters/archive/folded.entity.js'
import { PartyEntity } from '../matters/archive/party.entity.js'
import type { Ctx } from '../platform/index.js'
import type { PartyCard } from './drafts/index.js'
import type { MatterInHand } from './load-dossier.js'

/* The one place where papers ask for matters. */

/** What the rules of access know of a matter; null for one that is not there or not the viewer's to see. */
export async function sightOf(ctx: Ctx, matterId: string): Promise<MatterCase['sight'] | null> {
  return (await caseLoader(ctx).load(matterId))?.sight ?? null
}

/** The matter with its facts, for papers. @throws NotFound */
export async function openMatter(ctx: Ctx, matterId: string): Promise<MatterInHand> {
  const { row, facts, story, sight } = await loadCase(ctx, matterId)
  const materials = (await attachmentsLoader(ctx).load(matterId)) ?? []
  return {
    ...{ matterId, number: row.number, officeId: row.receivedByOrganId, facts, story, sight },
    parties: await partiesOf(ctx, matterId),
    materials: materials.map(({ name, addedAt }) => ({ name, addedAt })),
  }
}

/** The matter of an act, as the act left it: read anew, since loaders may hold what was there before it. */
export async function matterTold(ctx: Ctx, told: FactsAppended): Promise<MatterInHand> {
  const { matterId, number, facts, story } = told
  const received = facts.find((fact) => fact.kind === 'RECEIVED')
  const materials = await ctx.read.find(AttachmentEntity, { where: { matterId }, order: { id: 'ASC' } })
  return {
    ...{ matterId, number, officeId: received?.organId ?? '', facts, story, sight: null },
    parties: await partiesOf(ctx, matterId),
    materials: materials.map(({ name, addedAt }) => ({ name, addedAt })),
  }
}

/** What would come of it if the matter were brought again, with the facts that would be appended. @throws NotFound */
export async function openRepetition(ctx: Ctx, asked: AskedRepetition & { readonly matterId: string }) {
  const matter = await openMatter(ctx, asked.matterId)
  return { matter, ...repetitionIf(ctx, await loadCase(ctx, asked.matterId), asked) }
}

/** Petitioners in clear. Whoever calls it decides who may read the result. */
export async function partiesOf(ctx: Ctx, matterId: string): Promise<PartyCard[]> {
  const rows = await ctx.read.find(PartyEntity, { where: { matterId }, order: { ordinal: 'ASC' } })
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: ctx.keys.open(row.nameSealed, row.id),
    address: row.addressSealed === null ? null : ctx.keys.open(row.addressSealed, row.id),
  }))
}
