import { createHash } from 'node:crypto'
import { yearOf } from '@petition/law'
import type { FactOf, MatterFact } from '@petition/domain'
import type { Paper, PaperKind, PaperProblem } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import { InvalidInput, keepContent, nextNumber, type Tx, newId } from '../platform/index.js'
import { draftOf, numberParts, paperKindOf, seriesOf, type Cause, type Draft } from './drafts/index.js'
import { HIDDEN_CODE } from './hidden-code.js'
import { loadDossier, type MatterInHand } from './load-dossier.js'
import { PaperEntity } from './paper.entity.js'
import { papersOfMatter, sealTree } from './paper.store.js'

/** The papers by which the house itself acts: one that is not in order takes the act back. A proof records what reached us. */
const MUST_BE_IN_ORDER: readonly PaperKind[] = [
  'FORWARDING_LETTER',
  'ACCEPTANCE_NOTICE',
  'EXTENSION_NOTICE',
  'HANDLING_OPINION',
  'ADVICE_REPLY',
  'ACCUSATION_LETTER',
  'URGENT_REPORT',
  'REVIEW_OPINION',
  'RECHECK_OPINION',
  'NOT_ACCEPTED_NOTICE',
  'NO_LONGER_ACCEPTED_NOTICE',
  'RECUSAL_NOTICE',
  'HEARING_DECISION',
  'HEARING_NOTICE',
  'HEARING_RECORD',
]

export interface Order {
  readonly fact: MatterFact
  /** how many facts of the matter the paper may know */
  readonly factCount: number
}

/**
 * Issues the paper that a fact leaves, in the transaction of the act: numbered without a gap, rendered, sealed, locked.
 * Null where the fact leaves none.
 *
 * @throws InvalidInput `PAPER_NOT_IN_ORDER` with what is missing
 */
export async function issuePaper(tx: Tx, matter: MatterInHand, order: Order): Promise<PaperEntity | null> {
  const kind = paperKindOf(order.fact)
  if (kind === null) return null
  const moment = { on: tx.today, at: tx.now() }
  const dossier = await loadDossier(tx, matter, await papersOfMatter(tx, matter.matterId), moment)
  const cause: Cause = { ...order, issuedOn: tx.today, no: 0, lookUpCode: HIDDEN_CODE }
  const draft = draftOf(dossier, cause)
  if (draft === null) return null
  if (MUST_BE_IN_ORDER.includes(kind)) requireInOrder(draft.problems)
  const numbered = await numberIt(tx, kind, cause)
  const final = draftOf(dossier, { ...cause, no: numbered.no }) as Draft
  const row = { ...rowOf(tx, matter, order, kind), ...numbered, issuedOn: tx.today, recordedAt: moment.at }
  return keepPaper(tx, row, final.paper)
}

function requireInOrder(problems: readonly PaperProblem[]): void {
  if (problems.length === 0) return
  const fields = Object.fromEntries(problems.map((each) => [each.path, each.zh]))
  throw new InvalidInput(fields, 'PAPER_NOT_IN_ORDER', {
    problems: problems.map(({ code, zh, en }) => ({ code, zh, en })),
  })
}

/** An opinion, of the handler or of a review, carries the number of its fact; everything else takes the next one of its series, as late as can be. */
async function numberIt(tx: Tx, kind: PaperKind, cause: Cause) {
  const series = seriesOf(kind, cause.fact)
  const { fact } = cause
  const isNumbered = fact.kind === 'OPINION_ISSUED' || fact.kind === 'ADVICE_DECIDED' || fact.kind === 'REVIEW_DECIDED'
  const given = isNumbered ? numberParts(fact.number) : null
  if (given) return { series, year: given.year, no: given.number }
  const year = yearOf(cause.issuedOn)
  return { series, year, no: await nextNumber(tx, cause.fact.organId, series, year) }
}

function rowOf(tx: Tx, matter: MatterInHand, { fact, factCount }: Order, kind: PaperKind) {
  return {
    id: newId(),
    matterId: matter.matterId,
    kind,
    organId: fact.organId,
    officeId: matter.officeId,
    toOrganId: receiverOf(matter, fact),
    partyId: partyOf(matter.facts, fact),
    issuedById: tx.viewer?.kind === 'account' ? tx.viewer.accountId : null,
    factId: fact.id,
    factCount,
    isLocked: true,
    ...NOTHING_WRONG,
  }
}

/** The organ that a letter is written to; a review opinion goes to the organ whose opinion it is about as well. */
function receiverOf({ facts }: MatterInHand, fact: MatterFact): string | null {
  if (fact.kind === 'REFERRED') return fact.toOrganId
  if (fact.kind === 'REVIEW_DECIDED') return facts.find((one) => one.id === fact.opinionId)?.organId ?? null
  if (fact.kind === 'RECUSAL_DECIDED') return organOfOfficial(facts, fact)
  if (fact.kind !== 'ACCUSATION_ROUTED' && fact.kind !== 'OBJECTED') return null
  const referred = facts.find((one) => one.kind === 'REFERRED' && one.referralId === fact.referralId)
  if (referred?.kind !== 'REFERRED') return null
  return fact.kind === 'OBJECTED' ? referred.organId : referred.toOrganId
}

/** The organ of the official, where another one decided. */
function organOfOfficial(
  facts: readonly MatterFact[],
  { recusalId, organId }: FactOf<'RECUSAL_DECIDED'>,
): string | null {
  const asked = facts.find((one) => one.kind === 'RECUSAL_ASKED' && one.recusalId === recusalId)
  const its = asked?.kind === 'RECUSAL_ASKED' ? asked.officialOrganId : null
  return its === organId ? null : its
}

const NOTHING_WRONG = {
  supersededById: null,
  attention: null,
  attentionFactId: null,
  attentionOn: null,
  isOpenTask: false,
  settledReason: null,
  settledById: null,
  settledOn: null,
} as const

function partyOf(facts: readonly MatterFact[], fact: MatterFact): string | null {
  const served = fact.kind === 'SLIP_RETURNED' ? facts.find((one) => one.id === fact.servedId) : fact
  return served?.kind === 'SERVED' ? served.partyId : null
}

type Numbered = Omit<PaperEntity, 'number' | 'title' | 'treeSealed' | 'sha256' | 'contentId'>

async function keepPaper(tx: Tx, row: Numbered, paper: Paper): Promise<PaperEntity> {
  const bytes = await paperToDocx(paper)
  const content = await keepContent(tx, bytes)
  const issued: PaperEntity = {
    ...row,
    number: paper.number ?? '',
    title: paper.title,
    treeSealed: sealTree(tx, row.id, paper),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    contentId: content.id,
  }
  await tx.m.insert(PaperEntity, issued)
  return issued
}
