import * as d from '../gql/graphql.js'
import { send } from './send.js'

/** What the pages of legal opinions, conflicts and teams read. */
export const opinionReads = {
  legalOpinions: async (filter: d.LegalOpinionFilterInput, after: string | null) =>
    (await send(d.LegalOpinionListDocument, { filter, first: 25, after })).legalOpinions,
  legalOpinion: async (id: string) => (await send(d.LegalOpinionPageDocument, { id })).legalOpinion,
  legalOpinionPaper: async (id: string) => (await send(d.LegalOpinionPaperOfDocument, { id })).legalOpinionPaper,
  matterOpinions: async (id: string) => (await send(d.MatterOpinionsDocument, { id })).matter ?? null,
  matterConflicts: async (id: string) =>
    (await send(d.MatterConflictsDocument, { id })).matter?.professionalConflicts ?? [],
  conflicts: async (standing: d.ConflictStanding | null, after: string | null) =>
    (await send(d.ConflictListDocument, { standing, first: 25, after })).professionalConflicts,
  matterProfessionals: async (matterId: string) =>
    (await send(d.MatterProfessionalsDocument, { matterId })).matterProfessionals,
  matterTeams: async (isOpen: boolean | null, after: string | null) =>
    (await send(d.TeamListDocument, { isOpen, first: 25, after })).matterTeams,
  matterTeam: async (id: string) => (await send(d.TeamPageDocument, { id })).matterTeam,
  myTeamNotes: async (id: string) => (await send(d.TeamNotesDocument, { id })).matterTeam.ownNotes,
}
