import { issuedOpinion, type Answer } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { requireViewer, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'

/** The opinion as it stands: the one that was issued, else the draft. */
export interface OpinionView {
  readonly matterId: string
  /** the fact that issued it; null for a draft */
  readonly factId: string | null
  readonly organId: string
  readonly number: string | null
  readonly issuedOn: LocalDate | null
  readonly isIssued: boolean
  readonly approvedById: string | null
  readonly answers: Answer[]
}

/** A draft is seen only in the organ that works on it. */
export function opinionOf(ctx: Ctx, { row, story }: MatterCase): OpinionView | null {
  const viewer = requireViewer(ctx)
  const issued = issuedOpinion(story)
  if (issued)
    return {
      ...{ matterId: row.id, factId: issued.id, organId: issued.organId, number: issued.number },
      ...{ issuedOn: issued.on, isIssued: true, approvedById: issued.approvedBy, answers: [...issued.answers] },
    }
  const draft = story.of('OPINION_DRAFTED').at(-1)
  if (!draft || (viewer.kind !== 'system' && viewer.organId !== draft.organId)) return null
  return {
    ...{ matterId: row.id, factId: null, organId: draft.organId, number: null, issuedOn: null },
    ...{ isIssued: false, approvedById: null, answers: [...draft.answers] },
  }
}
