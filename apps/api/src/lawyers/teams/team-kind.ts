import {
  label,
  teamDuties,
  teamLog,
  teamOf,
  TEAM_CLOCKS,
  TEAM_KEEPERS,
  type Team,
  type TeamFact,
  type TeamLog,
} from '@petition/domain'
import type { CaseFact, CaseFold, CaseKind } from '../../casework/index.js'
import { syncRows, type Ctx } from '../../platform/index.js'
import { teamRule } from './access.js'
import { MatterTeamEntity, TeamMemberEntity } from './team.entity.js'

export const TEAM = 'TEAM'

export interface FoldedTeam {
  readonly log: TeamLog
  readonly team: Team
}

export function foldTeam(ctx: Ctx, facts: readonly CaseFact[]): FoldedTeam {
  const log = teamLog(facts as unknown as readonly TeamFact[], { asOf: ctx.today, calendar: ctx.calendar })
  const team = teamOf(log)
  if (team === null) throw new Error('a team begins with its forming')
  return { log, team }
}

export const teamKind: CaseKind<CaseFold & FoldedTeam> = {
  kind: TEAM,
  label: label('专班', 'team'),
  rule: teamRule,
  doneBy: TEAM_KEEPERS,
  clocks: TEAM_CLOCKS,
  fold: (ctx, file, facts) => {
    const { log, team } = foldTeam(ctx, facts)
    return {
      ...{ log, team, organId: file.organId, handlerId: null, refoldOn: null, isOpen: team.dissolved === null },
      parts: [{ partId: null, duties: teamDuties(log) }],
    }
  },
  write: async (tx, file, { team }) => {
    const { workUntil, dissolved, members } = team
    await tx.m.update(MatterTeamEntity, { id: file.id }, { workUntil, dissolvedOn: dissolved?.on ?? null })
    const rows = members.map(({ memberId, ...rest }) => ({ id: memberId, teamId: file.id, ...rest }))
    await syncRows(tx, TeamMemberEntity, { teamId: file.id }, rows, (one) => one.id ?? '')
  },
}
