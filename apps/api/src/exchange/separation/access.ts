import type { Role } from '@petition/domain'
import { hasRole, only, requireViewer, type Ctx } from '../../platform/index.js'
import { seenBy, seerOf } from '../../matters/index.js'

/** The board of hand-overs: the office, and whoever audits it. It counts matters by organ, never by person. */
const BOARD_ROLES: readonly Role[] = ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE', 'AUDITOR']
export const boardReaders = only(...BOARD_ROLES)

/** The list of hand-overs names matters, so auditors do not have it. */
export const officeHandoverReaders = only('HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE')

/** The record of personal data given away: the office's leadership and its auditors. */
export const disclosureReaders = only('HEAD', 'DEPUTY', 'AUDITOR')

/**
 * Which matters' rows somebody sees here, as a condition on `matter` rows: those the rule of matters lets them see; auditors, who see
 * no matter, those of the own office that hold no accusation.
 */
export async function mattersHere(ctx: Ctx, alias: string) {
  const viewer = requireViewer(ctx)
  if (hasRole(viewer, 'AUDITOR') && !hasRole(viewer, 'HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE'))
    return {
      sql: `${alias}.receivedByOrganId = :auditedOrgan AND ${alias}.hasAccusation = :auditedNo`,
      parameters: { auditedOrgan: viewer.organId, auditedNo: false },
    }
  return seenBy(await seerOf(ctx), { alias })
}
