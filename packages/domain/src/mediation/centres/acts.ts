import { label, type Label } from '../../label.js'
import type { Role } from '../../organs/index.js'

export type DisputeAct =
  | 'takeDispute'
  | 'handBackDispute'
  | 'joinDisputeTeam'
  | 'leaveDisputeTeam'
  | 'noteDisputeStep'
  | 'moveDisputeUp'
  | 'moveDisputeDown'
  | 'settleDispute'
  | 'revisitDispute'
  | 'reopenDispute'
  | 'keepDisputeSides'
  | 'correctDispute'

export interface DisputeActRule {
  readonly label: Label
  readonly by: readonly Role[]
}

/** Roles that may have a seat in a centre; which centre, the list of its people says. */
export const CENTRE_ROLES: readonly Role[] = [
  ...(['HANDLER', 'ORGAN_HEAD', 'MEDIATOR', 'LAWYER', 'COUNSELLOR'] as const),
  ...(['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR'] as const),
]
const WORKERS: readonly Role[] = ['HANDLER', 'ORGAN_HEAD', 'MEDIATOR', 'INTAKE', 'HEAD', 'DEPUTY']
const HELPERS: readonly Role[] = [...WORKERS, 'LAWYER', 'COUNSELLOR']
const act = (zh: string, en: string, by: readonly Role[]): DisputeActRule => ({ label: label(zh, en), by })

/** Who may report a dispute: whoever works in a centre. */
export const DISPUTE_REPORTERS = HELPERS

/** What may be done with a dispute, in the order of its way. Who does it has a seat in the centre that holds it. */
export const DISPUTE_ACTS: Readonly<Record<DisputeAct, DisputeActRule>> = {
  takeDispute: act('接收', 'take it', WORKERS),
  handBackDispute: act('退回', 'hand it back', WORKERS),
  joinDisputeTeam: act('组成调解队伍', 'put the team together', WORKERS),
  leaveDisputeTeam: act('退出调解队伍', 'somebody leaves the team', WORKERS),
  noteDisputeStep: act('记录走访、调解', 'note a step', HELPERS),
  settleDispute: act('登记化解结果', 'record how it is settled', WORKERS),
  revisitDispute: act('回访', 'look whether it is kept', WORKERS),
  moveDisputeUp: act('移送上级', 'move it up', WORKERS),
  moveDisputeDown: act('交由下级', 'move it down', WORKERS),
  reopenDispute: act('再次发生，重新受理', 'open it again', WORKERS),
  keepDisputeSides: act('登记双方联系方式', 'keep how to reach the sides', WORKERS),
  correctDispute: act('更正记录', 'correct the record', WORKERS),
}
export const DISPUTE_ACT_NAMES = Object.keys(DISPUTE_ACTS) as readonly DisputeAct[]
