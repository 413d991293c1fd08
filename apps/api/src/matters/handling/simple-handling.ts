import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export type ChooseSimpleInput = ActInput

/** 简易办理办法 第四条: for what is clear and easy; the short periods run from here. */
export function chooseSimple(ctx: Ctx, input: ChooseSimpleInput): Promise<string> {
  return actOn(ctx, { name: 'chooseSimple', act: 'chooseSimple', input }, (tx) => [
    { kind: 'SIMPLE_CHOSEN', on: tx.today },
  ])
}

export interface LeaveSimpleInput extends ActInput {
  readonly reason: string
}

/** Goes over to the ordinary procedure; the periods count from the same acceptance. */
export function leaveSimple(ctx: Ctx, input: LeaveSimpleInput): Promise<string> {
  return actOn(ctx, { name: 'leaveSimple', act: 'leaveSimple', input }, (tx) => [
    { kind: 'SIMPLE_LEFT', on: tx.today, reason: needed('input.reason', input.reason, 1000) },
  ])
}
