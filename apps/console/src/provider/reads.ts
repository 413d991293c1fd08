import { centreReads } from './centre-reads.js'
import * as d from '../gql/graphql.js'
import { conferenceReads } from './conference-reads.js'
import { opinionReads } from './opinion-reads.js'
import { reconReads } from './recon-reads.js'
import { send } from './send.js'

/** A matter with its whole log: only a very long one needs more than one question. */
async function matterFile(id: string) {
  const { matter } = await send(d.MatterFileDocument, { id })
  if (!matter) return null
  const nodes = [...matter.facts.nodes]
  let { pageInfo } = matter.facts
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const more = (await send(d.MoreFactsDocument, { id, after: pageInfo.endCursor })).matter?.facts
    if (!more) break
    nodes.push(...more.nodes)
    pageInfo = more.pageInfo
  }
  return { ...matter, facts: nodes }
}

/** Everything the screens read beside the lists, one method for each question. */
export const reads = {
  office: async () => (await send(d.OfficeDoorDocument, {})).office,
  me: async () => (await send(d.WhoAmIDocument, {})).me ?? null,
  sampleYear: async () => (await send(d.SampleYearDocument, {})).me?.sampleYear ?? null,
  mySessions: async () => (await send(d.MySessionsDocument, {})).me?.sessions ?? [],
  unreadReminders: async () => (await send(d.UnreadRemindersDocument, {})).unreadReminders,
  newestReminders: async () => (await send(d.MyRemindersDocument, { isUnread: true, first: 6 })).myReminders.nodes,
  reminderChoice: async () => (await send(d.MyReminderChoiceDocument, {})).myReminderChoice,
  professionals: async () => {
    const { professionals, ownProfessional } = await send(d.ProfessionalsDocument, {})
    return { people: professionals, own: ownProfessional ?? null }
  },
  roster: async (from: string, to: string) => (await send(d.RosterMonthDocument, { from, to })).roster,
  rosterChanges: async () => (await send(d.RosterChangesDocument, {})).rosterChanges,
  rooms: async () => (await send(d.RoomsDocument, {})).rooms,
  roomCalendar: async (from: string, to: string) => (await send(d.RoomCalendarDocument, { from, to })).roomCalendar,
  caseDuties: async () => (await send(d.CaseDutiesDocument, {})).caseDuties.nodes,
  workbench: async () => (await send(d.WorkbenchPageDocument, {})).workbench,
  soonDuties: async (isOwn: boolean) => (await send(d.SoonDutiesDocument, { isOwn })).workbench.soon,
  matterFile,
  needsOfMatter: async (matterId: string) => (await send(d.NeedsOfMatterDocument, { matterId })).needsOfMatter.needs,
  matterRoads: async (id: string) => (await send(d.MatterRoadsDocument, { id })).matter ?? null,
  rules: () => send(d.RulesDocument, {}),
  accusationRoutes: async () => (await send(d.AccusationRoutesDocument, {})).accusationRoutes,
  mattersByNumber: async (number: string) =>
    (await send(d.MatterListDocument, { filter: { number }, first: 10 })).matters.nodes,
  similarMatters: async (input: d.SimilarInput) => (await send(d.SimilarMattersDocument, { input })).similarMatters,
  previewAcceptance: async (matterId: string, on: string) =>
    (await send(d.PreviewAcceptanceDocument, { matterId, on })).previewAcceptance,
  previewExtension: async (matterId: string, days: number) =>
    (await send(d.PreviewExtensionDocument, { matterId, days })).previewExtension,
  previewAct: async (input: d.ActPreviewInput) => (await send(d.PreviewActDocument, { input })).previewAct,
  previewPaper: async (input: d.PaperPreviewInput) => (await send(d.PreviewPaperDocument, { input })).previewPaper,
  previewRepetition: async (input: d.RepetitionPreviewInput) =>
    (await send(d.PreviewRepetitionDocument, { input })).previewRepetition,
  paper: async (id: string) => (await send(d.ReadPaperDocument, { id })).paper ?? null,
  /** The address is good once and for a minute: asked for when it is needed. */
  paperDownload: async (id: string) => (await send(d.PaperDownloadDocument, { id })).paper?.downloadUrl ?? null,
  attachmentDownload: async (matterId: string, id: string) =>
    (await send(d.AttachmentDownloadsDocument, { matterId })).matter?.attachments.find((one) => one.id === id)
      ?.downloadUrl ?? null,
  savedViews: async () => (await send(d.SavedViewsDocument, {})).savedViews,
  approvals: async () => (await send(d.ApprovalsDocument, { first: 50 })).approvals,
  allOrgans: async () => (await send(d.OrganListDocument, { first: 100 })).organs.nodes,
  organDesks: async (id: string) => (await send(d.OrganDesksDocument, { id })).organ ?? null,
  colleagues: async (organId: string | null) => (await send(d.ColleaguesDocument, { organId })).colleagues,
  absences: async () => (await send(d.AbsencesDocument, {})).absences,
  rightsChanges: async () => (await send(d.RightsChangesDocument, {})).rightsChanges,
  reviewPath: async () => (await send(d.ReviewPathDocument, {})).reviewPath,
  settings: async () => (await send(d.SettingListDocument, {})).settings,
  calendarYear: async (year: number) => await send(d.CalendarYearDocument, { year }),
  previewNotice: async (input: d.NoticeInput) => (await send(d.PreviewNoticeDocument, { input })).previewNotice,
  letterhead: async (organId: string) => (await send(d.LetterheadOfDocument, { organId })).letterhead ?? null,
  handoverBoard: async () => (await send(d.HandoverBoardDocument, {})).handoverBoard,
  litigationSigns: async (id: string) => (await send(d.LitigationSignsDocument, { id })).matter?.litigationSigns ?? [],
  handover: async (id: string) => (await send(d.HandoverOfDocument, { id })).handover ?? null,
  auditCheck: async () => (await send(d.AuditCheckDocument, {})).auditCheck,
  partnerCredentials: async () => (await send(d.PartnerCredentialsDocument, {})).partnerCredentials,
  matterHearings: async (id: string) => (await send(d.MatterHearingsDocument, { id })).matter?.hearings ?? [],
  openHearings: async (after: string | null) => (await send(d.OpenHearingsDocument, { after })).openHearings,
  hearingCalendar: async (from: string, to: string) =>
    (await send(d.HearingCalendarDocument, { from, to })).hearingCalendar,
  hearingOfficers: async () => (await send(d.HearingOfficersDocument, {})).hearingOfficers,
  previewHearing: async (input: d.PreviewHearingInput) =>
    (await send(d.PreviewHearingDocument, { input })).previewHearing,
  hearingContacts: async (id: string, hearingId: string) =>
    (await send(d.HearingContactsDocument, { id })).matter?.hearings.find((one) => one.id === hearingId)?.contacts ??
    [],
  leadOfficials: async () => (await send(d.LeadOfficialsDocument, {})).leadOfficials,
  receptionDays: async (from: string, to: string) => (await send(d.ReceptionDaysDocument, { from, to })).receptionDays,
  caseLeads: async (isOpen: boolean, after: string | null) =>
    (await send(d.CaseLeadsDocument, { isOpen, after })).caseLeads,
  mediations: async (filter: d.MediationFilterInput, after: string | null) =>
    (await send(d.MediationListDocument, { filter, after })).mediations,
  mediation: async (id: string) => (await send(d.MediationOfDocument, { id })).mediation,
  myMediationNotes: async (id: string) => (await send(d.MyMediationNotesDocument, { id })).mediation.ownNotes,
  agreementRows: async (asked: {
    caseId: string
    state: d.AgreementRowState | null
    order: d.AgreementRowOrder
    find: string | null
    first: number
    after: string | null
  }) => (await send(d.AgreementRowPageDocument, asked)).agreementRows,
  agreementRow: async (caseId: string, rowId: string) =>
    (await send(d.AgreementRowOfDocument, { caseId, rowId })).agreementRow,
  rosterPreview: async (caseId: string, uploadId: string) =>
    (await send(d.RosterPreviewOfDocument, { caseId, uploadId })).rosterPreview,
  mediationPaper: async (asked: { caseId: string; kind: d.MediationPaperKind; rowId: string | null }) =>
    (await send(d.MediationPaperOfDocument, asked)).mediationPaper,
  previewMediationCorrection: async (input: d.PreviewMediationCorrectionInput) =>
    (await send(d.PreviewMediationCorrectionDocument, { input })).previewMediationCorrection,
  mediationBodies: async () => (await send(d.MediationBodyListDocument, {})).mediationBodies,
  ...centreReads,
  ...opinionReads,
  ...reconReads,
  ...conferenceReads,
  pendingStudy: async (year: number) => (await send(d.PendingStudyDocument, { year })).pendingStudy,
  pendingCertificate: async (year: number, id: string) =>
    (await send(d.PendingCertificateDocument, { year })).pendingStudy.find((one) => one.id === id)?.certificateUrl ??
    null,
  studyYears: async () => (await send(d.StudyYearsDocument, {})).studyYears,
  studyBoard: async (year: number) => (await send(d.StudyBoardOfDocument, { year })).studyBoard,
  myStudy: async (year: number | null) => (await send(d.MyStudyOfDocument, { year })).myStudy ?? null,
  importBatches: async (after: string | null) =>
    (await send(d.ImportBatchesDocument, { first: 20, after })).importBatches,
  importBatch: async (id: string, only: string | null, after: string | null) =>
    (await send(d.ImportBatchRowsDocument, { id, only, after, first: 50 })).importBatch ?? null,
}

/** What changes only the own session or the own list of views: no key against doing it twice is asked for. */
export const changes = {
  signIn: async (input: d.SignInInput) => (await send(d.SignInDocument, { input })).signIn.me,
  signOut: async () => (await send(d.SignOutDocument, {})).signOut,
  endSession: async (id: string) => (await send(d.EndSessionDocument, { id })).endSession,
  changePassword: async (input: d.ChangePasswordInput) =>
    (await send(d.ChangePasswordDocument, { input })).changePassword,
  setUpFirstAdministrator: async (input: d.SetUpInput) =>
    (await send(d.SetUpFirstAdministratorDocument, { input })).setUpFirstAdministrator.me,
  deleteView: async (id: string) => (await send(d.DeleteViewDocument, { id })).deleteView,
}

export type Reads = typeof reads
export type Changes = typeof changes
