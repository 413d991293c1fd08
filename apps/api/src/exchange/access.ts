import { HANDOVER_SCOPES, type Role } from '@petition/domain'
import type { ObjectLiteral } from 'typeorm'
import { only, type AccessRule, type ThingRule, type Viewer } from '../platform/index.js'

/** Who gives partners their way in; a second one of them confirms it. */
export const CREDENTIAL_KEEPERS: readonly Role[] = ['ADMIN', 'HEAD']
export const credentialKeepers = only(...CREDENTIAL_KEEPERS)

/** The desk of a political-legal organ, and that organ's own system by its contract. */
export const HANDOVER_ROLES: readonly Role[] = ['PARTNER_DESK']
export const handoverReaders: AccessRule = {
  name: '政法机关专办；按约定的对接系统',
  roles: HANDOVER_ROLES,
  scopes: [HANDOVER_SCOPES.read],
}
export const handoverDoers: AccessRule = { ...handoverReaders, scopes: [HANDOVER_SCOPES.act] }
/** What an act answers with may be read by whoever may do it. */
export const handoverSeers: AccessRule = {
  ...handoverReaders,
  scopes: [HANDOVER_SCOPES.read, HANDOVER_SCOPES.act],
}

interface Seen {
  readonly sql: string
  readonly parameters: ObjectLiteral
}

/**
 * Which hand-overs one sees: those to one's own organ, if that is a political-legal one, and never of a matter from which
 * one is recused (回避). What was handed over to another organ is not there, in lists, totals and by its id.
 */
export const handoverRule: ThingRule<
  { organId: string; how: string; recusedAccountIds: readonly string[] },
  (alias: string) => Seen
> = {
  name: '接收移交的政法机关；回避的人员不可见',
  may: (viewer, { organId, how, recusedAccountIds }) =>
    takesHandovers(viewer) &&
    how !== 'KEPT' &&
    organId === viewer.organId &&
    !recusedAccountIds.includes(viewer.accountId),
  filter: (viewer) => (alias) =>
    takesHandovers(viewer)
      ? {
          sql: `${alias}.organId = :seenOrgan AND ${alias}.how <> 'KEPT' AND ${alias}.matterId NOT IN (SELECT recusal.matterId FROM matter_recusal recusal WHERE recusal.accountId = :seenMe)`,
          parameters: { seenOrgan: viewer.organId, seenMe: viewer.accountId },
        }
      : { sql: '1 = 0', parameters: {} },
}

const takesHandovers = (viewer: Viewer): boolean => viewer.organKind === 'POLITICAL_LEGAL'
