import type { Slice } from '../platform/index.js'
import { conferenceEntities, conferenceResolvers, registerConferences } from './conferences/index.js'
import { ProfessionalEntity, RosterChangeEntity, RosterDutyEntity } from './lawyers.entity.js'
import { ProfessionalResolver, RosterChangeResolver, RosterResolver } from './lawyers.resolver.js'
import { registerLedgers } from './ledger/index.js'
import { messages } from './messages.js'
import { Lawyers1700000054000 } from './migrations/1700000054000-lawyers.js'
import { ConferencesAndReceptions1700000055000 } from './migrations/1700000055000-conferences-and-receptions.js'
import { LAWYER_PAPER_GRANT, lawyerPaperDownload } from './papers/paper-download.js'
import { LawyerPaperResolver } from './papers/paper.resolver.js'
import { receptionEntities, receptionResolvers } from './receptions/index.js'
import { Opinions1700000056000 } from './migrations/1700000056000-opinions.js'
import { opinionEntities, opinionPersonal, opinionResolvers, registerOpinions } from './opinions/index.js'

registerLedgers()

/**
 * Lawyers, judges, mediators and counsellors on duty (值守): who they are, the roster, and how duties change hands; the conferences
 * they sit in, joint receptions, and the receptions they give.
 */
export const lawyersSlice: Slice = {
  name: 'lawyers',
  entities: [
    ...[ProfessionalEntity, RosterDutyEntity, RosterChangeEntity],
    ...conferenceEntities,
    ...receptionEntities,
    ...opinionEntities,
  ],
  migrations: [Lawyers1700000054000, ConferencesAndReceptions1700000055000, Opinions1700000056000],
  resolvers: [
    ...[RosterResolver, ProfessionalResolver, RosterChangeResolver],
    ...conferenceResolvers,
    ...receptionResolvers,
    ...opinionResolvers,
    LawyerPaperResolver,
  ],
  downloads: { [LAWYER_PAPER_GRANT]: lawyerPaperDownload },
  messages,
  personal: opinionPersonal,
  onStart: async () => {
    registerConferences()
    registerOpinions()
  },
}

/* The slice's door. */
export { addProfessional } from './keep-professional.js'
export { planDuties } from './plan-roster.js'
export { swapDuties } from './change-roster.js'
export * from './conferences/commands.js'
export { recordDutyReception } from './receptions/record-reception.js'
export { decideConflict } from './conflicts/decide-conflict.js'
export { amendLegalOpinion, declareOpinionConflict, declineLegalOpinion, giveLegalOpinion } from './opinions/advise.js'
export { askLegalOpinion } from './opinions/ask-opinion.js'
export { noteOpinionUse, reassignLegalOpinion, takeBackLegalOpinion } from './opinions/follow-opinion.js'
export { formTeam } from './teams/form-team.js'
export { addTeamMember, dissolveTeam, releaseTeamMember } from './teams/keep-team.js'
