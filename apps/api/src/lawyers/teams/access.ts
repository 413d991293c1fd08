import { TEAM_KEEPERS, type Role } from '@petition/domain'
import type { CaseCondition, CaseFileEntity } from '../../casework/index.js'
import { matterReaders, seenBy } from '../../matters/reading/index.js'
import { hasRole, only, type ThingRule, type Viewer } from '../../platform/index.js'
import type { OpinionSeer } from '../opinions/access.js'

/** Who asks for teams at all; which of them, `seenTeams` says. */
export const teamReaders = matterReaders
const READERS = matterReaders.roles as readonly Role[]
export const teamKeepers = only(...TEAM_KEEPERS)
/** Whose own notes there are: members that work with people. */
export const NOTE_KEEPERS: readonly Role[] = ['COUNSELLOR', 'MEDIATOR', 'LAWYER']
export const noteKeepers = only(...NOTE_KEEPERS)

/**
 * The rule of a list: whoever may see the matter, and whoever is in the team now, unless they stepped back from the matter or a
 * conflict of theirs in it is reported or stands. Nothing of a matter that holds an accusation to members.
 *
 * @param alias of `matter_team`
 */
export function seenTeams(seer: OpinionSeer, alias: string): CaseCondition {
  const { viewer } = seer
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner' || !hasRole(viewer, ...READERS)) return { sql: '1 = 0', parameters: {} }
  const seen = seenBy(seer, { alias: 'teamMatter' })
  const matter = `EXISTS (SELECT 1 FROM matter teamMatter WHERE teamMatter.id = ${alias}.matterId AND ${seen.sql})`
  const parameters = { ...seen.parameters, teamMe: viewer.accountId, teamNo: false }
  return { sql: `(${matter} OR ${memberOf(alias)})`, parameters }
}

const memberOf = (alias: string): string =>
  [
    `EXISTS (SELECT 1 FROM team_member own JOIN matter ownMatter ON ownMatter.id = ${alias}.matterId WHERE own.teamId = ${alias}.id AND own.accountId = :teamMe AND own.leftOn IS NULL AND ownMatter.hasAccusation = :teamNo`,
    `AND NOT EXISTS (SELECT 1 FROM matter_recusal stepped WHERE stepped.matterId = ${alias}.matterId AND stepped.accountId = :teamMe)`,
    `AND NOT EXISTS (SELECT 1 FROM professional_conflict barred WHERE barred.matterId = ${alias}.matterId AND barred.professionalId = own.professionalId AND barred.standing <> 'NONE'))`,
  ].join(' ')

/** Of the head alone; `requireTeam` asks the whole rule right after. */
export const teamRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '可以查看该事项的人员、专班成员可见',
  may: (viewer) => viewer.kind === 'system' || (viewer.kind === 'account' && hasRole(viewer, ...READERS)),
  filter: (viewer: Viewer) => (alias) => {
    const { sql, parameters } = seenTeams({ viewer, deskIds: [] }, 'seenTeam')
    return { sql: `EXISTS (SELECT 1 FROM matter_team seenTeam WHERE seenTeam.id = ${alias}.id AND ${sql})`, parameters }
  },
}
