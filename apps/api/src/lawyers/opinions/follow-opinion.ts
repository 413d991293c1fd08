import type { LocalDate } from '@petition/law'
import { requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { requireNoConflict } from '../conflicts/conflict.store.js'
import { actOnOpinion, type OpinionInput } from './act-on-opinion.js'
import { requireLawyer } from './ask-opinion.js'

/* What the organ that asked does with it. */

export interface ReassignLegalOpinionInput extends OpinionInput {
  readonly professionalId: string
  readonly answerBy: LocalDate
  readonly reason: string
}

/** Asks another, or the same one again after "no conflict" was decided; whoever it is declares anew. @throws as `askLegalOpinion` */
export function reassignLegalOpinion(ctx: Ctx, input: ReassignLegalOpinionInput): Promise<string> {
  const { on, answerBy, professionalId } = input
  return actOnOpinion(ctx, 'reassignLegalOpinion', input, async (tx, { row }) => {
    const lawyer = await requireLawyer(tx, professionalId, row.officeId)
    if (row.matterId !== null) await requireNoConflict(tx, lawyer.id, [row.matterId])
    if (answerBy < on) throw new InvalidInput({ 'input.answerBy': 'BEFORE_START' }, 'BEFORE_START')
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'OPINION_REASSIGNED', on, professionalId: lawyer.id, answerBy, reason }]
  })
}

export interface TakeBackLegalOpinionInput extends OpinionInput {
  readonly reason: string
}

/** Asks no more: with it the lawyer reads nothing of the matter any more. */
export function takeBackLegalOpinion(ctx: Ctx, input: TakeBackLegalOpinionInput): Promise<string> {
  return actOnOpinion(ctx, 'takeBackLegalOpinion', input, () => [
    { kind: 'OPINION_TAKEN_BACK', on: input.on, reason: requiredText('input.reason', input.reason, 500) },
  ])
}

export interface NoteOpinionUseInput extends OpinionInput {
  readonly isFollowed: boolean
  /** where it went: the number of the handling opinion, the conference, the agreement */
  readonly how: string
}

/** Says how it was used, and whether it was followed: an opinion advises, and the organ answers for what it decides. */
export function noteOpinionUse(ctx: Ctx, input: NoteOpinionUseInput): Promise<string> {
  const { on, isFollowed } = input
  return actOnOpinion(ctx, 'noteOpinionUse', input, () => [
    { kind: 'OPINION_USED', on, isFollowed, how: requiredText('input.how', input.how, 1000) },
  ])
}
