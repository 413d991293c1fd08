import type { Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface SubmitClosingReportInput extends ActInput {
  readonly text: string
}

/** 办结报告 to the organ that assigned the matter (第二十二条第一款第三项). */
export function submitClosingReport(ctx: Ctx, input: SubmitClosingReportInput): Promise<string> {
  return actOn(ctx, { name: 'submitClosingReport', act: 'submitClosingReport', input }, (tx) => [
    { kind: 'CLOSING_REPORTED', on: tx.today, text: needed('input.text', input.text) },
  ])
}
