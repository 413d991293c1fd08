import {
  CENTRE_LEVELS,
  DISPUTE_ACTS,
  DISPUTE_ENDS,
  DISPUTE_FACTS,
  DISPUTE_KINDS,
  DISPUTE_SIDES,
  DISPUTE_SOURCES,
  DISPUTE_STANDINGS,
  DISPUTE_STEPS,
  DISPUTE_WAYS,
  STAY_BEGINS,
  TEAM_KINDS,
  type DisputeAct,
  type Label,
} from '@petition/domain'
import { enumOf } from '../../../organs/index.js'

export const CentreLevelEnum = enumOf('CentreLevel', '矛调中心层级 level of a centre', CENTRE_LEVELS)
export const TeamKindEnum = enumOf('CentreTeamKind', '调解队伍的组成 who takes part in a team', TEAM_KINDS)
export const DisputeKindEnum = enumOf('DisputeKind', '纠纷种类 kind of dispute', DISPUTE_KINDS)
export const DisputeSourceEnum = enumOf('DisputeSource', '纠纷来源 how it became known', DISPUTE_SOURCES)
export const DisputeStandingEnum = enumOf('DisputeStanding', '纠纷状态 standing of a dispute', DISPUTE_STANDINGS)
export const DisputeEndEnum = enumOf('DisputeEnd', '化解结果 how it was settled', DISPUTE_ENDS)
export const DisputeWayEnum = enumOf('DisputeWay', '其他途径（人民调解法第二十六条）another way', DISPUTE_WAYS)
export const DisputeStepEnum = enumOf('DisputeStep', '走访、调解的方式 kind of step', DISPUTE_STEPS)
export const StayBeginEnum = enumOf('DisputeStayBegin', '如何到这一级 how a stay began', STAY_BEGINS)
export const DisputeSideEnum = enumOf('DisputeSide', '纠纷的一方 side of a dispute', DISPUTE_SIDES)
export const DisputeFactEnum = enumOf('DisputeFactKind', '纠纷记录种类 kind of entry', DISPUTE_FACTS)
const actLabels = Object.fromEntries(Object.entries(DISPUTE_ACTS).map(([name, rule]) => [name, rule.label])) as Record<
  DisputeAct,
  Label
>
export const DisputeActEnum = enumOf('DisputeActName', '对纠纷的行为 an act on a dispute', actLabels)
export const DisputeOrderEnum = enumOf('DisputeOrder', '纠纷排序 order of disputes', {
  DUE: { zh: '先到期的在前', en: 'what is due first' },
  REPORTED: { zh: '新登记的在前', en: 'the newest first' },
})
