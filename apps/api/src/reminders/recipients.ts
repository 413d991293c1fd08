import { coverOn, hasRole, toldBeside, type ReminderRelation, type ReminderStep } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { OwedCaseDuty } from '../casework/index.js'
import type { OwedDuty } from '../matters/index.js'
import type { Staff } from '../organs/index.js'
import type { Viewer } from '../platform/index.js'
import type { Sees } from './sight.js'
import type { ToTell } from './to-tell.js'

export interface Recipient {
  readonly person: Viewer
  readonly relation: ReminderRelation
}

interface Doers {
  readonly ids: readonly string[]
  readonly relation: ReminderRelation
}

/** Whom a telling asks: the people as they are today, and what each of them may see. */
export interface Audience {
  readonly staff: Staff
  readonly today: LocalDate
  readonly sees: Sees
}

/**
 * Who is told of a step of a duty today, each once: whoever does the work of the organ that owes it; from the first late day
 * on the head of that organ; of matters later the office's supervision and its head. Where somebody is away, whoever covers is
 * told instead; where nobody does the work, the head of the organ is, and above that the office. Nobody is told of what they
 * may not see.
 */
export function recipientsOf({ staff, today, sees }: Audience, owed: ToTell, step: ReminderStep): readonly Recipient[] {
  const about = 'matter' in owed ? owed.matter.aboutAccountId : null
  const present = (ids: readonly string[], relation: ReminderRelation) =>
    ids
      .flatMap((id) => doing(staff, id, relation, today))
      .filter(({ person }) => person.accountId !== about && sees(owed, person))
  const beside = toldBeside(step)
  const doers = doersOf(owed, staff).flatMap(({ ids, relation }) => present(ids, relation))
  const heads = present(headsOf(staff, owed.organId), 'UNIT_HEAD')
  const supervision = present(inOffice(staff, owed, 'SUPERVISOR'), 'SUPERVISION')
  const officeHeads = present(inOffice(staff, owed, 'HEAD'), 'OFFICE_HEAD')
  const told = [
    ...doers,
    ...(beside.unitHead ? heads : []),
    ...(beside.supervision ? supervision : []),
    ...(beside.officeHead ? officeHeads : []),
  ]
  const anybody = doers.length > 0 ? told : [heads, supervision, officeHeads].find((some) => some.length > 0)
  return eachOnce([...(anybody ?? []), ...told])
}

const eachOnce = (told: readonly Recipient[]): readonly Recipient[] => [
  // Of several relations the first counts: whoever owes it is told as such.
  ...new Map([...told].reverse().map((one) => [one.person.accountId, one])).values(),
]

/** A person, or whoever covers that one today; nobody where both are away. */
function doing(staff: Staff, accountId: string, relation: ReminderRelation, today: LocalDate): Recipient[] {
  const does = coverOn(staff.away, accountId, today)
  const person = does === null ? undefined : staff.people.get(does)
  if (!person) return []
  return [{ person, relation: does !== accountId && relation === 'OWN' ? 'COVER' : relation }]
}

/** Whose work a duty is, within the organ that owes it. */
const doersOf = (owed: ToTell, staff: Staff): Doers[] =>
  'matter' in owed ? doersOfMatter(owed.matter, staff) : doersOfCase(owed.case, staff)

function doersOfMatter({ duty, matter }: OwedDuty, staff: Staff): Doers[] {
  // On a recusal only the heads decide, and never the one it is about: whoever decides learns of it from the matter.
  if (duty.clock === 'HOUSE-RECUSAL') return [{ ids: headsOf(staff, duty.ownerId), relation: 'UNIT_HEAD' }]
  const isOf = (accountId: string | null): accountId is string => isAt(staff, accountId, duty.ownerId)
  if (isOf(matter.handlerId)) return [{ ids: [matter.handlerId], relation: 'OWN' }]
  const desks = staff.desks.filter((desk) => desk.organId === duty.ownerId)
  const standsAt = desks.find((desk) => desk.id === matter.deskId)
  if (standsAt) return [{ ids: standsAt.memberIds, relation: 'DESK' }]
  // The organ owes it while another has the matter, as the office does that answers an objection.
  if (isOf(matter.registeredById)) return [{ ids: [matter.registeredById], relation: 'OWN' }]
  return desks.slice(0, 1).map((desk) => ({ ids: desk.memberIds, relation: 'DESK' }))
}

/** Whoever has the case in hand; while nobody has, everybody at the organ whose roles do its work. */
function doersOfCase({ duty, file, kind }: OwedCaseDuty, staff: Staff): Doers[] {
  if (file.handlerId !== null && isAt(staff, file.handlerId, duty.organId))
    return [{ ids: [file.handlerId], relation: 'OWN' }]
  const does = (person: Viewer) => person.organId === duty.organId && hasRole(person, ...kind.doneBy)
  return [{ ids: accountsWhere(staff, does), relation: 'DESK' }]
}

const isAt = (staff: Staff, accountId: string | null, organId: string): boolean =>
  accountId !== null && staff.people.get(accountId)?.organId === organId

const headsOf = (staff: Staff, organId: string): string[] =>
  accountsWhere(
    staff,
    (person) =>
      person.organId === organId &&
      (person.organKind === 'PETITION_OFFICE'
        ? hasRole(person, 'HEAD', 'DEPUTY', 'ORGAN_HEAD')
        : hasRole(person, 'ORGAN_HEAD')),
  )

/** The office supervises what it received as a petition (信访工作条例第四十条第一款); a case beside it has heads of its own. */
const inOffice = (staff: Staff, owed: ToTell, role: 'SUPERVISOR' | 'HEAD'): string[] =>
  'case' in owed
    ? []
    : accountsWhere(
        staff,
        (person) =>
          person.organId === owed.matter.matter.receivedByOrganId &&
          person.organKind === 'PETITION_OFFICE' &&
          person.roles.includes(role),
      )

const accountsWhere = (staff: Staff, is: (person: Viewer) => boolean): string[] =>
  [...staff.people.values()].filter(is).map((person) => person.accountId)
