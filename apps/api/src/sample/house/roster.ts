import type { ProfessionalKind, RosterShift } from '@petition/domain'
import { addDays, localDate, type LocalDate } from '@petition/law'
import { addProfessional, planDuties, swapDuties } from '../../lawyers/index.js'
import { RosterDutyEntity } from '../../lawyers/lawyers.entity.js'
import type { Office } from '../../platform/index.js'
import { FIRST_DAY, isWorkday } from '../days.js'
import { HEAD } from '../people/cadres.js'
import { onDayOf, type Residents } from './residents.js'

/** Who is on duty in the hall of the invented district. */
const PEOPLE: readonly (readonly [name: string, kind: ProfessionalKind, firm: string])[] = [
  ['纪若川', 'PUBLIC_LAWYER', '区司法局公职律师办公室'],
  ['容秋实', 'RETAINED_COUNSEL', '示例长芦律师事务所'],
  ['柏知微', 'VOLUNTEER_LAWYER', '示例海河律师事务所'],
  ['储望北', 'JUDGE', '区人民法院立案庭'],
  ['万青岚', 'MEDIATOR', '区信访事项人民调解委员会'],
  ['卜念慈', 'COUNSELLOR', '区心理服务协会'],
]

const FROM = localDate('2022-12-01')
const TO = localDate('2023-01-31')
const PLACE = '区信访接待大厅法律服务窗口'

/** Half days of two months: somebody in turn each morning, the mediator and the lawyers in turn in the afternoon. */
function halvesOf(at: number): { on: LocalDate; shift: RosterShift }[] {
  const halves: { on: LocalDate; shift: RosterShift }[] = []
  let worked = 0
  for (let on = FROM; on <= TO; on = addDays(on, 1)) {
    if (!isWorkday(on)) continue
    worked += 1
    if (worked % PEOPLE.length === at) halves.push({ on, shift: 'MORNING' })
    // Two afternoons are left for the office to fill, so that the month shows what is missing.
    if ((worked + 2) % PEOPLE.length === at && on < addDays(TO, -5)) halves.push({ on, shift: 'AFTERNOON' })
  }
  return halves
}

/** The list of professionals, two months of the roster, and one swap that the lawyers asked for. */
export async function keepRoster(office: Office, residents: Residents): Promise<void> {
  const planned = addDays(FROM, -3)
  const ids: string[] = []
  for (const [at, [name, kind, firm]] of PEOPLE.entries()) {
    const id = await onDayOf(residents, HEAD, planned, `professional-${at}`, (ctx) =>
      addProfessional(ctx, { idempotencyKey: `sample-professional-${at}`, name, kind, firm }),
    )
    ids.push(id)
    await onDayOf(residents, HEAD, planned, `roster-${at}`, (ctx) =>
      planDuties(ctx, {
        idempotencyKey: `sample-roster-${at}`,
        professionalId: id,
        place: PLACE,
        halves: halvesOf(at),
      }),
    )
  }
  const next = async (professionalId: string | undefined) =>
    (
      await office.db.read.find(RosterDutyEntity, {
        where: { professionalId: professionalId ?? '' },
        order: { on: 'ASC' },
      })
    ).find((duty) => duty.on > FIRST_DAY)
  const [one, other] = [await next(ids[1]), await next(ids[2])]
  if (!one || !other) return
  await onDayOf(residents, HEAD, FIRST_DAY, 'roster-swap', (ctx) =>
    swapDuties(ctx, {
      ...{
        idempotencyKey: 'sample-roster-swap',
        dutyId: one.id,
        expectedVersion: one.version,
        otherDutyId: other.id,
        otherExpectedVersion: other.version,
        reason: '当日须出庭',
      },
    }),
  )
}
