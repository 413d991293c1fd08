import { coverOn, mayReadMatter } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { casesSeenBy } from '../casework/index.js'
import type { OwedDuty } from '../matters/index.js'
import type { Staff } from '../organs/index.js'
import type { Ctx, Viewer } from '../platform/index.js'
import type { ToTell } from './to-tell.js'

/** Whether a person may see what a duty is about: the rule of the matter or the case itself, asked for that person. */
export type Sees = (owed: ToTell, person: Viewer) => boolean

/** For these people; a statement for each whose organ owes something in a case. */
export async function sightOf(
  ctx: Ctx,
  staff: Staff,
  owed: readonly ToTell[],
  among: Iterable<Viewer> = staff.people.values(),
): Promise<Sees> {
  const cases = owed.flatMap((one) => ('case' in one ? [one.case] : []))
  const owing = new Set(cases.map((one) => one.duty.organId))
  const caseIds = [...new Set(cases.map((one) => one.file.id))]
  const seen = new Map<string, ReadonlySet<string>>()
  for (const person of among)
    if (owing.has(person.organId)) seen.set(person.accountId, await casesSeenBy(ctx, person, caseIds))
  return (one, person) =>
    'matter' in one
      ? maySeeMatter(staff, one.matter, person, ctx.today)
      : (seen.get(person.accountId)?.has(one.case.file.id) ?? false)
}

function maySeeMatter(staff: Staff, { sight }: OwedDuty, person: Viewer, today: LocalDate): boolean {
  const me = person.accountId
  const desks = staff.desks.filter((desk) => desk.memberIds.includes(me)).map((desk) => desk.id)
  const covered = staff.away
    .map((row) => row.accountId)
    .filter((id) => id !== me && coverOn(staff.away, id, today) === me)
  return mayReadMatter(person, sight, desks, covered)
}
