import { yearOf } from '@petition/law'
import { ACTS, claimNos, isEnough, type AdviceDecision, type Adoption } from '@petition/domain'
import { requireOrgan } from '../../organs/index.js'
import { InvalidInput, nextNumber, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import { needed, wanted } from '../case/texts.js'
import { proposed } from '../handling/proposals.js'

export interface RecordAdviceStudyInput extends ActInput {
  readonly how: string
  readonly record: string
}

/** Advice is studied seriously (第二十九条): how, and what it showed. */
export function recordAdviceStudy(ctx: Ctx, input: RecordAdviceStudyInput): Promise<string> {
  return actOn(ctx, { name: 'recordAdviceStudy', act: 'recordAdviceStudy', input }, (tx) => [
    {
      ...{ kind: 'ADVICE_STUDIED', on: tx.today },
      how: needed('input.how', input.how, 200),
      record: needed('input.record', input.record),
    },
  ])
}

export interface AdviceDecisionInput {
  readonly claimNo: number
  readonly adoption: Adoption
  readonly reasons: string
  readonly measure?: string | null
}

export interface DecideAdviceInput extends ActInput {
  readonly decisions: readonly AdviceDecisionInput[]
}

/**
 * Adopted wholly, partly or not, each with its reasons (第二十九条); the written reply goes out with it and ends the claim once it
 * is served. The head decides; whoever else studied it asks for it.
 *
 * @throws InvalidInput `CLAIM_UNDECIDED` | `MEASURE_MISSING`; RuleRefused `NOT_STUDIED` | `ALREADY_REPLIED`
 */
export function decideAdvice(ctx: Ctx, input: DecideAdviceInput): Promise<string> {
  return actOn(ctx, { name: 'decideAdvice', act: 'decideAdvice', input }, async (tx, { story }) => {
    const decisions = checkedDecisions(input.decisions, claimNos(story))
    return isEnough(requireViewer(tx), ACTS.decideAdvice)
      ? [await adviceDecided(tx, decisions)]
      : [proposed(tx, 'decideAdvice', { decisions, reason: decisions.map((one) => one.reasons).join('；') })]
  })
}

/** The organ's decision, with the next number of its replies. */
export async function adviceDecided(tx: Tx, decisions: readonly AdviceDecision[]): Promise<Appending> {
  const viewer = requireViewer(tx)
  const organ = await requireOrgan(tx, viewer.organId)
  const year = yearOf(tx.today)
  const no = await nextNumber(tx, organ.id, 'ADVICE_REPLY', year)
  const number = `${organ.organCode ?? organ.name}复〔${year}〕${no}号`
  return { kind: 'ADVICE_DECIDED', on: tx.today, number, decisions, approvedBy: viewer.accountId }
}

function checkedDecisions(given: readonly AdviceDecisionInput[], nos: readonly number[]): readonly AdviceDecision[] {
  return nos.map((claimNo) => {
    const at = given.findIndex((one) => one.claimNo === claimNo)
    const one = given[at]
    const path = `input.decisions.${at}`
    if (!one) throw new InvalidInput({ 'input.decisions': 'CLAIM_UNDECIDED' }, 'CLAIM_UNDECIDED', { claim: claimNo })
    const measure = wanted(`${path}.measure`, one.measure, 2000)
    if (one.adoption !== 'NOT' && measure === null)
      throw new InvalidInput({ [`${path}.measure`]: 'REQUIRED' }, 'MEASURE_MISSING')
    const reasons = needed(`${path}.reasons`, one.reasons, 2000)
    return { claimNo, adoption: one.adoption, reasons, measure: one.adoption === 'NOT' ? null : measure }
  })
}

export interface NoteRewardInput extends ActInput {
  readonly form: string
  readonly reason: string
}

/** A contribution to the economy or society was rewarded (第二十九条). It is noted with the advice, never with the person. */
export function noteReward(ctx: Ctx, input: NoteRewardInput): Promise<string> {
  return actOn(ctx, { name: 'noteReward', act: 'noteReward', input }, (tx) => [
    {
      ...{ kind: 'REWARD_NOTED', on: tx.today },
      form: needed('input.form', input.form, 200),
      reason: needed('input.reason', input.reason, 1000),
    },
  ])
}
