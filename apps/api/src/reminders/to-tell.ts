import type { Label } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { owedCaseDuties, type OwedCaseDuty } from '../casework/index.js'
import { clockOfKey, owedDuties, termOf, type OwedDuty } from '../matters/index.js'
import type { Ctx } from '../platform/index.js'
import type { ReminderPlanEntity } from './reminder.entity.js'

/** What a plan and a notice are about, and under which key. */
export type About = Pick<ReminderPlanEntity, 'aboutKind' | 'aboutId' | 'dutyKey'>

interface Owed {
  /** number of the matter or the case */
  readonly number: string
  readonly term: Label
  readonly clock: string
  /** the organ that owes it */
  readonly organId: string
  readonly warnOn: LocalDate | null
  readonly lawfulLastOn: LocalDate | null
}

/** An owed duty of a matter, or of a case, as reminding knows it. */
export type ToTell = (Owed & { readonly matter: OwedDuty }) | (Owed & { readonly case: OwedCaseDuty })

/** `<matter or case> <key>`: names a duty among all. */
export const nameOf = ({ aboutId, dutyKey }: Pick<About, 'aboutId' | 'dutyKey'>): string => `${aboutId} ${dutyKey}`

const idsOf = (about: readonly About[], kind: About['aboutKind']): string[] =>
  about.flatMap((one) => (one.aboutKind === kind ? [one.aboutId] : []))

/** The duties of these that an organ still owes, by name; statements do not grow with their number. */
export async function toTell(ctx: Ctx, about: readonly About[]): Promise<ReadonlyMap<string, ToTell>> {
  const matters = await owedDuties(ctx, idsOf(about, 'MATTER'))
  const cases = await owedCaseDuties(ctx, idsOf(about, 'CASE'))
  return new Map([
    ...[...matters.values()].map(
      (owed) => [nameOf({ aboutId: owed.matter.id, dutyKey: owed.duty.key }), ofMatter(owed)] as const,
    ),
    ...cases.map((owed) => [nameOf({ aboutId: owed.file.id, dutyKey: owed.duty.key }), ofCase(owed)] as const),
  ])
}

function ofMatter(owed: OwedDuty): ToTell {
  const { key, clock, ownerId, warnOn, lawfulLastOn } = owed.duty
  const term = termOf(clockOfKey(key))
  return { number: owed.matter.number, term, clock, organId: ownerId, warnOn, lawfulLastOn, matter: owed }
}

function ofCase(owed: OwedCaseDuty): ToTell {
  const { clock, organId, warnOn, lawfulLastOn } = owed.duty
  return { number: owed.file.number, term: owed.term, clock, organId, warnOn, lawfulLastOn, case: owed }
}

/** Organs whose people hear of it. */
export const organsOf = (owed: ToTell): string[] =>
  'matter' in owed ? [owed.organId, owed.matter.matter.receivedByOrganId] : [owed.organId]
