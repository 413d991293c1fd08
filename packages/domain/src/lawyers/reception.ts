import type { LocalDate } from '@petition/law'
import type { RosterShift } from './words.js'

/*
 * Reception by professionals on duty (律师接待、值班接待). Decided: it is a record of work and never a register of persons. It has the
 * number of people who came, the matters of the archive it was about or the question in one line, what was advised and what was
 * passed on; no name, no telephone, no number of those who came, and texts that hold such a number are refused.
 */

export interface OnDuty {
  readonly professionalId: string
  readonly on: LocalDate
  readonly shift: RosterShift
}

const NOON = '12:00'

/** The halves of a day that a reception reaches into; a reception without times: both. */
export const halvesOf = (fromTime: string | null, untilTime: string | null): readonly RosterShift[] => {
  if (fromTime === null || untilTime === null) return ['MORNING', 'AFTERNOON']
  return [...(fromTime < NOON ? (['MORNING'] as const) : []), ...(untilTime > NOON ? (['AFTERNOON'] as const) : [])]
}

/** Who gave a reception and was not on the roster then: told as a warning, since people stand in for each other. */
export function notOnRoster(
  professionalIds: readonly string[],
  when: { readonly on: LocalDate; readonly fromTime: string | null; readonly untilTime: string | null },
  duties: readonly OnDuty[],
): readonly string[] {
  const halves = halvesOf(when.fromTime, when.untilTime)
  const isOn = (id: string) =>
    duties.some((duty) => duty.professionalId === id && duty.on === when.on && halves.includes(duty.shift))
  return professionalIds.filter((id) => !isOn(id))
}

/** What a month or a year of receptions adds up to. Receptions are not people, and person-times are not persons. */
export interface ReceptionFigures {
  readonly receptions: number
  /** person-times (人次) */
  readonly personTimes: number
  /** matters of the archive they were about, each once */
  readonly matters: number
}

export const MOST_PERSON_TIMES = 999
export const isPersonTimes = (number: number): boolean =>
  Number.isSafeInteger(number) && number >= 1 && number <= MOST_PERSON_TIMES
