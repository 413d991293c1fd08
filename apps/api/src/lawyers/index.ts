import type { Slice } from '../platform/index.js'
import { ProfessionalEntity, RosterChangeEntity, RosterDutyEntity } from './lawyers.entity.js'
import { ProfessionalResolver, RosterChangeResolver, RosterResolver } from './lawyers.resolver.js'
import { messages } from './messages.js'
import { Lawyers1700000054000 } from './migrations/1700000054000-lawyers.js'

/** Lawyers, judges, mediators and counsellors on duty (值守): who they are, the roster, and how duties change hands. */
export const lawyersSlice: Slice = {
  name: 'lawyers',
  entities: [ProfessionalEntity, RosterDutyEntity, RosterChangeEntity],
  migrations: [Lawyers1700000054000],
  resolvers: [RosterResolver, ProfessionalResolver, RosterChangeResolver],
  messages,
}

/* The slice's door. */
export { addProfessional } from './keep-professional.js'
export { planDuties } from './plan-roster.js'
export { swapDuties } from './change-roster.js'
