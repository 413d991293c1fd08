import {
  CONFLICT_SOURCES,
  CONFLICT_STANDINGS,
  LEGAL_OPINION_ACTS,
  LEGAL_OPINION_STATES,
  LEGAL_OPINION_TYPES,
  TEAM_ROLES,
  type Label,
  type LegalOpinionAct,
} from '@petition/domain'
import { enumOf } from '../../organs/index.js'

export { ConflictGroundEnum } from '../conferences/codes.graphql.js'

export const ConflictSourceEnum = enumOf('ConflictSource', '由谁报告 who reported it', CONFLICT_SOURCES)
export const ConflictStandingEnum = enumOf(
  'ConflictStanding',
  '利益冲突状态 standing of a conflict',
  CONFLICT_STANDINGS,
)
export const LegalOpinionTypeEnum = enumOf('LegalOpinionType', '法律意见种类 what it is about', LEGAL_OPINION_TYPES)
export const LegalOpinionStateEnum = enumOf('LegalOpinionState', '法律意见状态 state', LEGAL_OPINION_STATES)
export const TeamRoleEnum = enumOf('TeamRole', '专班成员身份 role in a team', TEAM_ROLES)
const labels = Object.fromEntries(
  Object.entries(LEGAL_OPINION_ACTS).map(([name, rule]) => [name, rule.label]),
) as Record<LegalOpinionAct, Label>
export const LegalOpinionActEnum = enumOf('LegalOpinionActName', '对法律意见的行为 an act on an opinion', labels)
