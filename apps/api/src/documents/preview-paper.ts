import type { LocalDate } from '@petition/law'
import type { Answer, MatterFact, NewFact, ServedPaper, ServiceMode } from '@petition/domain'
import { opinionUnderReview, openProposals, reviewRounds } from '@petition/domain'
import { PAPER_NAMES, paperToHtml, type PaperKind } from '@petition/documents'
import { requireViewer, type Ctx, type Viewer } from '../platform/index.js'
import { draftOf, type Draft } from './drafts/index.js'
import { HIDDEN_CODE } from './hidden-code.js'
import { loadDossier, type MatterInHand } from './load-dossier.js'
import { openMatter } from './matter-door.js'
import { papersOfMatter } from './paper.store.js'
import { withoutNumber } from './paper-texts.js'

export interface PaperPreviewInput {
  matterId: string
  kind: PaperKind
  on?: LocalDate | null
  answers?: Answer[] | null
  days?: number | null
  reason?: string | null
  toOrganId?: string | null
  how?: 'FORWARDED' | 'ASSIGNED' | null
  delivery?: 'SYSTEM' | 'PAPER' | null
  reportBy?: LocalDate | null
  partyId?: string | null
  reviewId?: string | null
  servedPaper?: ServedPaper | null
  mode?: ServiceMode | null
}

export interface PaperPreview {
  title: string
  html: string
  problems: string[]
}

const NOT_DUE = {
  zh: '目前不会出具这份文书：没有可以告知的信访人，或者该行为不产生效力',
  en: 'This paper would not be issued now: nobody can be told, or the act has no effect',
}

/** The paper as it would be issued now by the viewer's organ, with what stands in its way. Writes nothing, takes no number. */
export async function previewPaper(ctx: Ctx, input: PaperPreviewInput): Promise<PaperPreview> {
  const matter = await openMatter(ctx, input.matterId)
  const fact = whatIf(requireViewer(ctx), ctx, matter, input)
  const draft = fact && (await draftIf(ctx, matter, fact))
  if (!draft) return { title: PAPER_NAMES[input.kind].zh, html: '', problems: [NOT_DUE[ctx.locale]] }
  const paper = withoutNumber(draft.paper)
  return { title: paper.title, html: paperToHtml(paper), problems: draft.problems.map((each) => each[ctx.locale]) }
}

async function draftIf(ctx: Ctx, matter: MatterInHand, fact: MatterFact): Promise<Draft | null> {
  const isThere = matter.facts.some((one) => one.id === fact.id)
  const facts = isThere ? matter.facts : [...matter.facts, fact]
  const before = await papersOfMatter(ctx, matter.matterId)
  const dossier = await loadDossier(ctx, { ...matter, facts }, before, { on: ctx.today, at: ctx.now() })
  return draftOf(dossier, { fact, factCount: facts.length, issuedOn: ctx.today, no: 0, lookUpCode: HIDDEN_CODE })
}

/** The fact that the act would append; the slip's is there already. Null where the input does not say enough for one. */
function whatIf(viewer: Viewer, ctx: Ctx, matter: MatterInHand, input: PaperPreviewInput): MatterFact | null {
  const supposed = (fact: NewFact): MatterFact =>
    ({
      id: 'supposed',
      recordedAt: ctx.now().toISOString(),
      byAccountId: viewer.accountId,
      organId: viewer.organId,
      ...fact,
    }) as MatterFact
  const on = input.on ?? ctx.today
  switch (input.kind) {
    case 'REGISTRATION_SLIP':
      return matter.facts.find((fact) => fact.kind === 'REGISTERED') ?? null
    case 'FORWARDING_LETTER':
      return input.toOrganId ? supposed(referral(input, on, input.toOrganId)) : lastOf(matter, 'REFERRED')
    case 'ACCEPTANCE_NOTICE':
      return supposed({ kind: 'ACCEPTED', on })
    case 'EXTENSION_NOTICE':
      return supposed(extensionOf(viewer, matter, input, ctx.today))
    case 'HANDLING_OPINION': {
      const answers = input.answers ?? lastOf(matter, 'OPINION_DRAFTED')?.answers ?? []
      return supposed({ kind: 'OPINION_ISSUED', on: ctx.today, number: '', answers, approvedBy: viewer.accountId })
    }
    case 'NOTICE':
      return lastOf(matter, 'NOTIFIED')
    case 'SUPPLEMENT_NOTICE':
      return lastOf(matter, 'SUPPLEMENT_ASKED')
    case 'ADVICE_REPLY':
      return lastOf(matter, 'ADVICE_DECIDED')
    case 'ACCUSATION_LETTER':
      return lastOf(matter, 'ACCUSATION_ROUTED')
    case 'OBJECTION_LETTER':
      return lastOf(matter, 'OBJECTED')
    case 'URGENT_REPORT':
      return lastOf(matter, 'URGENT_REPORTED')
    case 'REVIEW_OPINION':
    case 'RECHECK_OPINION': {
      const fact = reviewIf(matter, input.reviewId ?? null, ctx.today, viewer.accountId)
      return fact && ({ ...supposed(fact), organId: fact.organId } as MatterFact)
    }
    case 'NOT_ACCEPTED_NOTICE':
      return supposed({ kind: 'REPETITION_REFUSED', on, broughtOn: on, gate: 'G-PENDING' })
    case 'NO_LONGER_ACCEPTED_NOTICE':
      return supposed({ kind: 'REPETITION_REFUSED', on, broughtOn: on, gate: 'G-RECHECKED' })
    case 'SERVICE_PROOF':
      return input.partyId && input.servedPaper ? supposed(service(input, on, input.partyId, input.servedPaper)) : null
  }
}

const lastOf = <K extends MatterFact['kind']>(matter: MatterInHand, kind: K) => matter.story.of(kind).at(-1) ?? null

const referral = (input: PaperPreviewInput, on: LocalDate, toOrganId: string): NewFact => ({
  kind: 'REFERRED',
  on,
  referralId: 'supposed',
  how: input.how ?? 'FORWARDED',
  toOrganId,
  reportBy: input.reportBy ?? null,
  delivery: input.delivery ?? 'SYSTEM',
  repetitionId: null,
  note: null,
})

/** The last draft of a round, as the decision that it would be today. */
function reviewIf(matter: MatterInHand, reviewId: string | null, on: LocalDate, approvedBy: string) {
  const round = reviewRounds(matter.story).find((one) => one.id === reviewId)
  if (!round?.draft) return null
  const { outcome, finding, basis, result, answers, newOpinionBy } = round.draft
  return {
    ...{ kind: 'REVIEW_DECIDED' as const, on, level: round.level, number: '', organId: round.organId },
    opinionId: opinionUnderReview(matter.story, round)?.id ?? null,
    requestIds: round.asked.filter((one) => one.isInTime && one.withdrawnOn === null).map((one) => one.fact.id),
    ...{ approvedBy, isOnBehalf: false, outcome, finding, basis, result, answers, newOpinionBy },
  }
}

/** What was said, else what is waiting for approval. */
function extensionOf(viewer: Viewer, matter: MatterInHand, input: PaperPreviewInput, on: LocalDate): NewFact {
  const asked = openProposals(matter.story).find((proposal) => proposal.act === 'extend')?.input ?? {}
  return {
    kind: 'EXTENDED',
    on,
    days: input.days ?? Number(asked['days'] ?? 0),
    reason: input.reason ?? (typeof asked['reason'] === 'string' ? asked['reason'] : ''),
    isHeadApproved: true,
    approvedBy: viewer.accountId,
    noticeServedOn: null,
  }
}

/** Nothing is proven yet: the form that goes out with the paper. */
const service = (input: PaperPreviewInput, on: LocalDate, partyId: string, paper: ServedPaper): NewFact => ({
  kind: 'SERVED',
  on,
  paper,
  partyId,
  mode: input.mode ?? 'POST',
  isRecorded: false,
  hasConsent: false,
  slipOn: null,
  proof: null,
  outcome: null,
})
