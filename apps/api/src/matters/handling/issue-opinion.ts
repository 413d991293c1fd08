import { yearOf } from '@petition/law'
import { ACTS, handlingsOf, isEnough, type MatterStory } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { Conflict, nextNumber, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { proposed } from './proposals.js'

export type IssueOpinionInput = ActInput

/**
 * Issues the opinion (第三十二条) from the last draft. The head of the organ does it; a handler asks for it. It ends nothing
 * yet: each petitioner's clock starts with the proven service.
 *
 * @throws RuleRefused `CLAIM_UNANSWERED` with the claims; `NO_DRAFT` | `OPINION_ISSUED` | `NOT_ACCEPTED` …
 */
export function issueOpinion(ctx: Ctx, input: IssueOpinionInput): Promise<string> {
  return actOn(ctx, { name: 'issueOpinion', act: 'issueOpinion', input }, async (tx, { story }) =>
    isEnough(requireViewer(tx), ACTS.issueOpinion) ? [await issued(tx, story)] : [proposed(tx, 'issueOpinion', {})],
  )
}

/** The last draft as the organ's opinion, with the next number of its series. */
export async function issued(tx: Tx, story: MatterStory): Promise<Appending> {
  const draft = story.of('OPINION_DRAFTED').at(-1)
  if (!draft) throw new Conflict('NO_DRAFT')
  const viewer = requireViewer(tx)
  const organ = await requireOrgan(tx, viewer.organId)
  const year = yearOf(tx.today)
  const no = await nextNumber(tx, organ.id, 'HANDLING_OPINION', year)
  const number = `${organ.organCode ?? organ.name}意〔${year}〕${no}号`
  const orderId = handlingsOf(story).at(-1)?.order?.decision.id ?? null
  return {
    ...{ kind: 'OPINION_ISSUED', on: tx.today, number, answers: draft.answers, approvedBy: viewer.accountId, orderId },
    ...(draft.hearingUses ? { hearingUses: draft.hearingUses } : {}),
  }
}
