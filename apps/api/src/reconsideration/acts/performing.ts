import { refused, type LocalDate } from '@petition/law'
import {
  isParty,
  mayAskCourt,
  mayEnforceAgainst,
  reconDuties,
  mayOrderPerformance,
  reconArticleOf,
  type EnforcementWay,
  type PerformedPaper,
  type PressedHow,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { must } from '../../matters/index.js'
import { optionalText, requiredText } from '../../organs/index.js'
import { InvalidInput, requireViewer, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput, type ReconInput } from '../act.js'

export interface OrderReconPerformanceInput extends ReconInput {
  readonly performs: PerformedPaper
  readonly by: LocalDate
  readonly reason: string
}

/**
 * Asks the head to order the respondent to perform by a day (第七十七条第二款).
 *
 * @throws RuleRefused with what stands against it; InvalidInput `NOT_AFTER_TODAY`
 */
export function orderReconPerformance(ctx: Ctx, input: OrderReconPerformanceInput): Promise<string> {
  const { performs, by } = input
  return actOnRecon(ctx, { name: 'orderReconPerformance', input, detail: { performs } }, (tx, { log }) => {
    const { ofId } = must(mayOrderPerformance(log, performs))
    if (by <= tx.today) throw new InvalidInput({ 'input.by': 'NOT_AFTER_TODAY' }, 'NOT_AFTER_TODAY')
    const reason = requiredText('input.reason', input.reason, 500)
    return [{ kind: 'PERFORMANCE_ORDERED', on: tx.today, performs, ofId, by, reason, approvedBy: null }]
  })
}

export interface PressReconRespondentInput extends DatedInput {
  readonly how: PressedHow
  readonly text: string
}

/** Asks the head for a talk or for public criticism, beside the order (第七十七条第二款). Of the organ; nobody is named. */
export function pressReconRespondent(ctx: Ctx, input: PressReconRespondentInput): Promise<string> {
  const { on, how } = input
  return actOnRecon(ctx, { name: 'pressReconRespondent', input, on, detail: { on, how } }, () => [
    { kind: 'RESPONDENT_PRESSED', on, how, text: requiredText('input.text', input.text, 2000), approvedBy: null },
  ])
}

export interface SeekReconEnforcementInput extends DatedInput {
  readonly partyId: string
  readonly way: EnforcementWay
  readonly court?: string | null
  readonly text: string
  /** why the court is asked after its three months (行政强制法第五十三条) */
  readonly lateReason?: string | null
}

/**
 * Enforcement against an applicant or third party who neither sued nor performs (第七十八条), by the organ the article names: put down by
 * that organ, or by the body for the respondent.
 *
 * @throws RuleRefused `RECON_SUE_WINDOW_OPEN` | `RECON_SUED` | `RECON_NOT_THE_ENFORCER` | `RECON_ENFORCEMENT_LATE`; InvalidInput `NOT_A_RECON_PARTY` | `COURT_MISSING`
 */
export function seekReconEnforcement(ctx: Ctx, input: SeekReconEnforcementInput): Promise<string> {
  const { on, partyId, way } = input
  return actOnRecon(ctx, { name: 'seekReconEnforcement', input, on, detail: { on, way } }, (tx, { row }, log) => {
    if (!isParty(log, partyId)) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_RECON_PARTY')
    const { by } = must(mayEnforceAgainst(log, partyId))
    const { organId } = requireViewer(tx)
    if (by === 'BODY' && organId !== row.organId)
      must(refused('RECON_NOT_THE_ENFORCER', reconArticleOf(log, '78', '33')))
    const court = way === 'COURT' ? optionalText('input.court', input.court, 100) : null
    if (way === 'COURT' && court === null) throw new InvalidInput({ 'input.court': 'REQUIRED' }, 'COURT_MISSING')
    const lateReason = way === 'COURT' ? optionalText('input.lateReason', input.lateReason, 500) : null
    if (way === 'COURT') must(mayAskCourt(log, courtUntil(log, partyId), lateReason))
    const byOrganId = by === 'BODY' ? row.organId : row.respondentOrganId
    const text = requiredText('input.text', input.text, 2000)
    return [{ kind: 'ENFORCEMENT_SOUGHT', on, partyId, way, byOrganId, court, text, lateReason }]
  })
}

/** The last day to apply to the court against this party; null where no window runs (a mediation document). */
const courtUntil = (log: ReconLog, partyId: string): LocalDate | null =>
  reconDuties(log).find(({ clock, key }) => clock === 'FY-ENFORCE3M' && key.endsWith(`:${partyId}`))?.lawfulLastOn ??
  null
