import type { ConflictGround, OpinionCitation } from '@petition/domain'
import type { NewCaseFact } from '../../casework/index.js'
import { type Ctx, type Tx } from '../../platform/index.js'
import { cleanText, cleanTextIf } from '../clean-text.js'
import { requireNoConflict } from '../conflicts/conflict.store.js'
import { openConflict } from '../conflicts/report-conflict.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { actOnOpinion, type LockedOpinion, type OpinionInput } from './act-on-opinion.js'
import { citationsOf } from './citing.js'

/* What whoever is asked does. For one without an account the organ that asked records it, with the paper. */

export interface DeclareOpinionConflictInput extends OpinionInput {
  /** left out: nothing stands against it */
  readonly ground?: ConflictGround | null
  readonly note?: string | null
}

/**
 * Says whether anything stands against advising in this matter, before anything of it is read (公务员法 第七十六条). A conflict is
 * reported in the same act, so that it blocks everywhere and the leadership decides.
 *
 * @throws RuleRefused `CONFLICT_DECLARED_ALREADY` | `PROFESSIONAL_HAS_CONFLICT`; InvalidInput
 */
export function declareOpinionConflict(ctx: Ctx, input: DeclareOpinionConflictInput): Promise<string> {
  const { on, ground = null } = input
  return actOnOpinion(ctx, 'declareOpinionConflict', input, async (tx, { row, opinion }) => {
    const { professionalId, askingId } = opinion
    if (ground === null) {
      await requireFree(tx, { row, opinion })
      return [{ kind: 'CONFLICT_DECLARED', on, askingId, professionalId, ground, note: null }]
    }
    const note = cleanText('input.note', input.note ?? '', 500)
    if (row.matterId !== null) {
      const person = await tx.m.findOneByOrFail(ProfessionalEntity, { id: professionalId })
      await openConflict(tx, person, { matterId: row.matterId, ground, on, note, source: 'SELF' })
    }
    return [{ kind: 'CONFLICT_DECLARED', on, askingId, professionalId, ground, note }]
  })
}

const requireFree = async (tx: Tx, { row, opinion }: Pick<LockedOpinion, 'row' | 'opinion'>): Promise<void> =>
  row.matterId === null ? undefined : requireNoConflict(tx, opinion.professionalId, [row.matterId])

export interface DeclineLegalOpinionInput extends OpinionInput {
  readonly reason: string
}

/** Cannot give it, for another reason than a conflict: somebody else is to be asked. */
export function declineLegalOpinion(ctx: Ctx, input: DeclineLegalOpinionInput): Promise<string> {
  return actOnOpinion(ctx, 'declineLegalOpinion', input, (_, { opinion }) => [
    {
      ...{ kind: 'OPINION_DECLINED', on: input.on, askingId: opinion.askingId, professionalId: opinion.professionalId },
      reason: cleanText('input.reason', input.reason, 500),
    },
  ])
}

interface OpinionTextInput extends OpinionInput {
  /** left out: the summary that was handed over */
  readonly facts?: string | null
  readonly conclusion: string
  readonly reasons: string
  readonly citations: readonly OpinionCitation[]
  readonly caveats?: string | null
}

const LONGEST = 8000

const textOf = (input: OpinionTextInput) => ({
  facts: cleanTextIf('input.facts', input.facts, 4000),
  conclusion: cleanText('input.conclusion', input.conclusion, 2000),
  reasons: cleanText('input.reasons', input.reasons, LONGEST),
  citations: citationsOf(input.citations),
  caveats: cleanTextIf('input.caveats', input.caveats, 2000),
})

/** Keeps what is written so far; nobody else reads it. */
export function draftLegalOpinion(ctx: Ctx, input: OpinionTextInput): Promise<string> {
  return actOnOpinion(ctx, 'draftLegalOpinion', input, (_, { opinion }) => [
    {
      ...{ kind: 'OPINION_DRAFTED', on: input.on, professionalId: opinion.professionalId },
      ...{ conclusion: input.conclusion.trim().slice(0, 2000), reasons: input.reasons.trim().slice(0, LONGEST) },
      ...{ citations: input.citations, caveats: input.caveats?.trim() ?? null, facts: input.facts?.trim() ?? null },
    },
  ])
}

/** Gives the opinion. @throws RuleRefused `CONFLICT_NOT_DECLARED` | `ADVISER_HAS_CONFLICT` | `PROFESSIONAL_HAS_CONFLICT`; InvalidInput `NO_CITATION` */
export function giveLegalOpinion(ctx: Ctx, input: OpinionTextInput): Promise<string> {
  return actOnOpinion(ctx, 'giveLegalOpinion', input, async (tx, found) => {
    await requireFree(tx, found)
    return [given(input, found, null)]
  })
}

export interface AmendLegalOpinionInput extends OpinionTextInput {
  /** what it changes and why */
  readonly changed: string
}

/** A further version: it counts from now on, and the earlier ones stay. The lawyer does not read the matter again for it. */
export function amendLegalOpinion(ctx: Ctx, input: AmendLegalOpinionInput): Promise<string> {
  return actOnOpinion(ctx, 'amendLegalOpinion', input, (_, found) => [
    given(input, found, cleanText('input.changed', input.changed, 500)),
  ])
}

const given = (input: OpinionTextInput, { opinion }: LockedOpinion, changed: string | null): NewCaseFact => ({
  ...{ kind: 'OPINION_GIVEN', on: input.on, professionalId: opinion.professionalId },
  ...textOf(input),
  changed,
})
