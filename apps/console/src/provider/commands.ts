import * as documents from '../gql/graphql.js'
import type { TypedDocumentString } from '../gql/graphql.js'
import { forgetCursors } from './cursors.js'
import { reconCommands } from './recon-commands.js'
import { send } from './send.js'

/** Every act of the contract under its own name; none is a disguised update. */
const commandDocuments = {
  registerMatter: documents.RegisterMatterDocument,
  sortClaims: documents.SortClaimsDocument,
  splitClaims: documents.SplitClaimsDocument,
  attachAsRepeat: documents.AttachAsRepeatDocument,
  referMatter: documents.ReferMatterDocument,
  assignMatter: documents.AssignMatterDocument,
  guideMatter: documents.GuideMatterDocument,
  keepMatter: documents.KeepMatterDocument,
  signFor: documents.SignForDocument,
  allocateMatter: documents.AllocateMatterDocument,
  askRecusal: documents.AskRecusalDocument,
  decideRecusal: documents.DecideRecusalDocument,
  object: documents.ObjectDocument,
  answerObjection: documents.AnswerObjectionDocument,
  notifyPetitioner: documents.NotifyPetitionerDocument,
  acceptMatter: documents.AcceptMatterDocument,
  chooseSimple: documents.ChooseSimpleDocument,
  leaveSimple: documents.LeaveSimpleDocument,
  recordInvestigation: documents.RecordInvestigationDocument,
  extendHandling: documents.ExtendHandlingDocument,
  draftOpinion: documents.DraftOpinionDocument,
  issueOpinion: documents.IssueOpinionDocument,
  decideProposal: documents.DecideProposalDocument,
  serve: documents.ServeDocument,
  askSupplement: documents.AskSupplementDocument,
  recordSupplement: documents.RecordSupplementDocument,
  recordNeed: documents.RecordNeedDocument,
  withdrawNeed: documents.WithdrawNeedDocument,
  serveSignatories: documents.ServeSignatoriesDocument,
  nameRepresentatives: documents.NameRepresentativesDocument,
  recordReturnSlip: documents.RecordReturnSlipDocument,
  recordReturned: documents.RecordReturnedDocument,
  recordCarriedOut: documents.RecordCarriedOutDocument,
  submitClosingReport: documents.SubmitClosingReportDocument,
  recordReviewRequest: documents.RecordReviewRequestDocument,
  takeReview: documents.TakeReviewDocument,
  giveReview: documents.GiveReviewDocument,
  beginHearing: documents.BeginHearingDocument,
  endHearing: documents.EndHearingDocument,
  draftReview: documents.DraftReviewDocument,
  issueReview: documents.IssueReviewDocument,
  recordReviewDecision: documents.RecordReviewDecisionDocument,
  bringAgain: documents.BringAgainDocument,
  withdraw: documents.WithdrawDocument,
  correctFact: documents.CorrectFactDocument,
  correctParty: documents.CorrectPartyDocument,
  strikeParty: documents.StrikePartyDocument,
  markMistaken: documents.MarkMistakenDocument,
  addAttachment: documents.AddAttachmentDocument,
  reveal: documents.RevealDocument,
  recordAdviceStudy: documents.RecordAdviceStudyDocument,
  decideAdvice: documents.DecideAdviceDocument,
  noteReward: documents.NoteRewardDocument,
  handOverAccusation: documents.HandOverAccusationDocument,
  recordHandoverReceipt: documents.RecordHandoverReceiptDocument,
  noteHandoverResult: documents.NoteHandoverResultDocument,
  leadIn: documents.LeadInDocument,
  recordLeadInReceipt: documents.RecordLeadInReceiptDocument,
  startProtection: documents.StartProtectionDocument,
  answerProtection: documents.AnswerProtectionDocument,
  nameAssisting: documents.NameAssistingDocument,
  recordContribution: documents.RecordContributionDocument,
  decideCompetence: documents.DecideCompetenceDocument,
  markUrgent: documents.MarkUrgentDocument,
  reportUrgent: documents.ReportUrgentDocument,
  recordUrgentDecision: documents.RecordUrgentDecisionDocument,
  confirmRule: documents.ConfirmRuleDocument,
  setAccusationRoute: documents.SetAccusationRouteDocument,
  abolishOrgan: documents.AbolishOrganDocument,
  reissuePaper: documents.ReissuePaperDocument,
  keepPaperAsIs: documents.KeepPaperAsIsDocument,
  saveView: documents.SaveViewDocument,
  startImport: documents.StartImportDocument,
  applyImport: documents.ApplyImportDocument,
  setStudyYear: documents.SetStudyYearDocument,
  recordOwnStudy: documents.RecordOwnStudyDocument,
  decideOwnStudy: documents.DecideOwnStudyDocument,
  closeStudyYear: documents.CloseStudyYearDocument,
  reopenStudyYear: documents.ReopenStudyYearDocument,
  setStudyEnrolment: documents.SetStudyEnrolmentDocument,
  receiveHandover: documents.ReceiveHandoverDocument,
  acceptHandover: documents.AcceptHandoverDocument,
  returnHandover: documents.ReturnHandoverDocument,
  reportHandoverResult: documents.ReportHandoverResultDocument,
  markRemindersRead: documents.MarkRemindersReadDocument,
  setReminderChoice: documents.SetReminderChoiceDocument,
  moveOfficeDay: documents.MoveOfficeDayDocument,
  createAccount: documents.CreateAccountDocument,
  updateAccount: documents.UpdateAccountDocument,
  resetPassword: documents.ResetPasswordDocument,
  proposeRoles: documents.ProposeRolesDocument,
  decideRightsChange: documents.DecideRightsChangeDocument,
  setAbsence: documents.SetAbsenceDocument,
  endAbsence: documents.EndAbsenceDocument,
  setDeskMembers: documents.SetDeskMembersDocument,
  setLetterhead: documents.SetLetterheadDocument,
  upsertReviewPathRow: documents.UpsertReviewPathRowDocument,
  setSetting: documents.SetSettingDocument,
  addCalendarNotice: documents.AddCalendarNoticeDocument,
  createPartnerCredential: documents.CreatePartnerCredentialDocument,
  confirmPartnerCredential: documents.ConfirmPartnerCredentialDocument,
  revokePartnerCredential: documents.RevokePartnerCredentialDocument,
  receiveByLeader: documents.ReceiveByLeaderDocument,
  reportInstruction: documents.ReportInstructionDocument,
  takeCase: documents.TakeCaseDocument,
  recordCaseProgress: documents.RecordCaseProgressDocument,
  releaseCase: documents.ReleaseCaseDocument,
  leadToAssistance: documents.LeadToAssistanceDocument,
  recordAssistance: documents.RecordAssistanceDocument,
  planReception: documents.PlanReceptionDocument,
  moveReception: documents.MoveReceptionDocument,
  cancelReception: documents.CancelReceptionDocument,
  closeReception: documents.CloseReceptionDocument,
  addProfessional: documents.AddProfessionalDocument,
  updateProfessional: documents.UpdateProfessionalDocument,
  planDuties: documents.PlanDutiesDocument,
  removeDuty: documents.RemoveDutyDocument,
  swapDuties: documents.SwapDutiesDocument,
  coverDuty: documents.CoverDutyDocument,
  decideRosterChange: documents.DecideRosterChangeDocument,
  addRoom: documents.AddRoomDocument,
  updateRoom: documents.UpdateRoomDocument,
  addLeadOfficial: documents.AddLeadOfficialDocument,
  updateLeadOfficial: documents.UpdateLeadOfficialDocument,
  screenForMediation: documents.ScreenForMediationDocument,
  recordMediationConsent: documents.RecordMediationConsentDocument,
  leadToMediation: documents.LeadToMediationDocument,
  takeMediation: documents.TakeMediationDocument,
  nameMediator: documents.NameMediatorDocument,
  declareMediatorTies: documents.DeclareMediatorTiesDocument,
  releaseMediator: documents.ReleaseMediatorDocument,
  tellMediationRights: documents.TellMediationRightsDocument,
  holdMediationSession: documents.HoldMediationSessionDocument,
  prolongMediation: documents.ProlongMediationDocument,
  endMediation: documents.EndMediationDocument,
  draftAgreement: documents.DraftAgreementDocument,
  enterAgreementRow: documents.EnterAgreementRowDocument,
  importAgreementRows: documents.ImportAgreementRowsDocument,
  signAgreementRows: documents.SignAgreementRowsDocument,
  signAgreementForAll: documents.SignAgreementForAllDocument,
  withdrawAgreementRow: documents.WithdrawAgreementRowDocument,
  giveAgreementCopy: documents.GiveAgreementCopyDocument,
  askConfirmation: documents.AskConfirmationDocument,
  recordConfirmation: documents.RecordConfirmationDocument,
  recordPayment: documents.RecordPaymentDocument,
  noteBreach: documents.NoteBreachDocument,
  cureBreach: documents.CureBreachDocument,
  amendAgreementRow: documents.AmendAgreementRowDocument,
  keepOwnMediationNote: documents.KeepOwnMediationNoteDocument,
  addMediationBody: documents.AddMediationBodyDocument,
  updateMediationBody: documents.UpdateMediationBodyDocument,
  ...reconCommands,
} as const

type CommandDocuments = typeof commandDocuments
export type CommandName = keyof CommandDocuments
type Parts<Document> = Document extends TypedDocumentString<infer Result, infer Variables> ? [Result, Variables] : never
type SentInput<Name extends CommandName> = Parts<CommandDocuments[Name]>[1] extends { input: infer Input }
  ? Input
  : never

export type CommandInput<Name extends CommandName> = Omit<SentInput<Name>, 'idempotencyKey'>
export type CommandResult<Name extends CommandName> = Parts<CommandDocuments[Name]>[0]

/** @param key the same key for the same wish: a second sending after a lost answer does nothing twice */
export type Commands = {
  [Name in CommandName]: (input: CommandInput<Name>, key: string) => Promise<CommandResult<Name>>
}

export const commands = Object.fromEntries(
  Object.entries(commandDocuments).map(([name, document]) => [
    name,
    async (input: object, key: string) => {
      const result = await send(document as TypedDocumentString<unknown, unknown>, {
        input: { ...input, idempotencyKey: key },
      })
      forgetCursors()
      return result
    },
  ]),
) as Commands

/** A fresh key for one wish of one person. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
