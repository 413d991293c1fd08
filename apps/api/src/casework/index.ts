import { registerOrganHooks } from '../organs/index.js'
import type { Slice } from '../platform/index.js'
import { BookingEntity, CaseDutyEntity, CaseFactEntity, CaseFileEntity, RoomEntity } from './casework.entity.js'
import { CaseDutyResolver, RoomResolver } from './casework.resolver.js'
import { messages } from './messages.js'
import { Casework1700000028000 } from './migrations/1700000028000-casework.js'
import { OutsideOrgans1700000061000 } from './migrations/1700000061000-outside-organs.js'
import { casesMovedBy, moveCasesBy, refoldCases, refoldCasesFrom } from './refold-cases.js'

/** What cases beside the matters share: their log, their duties, and rooms and people that cannot be booked twice. */
export const caseworkSlice: Slice = {
  name: 'casework',
  entities: [CaseFileEntity, CaseFactEntity, CaseDutyEntity, RoomEntity, BookingEntity],
  migrations: [Casework1700000028000, OutsideOrgans1700000061000],
  resolvers: [CaseDutyResolver, RoomResolver],
  messages,
  jobs: [refoldCases],
  onStart: async () =>
    registerOrganHooks('casework', {
      ...{ onNoticeAdded: moveCasesBy, previewNotice: casesMovedBy, onSettingEntered: refoldCasesFrom },
    }),
}

/* The slice's door. */
export { caseReaders } from './access.js'
export { actOnCase, lockCaseFile, requireCaseFile, type CaseInput, type LockedCase } from './act-on-case.js'
export { appendCaseFacts, type NewCaseFact } from './append-case-facts.js'
export { book, release, releaseOthers, slotsOf, type Holder, type Resource, type Span } from './bookings.js'
export { caseDutyViews, dutiesOfCase, type CaseDutyView } from './case-duties.js'
export {
  caseKind,
  registerCaseKind,
  type CaseCondition,
  type CaseFact,
  type CaseFold,
  type CaseKind,
} from './case-kinds.js'
export { caseFacts, factsByCase, type PartsAsked } from './case-log.store.js'
export { BookingEntity, CaseDutyEntity, CaseFileEntity, RoomEntity } from './casework.entity.js'
export { CaseDutyNode, RoomNode } from './casework.graphql.js'
export { conflictsOf, declareTies, keepConflicts, type ConflictBook } from './conflicts.js'
export { onCaseFold, type CaseDutyRow, type CaseFolded } from './hooks.js'
export { openCase } from './open-case.js'
export { casesSeenBy, openCaseIds, owedCaseDuties, type OwedCaseDuty } from './owed-case-duties.js'
export { requireRoom } from './read-rooms.js'
export { seenCases } from './seen-cases.js'
export { caseTermOf } from './terms.js'
