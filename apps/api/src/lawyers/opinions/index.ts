import { keepConflicts, registerCaseKind } from '../../casework/index.js'
import type { PersonalColumn } from '../../platform/index.js'
import { conflictBook } from '../conflicts/conflict-book.js'
import { conflictKind } from '../conflicts/conflict-kind.js'
import { ProfessionalConflictEntity } from '../conflicts/conflict.entity.js'
import { MatterConflictsResolver, ProfessionalConflictResolver } from '../conflicts/conflict.resolver.js'
import { MatterTeamEntity, TeamMemberEntity, TeamNoteEntity } from '../teams/team.entity.js'
import { teamKind } from '../teams/team-kind.js'
import {
  MatterTeamResolver,
  MatterTeamsResolver,
  TeamActsResolver,
  TeamMemberResolver,
} from '../teams/team.resolver.js'
import { LegalOpinionActsResolver } from './opinion-acts.resolver.js'
import { LegalOpinionEntity, OpinionCitationEntity, OpinionGramEntity } from './opinion.entity.js'
import { opinionKind } from './opinion-kind.js'
import { LegalOpinionResolver, MatterOpinionsResolver } from './opinion.resolver.js'

/* What opinions, conflicts and teams hang up in the slice. */
export const opinionEntities = [
  ...[LegalOpinionEntity, OpinionCitationEntity, OpinionGramEntity, ProfessionalConflictEntity],
  ...[MatterTeamEntity, TeamMemberEntity, TeamNoteEntity],
]
export const opinionResolvers = [
  ...[LegalOpinionResolver, LegalOpinionActsResolver, MatterOpinionsResolver],
  ...[ProfessionalConflictResolver, MatterConflictsResolver],
  ...[MatterTeamResolver, TeamMemberResolver, MatterTeamsResolver, TeamActsResolver],
] as const
export const opinionPersonal: readonly PersonalColumn[] = [
  {
    ...{ table: 'team_note', column: 'noteSealed', sealedAs: 'sealed' },
    purpose: { zh: '本人工作记录，他人不可见', en: 'a worker’s own notes, for nobody else' },
  },
]
export function registerOpinions(): void {
  keepConflicts('lawyers', conflictBook)
  registerCaseKind(conflictKind)
  registerCaseKind(opinionKind)
  registerCaseKind(teamKind)
}
