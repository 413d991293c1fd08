import type { LocalDate } from '@petition/law'
import { askedAbout, partyIds } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { requireOnPath } from '../review/path.js'

export interface RecordReviewRequestInput extends ActInput {
  readonly level: 'REVIEW' | 'RECHECK'
  readonly partyId: string
  /** arrival at the organ asked */
  readonly on: LocalDate
  readonly postmarkedOn?: LocalDate | null
  readonly toOrganId: string
}

/**
 * Records a request for review or re-review that reached us (第三十五条、第三十六条第一款). It is never refused at the desk:
 * a late one is recorded, and the law gives it no effect. One that went to an organ which does not review this is passed on,
 * and recorded for the organ that does; its postmark keeps the time.
 *
 * @throws InvalidInput `NOT_A_PARTY` | `POSTMARK_AFTER_ARRIVAL` | `NOT_ON_REVIEW_PATH`
 */
export function recordReviewRequest(ctx: Ctx, input: RecordReviewRequestInput): Promise<string> {
  const { level, on, partyId } = input
  const detail = { level, on }
  return actOn(ctx, { name: 'recordReviewRequest', act: 'recordReviewRequest', input, detail }, async (tx, matter) => {
    const { story } = matter
    if (!partyIds(story).includes(partyId)) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    const postmarkedOn = input.postmarkedOn ?? null
    if (postmarkedOn !== null && postmarkedOn > on)
      throw new InvalidInput({ 'input.postmarkedOn': 'POSTMARK_AFTER_ARRIVAL' }, 'POSTMARK_AFTER_ARRIVAL')
    const { id: toOrganId } = await requireOrgan(tx, input.toOrganId)
    await requireOnPath(tx, matter, level, toOrganId)
    const kind = level === 'REVIEW' ? 'REVIEW_REQUESTED' : 'RECHECK_REQUESTED'
    return [{ kind, on, partyId, toOrganId, postmarkedOn, aboutId: askedAbout(story, level, partyId, on) }]
  })
}
