import { maySeeRecon, RECON_ACTS, type ReconActName, type ReconSight } from '@petition/domain/reconsideration'
import type { Role } from '@petition/domain'
import type { CaseCondition, CaseKind } from '../casework/index.js'
import { hasRole, only, type AccessRule, type ThingRule, type Viewer } from '../platform/index.js'
import type { ReconCaseEntity } from './recon.entity.js'

/** The body's clerks and its head, and the respondents' people; which cases, the rule on the thing says. */
const READERS: readonly Role[] = ['RECON_CLERK', 'ORGAN_HEAD', 'HANDLER']
export const reconReaders = only(...READERS)
/** Who works at the window. */
export const RECON_DESK: readonly Role[] = ['RECON_CLERK']
export const reconDesk = only(...RECON_DESK)
/** The window's own pages: its clerks, and the head who answers for them. */
export const reconBody = only('RECON_CLERK', 'ORGAN_HEAD')

/** Roles that may ask for an act at all. */
export const doersOfRecon = (act: ReconActName): AccessRule => only(...RECON_ACTS[act].by)

export const sightOf = (row: ReconCaseEntity): ReconSight => ({
  bodyOrganId: row.organId,
  respondentOrganId: row.respondentOrganId,
  isTold: row.isRespondentTold,
})

/** Whose a list row is: the body's, or the respondent's once something was served on it. Beside it stands `maySeeRecon`. */
export const reconRule: ThingRule<ReconCaseEntity, (alias: string) => CaseCondition> = {
  name: '复议机构承办人员和负责人，以及收到文书后的被申请人',
  may: (viewer, row) => maySeeRecon(viewer, sightOf(row)),
  filter: (viewer) => (alias) => conditionOn(viewer, alias),
}

function conditionOn(viewer: Viewer, alias: string): CaseCondition {
  const parameters = { reconOrgan: viewer.organId, reconTold: true }
  const ways = [
    ...(hasRole(viewer, 'RECON_CLERK', 'ORGAN_HEAD') ? [`${alias}.organId = :reconOrgan`] : []),
    ...(hasRole(viewer, 'HANDLER', 'ORGAN_HEAD')
      ? [`(${alias}.respondentOrganId = :reconOrgan AND ${alias}.isRespondentTold = :reconTold)`]
      : []),
  ]
  return { sql: ways.length === 0 ? '1 = 0' : `(${ways.join(' OR ')})`, parameters }
}

/**
 * The same for heads of cases. The head knows the body only, so that `may` lets the body in; a respondent comes to a case
 * through its own row (`lockRecon`, `requireRecon`), and to its duties through the list. An organ that was asked about a rule
 * (第五十八条、第六十条) finds what it owes on its board while it owes it, and opens no case.
 */
export const reconFileRule: CaseKind['rule'] = {
  name: `${reconRule.name}；被要求答复规范性文件的机关只见自己的期限`,
  may: (viewer, file) =>
    viewer.kind === 'system' || (viewer.organId === file.organId && hasRole(viewer, 'RECON_CLERK', 'ORGAN_HEAD')),
  filter: (viewer) => (alias) => {
    const { sql, parameters } = conditionOn(viewer, 'seenRecon')
    const own = `SELECT 1 FROM recon_case seenRecon WHERE seenRecon.id = ${alias}.id AND ${sql}`
    const asked = hasRole(viewer, 'HANDLER', 'ORGAN_HEAD')
      ? ` OR EXISTS (SELECT 1 FROM case_duty askedRecon WHERE askedRecon.caseId = ${alias}.id AND askedRecon.organId = :reconOrgan AND askedRecon.isOpen = :reconTold)`
      : ''
    return { sql: `EXISTS (${own})${asked}`, parameters }
  },
}
