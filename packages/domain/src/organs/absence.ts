import type { LocalDate } from '@petition/law'

/** Days on which a person is away; both days inside. */
export interface Away {
  readonly accountId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly coverId: string | null
}

/** The absence of a person on a day, or null. */
export function absenceOn<Row extends Away>(absences: readonly Row[], accountId: string, on: LocalDate): Row | null {
  return absences.find((row) => row.accountId === accountId && row.from <= on && on <= row.to) ?? null
}

/**
 * Who does a person's work on a day: the person, or whoever covers, or whoever covers that one. The duties stay the
 * person's and no clock changes.
 *
 * @returns null when nobody covers: the cover is missing, or the covers point at each other
 */
export function coverOn(absences: readonly Away[], accountId: string, on: LocalDate): string | null {
  const seen = new Set<string>()
  let present: string | null = accountId
  while (present !== null && !seen.has(present)) {
    seen.add(present)
    const away: Away | null = absenceOn(absences, present, on)
    if (!away) return present
    present = away.coverId
  }
  return null
}
