import * as documents from '../gql/graphql.js'

/** Acts on centres, disputes and findings. */
export const centreCommands = {
  leadToCentre: documents.LeadToCentreDocument,
  reportDispute: documents.ReportDisputeDocument,
  takeDispute: documents.TakeDisputeDocument,
  handBackDispute: documents.HandBackDisputeDocument,
  moveDisputeUp: documents.MoveDisputeUpDocument,
  moveDisputeDown: documents.MoveDisputeDownDocument,
  joinDisputeTeam: documents.JoinDisputeTeamDocument,
  leaveDisputeTeam: documents.LeaveDisputeTeamDocument,
  noteDisputeStep: documents.NoteDisputeStepDocument,
  settleDispute: documents.SettleDisputeDocument,
  revisitDispute: documents.RevisitDisputeDocument,
  reopenDispute: documents.ReopenDisputeDocument,
  keepDisputeSides: documents.KeepDisputeSidesDocument,
  correctDispute: documents.CorrectDisputeDocument,
  addDisputeCentre: documents.AddDisputeCentreDocument,
  updateDisputeCentre: documents.UpdateDisputeCentreDocument,
  closeDisputeCentre: documents.CloseDisputeCentreDocument,
  addCentreMember: documents.AddCentreMemberDocument,
  endCentreMember: documents.EndCentreMemberDocument,
  recordFinding: documents.RecordFindingDocument,
  withdrawFinding: documents.WithdrawFindingDocument,
}
