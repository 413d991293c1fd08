import { TEAM_SIGHT, type BriefPart } from '@petition/domain'
import { In, IsNull } from 'typeorm'
import { CaseFileEntity, caseFacts } from '../../casework/index.js'
import { caseLoader, matterBrief, seerOf, type MatterBrief } from '../../matters/reading/index.js'
import { loader, NotFound, page, requireViewer, type Ctx, type Page, type SortField } from '../../platform/index.js'
import { LegalOpinionEntity } from '../opinions/opinion.entity.js'
import { foldOf } from '../opinions/sight.js'
import { seenTeams } from './access.js'
import { foldTeam, type FoldedTeam } from './team-kind.js'
import { MatterTeamEntity, TeamMemberEntity } from './team.entity.js'

/** Teams that the viewer may see, by id. */
export const teamLoader = (ctx: Ctx) =>
  loader<MatterTeamEntity>(ctx, teamLoader, async (ids) => {
    const { sql, parameters } = seenTeams(await seerOf(ctx), 'row')
    const rows = await ctx.read
      .createQueryBuilder(MatterTeamEntity, 'row')
      .where({ id: In([...ids]) })
      .andWhere(sql, parameters)
      .getMany()
    return new Map(rows.map((row) => [row.id, row]))
  })

/** @throws NotFound for one that is not there or not the viewer's to see */
export async function requireTeam(ctx: Ctx, id: string): Promise<MatterTeamEntity> {
  const row = await teamLoader(ctx).load(id)
  if (!row) throw new NotFound('case', id)
  return row
}

/** Teams of matters that the viewer was let into, the newest first. */
export const teamsOfMatters = (ctx: Ctx) =>
  loader<MatterTeamEntity[]>(ctx, teamsOfMatters, async (ids) => {
    const where = { matterId: In([...ids]) }
    const rows = await ctx.read.find(MatterTeamEntity, { where, order: { formedOn: 'DESC', id: 'DESC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.matterId === id)]))
  })

export const membersLoader = (ctx: Ctx) =>
  loader<TeamMemberEntity[]>(ctx, membersLoader, async (ids) => {
    const where = { teamId: In([...ids]) }
    const rows = await ctx.read.find(TeamMemberEntity, { where, order: { joinedOn: 'ASC', id: 'ASC' } })
    return new Map(ids.map((id) => [id, rows.filter((row) => row.teamId === id)]))
  })

export const teamFileLoader = (ctx: Ctx) =>
  loader<CaseFileEntity>(
    ctx,
    teamFileLoader,
    async (ids) =>
      new Map((await ctx.read.findBy(CaseFileEntity, { id: In([...ids]) })).map((file) => [file.id, file])),
  )

export const foldOfTeam = async (ctx: Ctx, id: string): Promise<FoldedTeam> =>
  foldTeam(ctx, await caseFacts(ctx.read, id))

const SORTS = { FORMED: { column: 'formedOn', as: 'day' } } as const satisfies Record<
  string,
  SortField<MatterTeamEntity>
>

export interface TeamsAsked {
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** Teams that the viewer may see, the newest first; `isOpen` narrows to those at work or dissolved. */
export async function teamPage(ctx: Ctx, isOpen: boolean | null, asked: TeamsAsked): Promise<Page<MatterTeamEntity>> {
  const seen = seenTeams(await seerOf(ctx), 'row')
  return page(ctx.read, MatterTeamEntity, SORTS, { sort: 'FORMED', direction: 'DESC', ...asked }, (query) => {
    query.where(seen.sql, seen.parameters)
    if (isOpen !== null) query.andWhere(`row.dissolvedOn IS ${isOpen ? '' : 'NOT '}NULL`)
  })
}

/** The viewer's own place in a team, while they are in it. */
export async function ownPlace(ctx: Ctx, teamId: string): Promise<TeamMemberEntity | null> {
  const { accountId } = requireViewer(ctx)
  return ctx.read.findOneBy(TeamMemberEntity, { teamId, accountId, leftOn: IsNull() })
}

/** What a member gets of the matter, by their role; none for who sees the matter itself, who needs no brief. */
async function partsFor(ctx: Ctx, row: MatterTeamEntity): Promise<readonly BriefPart[]> {
  const own = await ownPlace(ctx, row.id)
  if (!own || (await caseLoader(ctx).load(row.matterId))) return []
  return TEAM_SIGHT[own.role]
}

export async function teamBrief(ctx: Ctx, row: MatterTeamEntity): Promise<MatterBrief | null> {
  const parts = await partsFor(ctx, row)
  return parts.length === 0 ? null : matterBrief(ctx, row.matterId, parts)
}

export interface TeamOpinion {
  readonly id: string
  readonly type: LegalOpinionEntity['type']
  readonly question: string
  readonly givenOn: LegalOpinionEntity['givenOn']
  readonly conclusion: string
}

/** What was advised on the matter, for members whose role needs it. */
export async function teamOpinions(ctx: Ctx, row: MatterTeamEntity): Promise<TeamOpinion[]> {
  if (!(await partsFor(ctx, row)).includes('OPINIONS')) return []
  const where = { matterId: row.matterId, state: 'GIVEN' as const }
  const rows = await ctx.read.find(LegalOpinionEntity, { where, order: { askedOn: 'ASC', id: 'ASC' } })
  const folds = await Promise.all(rows.map((one) => foldOf(ctx, one)))
  return rows.map(({ id, type, question, givenOn }, at) => ({
    ...{ id, type, question, givenOn },
    conclusion: folds[at]?.opinion.given?.conclusion ?? '',
  }))
}
