import { openConsultation, type CommitteeGround } from '@petition/domain/reconsideration'
import { requiredText } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'

export interface AskReconCommitteeInput extends DatedInput {
  readonly ground: CommitteeGround
  readonly question: string
}

/** Put before the reconsideration committee (第五十二条第二款). */
export function askReconCommittee(ctx: Ctx, input: AskReconCommitteeInput): Promise<string> {
  const { on, ground } = input
  return actOnRecon(ctx, { name: 'askReconCommittee', input, on, detail: { on, ground } }, () => [
    { kind: 'COMMITTEE_ASKED', on, ground, question: requiredText('input.question', input.question, 4000) },
  ])
}

export interface RecordReconCommitteeInput extends DatedInput {
  readonly opinion: string
}

/** Its opinion, put down (第五十二条第三款): an important reference for the decision (第六十一条第三款). */
export function recordReconCommittee(ctx: Ctx, input: RecordReconCommitteeInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'recordReconCommittee', input, on }, (_, { log }) => [
    {
      ...{ kind: 'COMMITTEE_OPINED', on, askedId: openConsultation(log)?.asked.id ?? '' },
      opinion: requiredText('input.opinion', input.opinion, 8000),
    },
  ])
}
