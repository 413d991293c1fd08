import { coverOn, hasRole, mayReadMatter, toldBeside, type ReminderRelation, type ReminderStep } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { OwedDuty } from '../matters/index.js'
import type { Staff } from '../organs/index.js'
import type { Viewer } from '../platform/index.js'

export interface Recipient {
  readonly person: Viewer
  readonly relation: ReminderRelation
}

/**
 * Who is told of a step of a duty today, each once: whoever does the work of the organ that owes it; from the first late day
 * on the head of that organ; later the office's supervision and its head. Where somebody is away, whoever covers is told
 * instead; where nobody does the work, the head of the organ is, and above that the office. Nobody is told of a matter that
 * they may not see.
 */
export function recipientsOf(staff: Staff, owed: OwedDuty, step: ReminderStep, today: LocalDate): readonly Recipient[] {
  const sees = ({ person }: Recipient) => person.accountId !== owed.aboutAccountId && maySee(staff, owed, person, today)
  const present = (ids: readonly string[], relation: ReminderRelation) =>
    ids.flatMap((id) => doing(staff, id, relation, today)).filter(sees)
  const beside = toldBeside(step)
  const doers = doersOf(owed, staff).flatMap(({ ids, relation }) => present(ids, relation))
  const heads = present(headsOf(staff, owed.duty.ownerId), 'UNIT_HEAD')
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
function doersOf({ duty, matter }: OwedDuty, staff: Staff): { ids: readonly string[]; relation: ReminderRelation }[] {
  // On a recusal only the heads decide, and never the one it is about: whoever decides learns of it from the matter.
  if (duty.clock === 'HOUSE-RECUSAL') return [{ ids: headsOf(staff, duty.ownerId), relation: 'UNIT_HEAD' }]
  const isOf = (accountId: string | null): accountId is string =>
    accountId !== null && staff.people.get(accountId)?.organId === duty.ownerId
  if (isOf(matter.handlerId)) return [{ ids: [matter.handlerId], relation: 'OWN' }]
  const desks = staff.desks.filter((desk) => desk.organId === duty.ownerId)
  const standsAt = desks.find((desk) => desk.id === matter.deskId)
  if (standsAt) return [{ ids: standsAt.memberIds, relation: 'DESK' }]
  // The organ owes it while another has the matter, as the office does that answers an objection.
  if (isOf(matter.registeredById)) return [{ ids: [matter.registeredById], relation: 'OWN' }]
  return desks.slice(0, 1).map((desk) => ({ ids: desk.memberIds, relation: 'DESK' }))
}

const headsOf = (staff: Staff, organId: string): string[] =>
  accountsWhere(
    staff,
    (person) =>
      person.organId === organId &&
      (person.organKind === 'PETITION_OFFICE'
        ? hasRole(person, 'HEAD', 'DEPUTY', 'ORGAN_HEAD')
        : hasRole(person, 'ORGAN_HEAD')),
  )

const inOffice = (staff: Staff, { matter }: OwedDuty, role: 'SUPERVISOR' | 'HEAD'): string[] =>
  accountsWhere(
    staff,
    (person) =>
      person.organId === matter.receivedByOrganId &&
      person.organKind === 'PETITION_OFFICE' &&
      person.roles.includes(role),
  )

const accountsWhere = (staff: Staff, is: (person: Viewer) => boolean): string[] =>
  [...staff.people.values()].filter(is).map((person) => person.accountId)

/** The rule of the matter itself, asked for the person who is to hear of it. */
export function maySee(staff: Staff, { sight }: OwedDuty, person: Viewer, today: LocalDate): boolean {
  const me = person.accountId
  const desks = staff.desks.filter((desk) => desk.memberIds.includes(me)).map((desk) => desk.id)
  const covered = staff.away
    .map((row) => row.accountId)
    .filter((id) => id !== me && coverOn(staff.away, id, today) === me)
  return mayReadMatter(person, sight, desks, covered)
}
