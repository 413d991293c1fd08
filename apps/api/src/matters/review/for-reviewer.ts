import { cite, refused, type LocalDate } from '@petition/law'
import {
  lawOfReview,
  mayDecideRound,
  reviewOrgansFor,
  reviewRounds,
  type ReviewAct,
  type ReviewRound,
} from '@petition/domain'
import { InvalidInput, NotFound, NotPermitted, requireViewer, type Tx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { must } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import type { MatterCase } from '../case/load-case.js'

/** The round of review that an act is about, with the organ in whose name it is done. @throws NotFound; NotPermitted; RuleRefused */
export function requireRound(tx: Tx, matter: MatterCase, name: ReviewAct, reviewId: string): ReviewRound {
  const round = reviewRounds(matter.story).find((one) => one.id === reviewId)
  if (!round) throw new NotFound('review', reviewId)
  const viewer = requireViewer(tx)
  if (viewer.kind !== 'system' && !reviewOrgansFor(viewer, name, matter.sight).includes(round.organId))
    throw new NotPermitted(name, 'NOT_YOUR_ACT')
  must(lawOfReview(matter.story, name, [round.organId], round.id))
  return round
}

/** 第二十八条第三款: whoever worked on the step below steps back. @throws RuleRefused `HANDLED_STEP_BELOW` | `OWN_REVIEW_DRAFT` */
export function requireUnbiased(tx: Tx, { story }: MatterCase, round: ReviewRound, step: 'PREPARE' | 'APPROVE'): void {
  const viewer = requireViewer(tx)
  if (viewer.kind === 'account') must(mayDecideRound(story, round, viewer.accountId, step))
}

/** The organ has no accounts: its acts are written down here, with its paper. */
export const isOnBehalf = ({ story }: MatterCase, round: Pick<ReviewRound, 'organId'>): boolean =>
  story.organKind(round.organId) === 'CITY_ORGAN'

/** What comes with an act that is written down for another organ. @throws InvalidInput `PAPER_OF_THE_ORGAN_MISSING` */
export async function paperOf(
  tx: Tx,
  matter: MatterCase,
  round: Pick<ReviewRound, 'organId'>,
  uploadId: string | null | undefined,
): Promise<readonly Appending[]> {
  if (!uploadId) {
    if (!isOnBehalf(matter, round)) return []
    throw new InvalidInput({ 'input.uploadId': 'REQUIRED' }, 'PAPER_OF_THE_ORGAN_MISSING')
  }
  const ids = await takeUploads(tx, matter.row.id, [uploadId])
  return ids.map((attachmentId) => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
}

/** The day of an act that is written down for another organ; our own organ acts today. @throws InvalidInput `BEFORE_REQUEST` */
export function dayOf(tx: Tx, matter: MatterCase, round: ReviewRound, on: LocalDate | null | undefined): LocalDate {
  const day = isOnBehalf(matter, round) ? (on ?? tx.today) : tx.today
  const askedOn = round.asked[0]?.fact.on ?? day
  if (day < askedOn) throw new InvalidInput({ 'input.on': 'BEFORE_REQUEST' }, 'BEFORE_REQUEST', { on: day, askedOn })
  return day
}

/** Only organs without accounts are written down by others; an own organ decides by its own acts. */
export function requireOnBehalf(matter: MatterCase, round: ReviewRound): void {
  if (!isOnBehalf(matter, round)) must(refused('REVIEWER_HAS_ACCOUNTS', cite('house', '')))
}
