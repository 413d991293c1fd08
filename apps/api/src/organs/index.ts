import type { PersonalColumn, Slice } from '../platform/index.js'
import { AbsenceEntity, AccountEntity, CadreEntity, RightsChangeEntity } from './account.entity.js'
import { AbsenceResolver, AccountResolver, RightsChangeResolver } from './account.resolver.js'
import { AuditEntryResolver } from './audit-entry.resolver.js'
import { expireDoorCounts } from './door.js'
import { fieldWords } from './field-words.js'
import { CalendarNoticeEntity, RuleConfirmationEntity, SettingEntity } from './house.entity.js'
import { CalendarResolver, SettingEntryResolver, SettingResolver } from './house.resolver.js'
import { datedSettings, officeCalendar, settingDefinitions } from './house.store.js'
import { messages } from './messages.js'
import { RuleConfirmations1700000027000 } from './migrations/1700000027000-rule-confirmations.js'
import { RuleResolver } from './rules.resolver.js'
import { Organs1700000001000 } from './migrations/1700000001000-organs.js'
import { rememberZone } from './office-day.js'
import { AccusationDesksAndSuccessions1700000021000 } from './migrations/1700000021000-accusation-desks-and-successions.js'
import { AccusationDeskEntity, OrganSuccessionEntity } from './succession.entity.js'
import { DeskEntity, DeskMemberEntity, OrganEntity, ReviewPathEntity } from './organ.entity.js'
import { AccountRefResolver, DeskResolver, OrganResolver, ReviewPathResolver } from './organ.resolver.js'
import { DoorCountEntity, SessionEntity } from './session.entity.js'
import { expireSessions, viewerBySession } from './session.store.js'
import { announceSetUp } from './set-up.js'
import { SessionResolver, SignInResolver } from './sign-in.resolver.js'

const SIGN_IN = { zh: '辨认登录人员和设备，防止冒用', en: 'to know who signs in from where, against misuse' }
const clear = (table: string, column: string): PersonalColumn => ({
  table,
  column,
  purpose: SIGN_IN,
  sealedAs: 'clear',
})

/** Organs, people and their rights, sign-in, what the house decided, the calendar. */
export const organsSlice: Slice = {
  name: 'organs',
  entities: [
    ...[OrganEntity, DeskEntity, DeskMemberEntity, ReviewPathEntity, AccusationDeskEntity, OrganSuccessionEntity],
    ...[CadreEntity, AccountEntity, RightsChangeEntity, AbsenceEntity, SessionEntity, DoorCountEntity],
    ...[SettingEntity, CalendarNoticeEntity, RuleConfirmationEntity],
  ],
  migrations: [Organs1700000001000, AccusationDesksAndSuccessions1700000021000, RuleConfirmations1700000027000],
  resolvers: [
    ...[OrganResolver, DeskResolver, AccountRefResolver, ReviewPathResolver],
    ...[AccountResolver, RightsChangeResolver, AbsenceResolver, SignInResolver, SessionResolver],
    ...[SettingResolver, SettingEntryResolver, CalendarResolver, RuleResolver, AuditEntryResolver],
  ],
  messages,
  fieldWords,
  personal: [clear('account', 'login'), clear('session', 'address'), clear('session', 'userAgent')],
  settings: settingDefinitions,
  jobs: [expireSessions, expireDoorCounts],
  viewerOf: viewerBySession,
  calendar: officeCalendar,
  datedSettings,
  onStart: async (office) => rememberZone(office.db, office.config.zone),
  onReady: announceSetUp,
}

/* The slice's door. */
export { absencesBetween, coveredBy, coverOf } from './absence.store.js'
export { AbsenceEntity, AccountEntity, CadreEntity } from './account.entity.js'
export { AbsenceNode, AccountNode, OfficeNode } from './account.graphql.js'
export { insertPeople, requireColleague, type NewPerson } from './account.store.js'
export { MovedDutyNode, type MovedDuty } from './calendar.graphql.js'
export { CitationTextNode, citationNode } from './citation.graphql.js'
export { optionalText, requiredText } from './checks.js'
export { countTry, forgetTries, giveTryBack, PER_ADDRESS, PER_CLIENT, type DoorLimit } from './door.js'
export { enumOf, LightEnum, OrganKindEnum, OrganLevelEnum, RoleEnum } from './enums.js'
export { registerOrganHooks, type DutiesFallingDue, type OnCalendarChange, type OnSettingEntered } from './hooks.js'
export { officeCalendar, reviewPathOf } from './house.store.js'
export { installDistrict, politicalLegalIds } from './install-district.js'
export { installPeople, type PersonToInstall } from './install-people.js'
export { accusationDesks } from './accusation-desk.store.js'
export { HOUSE_RULERS, houseRulers } from './access.js'
export { minuteOfDay, realDay } from './office-day.js'
export { DeskEntity, DeskMemberEntity, OrganEntity, ReviewPathEntity } from './organ.entity.js'
export { AccountRefNode, DeskNode, OrganNode } from './organ.graphql.js'
export { accountRefLoader, accountRefs, deskLoader, desksOf, findOffice, findOrganByCode } from './organ.store.js'
export { likeText, organLoader, requireOrgan, type AccountRef } from './organ.store.js'
export { requiredOrgan } from './organ.resolver.js'
export { PageInfoNode } from './page-info.graphql.js'
export { hashPassword } from './passwords.js'
export { totalAsked } from './selected.js'
export { needsSetUp, offerSetUp } from './set-up.js'
export { viewerOf } from './session.store.js'
export { staffOf, type Staff } from './staff.store.js'
