import {
  CENTRE_ROLES,
  DISPUTE_ACTS,
  DISPUTE_REPORTERS,
  hasRole,
  leadsCentres,
  type DisputeAct,
  type Role,
} from '@petition/domain'
import type { CaseCondition, CaseFileEntity } from '../../casework/index.js'
import { only, type AccessRule, type ThingRule, type Viewer } from '../../platform/index.js'

/** Who asks for disputes at all; which of them, `mayReadDispute` says. */
export const disputeReaders = only(...CENTRE_ROLES)
export const disputeReporters = only(...DISPUTE_REPORTERS)
export const doersOfDispute = (act: DisputeAct): AccessRule => only(...DISPUTE_ACTS[act].by)

/** Who keeps the list of centres, and who keeps that of their people. */
export const CENTRE_KEEPERS: readonly Role[] = ['HEAD', 'DEPUTY', 'ADMIN']
export const centreKeepers = only(...CENTRE_KEEPERS)
export const MEMBER_KEEPERS: readonly Role[] = [...CENTRE_KEEPERS, 'ORGAN_HEAD']
export const memberKeepers = only(...MEMBER_KEEPERS)
export const centreReaders = only(...new Set<Role>([...CENTRE_KEEPERS, ...CENTRE_ROLES]))

const NOTHING: CaseCondition = { sql: '1 = 0', parameters: {} }
const ALL: CaseCondition = { sql: '1 = 1', parameters: {} }

/**
 * The rule of a list, as `mayReadDispute` says it of one. Whoever stepped back from the matter it came from sees it in no list.
 *
 * @param alias of `dispute`, or of `case_file`, which has the same ids
 */
export function seenDisputes(viewer: Viewer, alias: string): CaseCondition {
  if (viewer.kind === 'system') return ALL
  if (viewer.kind === 'partner' || !hasRole(viewer, ...CENTRE_ROLES)) return NOTHING
  const seat = `SELECT seat.centreId FROM centre_member seat WHERE seat.accountId = :centreMe AND seat.untilOn IS NULL`
  const stay = `FROM dispute_stay stay WHERE stay.caseId = ${alias}.id`
  const ways = leadsCentres(viewer)
    ? ['1 = 1']
    : [
        `EXISTS (SELECT 1 ${stay} AND (stay.centreId IN (${seat}) OR stay.rootId IN (${seat})))`,
        `EXISTS (SELECT 1 FROM dispute told WHERE told.id = ${alias}.id AND told.reporterId = :centreMe)`,
        ...(hasRole(viewer, 'ORGAN_HEAD') ? [`EXISTS (SELECT 1 ${stay} AND stay.organId = :centreOrgan)`] : []),
      ]
  const recused = `${alias}.id NOT IN (SELECT stepped.id FROM case_file stepped INNER JOIN matter_recusal back ON back.matterId = stepped.matterId WHERE back.accountId = :centreMe AND stepped.kind = 'DISPUTE')`
  return {
    sql: `${recused} AND (${ways.join(' OR ')})`,
    parameters: { centreMe: viewer.accountId, centreOrgan: viewer.organId },
  }
}

/** Rounds of finding: those of one's own centres, of the chain one guides, and of one's organ. @param alias of `finding_round` */
export function seenFindings(viewer: Viewer, alias: string): CaseCondition {
  if (viewer.kind === 'system' || leadsCentres(viewer)) return ALL
  if (viewer.kind === 'partner') return NOTHING
  const seat = `SELECT seat.centreId FROM centre_member seat WHERE seat.accountId = :findingMe AND seat.untilOn IS NULL`
  const head = hasRole(viewer, 'ORGAN_HEAD') ? ` OR ${alias}.organId = :findingOrgan` : ''
  return {
    sql: `(${alias}.centreId IN (${seat}) OR ${alias}.rootId IN (${seat})${head})`,
    parameters: { findingMe: viewer.accountId, findingOrgan: viewer.organId },
  }
}

/** Of the head of a case alone; the dispute's own rule is asked right after, when its stays and seats are known. */
export const disputeRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '承办中心、经手中心及其区级中心的人员可见，信访部门领导可见全部；回避的人员不可见',
  may: (viewer) => viewer.kind === 'system' || (viewer.kind === 'account' && hasRole(viewer, ...CENTRE_ROLES)),
  filter: (viewer) => (alias) => seenDisputes(viewer, alias),
}
