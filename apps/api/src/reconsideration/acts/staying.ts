import {
  currentExecutionStay,
  isParty,
  mayStayOn,
  openStayRequest,
  type ExecutionStayGround,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'

const reasonOf = ({ reason }: { readonly reason: string }): string => requiredText('input.reason', reason, 500)

export interface AskExecutionStayInput extends DatedInput {
  readonly partyId: string
  readonly reason: string
}

/** An applicant or a third party asks for it (第四十二条第三项): something that reached us. @throws InvalidInput `NOT_A_RECON_PARTY` */
export function askExecutionStay(ctx: Ctx, input: AskExecutionStayInput): Promise<string> {
  const { on, partyId } = input
  return actOnRecon(ctx, { name: 'askExecutionStay', input, on }, (_, { log }) => {
    if (!isParty(log, partyId)) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_RECON_PARTY')
    return [{ kind: 'EXECUTION_STAY_ASKED', on, partyId, reason: reasonOf(input) }]
  })
}

export interface OrderExecutionStayInput extends DatedInput {
  readonly ground: Exclude<ExecutionStayGround, 'RESPONDENT'>
  readonly reason: string
  /** the law that says so, on the last ground */
  readonly rule?: string | null
}

/** Asks the head to stay the execution (第四十二条). @throws RuleRefused `RECON_NO_STAY_ASKED` | `RECON_STAY_RULE_MISSING` */
export function orderExecutionStay(ctx: Ctx, input: OrderExecutionStayInput): Promise<string> {
  const { on, ground } = input
  return actOnRecon(ctx, { name: 'orderExecutionStay', input, on, detail: { on, ground } }, (_, __, log) => {
    const rule = ground === 'LAW' ? optionalText('input.rule', input.rule, 200) : null
    must(mayStayOn(log, ground, rule))
    // Stayed on whatever ground, a request that waits has what it asked for.
    const askedId = openStayRequest(log)?.id ?? null
    return [{ kind: 'EXECUTION_STAYED', on, ground, askedId, rule, reason: reasonOf(input), approvedBy: null }]
  })
}

export interface NoteExecutionStayInput extends DatedInput {
  readonly reason: string
}

/** The respondent stays its own act (第四十二条第一项), told by itself or put down by the body. */
export function noteExecutionStay(ctx: Ctx, input: NoteExecutionStayInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'noteExecutionStay', input, on }, (_, __, log) => [
    {
      ...{ kind: 'EXECUTION_STAYED', on, ground: 'RESPONDENT', askedId: openStayRequest(log)?.id ?? null, rule: null },
      ...{ reason: reasonOf(input), approvedBy: null },
    },
  ])
}

export interface DenyExecutionStayInput extends DatedInput {
  readonly reason: string
}

/** Asks the head to deny what was asked for; told to whoever asked. */
export function denyExecutionStay(ctx: Ctx, input: DenyExecutionStayInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'denyExecutionStay', input, on }, (_, __, log) => [
    {
      ...{ kind: 'EXECUTION_STAY_DENIED', on, askedId: openStayRequest(log)?.id ?? '' },
      ...{ reason: reasonOf(input), approvedBy: null },
    },
  ])
}

export interface LiftExecutionStayInput extends DatedInput {
  readonly reason: string
}

/** Asks the head to let the act be carried out again before the case is over. */
export function liftExecutionStay(ctx: Ctx, input: LiftExecutionStayInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'liftExecutionStay', input, on }, (_, __, log) => [
    {
      ...{ kind: 'EXECUTION_STAY_LIFTED', on, stayedId: currentExecutionStay(log)?.stayed.id ?? '' },
      ...{ reason: reasonOf(input), approvedBy: null },
    },
  ])
}
