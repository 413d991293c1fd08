import { claimNos, receivedFact, sortings, type ClaimText } from '@petition/domain'
import { Conflict, InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { atDeskOf } from '../case/holder.js'
import type { MatterCase } from '../case/load-case.js'
import { openParties } from './insert-parties.js'
import { openMatter } from './open-matter.js'
import { splitOffOf } from './split-off-of.js'

export interface SplitClaimsInput extends ActInput {
  readonly claimNos: readonly number[]
}

/**
 * Splits claims off into a matter of their own: those of another class before the letter moves, so that nobody sees an
 * accusation who must not (第三十条第三款). The new matter was received on the same day.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `NONE_LEFT`; RuleRefused `ONLY_ONE_CLAIM` | `ALREADY_ACCEPTED`
 */
export async function splitClaims(
  ctx: Ctx,
  input: SplitClaimsInput,
): Promise<{ matterId: string; splitOffId: string }> {
  const matterId = await actOn(ctx, { name: 'splitClaims', act: 'splitClaims', input }, async (tx, matter) => {
    const nos = [...new Set(input.claimNos)]
    const all = claimNos(matter.story)
    if (nos.length === 0 || nos.some((no) => !all.includes(no)))
      throw new InvalidInput({ 'input.claimNos': 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
    if (nos.length === all.length) throw new InvalidInput({ 'input.claimNos': 'NONE_LEFT' }, 'NONE_LEFT')
    const toMatterId = await openSplitOff(tx, matter, nos)
    return [{ kind: 'SPLIT_OFF', on: tx.today, claimNos: nos, toMatterId }]
  })
  return { matterId, splitOffId: await splitOffOf(ctx, matterId, input.claimNos) }
}

async function openSplitOff(tx: Tx, { row, story }: MatterCase, nos: readonly number[]): Promise<string> {
  const received = receivedFact(story)
  if (!received) throw new Conflict('NOT_RECEIVED')
  const texts = received.claims.filter((claim) => nos.includes(claim.no))
  const claims = texts.map((claim, at): ClaimText => ({ ...claim, no: at + 1 }))
  const sorted = sortings(story).filter((fact) => nos.includes(fact.claimNo))
  const more: Appending[] = [
    { kind: 'SPLIT_FROM', on: tx.today, fromMatterId: row.id },
    ...sorted.map((fact): Appending => ({
      ...{ kind: 'CLAIM_SORTED', on: tx.today, claimNo: nos.length === 1 ? 1 : newNo(texts, fact.claimNo) },
      ...{ claimClass: fact.claimClass, road: fact.road, decidingFact: fact.decidingFact },
    })),
    await holderAfterSplit(tx, row.receivedByOrganId),
  ]
  const opened = await openMatter(
    tx,
    {
      ...{ receivedOn: received.on, organId: row.receivedByOrganId, at: received.at, channel: received.channel },
      ...{ purpose: received.purpose, topic: received.topic, placeCode: received.placeCode, placeText: row.placeText },
      ...{ summary: received.summary, groupSize: received.groupSize, isAddressClear: received.isAddressClear },
      ...{ isFirstTime: received.isFirstTime, previousHistory: row.previousHistory },
      parties: await openParties(tx, row.id),
      claims,
      served: 'HERE',
      external: null,
    },
    () => more,
  )
  return opened.row.id
}

const newNo = (texts: readonly ClaimText[], no: number): number => texts.findIndex((claim) => claim.no === no) + 1

/** The cadre who splits keeps it; where a handling organ splits, it goes back to the desk of the organ that received it. */
async function holderAfterSplit(tx: Tx, receivedBy: string): Promise<Appending> {
  const viewer = requireViewer(tx)
  return viewer.organId === receivedBy && viewer.kind === 'account'
    ? { kind: 'ALLOCATED', on: tx.today, accountId: viewer.accountId, deskId: null }
    : atDeskOf(tx, receivedBy, tx.today)
}
