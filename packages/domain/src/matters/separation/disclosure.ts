import { runClock, versionOn, type Calendar, type Citation, type LocalDate } from '@petition/law'
import type { OrganKind } from '../../organs/index.js'
import type { GivenField } from './words.js'

/** How a matter went over to another organ, as far as it decides what of a petitioner went with it. */
export interface Giving {
  readonly toKind: OrganKind
  readonly delivery: 'SYSTEM' | 'PAPER'
  /** what the record holds of the petitioners */
  readonly held: readonly GivenField[]
}

/**
 * What of the petitioners another organ gets with a matter. Through the system a political-legal organ gets the case without who
 * brought it; the organ that handles needs the contact; the letter itself on paper holds all that was left in it.
 */
export function fieldsGiven({ toKind, delivery, held }: Giving): readonly GivenField[] {
  const isWithoutIdentity = toKind === 'POLITICAL_LEGAL' && delivery === 'SYSTEM'
  return isWithoutIdentity ? ['CASE'] : ['CASE', ...held.filter((field) => field !== 'CASE')]
}

export interface KeptRecord {
  /** last day on which the record may not be destroyed */
  readonly until: LocalDate | null
  readonly citation: Citation
}

/**
 * Until when the record of giving personal data away is kept: three years from that day.
 *
 * @source 网络数据安全管理条例 第12条; before 2025 个人信息保护法 第56条. Null before that law
 */
export function keptUntil(givenOn: LocalDate, calendar: Calendar): KeptRecord | null {
  if (versionOn('PI-SHARE3Y', givenOn) === null) return null
  const { rawLastOn, citation } = runClock('PI-SHARE3Y', { eventOn: givenOn, eventWhat: 'data_given', calendar })
  return { until: rawLastOn, citation }
}
