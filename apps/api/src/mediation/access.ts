import {
  hasRole,
  mayReadMediation,
  MEDIATION_ACTS,
  MEDIATION_READERS,
  type MediationAct,
  type MediationSight,
  type Role,
} from '@petition/domain'
import type { CaseCondition, CaseFileEntity } from '../casework/index.js'
import { only, type AccessRule, type ThingRule, type Viewer } from '../platform/index.js'

/** Who asks for mediation cases at all; which of them, `mayReadMediation` says. */
export const mediationReaders = only(...MEDIATION_READERS)

/** Who keeps the list of bodies. */
export const BODY_KEEPERS: readonly Role[] = ['HEAD', 'DEPUTY', 'ADMIN']
export const bodyKeepers = only(...BODY_KEEPERS)
export const bodyReaders = only(...new Set<Role>([...BODY_KEEPERS, ...MEDIATION_READERS]))

/** Whose own notes there are. */
export const noteKeepers = only('COUNSELLOR', 'MEDIATOR')

export const doersOfMediation = (act: MediationAct): AccessRule => only(...MEDIATION_ACTS[act].by)

const IN_OFFICE: readonly Role[] = ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE']

/**
 * The rule of a list, as `mayReadMediation` says it of one: the office that screened it; whoever is named in it; the head of
 * the organ that mediates, and its mediators while nobody is named. Whoever stepped back from the matter sees it in no list.
 *
 * @param alias of `mediation_case`, or of `case_file`, which has the same ids
 */
export function seenMediations(viewer: Viewer, alias: string): CaseCondition {
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner') return { sql: '1 = 0', parameters: {} }
  const own = `FROM mediation_case seenCase WHERE seenCase.id = ${alias}.id`
  const member = `EXISTS (SELECT 1 FROM mediation_member seenMember WHERE seenMember.caseId = ${alias}.id AND seenMember.releasedOn IS NULL`
  const ways = [
    ...(hasRole(viewer, ...IN_OFFICE) ? [`EXISTS (SELECT 1 ${own} AND seenCase.officeId = :medOrgan)`] : []),
    ...(hasRole(viewer, 'MEDIATOR', 'COUNSELLOR') ? [`${member} AND seenMember.accountId = :medMe)`] : []),
    ...(hasRole(viewer, 'ORGAN_HEAD') ? [`EXISTS (SELECT 1 ${own} AND seenCase.bodyOrganId = :medOrgan)`] : []),
    ...(hasRole(viewer, 'MEDIATOR')
      ? [`(EXISTS (SELECT 1 ${own} AND seenCase.bodyOrganId = :medOrgan) AND NOT ${member}))`]
      : []),
  ]
  if (ways.length === 0) return { sql: '1 = 0', parameters: {} }
  const recused = `${alias}.id NOT IN (SELECT stepped.id FROM case_file stepped INNER JOIN matter_recusal back ON back.matterId = stepped.matterId WHERE back.accountId = :medMe AND stepped.kind = 'MEDIATION')`
  return {
    sql: `${recused} AND (${ways.join(' OR ')})`,
    parameters: { medMe: viewer.accountId, medOrgan: viewer.organId },
  }
}

/**
 * Of the head of a case alone: whether the viewer's organ has to do with it. The case's own rule is asked right after, when its
 * members are loaded, at every desk and for every reading.
 */
export const mediationRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '甄别单位、调解组织及本案调解人员可见；回避的人员不可见',
  may: (viewer, file) =>
    viewer.kind === 'system' ||
    (viewer.kind === 'account' &&
      hasRole(viewer, ...MEDIATION_READERS) &&
      (viewer.organKind === 'PETITION_OFFICE' || viewer.organId === file.organId)),
  filter: (viewer) => (alias) => seenMediations(viewer, alias),
}

export const maySeeMediation = (viewer: Viewer, sight: MediationSight): boolean => mayReadMediation(viewer, sight)
