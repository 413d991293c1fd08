import { label, type Labels } from '../../label.js'
import type { SupplementStage } from './facts.js'

export const SUPPLEMENT_STAGES: Labels<SupplementStage> = {
  BEFORE_ACCEPTANCE: label('受理前', 'before the acceptance'),
  IN_HANDLING: label('办理中', 'in handling'),
}

/** How an ask stands. None of them ends anything: the matter goes on in each. */
export type SupplementState = 'WAITING' | 'COMPLETE' | 'PARTLY' | 'LATE' | 'SILENT'
export const SUPPLEMENT_STATES: Labels<SupplementState> = {
  WAITING: label('等候补充', 'waiting'),
  COMPLETE: label('已补齐', 'complete'),
  PARTLY: label('部分补充', 'in part'),
  LATE: label('逾期补充，已收下', 'came late, taken'),
  SILENT: label('到期未补充，事项照常办理', 'nothing came; the matter goes on'),
}
