import type { ComponentType } from 'react'
import type { ConferenceDialogProps } from './ConferenceDialog.js'
import { AdviceDialog, DropDialog, FollowUpDialog, RecordDialog, ReportDialog, ResultDialog } from './holding.js'
import {
  CancelDialog,
  ConflictDialog,
  ItemDialog,
  MoveDialog,
  SeatDialog,
  TakeBackDialog,
  TellDialog,
} from './planning.js'

/** Acts on a conference under the names that the server gives them; entries are put right from the log. */
export const conferenceDialogs = {
  addAgendaItem: ItemDialog,
  giveConferenceSeat: SeatDialog,
  takeBackConferenceSeat: TakeBackDialog,
  tellConference: TellDialog,
  moveConference: MoveDialog,
  cancelConference: CancelDialog,
  declareSeatConflict: ConflictDialog,
  recordConference: RecordDialog,
  noteAdvice: AdviceDialog,
  giveFollowUp: FollowUpDialog,
  reportFollowUp: ReportDialog,
  dropFollowUp: DropDialog,
  tellJointResult: ResultDialog,
} satisfies Record<string, ComponentType<ConferenceDialogProps>>

export type ConferenceActName = keyof typeof conferenceDialogs

export const isConferenceAct = (name: string): name is ConferenceActName => Object.hasOwn(conferenceDialogs, name)
