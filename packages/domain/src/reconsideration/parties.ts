import type { LocalDate } from '@petition/law'
import { applicationOf } from './clocks.js'
import type { ReconLog } from './log.js'
import { toOrgan, toParty, type Addressee } from './services.js'
import type { ReconPartyRole } from './words.js'

/** The body that does the work: the organ the application came to. */
export const bodyOf = (log: ReconLog): string => applicationOf(log)?.organId ?? ''

export interface ReconParty {
  readonly partyId: string
  readonly role: ReconPartyRole
  readonly isRepresentative: boolean
  readonly forPartyId: string | null
  readonly authority: string | null
  readonly namedOn: LocalDate
  readonly factId: string
}

/** Whoever takes part, as told last of each. */
export function partiesOf(log: ReconLog): readonly ReconParty[] {
  const found = new Map<string, ReconParty>()
  for (const { partyId, role, isRepresentative, forPartyId, authority, on, id } of log.of('PARTY_NAMED')) {
    const before = found.get(partyId)
    found.set(partyId, {
      ...{ partyId, role, isRepresentative, forPartyId, authority },
      ...{ namedOn: before?.namedOn ?? on, factId: before?.factId ?? id },
    })
  }
  return [...found.values()]
}

const partyIds = (log: ReconLog, role: ReconPartyRole): readonly string[] =>
  partiesOf(log)
    .filter((one) => one.role === role)
    .map((one) => one.partyId)
export const applicantIds = (log: ReconLog): readonly string[] => partyIds(log, 'APPLICANT')
export const thirdPartyIds = (log: ReconLog): readonly string[] => partyIds(log, 'THIRD_PARTY')
export const respondentOf = (log: ReconLog): string | null => applicationOf(log)?.act.respondentOrganId ?? null

/** Applicants, third parties and the respondent: 当事人. */
export function everybody(log: ReconLog): readonly Addressee[] {
  const respondent = respondentOf(log)
  return [
    ...[...applicantIds(log), ...thirdPartyIds(log)].map(toParty),
    ...(respondent === null ? [] : [toOrgan(respondent)]),
  ]
}
