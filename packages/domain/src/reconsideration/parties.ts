import type { LocalDate } from '@petition/law'
import { applicationOf } from './clocks.js'
import type { ReconLog } from './log.js'
import { receiptOf, toOrgan, toParty, type Addressee } from './services.js'
import type { ReconPaper, ReconPartyRole } from './words.js'

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
  /** an applicant whose own withdrawal was allowed, and their agent: since when they take no part; null while they do */
  readonly leftOn: LocalDate | null
}

/** Whoever takes or took part, as told last of each. */
export function partiesOf(log: ReconLog): readonly ReconParty[] {
  const found = new Map<string, ReconParty>()
  const left = leaversOf(log)
  for (const { partyId, role, isRepresentative, forPartyId, authority, on, id } of log.of('PARTY_NAMED')) {
    const before = found.get(partyId)
    found.set(partyId, {
      ...{ partyId, role, isRepresentative, forPartyId, authority },
      ...{ namedOn: before?.namedOn ?? on, factId: before?.factId ?? id },
      leftOn: left.get(role === 'AGENT' ? (forPartyId ?? '') : partyId) ?? null,
    })
  }
  return [...found.values()]
}

/** Applicants who withdrew for themselves alone, with the day on which that was allowed (第四十一条第一项). */
function leaversOf(log: ReconLog): ReadonlyMap<string, LocalDate> {
  return new Map(
    log.of('WITHDRAWAL_ALLOWED').flatMap((allowed) => {
      const received = log.of('WITHDRAWAL_RECEIVED').find((one) => one.id === allowed.receivedId)
      return (received?.partyIds ?? []).map((partyId) => [partyId, allowed.on] as const)
    }),
  )
}

const partyIds = (log: ReconLog, role: ReconPartyRole): readonly string[] =>
  partiesOf(log)
    .filter((one) => one.role === role && one.leftOn === null)
    .map((one) => one.partyId)
export const applicantIds = (log: ReconLog): readonly string[] => partyIds(log, 'APPLICANT')
export const thirdPartyIds = (log: ReconLog): readonly string[] => partyIds(log, 'THIRD_PARTY')
export const respondentOf = (log: ReconLog): string | null => applicationOf(log)?.act.respondentOrganId ?? null

/** A party of the case today: applicant or third party, and not one who withdrew. */
export const isParty = (log: ReconLog, partyId: string): boolean =>
  applicantIds(log).includes(partyId) || thirdPartyIds(log).includes(partyId)

/**
 * The applicants that a paper is for. One who withdrew is owed none any more; where the paper had reached them before, it did, and the
 * days that ran from there stay what they were.
 */
export const applicantsFor = (log: ReconLog, paper: ReconPaper, ofId: string): readonly Addressee[] =>
  partiesOf(log)
    .filter(({ role }) => role === 'APPLICANT')
    .filter(({ partyId, leftOn }) => leftOn === null || receiptOf(log, paper, ofId, toParty(partyId)) !== null)
    .map(({ partyId }) => toParty(partyId))

/** Applicants, third parties and the respondent: 当事人. */
export function everybodyFor(log: ReconLog, paper: ReconPaper, ofId: string): readonly Addressee[] {
  const respondent = respondentOf(log)
  return [
    ...applicantsFor(log, paper, ofId),
    ...thirdPartyIds(log).map(toParty),
    ...(respondent === null ? [] : [toOrgan(respondent)]),
  ]
}
