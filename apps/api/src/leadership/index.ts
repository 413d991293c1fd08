import { onFacts } from '../matters/index.js'
import type { Slice } from '../platform/index.js'
import { CaseLeadEntity, LeadOfficialEntity, ReceptionDayEntity, ReceptionMatterEntity } from './leadership.entity.js'
import {
  CaseLeadResolver,
  LeadOfficialResolver,
  ReceptionMatterResolver,
  ReceptionResolver,
} from './leadership.resolver.js'
import {
  LeadershipActsResolver,
  MatterAssistanceResolver,
  MatterLeadersResolver,
  MatterLeadResolver,
  MatterReceptionResolver,
} from './matter-leaders.resolver.js'
import { messages } from './messages.js'
import { Leadership1700000050000 } from './migrations/1700000050000-leadership.js'
import { keepLeaders } from './on-facts.js'

/** Leading officials who receive petitioners (领导接访) and take cases on (包案), and help for hardship (救助). */
export const leadershipSlice: Slice = {
  name: 'leadership',
  entities: [LeadOfficialEntity, ReceptionDayEntity, ReceptionMatterEntity, CaseLeadEntity],
  migrations: [Leadership1700000050000],
  resolvers: [
    ...[ReceptionResolver, ReceptionMatterResolver, LeadOfficialResolver, CaseLeadResolver],
    ...[MatterLeadersResolver, MatterLeadResolver, MatterReceptionResolver, MatterAssistanceResolver],
    LeadershipActsResolver,
  ],
  messages,
  // Only where this slice is at home: an office of fewer slices has no rows to keep.
  onStart: async () => onFacts('leadership', keepLeaders),
}

/* The slice's door. */
export { leadToAssistance, recordAssistance } from './acts/assistance.js'
export { recordCaseProgress, releaseCase, takeCase } from './acts/case-lead.js'
export { receiveByLeader, reportInstruction } from './acts/receive-by-leader.js'
export { addLeadOfficial } from './keep-official.js'
export { closeReception, planReception } from './plan-reception.js'
