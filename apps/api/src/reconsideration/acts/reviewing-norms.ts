import { lateNormAnswer, openNormReview } from '@petition/domain/reconsideration'
import { optionalText, requiredOrgan, requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'

export interface BeginNormReviewInput extends DatedInput {
  readonly rule: string
  readonly isAsked: boolean
  readonly isCompetent: boolean
}

/** The rule the act rests on is reviewed with it: asked for (第五十六条) or found unlawful by the body (第五十七条). */
export function beginNormReview(ctx: Ctx, input: BeginNormReviewInput): Promise<string> {
  const { on, isAsked, isCompetent } = input
  return actOnRecon(ctx, { name: 'beginNormReview', input, on }, () => [
    { kind: 'NORM_REVIEW_BEGUN', on, rule: requiredText('input.rule', input.rule, 300), isAsked, isCompetent },
  ])
}

export interface PassNormOnInput extends DatedInput {
  /** an organ of this house: the letter is served, and the duty to answer stands on its board */
  readonly toOrganId?: string | null
  /** the name of an organ outside */
  readonly toOrgan?: string | null
}

/** Passed to the organ with the power, by a letter (第五十六条、第五十七条). @throws InvalidInput `NORM_ORGAN_MISSING` */
export function passNormOn(ctx: Ctx, input: PassNormOnInput): Promise<string> {
  return actOnRecon(ctx, { name: 'passNormOn', input, on: input.on }, async (tx, { log }) => {
    const organ = input.toOrganId ? await requiredOrgan(tx, input.toOrganId) : null
    const toOrgan = organ?.name ?? optionalText('input.toOrgan', input.toOrgan, 100)
    if (toOrgan === null) throw new InvalidInput({ 'input.toOrgan': 'REQUIRED' }, 'NORM_ORGAN_MISSING')
    const begunId = openNormReview(log)?.begun.id ?? ''
    return [{ kind: 'NORM_PASSED_ON', on: input.on, begunId, toOrgan, toOrganId: organ?.id ?? null }]
  })
}

/** The organ asked has the letter: its sixty days begin (第六十条). */
export function recordNormReceipt(ctx: Ctx, input: DatedInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'recordNormReceipt', input, on }, (_, { log }) => [
    { kind: 'NORM_RECEIVED', on, begunId: openNormReview(log)?.begun.id ?? '' },
  ])
}

export interface RemindNormOrganInput extends DatedInput {
  readonly text: string
}

/** Pressed for an answer that is late (第六十条). */
export function remindNormOrgan(ctx: Ctx, input: RemindNormOrganInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'remindNormOrgan', input, on }, (_, __, log) => [
    {
      ...{ kind: 'NORM_REMINDED', on, begunId: lateNormAnswer(log)?.review.begun.id ?? '' },
      text: requiredText('input.text', input.text, 500),
    },
  ])
}

export interface RecordNormResultInput extends DatedInput {
  readonly result: string
}

/** What came of it, from the body itself (第五十九条) or from the organ asked; a late answer is put down as such by its day. */
export function recordNormResult(ctx: Ctx, input: RecordNormResultInput): Promise<string> {
  return actOnRecon(ctx, { name: 'recordNormResult', input, on: input.on }, (_, { log }) => [
    {
      ...{ kind: 'NORM_HANDLED', on: input.on, begunId: openNormReview(log)?.begun.id ?? '' },
      result: requiredText('input.result', input.result, 4000),
    },
  ])
}
