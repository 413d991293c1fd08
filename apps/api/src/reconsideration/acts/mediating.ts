import {
  maySignMediation,
  mediationSigns,
  thirdPartyIds,
  type MediationSigner,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'

export interface BeginReconMediationInput extends DatedInput {
  readonly about: string
}

/** Mediation any time before the decision, by consent of both sides (第五条). */
export function beginReconMediation(ctx: Ctx, input: BeginReconMediationInput): Promise<string> {
  return actOnRecon(ctx, { name: 'beginReconMediation', input, on: input.on }, () => [
    { kind: 'MEDIATION_BEGAN', on: input.on, about: requiredText('input.about', input.about, 1000) },
  ])
}

export interface AgreeReconMediationInput extends DatedInput {
  readonly terms: string
  /** third parties who take part in the agreement; each signs it */
  readonly thirdPartyIds?: readonly string[] | null
}

/** Agreed: the document is issued to be signed (第七十三条第一款). @throws InvalidInput `NOT_A_RECON_PARTY` */
export function agreeReconMediation(ctx: Ctx, input: AgreeReconMediationInput): Promise<string> {
  return actOnRecon(ctx, { name: 'agreeReconMediation', input, on: input.on }, (_, { log }) => {
    const ids = [...new Set(input.thirdPartyIds ?? [])]
    if (ids.some((id) => !thirdPartyIds(log).includes(id)))
      throw new InvalidInput({ 'input.thirdPartyIds': 'NOT_A_PARTY' }, 'NOT_A_RECON_PARTY')
    const terms = requiredText('input.terms', input.terms, 8000)
    return [{ kind: 'MEDIATION_AGREED', on: input.on, terms, thirdPartyIds: ids }]
  })
}

export interface SignReconMediationInput extends DatedInput {
  readonly by: MediationSigner
  /** which applicant or third party; may be left out where the side has only one */
  readonly partyId?: string | null
  /** the paper by which a representative or an agent signed for them */
  readonly authority?: string | null
}

/**
 * Signed by one party, or sealed: with the last of them the document is in force (第七十三条第一款).
 *
 * @throws RuleRefused `RECON_NOT_TO_SIGN` | `RECON_SIGNED_ALREADY`
 */
export function signReconMediation(ctx: Ctx, input: SignReconMediationInput): Promise<string> {
  const { on, by } = input
  return actOnRecon(ctx, { name: 'signReconMediation', input, on, detail: { on, by } }, (_, { log }) => {
    const partyId = signerOf(log, by, input.partyId ?? null)
    must(maySignMediation(log, by, partyId))
    const authority = partyId === null ? null : optionalText('input.authority', input.authority, 200)
    return [
      { kind: 'MEDIATION_SIGNED', on, by, partyId, authority, agreedId: log.last('MEDIATION_AGREED')?.id ?? null },
    ]
  })
}

/** The party that was named, or the only one of its side. */
function signerOf(log: ReconLog, by: MediationSigner, partyId: string | null): string | null {
  if (by === 'RESPONDENT' || by === 'ORGAN_SEAL') return null
  const [only, ...others] = mediationSigns(log).filter((one) => one.by === by)
  return partyId ?? (only && others.length === 0 ? only.partyId : null)
}

export interface EndReconMediationInput extends DatedInput {
  readonly reason: string
  /** somebody took it back or will not sign, before it was in force; otherwise nothing was agreed */
  readonly isTakenBack: boolean
}

/** Failed, unsigned or taken back: then it is decided (第七十三条第二款). */
export function endReconMediation(ctx: Ctx, input: EndReconMediationInput): Promise<string> {
  const { on, isTakenBack } = input
  return actOnRecon(ctx, { name: 'endReconMediation', input, on }, () => {
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: isTakenBack ? 'MEDIATION_REVOKED' : 'MEDIATION_FAILED', on, reason }]
  })
}
