import { DisputeActsResolver } from './counter/acts.resolver.js'
import { DisputeCentreResolver } from './counter/centre.resolver.js'
import { DisputeResolver, DisputeStayResolver, MatterDisputesResolver } from './counter/dispute.resolver.js'
import { DisputeFiguresResolver } from './counter/figures.resolver.js'
import { FindingLineResolver, FindingRoundResolver } from './counter/finding.resolver.js'
import {
  CentreMemberEntity,
  DisputeCentreEntity,
  DisputeEntity,
  DisputeStayEntity,
  FindingLineEntity,
  FindingRoundEntity,
} from './centres.entity.js'

export const centreEntities = [
  ...[DisputeCentreEntity, CentreMemberEntity, DisputeEntity, DisputeStayEntity],
  ...[FindingRoundEntity, FindingLineEntity],
]

export const centreResolvers = [
  ...[DisputeCentreResolver, DisputeResolver, DisputeStayResolver, MatterDisputesResolver],
  ...[DisputeActsResolver, DisputeFiguresResolver, FindingRoundResolver, FindingLineResolver],
]

export { registerDisputes } from './dispute-kind.js'
export { centreMessages } from './messages.js'
