import {
  currentHearing,
  heldHearings,
  hearingNoticeBy,
  openProposal,
  RECON_ACTS,
  reconApplicationOf,
  suspensionsOf,
} from '@petition/domain/reconsideration'
import { accountRefs } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import type { ReconInHand } from '../load-recon.js'
import { factText } from './fact-text.js'
import { isBodys } from './recon-file.js'

/** What the applicant and the respondent said, and, for the body, the draft. */
export function textsOf(ctx: Ctx, found: ReconInHand) {
  const { log } = found
  const application = reconApplicationOf(log)
  const reply = log.last('REPLY_RECEIVED')
  const draft = isBodys(ctx, found) ? log.last('DECISION_DRAFTED') : null
  const suspended = suspensionsOf(log).find((one) => one.resumed === null)?.began
  const linked = log.last('LINKED')
  return {
    ...{
      request: application?.request ?? '',
      reasons: application?.reasons ?? '',
      how: application?.how ?? 'IN_PERSON',
    },
    ...{ actDoneOn: application?.act.doneOn ?? null, actKnownOn: application?.act.knownOn ?? null },
    ...{ asksReviewOf: application?.asksReviewOf ?? null, isComplete: application?.isComplete ?? true },
    ...{ reply: reply?.text ?? null, replyOn: reply?.on ?? null, evidence: [...(reply?.evidence ?? [])] },
    suspendedFor: suspended ? factText(suspended, ctx.locale, () => '') : null,
    ...{ mediationTerms: log.last('MEDIATION_AGREED')?.terms ?? null, applicationFactId: application?.id ?? '' },
    hearingRecord: heldHearings(log).at(-1)?.held?.record ?? null,
    matterNumber: isBodys(ctx, found) ? (linked?.matterNumber ?? null) : null,
    draft: draft && {
      ...{ decision: draft.decision, found: draft.found, reasons: draft.reasons, result: draft.result },
      ...{ redoBy: draft.redoBy, hearingUsed: draft.hearingUsed, committeeUsed: draft.committeeUsed ?? null },
      draftedOn: draft.on,
    },
  }
}

/** The hearing that is set, with the people who sit and the last day for its notice. */
export async function hearingOf(ctx: Ctx, { log }: ReconInHand) {
  const hearing = currentHearing(log)
  if (hearing === null) return null
  const { hearingId, hearingOn, from, until, roomId, roomName, chairId, memberIds, recorderId, subject, isPublic } =
    hearing
  const people = await accountRefs(ctx, [chairId, ...memberIds, recorderId])
  const nameOf = (id: string) => people.get(id)?.name ?? ''
  return {
    ...{ id: hearingId, hearingOn, from, until, roomId, roomName, subject, isPublic },
    ...{ chairId, memberIds: [...memberIds], recorderId },
    ...{ chair: nameOf(chairId), members: memberIds.map(nameOf), recorder: nameOf(recorderId) },
    noticeBy: hearingNoticeBy(log, hearingOn)?.lawfulLastOn ?? null,
  }
}

/** What waits for the head's approval; the body's alone to know. */
export function proposalOf(ctx: Ctx, found: ReconInHand) {
  const open = isBodys(ctx, found) ? openProposal(found.log) : null
  if (open === null) return null
  const { id, act, on, body, byAccountId } = open.proposed
  const fact = { ...open.proposed, ...body } as never
  return {
    ...{ id, act, askedOn: on, isOwn: byAccountId === ctx.viewer?.accountId },
    ...{ labelZh: RECON_ACTS[act].label.zh, labelEn: RECON_ACTS[act].label.en },
    text: factText(fact, ctx.locale, () => ''),
  }
}
