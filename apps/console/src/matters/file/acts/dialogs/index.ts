import {
  TellHearingDialog,
  RecordHearingAnswerDialog,
  DecideHearingDialog,
  AdjournHearingDialog,
  CancelHearingDialog,
  NameHearingRepresentativesDialog,
  ChallengeHearingMemberDialog,
  DecideHearingChallengeDialog,
} from './hearing-asking.js'
import { SetHearingDialog, NotifyHearingDialog } from './hearing-planning.js'
import { OpenHearingDialog, CloseHearingDialog, ConcludeHearingDialog } from './hearing-sitting.js'
import type { ComponentType } from 'react'
import { OpinionEditorDialog } from '../../opinion/OpinionEditorDialog.js'
import { CorrectPartyDialog, StrikePartyDialog } from '../../parties/CorrectPartyDialog.js'
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
import { AskRecusalDialog, DecideRecusalDialog } from './recusing.js'
import { AllocateMatterDialog, AnswerObjectionDialog, ObjectDialog, SignForDialog } from './receiving.js'
import { AssignMatterDialog, GuideMatterDialog, KeepMatterDialog, ReferMatterDialog } from './sending.js'
import { DraftReviewDialog, IssueReviewDialog, RecordReviewDecisionDialog } from './deciding-review.js'
import { BeginHearingDialog, EndHearingDialog, GiveReviewDialog, TakeReviewDialog } from './reviewing.js'
import { BringAgainDialog } from './bringing-again.js'
import { RecordReturnedDialog, RecordReturnSlipDialog, ServeDialog } from './serving.js'
import { HandOverAccusationDialog, NoteHandoverResultDialog, RecordHandoverReceiptDialog } from './accusation.js'
import { DecideAdviceDialog, NoteRewardDialog, RecordAdviceStudyDialog } from './advice.js'
import { AnswerProtectionDialog, LeadInDialog, RecordLeadInReceiptDialog, StartProtectionDialog } from './leading.js'
import { LeadToCentreDialog } from './centre.js'
import { ScreenForMediationDialog } from './mediation.js'
import { RecordNeedDialog, WithdrawNeedDialog } from './needs.js'
import { NameRepresentativesDialog, ServeSignatoriesDialog } from './signatories.js'
import { AskSupplementDialog, RecordSupplementDialog } from './supplement.js'
import { AttachAsRepeatDialog, SortClaimsDialog } from './sorting.js'
import { SplitClaimsDialog } from './splitting.js'
import {
  DecideCompetenceDialog,
  MarkUrgentDialog,
  NameAssistingDialog,
  RecordContributionDialog,
  RecordUrgentDecisionDialog,
  ReportUrgentDialog,
} from './together.js'

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
  recordAdviceStudy: RecordAdviceStudyDialog,
  decideAdvice: DecideAdviceDialog,
  noteReward: NoteRewardDialog,
  handOverAccusation: HandOverAccusationDialog,
  recordHandoverReceipt: RecordHandoverReceiptDialog,
  noteHandoverResult: NoteHandoverResultDialog,
  leadIn: LeadInDialog,
  recordLeadInReceipt: RecordLeadInReceiptDialog,
  startProtection: StartProtectionDialog,
  answerProtection: AnswerProtectionDialog,
  nameAssisting: NameAssistingDialog,
  recordContribution: RecordContributionDialog,
  decideCompetence: DecideCompetenceDialog,
  markUrgent: MarkUrgentDialog,
  reportUrgent: ReportUrgentDialog,
  recordUrgentDecision: RecordUrgentDecisionDialog,
  answerObjection: AnswerObjectionDialog,
  signFor: SignForDialog,
  allocateMatter: AllocateMatterDialog,
  askRecusal: AskRecusalDialog,
  decideRecusal: DecideRecusalDialog,
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
  serveSignatories: ServeSignatoriesDialog,
  askSupplement: AskSupplementDialog,
  recordSupplement: RecordSupplementDialog,
  screenForMediation: ScreenForMediationDialog,
  leadToCentre: LeadToCentreDialog,
  recordNeed: RecordNeedDialog,
  withdrawNeed: WithdrawNeedDialog,
  nameRepresentatives: NameRepresentativesDialog,
  recordReturnSlip: RecordReturnSlipDialog,
  recordReturned: RecordReturnedDialog,
  recordCarriedOut: RecordCarriedOutDialog,
  submitClosingReport: SubmitClosingReportDialog,
  recordReviewRequest: RecordReviewRequestDialog,
  takeReview: TakeReviewDialog,
  giveReview: GiveReviewDialog,
  tellHearing: TellHearingDialog,
  recordHearingAnswer: RecordHearingAnswerDialog,
  decideHearing: DecideHearingDialog,
  adjournHearing: AdjournHearingDialog,
  cancelHearing: CancelHearingDialog,
  nameHearingRepresentatives: NameHearingRepresentativesDialog,
  challengeHearingMember: ChallengeHearingMemberDialog,
  decideHearingChallenge: DecideHearingChallengeDialog,
  setHearing: SetHearingDialog,
  notifyHearing: NotifyHearingDialog,
  openHearing: OpenHearingDialog,
  closeHearing: CloseHearingDialog,
  concludeHearing: ConcludeHearingDialog,
  beginHearing: BeginHearingDialog,
  endHearing: EndHearingDialog,
  draftReview: DraftReviewDialog,
  issueReview: IssueReviewDialog,
  recordReviewDecision: RecordReviewDecisionDialog,
  bringAgain: BringAgainDialog,
  withdraw: WithdrawDialog,
  correctFact: CorrectFactDialog,
  correctParty: CorrectPartyDialog,
  strikeParty: StrikePartyDialog,
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
