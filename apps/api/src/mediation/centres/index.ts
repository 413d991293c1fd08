import { DisputeActsResolver } from './counter/acts.resolver.js'
import { DisputeCentreResolver } from './counter/centre.resolver.js'
import { DisputeResolver, DisputeStayResolver, MatterDisputesResolver } from './counter/dispute.resolver.js'
import { DisputeFiguresResolver } from './counter/figures.resolver.js'
import { FindingLineResolver, FindingRoundResolver } from './counter/finding.resolver.js'
import { DisputePaperResolver } from './counter/paper.resolver.js'
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
  DisputePaperResolver,
]

export { registerDisputes } from './dispute-kind.js'
export { DISPUTE_PAPER_GRANT, disputePaperDownload } from './paper.js'
export { centreMessages } from './messages.js'
