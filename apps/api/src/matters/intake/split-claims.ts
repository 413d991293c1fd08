import { claimNos, receivedFact, sortings, type ClaimText, type FactOf, type Topic } from '@petition/domain'
import { Conflict, InvalidInput, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { checkedClaims, type HandedText } from '../case/handed-text.js'
import { atDeskOf } from '../case/holder.js'
import type { MatterCase } from '../case/load-case.js'
import { namedDesks } from '../case/named-desk.js'
import { sitsAtNamedDesk } from '../case/sight.js'
import { needed } from '../case/texts.js'
import { openParties } from './insert-parties.js'
import { openMatter } from './open-matter.js'
import { filesOfSplit, idsThatGo, moveFiles, type SplitFile } from './split-files.js'
import { splitOffOf } from './split-off-of.js'
import { purposeOf, stayingText } from './split-texts.js'

export interface SplitClaimsInput extends ActInput {
  readonly claimNos: readonly number[]
  /** the text of what is split off, where it is another than the one told */
  readonly splitOff?: HandedText | null
  /** the text of what stays: what belongs to the other part is taken out of it */
  readonly staying?: HandedText | null
  /** topic of what stays; of an accusation split off nothing else says what it was about */
  readonly stayingTopic?: Topic | null
  readonly files?: readonly SplitFile[] | null
}

/**
 * Splits claims off into a matter of their own: those of another class before the letter moves, so that nobody sees an
 * accusation who must not (第三十条第三款). The new matter was received on the same day. Text and material of either part
 * may be put right in the same act; the words told at intake stay in the record.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `NONE_LEFT` | `NO_SUCH_FILE`; RuleRefused `ONLY_ONE_CLAIM` | `ALREADY_ACCEPTED`
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
    const split = splitOf(matter, nos)
    const files = await filesOfSplit(tx, matter.row.id, input.files ?? [], split.isAccusation ? 'SPLIT_OFF' : 'STAYS')
    const toMatterId = await openSplitOff(tx, matter, split, files, input.splitOff ?? null)
    // What the petitioner told of earlier petitions may tell of the accusation too: it goes with it.
    if (split.isAccusation) matter.row.previousHistory = null
    return [
      { kind: 'SPLIT_OFF', on: tx.today, claimNos: nos, toMatterId, attachmentIds: idsThatGo(files, 'SPLIT_OFF') },
      ...stayingText(tx, matter.story, nos, input),
    ]
  })
  return { matterId, splitOffId: await splitOffOf(ctx, matterId, input.claimNos) }
}

interface Split {
  readonly nos: readonly number[]
  readonly received: FactOf<'RECEIVED'>
  readonly sorted: readonly FactOf<'CLAIM_SORTED'>[]
  readonly isAccusation: boolean
}

function splitOf({ story }: MatterCase, nos: readonly number[]): Split {
  const received = receivedFact(story)
  if (!received) throw new Conflict('NOT_RECEIVED')
  const sorted = sortings(story).filter((fact) => nos.includes(fact.claimNo))
  return { nos, received, sorted, isAccusation: sorted.some((fact) => fact.claimClass === 'ACCUSATION') }
}

async function openSplitOff(
  tx: Tx,
  { row }: MatterCase,
  { nos, received, sorted, isAccusation }: Split,
  files: readonly SplitFile[],
  text: HandedText | null,
): Promise<string> {
  const edited = text === null ? [] : checkedClaims('input.splitOff', text, nos)
  const texts = received.claims
    .filter((claim) => nos.includes(claim.no))
    .map((claim) => edited.find(({ no }) => no === claim.no) ?? claim)
  const claims = texts.map((claim, at): ClaimText => ({ ...claim, no: at + 1 }))
  const opened = await openMatter(
    tx,
    {
      ...{ receivedOn: received.on, organId: row.receivedByOrganId, at: received.at, channel: received.channel },
      ...{ purpose: purposeOf(sorted, received.purpose), topic: received.topic },
      ...{ placeCode: received.placeCode, placeText: row.placeText },
      summary: text === null ? received.summary : needed('input.splitOff.summary', text.summary, 200),
      ...{ groupSize: received.groupSize, isAddressClear: received.isAddressClear },
      ...{ isFirstTime: received.isFirstTime, previousHistory: row.previousHistory },
      parties: await openParties(tx, row.id),
      claims,
      served: 'HERE',
      external: null,
    },
    async (id) => [
      { kind: 'SPLIT_FROM', on: tx.today, fromMatterId: row.id },
      ...sorted.map((fact): Appending => ({
        ...{ kind: 'CLAIM_SORTED', on: tx.today, claimNo: newNo(texts, fact.claimNo), claimClass: fact.claimClass },
        ...{ road: fact.road, decidingFact: fact.decidingFact },
        ...(fact.otherRoads ? { otherRoads: fact.otherRoads } : {}),
      })),
      await holderAfterSplit(tx, row.receivedByOrganId, isAccusation),
      ...(await moveFiles(tx, files, id)).map((attachmentId): Appending => ({
        ...{ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId },
      })),
    ],
  )
  return opened.row.id
}

const newNo = (texts: readonly ClaimText[], no: number): number => texts.findIndex((claim) => claim.no === no) + 1

/**
 * The cadre who splits keeps it; where a handling organ splits, it goes back to the desk of the organ that received it. An
 * accusation goes to the desk that is named for it, unless the cadre sits there.
 */
async function holderAfterSplit(tx: Tx, receivedBy: string, isAccusation: boolean): Promise<Appending> {
  const viewer = requireViewer(tx)
  const [named] = isAccusation ? await namedDesks(tx, receivedBy) : []
  const keeps = viewer.organId === receivedBy && viewer.kind === 'account'
  if (named !== undefined && !(keeps && (await sitsAtNamedDesk(tx, receivedBy))))
    return { ...{ kind: 'ALLOCATED', on: tx.today, accountId: null, deskId: named }, organId: receivedBy }
  return keeps
    ? { kind: 'ALLOCATED', on: tx.today, accountId: viewer.accountId, deskId: null }
    : atDeskOf(tx, receivedBy, tx.today)
}
