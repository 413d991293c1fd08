import { claimNos, partyIds, receivedFact, type Channel, type ClaimText } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { Conflict, InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { loadCase, type MatterCase } from '../case/load-case.js'
import { needed, wanted } from '../case/texts.js'
import { openParties } from '../intake/insert-parties.js'
import { openMatter } from '../intake/open-matter.js'
import { broughtAs, gateFor, refusalOf, type AskedRepetition } from './repetition.js'

export interface BringAgainInput extends ActInput, AskedRepetition {
  readonly channel: Channel
  /** what is new, or what was said again */
  readonly note: string
  /** the claims of the new matter; left out: those of this one */
  readonly claims?: readonly { readonly text: string; readonly factsAndReasons?: string | null }[] | null
  readonly uploadId?: string | null
}

export interface BroughtAgain {
  readonly matterId: string
  /** the new matter; null where the law refuses it */
  readonly followingId: string | null
  readonly gate: 'G-PENDING' | 'G-RECHECKED' | null
}

/**
 * The same petition is brought again. It reached us, so it is always recorded. The law refuses it in two cases only, each with its
 * paper: at a higher organ while it is in hand (第十九条第三款), and on the same facts and reasons after re-review (第三十六条第三款).
 * Everything else, new facts above all, becomes a matter of its own that follows this one; its clocks run there.
 *
 * @throws InvalidInput `NOT_A_PARTY`; `NEW_CLAIMS_MISSING` where new facts name no claim
 */
export async function bringAgain(ctx: Ctx, input: BringAgainInput): Promise<BroughtAgain> {
  const { on, level, factsAndReasons } = input
  const detail = { on, level, factsAndReasons }
  const id = await actOn(ctx, { name: 'bringAgain', act: 'bringAgain', input, detail }, async (tx, matter) => {
    const organId = input.organId ? (await requireOrgan(tx, input.organId)).id : requireViewer(tx).organId
    const note = needed('input.note', input.note, 2000)
    const fact = broughtAs(matter, input, organId, note)
    const { partyId } = fact
    if (partyId && !partyIds(matter.story).includes(partyId))
      throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    const files = await filesOf(tx, matter.row.id, input.uploadId)
    const gate = gateFor(matter, fact)
    if (gate) return [...files, { ...fact, toMatterId: null }, refusalOf(fact, gate.gate)]
    return [...files, { ...fact, toMatterId: await following(tx, matter, input, note) }]
  })
  return resultOf(ctx, id)
}

/** What the last repetition came to; read from the record, so that a call that is repeated gives the same answer. */
async function resultOf(ctx: Ctx, matterId: string): Promise<BroughtAgain> {
  ctx.loaders.clear()
  const { facts } = await loadCase(ctx, matterId)
  const at = facts.findLastIndex((fact) => fact.kind === 'BROUGHT_AGAIN')
  const again = facts[at]
  const next = facts[at + 1]
  return {
    matterId,
    followingId: again?.kind === 'BROUGHT_AGAIN' ? (again.toMatterId ?? null) : null,
    gate: next?.kind === 'REPETITION_REFUSED' ? next.gate : null,
  }
}

async function filesOf(tx: Tx, matterId: string, uploadId: string | null | undefined): Promise<readonly Appending[]> {
  if (!uploadId) return []
  const ids = await takeUploads(tx, matterId, [uploadId])
  return ids.map((attachmentId) => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
}

/** A new matter of the same petitioners that follows this one, received on the day it was brought. */
async function following(tx: Tx, { row, story }: MatterCase, input: BringAgainInput, note: string): Promise<string> {
  const received = receivedFact(story)
  const viewer = requireViewer(tx)
  if (!received) throw new Conflict('NOT_RECEIVED')
  const fresh = (input.claims ?? []).map(({ text, factsAndReasons }, at): ClaimText => ({
    no: at + 1,
    text: needed(`input.claims.${at}.text`, text),
    factsAndReasons: wanted(`input.claims.${at}.factsAndReasons`, factsAndReasons) ?? note,
  }))
  if (fresh.length === 0 && input.factsAndReasons === 'NEW')
    throw new InvalidInput({ 'input.claims': 'NEW_CLAIMS_MISSING' }, 'NEW_CLAIMS_MISSING')
  const nos = claimNos(story)
  const again = received.claims.filter((claim) => nos.includes(claim.no)).map((claim, at) => ({ ...claim, no: at + 1 }))
  const opened = await openMatter(
    tx,
    {
      ...{ receivedOn: input.on, organId: viewer.organId, channel: input.channel },
      at: viewer.organKind === 'PETITION_OFFICE' ? 'PETITION_OFFICE' : 'ORGAN',
      ...{ purpose: received.purpose, topic: received.topic, placeCode: received.placeCode, placeText: row.placeText },
      ...{ summary: row.summary, groupSize: received.groupSize, isAddressClear: received.isAddressClear },
      ...{ isFirstTime: false, previousHistory: `${row.number}：${note}`.slice(0, 1000) },
      parties: await openParties(tx, row.id),
      claims: fresh.length > 0 ? fresh : again,
      ...{ served: 'HERE' as const, external: null },
    },
    () => [
      { kind: 'FOLLOWS', on: tx.today, fromMatterId: row.id },
      { kind: 'ALLOCATED', on: tx.today, accountId: viewer.accountId, deskId: null },
    ],
  )
  return opened.row.id
}
