import type { Slice } from '../platform/index.js'
import { conferenceEntities, conferenceResolvers, registerConferences } from './conferences/index.js'
import { ProfessionalEntity, RosterChangeEntity, RosterDutyEntity } from './lawyers.entity.js'
import { ProfessionalResolver, RosterChangeResolver, RosterResolver } from './lawyers.resolver.js'
import { registerLedgers } from './ledger/index.js'
import { messages } from './messages.js'
import { Lawyers1700000054000 } from './migrations/1700000054000-lawyers.js'
import { ConferencesAndReceptions1700000055000 } from './migrations/1700000055000-conferences-and-receptions.js'
import { receptionEntities, receptionResolvers } from './receptions/index.js'

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
  ],
  migrations: [Lawyers1700000054000, ConferencesAndReceptions1700000055000],
  resolvers: [
    ...[RosterResolver, ProfessionalResolver, RosterChangeResolver],
    ...conferenceResolvers,
    ...receptionResolvers,
  ],
  messages,
  onStart: async () => {
    registerConferences()
  },
}

/* The slice's door. */
export { addProfessional } from './keep-professional.js'
export { planDuties } from './plan-roster.js'
export { swapDuties } from './change-roster.js'
export * from './conferences/commands.js'
export { recordDutyReception } from './receptions/record-reception.js'
