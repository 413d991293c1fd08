import * as documents from '../gql/graphql.js'

/** Acts on conferences, joint receptions and receptions on duty. */
export const conferenceCommands = {
  callConference: documents.CallConferenceDocument,
  addAgendaItem: documents.AddAgendaItemDocument,
  giveConferenceSeat: documents.GiveConferenceSeatDocument,
  takeBackConferenceSeat: documents.TakeBackConferenceSeatDocument,
  tellConference: documents.TellConferenceDocument,
  moveConference: documents.MoveConferenceDocument,
  cancelConference: documents.CancelConferenceDocument,
  declareSeatConflict: documents.DeclareSeatConflictDocument,
  recordConference: documents.RecordConferenceDocument,
  noteAdvice: documents.NoteAdviceDocument,
  giveFollowUp: documents.GiveFollowUpDocument,
  reportFollowUp: documents.ReportFollowUpDocument,
  dropFollowUp: documents.DropFollowUpDocument,
  tellJointResult: documents.TellJointResultDocument,
  correctConference: documents.CorrectConferenceDocument,
  recordDutyReception: documents.RecordDutyReceptionDocument,
  correctDutyReception: documents.CorrectDutyReceptionDocument,
}
