import type { PaperKind } from '@petition/documents'
import type { MatterFact } from '@petition/domain'
import { acceptanceDraft } from './acceptance.js'
import { accusationDraft } from './accusation.js'
import { adviceDraft } from './advice.js'
import type { Cause, Dossier, Draft } from './dossier.js'
import { extensionDraft } from './extension.js'
import { forwardingDraft } from './forwarding.js'
import { noticeDraft } from './notice.js'
import { objectionDraft } from './objection.js'
import { opinionDraft } from './opinion.js'
import { proofDraft } from './proof.js'
import { registrationDraft } from './registration.js'
import { urgentDraft } from './urgent.js'

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
  | 'SERVED'
  | 'SLIP_RETURNED'

/** Which fact leaves which paper, and who words it. */
const DRAFTERS: Readonly<Record<DraftedFact, { kind: PaperKind; draft: Drafter }>> = {
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
  SERVED: { kind: 'SERVICE_PROOF', draft: proofDraft as Drafter },
  SLIP_RETURNED: { kind: 'SERVICE_PROOF', draft: proofDraft as Drafter },
}

const drafterOf = (fact: MatterFact) => DRAFTERS[fact.kind as DraftedFact] as (typeof DRAFTERS)[DraftedFact] | undefined

export const paperKindOf = (fact: MatterFact): PaperKind | null => drafterOf(fact)?.kind ?? null

/** The paper that a fact leaves, in its words of that day; null where the fact leaves none. */
export const draftOf = (dossier: Dossier, cause: Cause): Draft | null =>
  drafterOf(cause.fact)?.draft(dossier, cause) ?? null
