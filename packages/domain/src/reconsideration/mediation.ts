import { granted, later, refused, type LocalDate, type Verdict } from '@petition/law'
import { articleOf } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { MediationSigner } from './later-words.js'
import type { ReconLog } from './log.js'
import { applicantIds } from './parties.js'

type Agreed = ReconFactOf<'MEDIATION_AGREED'>
type Signed = ReconFactOf<'MEDIATION_SIGNED'>

/** One who has to sign or seal, with what was put down of it. */
export interface MediationSign {
  readonly by: MediationSigner
  /** null for the respondent and for the seal */
  readonly partyId: string | null
  readonly sign: Signed | null
}

/** Taken back before it was in force, or failed: then it is decided (第七十三条第二款). */
export const isMediationOver = (log: ReconLog, since: LocalDate): boolean =>
  [...log.of('MEDIATION_FAILED'), ...log.of('MEDIATION_REVOKED')].some((one) => one.on >= since)

/**
 * Who has to sign the agreement that was reached last, each for themselves, and who has (第七十三条第一款: 经各方当事人签字或者签章，并加盖
 * 行政复议机关印章): every applicant, the respondent, each third party who takes part in it, and the seal. Empty while nothing is agreed.
 */
export function mediationSigns(log: ReconLog): readonly MediationSign[] {
  const agreed = log.last('MEDIATION_AGREED')
  if (agreed === null) return []
  const of = (by: MediationSigner, partyId: string | null): MediationSign => ({
    ...{ by, partyId },
    sign: log.of('MEDIATION_SIGNED').find((one) => isOf(one, agreed, by, partyId)) ?? null,
  })
  return [
    ...applicantIds(log).map((id) => of('APPLICANT', id)),
    of('RESPONDENT', null),
    ...(agreed.thirdPartyIds ?? []).map((id) => of('THIRD_PARTY', id)),
    of('ORGAN_SEAL', null),
  ]
}

function isOf(one: Signed, agreed: Agreed, by: MediationSigner, partyId: string | null): boolean {
  const isThis = (one.agreedId ?? null) === null ? one.on >= agreed.on : one.agreedId === agreed.id
  const signer = one.partyId ?? null
  return isThis && one.by === by && (signer === null || partyId === null || signer === partyId)
}

/** Mediation in force: signed by each party and sealed (第七十三条第一款); the last of the signs is its day. */
export function mediationInForceOn(log: ReconLog): LocalDate | null {
  const agreed = log.last('MEDIATION_AGREED')
  if (agreed === null || isMediationOver(log, agreed.on)) return null
  return mediationSigns(log).reduce<LocalDate | null>(
    (last, { sign }, at) => (sign === null || (at > 0 && last === null) ? null : last ? later(last, sign.on) : sign.on),
    null,
  )
}

export const isMediating = (log: ReconLog): boolean => {
  const began = log.last('MEDIATION_BEGAN')
  return began !== null && !isMediationOver(log, began.on) && mediationInForceOn(log) === null
}

/** Agreed on, and somebody has not signed yet; null while nothing is agreed, in force, or taken back. */
export function unsignedAgreement(log: ReconLog): Agreed | null {
  const agreed = log.last('MEDIATION_AGREED')
  if (agreed === null || isMediationOver(log, agreed.on)) return null
  return mediationInForceOn(log) === null ? agreed : null
}

/** Whether this sign can be put down: one of those who sign, and not twice. */
export function maySignMediation(log: ReconLog, by: MediationSigner, partyId: string | null): Verdict<MediationSign> {
  const article = articleOf(log, '73(1)', '')
  const found = mediationSigns(log).find((one) => one.by === by && one.partyId === partyId)
  if (!found) return refused('RECON_NOT_TO_SIGN', article)
  if (found.sign !== null) return refused('RECON_SIGNED_ALREADY', article, { on: found.sign.on })
  return granted(found)
}
