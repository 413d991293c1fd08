import type { ComponentType } from 'react'
import { OpinionEditorDialog } from '../../opinion/OpinionEditorDialog.js'
import { RevealDialog } from '../../parties/RevealDialog.js'
import { CorrectFactDialog } from '../../timeline/CorrectFactDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { AcceptMatterDialog, ChooseSimpleDialog, LeaveSimpleDialog, NotifyPetitionerDialog } from './accepting.js'
import { AddAttachmentDialog, MarkMistakenDialog, RecordReviewRequestDialog, WithdrawDialog } from './ending.js'
import {
  ExtendHandlingDialog,
  IssueOpinionDialog,
  RecordCarriedOutDialog,
  RecordInvestigationDialog,
  SubmitClosingReportDialog,
} from './handling.js'
import {
  LeadToAssistanceDialog,
  ReceiveByLeaderDialog,
  RecordAssistanceDialog,
  RecordCaseProgressDialog,
  ReleaseCaseDialog,
  ReportInstructionDialog,
  TakeCaseDialog,
} from './leadership.js'
import { AllocateMatterDialog, AnswerObjectionDialog, ObjectDialog, SignForDialog } from './receiving.js'
import { AssignMatterDialog, GuideMatterDialog, KeepMatterDialog, ReferMatterDialog } from './sending.js'
import { RecordReturnedDialog, RecordReturnSlipDialog, ServeDialog } from './serving.js'
import { AttachAsRepeatDialog, SortClaimsDialog, SplitClaimsDialog } from './sorting.js'

/** Every act under the name that the server gives it, and the dialog that asks for what it needs. */
export const dialogs = {
  sortClaims: SortClaimsDialog,
  splitClaims: SplitClaimsDialog,
  attachAsRepeat: AttachAsRepeatDialog,
  referMatter: ReferMatterDialog,
  assignMatter: AssignMatterDialog,
  keepMatter: KeepMatterDialog,
  guide: GuideMatterDialog,
  guideMatter: GuideMatterDialog,
  answerObjection: AnswerObjectionDialog,
  signFor: SignForDialog,
  allocateMatter: AllocateMatterDialog,
  object: ObjectDialog,
  notifyPetitioner: NotifyPetitionerDialog,
  acceptMatter: AcceptMatterDialog,
  chooseSimple: ChooseSimpleDialog,
  leaveSimple: LeaveSimpleDialog,
  recordInvestigation: RecordInvestigationDialog,
  extendHandling: ExtendHandlingDialog,
  draftOpinion: OpinionEditorDialog,
  issueOpinion: IssueOpinionDialog,
  serve: ServeDialog,
  recordReturnSlip: RecordReturnSlipDialog,
  recordReturned: RecordReturnedDialog,
  recordCarriedOut: RecordCarriedOutDialog,
  submitClosingReport: SubmitClosingReportDialog,
  recordReviewRequest: RecordReviewRequestDialog,
  withdraw: WithdrawDialog,
  correctFact: CorrectFactDialog,
  markMistaken: MarkMistakenDialog,
  addAttachment: AddAttachmentDialog,
  receiveByLeader: ReceiveByLeaderDialog,
  reportInstruction: ReportInstructionDialog,
  takeCase: TakeCaseDialog,
  recordCaseProgress: RecordCaseProgressDialog,
  releaseCase: ReleaseCaseDialog,
  leadToAssistance: LeadToAssistanceDialog,
  recordAssistance: RecordAssistanceDialog,
  reveal: RevealDialog,
} satisfies Record<string, ComponentType<ActDialogProps>>

export type OpenableAct = keyof typeof dialogs

export const isOpenable = (name: string): name is OpenableAct => Object.hasOwn(dialogs, name)
