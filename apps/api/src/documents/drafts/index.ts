import type { PaperKind } from '@petition/documents'
import type { MatterFact } from '@petition/domain'
import { acceptanceDraft } from './acceptance.js'
import { accusationDraft } from './accusation.js'
import { adviceDraft } from './advice.js'
import type { Cause, Dossier, Draft } from './dossier.js'
import { extensionDraft } from './extension.js'
import { forwardingDraft } from './forwarding.js'
import { hearingDecisionDraft, hearingNoticeDraft, hearingRecordDraft, hearingToldDraft } from './hearing.js'
import { noticeDraft } from './notice.js'
import { objectionDraft } from './objection.js'
import { opinionDraft } from './opinion.js'
import { proofDraft } from './proof.js'
import { recusalDraft } from './recusal.js'
import { refusalDraft } from './refusal.js'
import { registrationDraft } from './registration.js'
import { supplementDraft } from './supplement.js'
import { urgentDraft } from './urgent.js'
import { reviewDraft } from './review.js'

export * from './dossier.js'
export * from './series.js'
export { remedyText } from './opinion.js'

type Drafter = (dossier: Dossier, cause: Cause) => Draft | null
type DraftedFact =
  | 'REGISTERED'
  | 'REFERRED'
  | 'ACCUSATION_ROUTED'
  | 'OBJECTED'
  | 'NOTIFIED'
  | 'ACCEPTED'
  | 'EXTENDED'
  | 'OPINION_ISSUED'
  | 'ADVICE_DECIDED'
  | 'URGENT_REPORTED'
  | 'REVIEW_DECIDED'
  | 'REPETITION_REFUSED'
  | 'SUPPLEMENT_ASKED'
  | 'RECUSAL_DECIDED'
  | 'HEARING_TOLD'
  | 'HEARING_DECIDED'
  | 'HEARING_SET'
  | 'HEARING_CONCLUDED'
  | 'SERVED'
  | 'SLIP_RETURNED'

/** Which fact leaves which paper, and who words it. */
const DRAFTERS: Readonly<Record<DraftedFact, { kind: PaperKind | ((fact: MatterFact) => PaperKind); draft: Drafter }>> =
  {
    REGISTERED: { kind: 'REGISTRATION_SLIP', draft: registrationDraft as Drafter },
    REFERRED: { kind: 'FORWARDING_LETTER', draft: forwardingDraft as Drafter },
    ACCUSATION_ROUTED: { kind: 'ACCUSATION_LETTER', draft: accusationDraft as Drafter },
    OBJECTED: { kind: 'OBJECTION_LETTER', draft: objectionDraft as Drafter },
    NOTIFIED: { kind: 'NOTICE', draft: noticeDraft as Drafter },
    ADVICE_DECIDED: { kind: 'ADVICE_REPLY', draft: adviceDraft as Drafter },
    URGENT_REPORTED: { kind: 'URGENT_REPORT', draft: urgentDraft as Drafter },
    ACCEPTED: { kind: 'ACCEPTANCE_NOTICE', draft: acceptanceDraft as Drafter },
    EXTENDED: { kind: 'EXTENSION_NOTICE', draft: extensionDraft as Drafter },
    OPINION_ISSUED: { kind: 'HANDLING_OPINION', draft: opinionDraft as Drafter },
    REVIEW_DECIDED: {
      kind: (fact) =>
        fact.kind === 'REVIEW_DECIDED' && fact.level === 'RECHECK' ? 'RECHECK_OPINION' : 'REVIEW_OPINION',
      draft: reviewDraft as Drafter,
    },
    REPETITION_REFUSED: {
      kind: (fact) =>
        fact.kind === 'REPETITION_REFUSED' && fact.gate === 'G-PENDING'
          ? 'NOT_ACCEPTED_NOTICE'
          : 'NO_LONGER_ACCEPTED_NOTICE',
      draft: refusalDraft as Drafter,
    },
    SUPPLEMENT_ASKED: { kind: 'SUPPLEMENT_NOTICE', draft: supplementDraft as Drafter },
    HEARING_TOLD: { kind: 'HEARING_RIGHT_NOTICE', draft: hearingToldDraft as Drafter },
    HEARING_DECIDED: { kind: 'HEARING_DECISION', draft: hearingDecisionDraft as Drafter },
    HEARING_SET: { kind: 'HEARING_NOTICE', draft: hearingNoticeDraft as Drafter },
    HEARING_CONCLUDED: { kind: 'HEARING_RECORD', draft: hearingRecordDraft as Drafter },
    RECUSAL_DECIDED: { kind: 'RECUSAL_NOTICE', draft: recusalDraft as Drafter },
    SERVED: { kind: 'SERVICE_PROOF', draft: proofDraft as Drafter },
    SLIP_RETURNED: { kind: 'SERVICE_PROOF', draft: proofDraft as Drafter },
  }

const drafterOf = (fact: MatterFact) => DRAFTERS[fact.kind as DraftedFact] as (typeof DRAFTERS)[DraftedFact] | undefined

export function paperKindOf(fact: MatterFact): PaperKind | null {
  const kind = drafterOf(fact)?.kind ?? null
  return typeof kind === 'function' ? kind(fact) : kind
}

/** The paper that a fact leaves, in its words of that day; null where the fact leaves none. */
export const draftOf = (dossier: Dossier, cause: Cause): Draft | null =>
  drafterOf(cause.fact)?.draft(dossier, cause) ?? null
