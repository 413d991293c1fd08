import { dutiesAsKnown, isOpen, receivedFact, storyOf, type Duty, type MatterStory } from '@petition/domain'
import { In, type EntityTarget, type FindOptionsWhere } from 'typeorm'
import { Conflict, insertRows, syncRows, type FoldedRow, type Tx, type Wanted } from '../../platform/index.js'
import { ClaimEntity, DutyEntity, GramEntity, ProposalEntity, ReferralEntity } from '../archive/folded.entity.js'
import { MatterEntity, MatterLinkEntity, MatterOrganEntity, MatterRecusalEntity } from '../archive/matter.entity.js'
import { ReviewEntity } from '../archive/review.entity.js'
import { tellFolded } from '../hooks.js'
import { foldMatter } from './fold-matter.js'
import { claimRows, dutyRows, linkRows, organRows, proposalRows, recusalRows, referralRows } from './fold-rows.js'
import type { RecordedFact } from './recorded.js'
import { reviewRows } from './review-rows.js'
import { writeSeats } from './seats.js'
import { storyFrame } from './story-frame.js'
import { gramsWithout } from './grams.js'

/** Rows of a matter. */
type OfMatter = FoldedRow & { matterId: string }

export interface Fold {
  readonly row: MatterEntity
  readonly story: MatterStory
  readonly duties: readonly Duty[]
}

/**
 * Folds the facts and writes every row that follows from them, in the transaction of the act. An open matter that
 * nobody would owe anything for is never written. What is new in this transaction has no rows to compare with.
 *
 * @throws Conflict `ORPHAN`
 */
export async function writeFold(
  tx: Tx,
  row: MatterEntity,
  facts: readonly RecordedFact[],
  isNew = false,
): Promise<Fold> {
  const story = storyOf(facts, await storyFrame(tx))
  const duties = dutiesAsKnown(story)
  const folded = foldMatter(story, duties)
  requireNoOrphan(folded, duties)
  const next: MatterEntity = { ...row, ...folded }
  const { id, version, ...set } = next
  await tx.m.update(MatterEntity, { id }, { ...set, version })
  const organs = organRows(id, next.receivedByOrganId, story)
  const sync = <Row extends OfMatter, Given extends Wanted<Row>>(
    entity: EntityTarget<Row>,
    rows: readonly Given[],
    keyOf: (row: Given) => string,
  ) => syncRows<Row, Given>(tx, entity, { matterId: id } as FindOptionsWhere<Row>, rows, keyOf, isNew)
  await sync(ClaimEntity, claimRows(id, story), (one) => String(one.no))
  await sync(DutyEntity, dutyRows(next, duties, folded.standing), (one) => one.key)
  await sync(ReferralEntity, referralRows(id, story), (one) => one.id)
  await sync(ProposalEntity, proposalRows(id, story), (one) => one.id)
  await sync(MatterOrganEntity, organs, (one) => `${one.organId} ${one.role}`)
  await writeSeats(tx, next, organs, isNew)
  await sync(ReviewEntity, reviewRows(id, story, duties), (one) => one.id)
  await sync(MatterLinkEntity, linkRows(id, story), (one) => `${one.kind} ${one.otherId}`)
  // Few matters have any: the others are not asked about it at every act.
  if (story.of('RECUSAL_ASKED').length > 0)
    await syncRows(tx, MatterRecusalEntity, { matterId: id }, recusalRows(id, story), (one) => one.accountId)
  const owed = folded.standing === 'OPEN' ? duties.filter((one) => isOpen(one) && one.owedBy.kind === 'ORGAN') : []
  await tellFolded(tx, { matterId: id, story, owed, isNew })
  return { row: next, story, duties }
}

/** Every open matter has an accountable organ, a person or a desk, and a running duty or a pause with an end. */
function requireNoOrphan(folded: ReturnType<typeof foldMatter>, duties: readonly Duty[]): void {
  if (folded.standing !== 'OPEN') return
  const isOwed = folded.nextDutyKey !== null || duties.some((duty) => duty.end === null && duty.isSuspended)
  const isHeld = folded.handlerId !== null || folded.deskId !== null
  if (!isOwed || !isHeld) throw new Conflict('ORPHAN', { isOwed, isHeld, stage: folded.stage })
}

/** What the matter can be found by: its own words, without the names of its parties. */
export async function writeGrams(
  tx: Tx,
  matterId: string,
  story: MatterStory,
  names: readonly string[],
  isNew = false,
): Promise<void> {
  const received = receivedFact(story)
  const claims = received?.claims ?? []
  const texts = [received?.summary ?? '', ...claims.flatMap((one) => [one.text, one.factsAndReasons ?? ''])]
  const wanted = gramsWithout(texts, names)
  const kept = isNew ? [] : await tx.m.find(GramEntity, { where: { matterId } })
  const there = new Set(kept.map((row) => row.gram))
  const gone = kept.filter((row) => !wanted.includes(row.gram))
  if (gone.length > 0) await tx.m.delete(GramEntity, { matterId, gram: In(gone.map((row) => row.gram)) })
  const fresh = wanted.filter((gram) => !there.has(gram)).map((gram) => ({ matterId, gram }))
  await insertRows(tx, GramEntity, fresh)
}
