import { cite, granted, refused, type Citation, type LocalDate, type Verdict } from '@petition/law'
import { dutyState } from '../casework/index.js'
import { articleOf, governing } from './clocks.js'
import { afterwardsDuties } from './duties/afterwards.js'
import type { ReconLog } from './log.js'
import { endOf } from './state.js'

/** Who enforces against an applicant or a third party: the organ that did the act, or the reconsideration organ. */
export interface Enforcer {
  readonly by: 'RESPONDENT' | 'BODY'
  readonly citation: Citation
}

/**
 * Whose the enforcement is, by what the case ended with (第七十八条; 2017: 第三十三条, from memory): an act that was upheld is enforced by the
 * organ that did it, a changed one and a mediation document by the reconsideration organ; each may ask the court instead. Other
 * decisions leave an applicant nothing to perform.
 */
export function enforcerOf(log: ReconLog): Verdict<Enforcer> {
  const end = endOf(log)
  if (end === null) return refused('RECON_NOT_ENDED', articleOf(log, '78', '33'))
  const of = (by: Enforcer['by'], article2023: string, article2017: string) =>
    granted({ by, citation: articleOf(log, article2023, article2017) })
  if (end.how === 'MEDIATED' && governing(log) === 'reconsideration-2023') return of('BODY', '78(3)', '')
  const kind = end.how === 'DECIDED' ? log.first('DECIDED')?.decision : null
  if (kind === 'UPHELD') return of('RESPONDENT', '78(1)', '33(1)')
  if (kind === 'CHANGED') return of('BODY', '78(2)', '33(2)')
  return refused('RECON_NOT_ENFORCEABLE', articleOf(log, '78', '33'))
}

/**
 * Whether it may be enforced against this party today: their time to sue is over and nobody sued (逾期不起诉又不履行). A mediation
 * document needs no such window: it has the force of law once it is signed and sealed, and nobody sues against it (第七十三条第一款).
 */
export function mayEnforceAgainst(log: ReconLog, partyId: string): Verdict<Enforcer> {
  const enforcer = enforcerOf(log)
  if (!enforcer.isGranted) return enforcer
  const { citation } = enforcer.value
  const sued = log.first('ACTION_FILED')
  if (sued !== null) return refused('RECON_SUED', citation, { on: sued.on })
  if (endOf(log)?.how === 'MEDIATED') return enforcer
  const window = afterwardsDuties(log).find(({ clock, owedBy }) => clock === 'FY-SUE15' && owedBy.id === partyId)
  if (window && dutyState(window, log.asOf) === 'WINDOW_CLOSED') return enforcer
  return refused('RECON_SUE_WINDOW_OPEN', citation, { lastOn: window?.lawfulLastOn ?? null })
}

/**
 * Whether the court may still be asked: within its three months (行政强制法第五十三条); after them only with a reason for being late, which
 * the court weighs (最高人民法院关于适用行政诉讼法的解释第一百五十六条, from memory).
 *
 * @param lastOn the last day of the window; null where none runs
 */
export function mayAskCourt(log: ReconLog, lastOn: LocalDate | null, lateReason: string | null): Verdict<null> {
  const isLate = lastOn !== null && log.asOf > lastOn
  return isLate && !lateReason?.trim()
    ? refused('RECON_ENFORCEMENT_LATE', cite('administrative-compulsion-2011', '53'), { lastOn })
    : granted(null)
}
