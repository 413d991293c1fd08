import { cite, refused, type LocalDate } from '@petition/law'
import {
  adviceDecision,
  countingAnswers,
  HEARING_PAPERS,
  hearingPapersOf,
  issuedOpinion,
  mayServePaper,
  partyIds,
  recusalToldOn,
  type MatterSight,
  type MatterStory,
  type Outcome,
  type ReviewLevel,
  type ServedPaper,
  type ServiceMode,
} from '@petition/domain'
import { Conflict, InvalidInput, NotPermitted, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { wanted } from '../case/texts.js'

/** One paper on its way to one petitioner. */
export interface Service {
  readonly paper: ServedPaper
  readonly partyId: string
  readonly mode: ServiceMode
  readonly on: LocalDate
  /** left at the home: photographed, filmed or witnessed */
  readonly isRecorded?: boolean | null
  /** electronic: the party agreed to it */
  readonly hasConsent?: boolean | null
  /** post: date on the return slip, when it is there already */
  readonly slipOn?: LocalDate | null
  readonly proof?: string | null
  /** scan of the proof */
  readonly uploadId?: string | null
}

export interface ServeInput extends ActInput, Service {}

/**
 * One attempt to bring one paper to one party. The party's windows start with the proven receipt (民事诉讼法
 * 第八十七条至第九十五条, by analogy: the Regulation does not regulate service).
 *
 * @throws InvalidInput `NOT_A_PARTY` | `BEFORE_ISSUE` | `PROOF_MISSING`; RuleRefused `SERVICE_WITHOUT_PROOF` | `NOTHING_TO_SERVE`
 */
export function serve(ctx: Ctx, input: ServeInput): Promise<string> {
  const detail = { paper: input.paper, mode: input.mode, on: input.on }
  return actOn(ctx, { name: 'serve', act: 'serve', input, detail }, async (tx, { row, story, sight }) => {
    const fact = serviceFact(tx, { story, sight }, input)
    const uploads = input.uploadId ? await takeUploads(tx, row.id, [input.uploadId]) : []
    const added = uploads.map((attachmentId): Appending => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
    return [fact, ...added]
  })
}

/**
 * The fact of one attempt, proof-read. `path` is where its fields stand in the input.
 *
 * @throws InvalidInput; RuleRefused, as `serve`
 */
export function serviceFact(
  tx: Tx,
  { story, sight }: { readonly story: MatterStory; readonly sight: MatterSight },
  input: Service,
  path = 'input',
): Appending {
  if (!partyIds(story).includes(input.partyId))
    throw new InvalidInput({ [`${path}.partyId`]: 'NOT_A_PARTY' }, 'NOT_A_PARTY')
  requireServer(tx, sight, input.paper)
  requireIssued(story, input, path)
  requireProof(tx, input, path)
  return served(story, input)
}

function served(story: MatterStory, input: Service): Appending {
  const { paper, partyId, mode, on } = input
  return {
    ...{ kind: 'SERVED', on, paper, partyId, mode },
    ...{ isRecorded: input.isRecorded ?? false, hasConsent: input.hasConsent ?? false },
    slipOn: mode === 'POST' ? (input.slipOn ?? null) : null,
    proof: wanted('input.proof', input.proof, 500),
    outcome: paper === 'OPINION' ? commonOutcome(story) : null,
    issuedId: issuedOf(story, paper)?.id ?? null,
    ...onBehalf(story, paper),
  }
}

/** The opinion or decision that a paper carries; other papers carry none. */
function issuedOf(story: MatterStory, paper: ServedPaper): { readonly id: string } | null {
  if (paper === 'OPINION') return issuedOpinion(story)
  if (HEARING_PAPERS.includes(paper)) return hearingPaperOf(story, paper)
  const level = levelOf(paper)
  return level === null ? null : (decisionOf(story, level) ?? null)
}

const levelOf = (paper: ServedPaper): ReviewLevel | null =>
  paper === 'REVIEW_OPINION' ? 'REVIEW' : paper === 'RECHECK_OPINION' ? 'RECHECK' : null

/** The last telling, decision or plan of a hearing that a paper of this kind carries. */
const hearingPaperOf = (story: MatterStory, paper: ServedPaper) =>
  hearingPapersOf(story).findLast((one) => one.paper === paper)?.fact ?? null

/** Papers of review and of hearings are served in the name of the organ that gave them, whoever brings or records them. */
function onBehalf(story: MatterStory, paper: ServedPaper): { organId?: string } {
  const hearing = HEARING_PAPERS.includes(paper) ? hearingPaperOf(story, paper) : null
  if (hearing) return { organId: hearing.organId }
  const level = levelOf(paper)
  const decided = level === null ? undefined : decisionOf(story, level)
  return decided ? { organId: decided.organId } : {}
}

const decisionOf = (story: MatterStory, level: ReviewLevel) =>
  story
    .of('REVIEW_DECIDED')
    .filter((fact) => fact.level === level)
    .at(-1)

/** Who issued a paper serves it (ACCESS §4); for an organ without accounts whoever records its acts. @throws NotPermitted */
function requireServer(tx: Tx, sight: MatterSight, paper: ServedPaper): void {
  if (!mayServePaper(requireViewer(tx), sight, paper)) throw new NotPermitted('serve', 'NOT_YOUR_PAPER')
}

/** The outcome when all claims have the same; else the opinion says it claim by claim. */
function commonOutcome(story: MatterStory): Outcome | null {
  const outcomes = new Set(countingAnswers(story).map((answer) => answer.outcome))
  return outcomes.size === 1 ? ([...outcomes][0] ?? null) : null
}

/** The day on which each paper came into being; nothing is served before. */
function issuedOnOf(story: MatterStory, paper: ServedPaper): LocalDate | null {
  switch (paper) {
    case 'NOTICE':
      return story.of('NOTIFIED').at(-1)?.on ?? null
    case 'ACCEPTANCE_NOTICE':
      return story.of('ACCEPTED').at(-1)?.on ?? null
    case 'EXTENSION_NOTICE':
      return story.of('EXTENDED').at(-1)?.on ?? null
    case 'OPINION':
      return issuedOpinion(story)?.on ?? null
    case 'REVIEW_OPINION':
      return decisionOf(story, 'REVIEW')?.on ?? null
    case 'ADVICE_REPLY':
      return adviceDecision(story)?.on ?? null
    case 'RECHECK_OPINION':
      return decisionOf(story, 'RECHECK')?.on ?? null
    case 'REFUSAL_NOTICE':
      return story.of('REPETITION_REFUSED').at(-1)?.on ?? null
    case 'RECUSAL_NOTICE':
      return recusalToldOn(story)
    case 'SUPPLEMENT_NOTICE':
      return story.of('SUPPLEMENT_ASKED').at(-1)?.on ?? null
    case 'HEARING_RIGHT_NOTICE':
    case 'HEARING_DECISION':
    case 'HEARING_NOTICE':
      return hearingPaperOf(story, paper)?.on ?? null
  }
}

function requireIssued(story: MatterStory, { paper, on }: Service, path: string): void {
  const issuedOn = issuedOnOf(story, paper)
  if (issuedOn === null) return must(refused('NOTHING_TO_SERVE', cite('civil-procedure-2023', '87'), { paper }))
  if (on < issuedOn) throw new InvalidInput({ [`${path}.on`]: 'BEFORE_ISSUE' }, 'BEFORE_ISSUE', { on, issuedOn })
}

/** Which article a way of service rests on, and whether what proves it is there. */
function requireProof(tx: Tx, input: Service, path: string): void {
  const { mode, slipOn = null } = input
  if (mode === 'LEFT_AT_HOME' && input.isRecorded !== true)
    must(refused('SERVICE_WITHOUT_PROOF', cite('civil-procedure-2023', '89'), { mode }))
  if (mode === 'ELECTRONIC' && input.hasConsent !== true)
    must(refused('SERVICE_WITHOUT_PROOF', cite('civil-procedure-2023', '90'), { mode }))
  if (mode === 'POST') {
    if (slipOn !== null && (slipOn < input.on || slipOn > tx.today))
      throw new InvalidInput({ [`${path}.slipOn`]: 'SLIP_DAY' }, 'SLIP_DAY', { on: input.on, today: tx.today })
    return
  }
  if (!input.uploadId && (input.proof ?? '').trim() === '')
    throw new InvalidInput({ [`${path}.proof`]: 'REQUIRED' }, 'PROOF_MISSING')
}

/** The attempt that a slip or a returned paper belongs to. @throws Conflict `ATTEMPT_ENDED` */
export function pendingAttempt(story: MatterStory, attemptId: string) {
  const attempt = story.of('SERVED').find((fact) => fact.id === attemptId)
  if (!attempt) throw new InvalidInput({ 'input.attemptId': 'NO_SUCH_ATTEMPT' }, 'NO_SUCH_ATTEMPT')
  const ended = [...story.of('SLIP_RETURNED'), ...story.of('SERVICE_RETURNED')].some(
    (fact) => fact.servedId === attemptId,
  )
  if (ended || attempt.slipOn !== null) throw new Conflict('ATTEMPT_ENDED')
  return attempt
}
