import type { ComponentType } from 'react'
import { SidesDialog } from './correcting.js'
import type { DisputeDialogProps } from './DisputeDialog.js'
import { HandBackDialog, MoveDownDialog, MoveUpDialog, ReopenDialog, TakeDialog } from './holding.js'
import { JoinTeamDialog, LeaveTeamDialog, RevisitDialog, SettleDialog, StepDialog } from './working.js'

/** Acts on a dispute under the names that the server gives them; a correction starts at its entry. */
export const disputeDialogs = {
  takeDispute: TakeDialog,
  handBackDispute: HandBackDialog,
  joinDisputeTeam: JoinTeamDialog,
  leaveDisputeTeam: LeaveTeamDialog,
  noteDisputeStep: StepDialog,
  moveDisputeUp: MoveUpDialog,
  moveDisputeDown: MoveDownDialog,
  settleDispute: SettleDialog,
  revisitDispute: RevisitDialog,
  reopenDispute: ReopenDialog,
  keepDisputeSides: SidesDialog,
} satisfies Record<string, ComponentType<DisputeDialogProps>>

export type DisputeActWithDialog = keyof typeof disputeDialogs

export const isDisputeAct = (name: string): name is DisputeActWithDialog => Object.hasOwn(disputeDialogs, name)
