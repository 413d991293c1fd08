import { doersOfOpinion, OPINION_ASKERS, type LegalOpinionAct, type Role } from '@petition/domain'
import type { CaseCondition, CaseFileEntity } from '../../casework/index.js'
import { matterReaders, seenBy } from '../../matters/reading/index.js'
import { hasRole, only, type AccessRule, type ThingRule, type Viewer } from '../../platform/index.js'

/** Who asks for opinions at all; which of them, `seenOpinions` says. */
export const opinionReaders = matterReaders
const READERS = matterReaders.roles as readonly Role[]
export const opinionAskers = only(...OPINION_ASKERS)
export const doersOf = (act: LegalOpinionAct): AccessRule => only(...doersOfOpinion(act))

/** Questions without a matter are seen in the office that asked. */
const IN_OFFICE: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR']

export interface OpinionSeer {
  readonly viewer: Viewer
  readonly deskIds: readonly string[]
  readonly coveredIds?: readonly string[]
}

/**
 * The rule of a list: whoever may see the matter; whoever is asked now, unless they stepped back from the matter; without a
 * matter, the office that asked. A partner system and the petitioner's door see none.
 *
 * @param alias of `legal_opinion`
 */
export function seenOpinions(seer: OpinionSeer, alias: string): CaseCondition {
  const { viewer } = seer
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner' || !hasRole(viewer, ...READERS)) return { sql: '1 = 0', parameters: {} }
  const seen = seenBy(seer, { alias: 'opinionMatter' })
  const ways = [
    `EXISTS (SELECT 1 FROM matter opinionMatter WHERE opinionMatter.id = ${alias}.matterId AND ${seen.sql})`,
    ...(hasRole(viewer, ...IN_OFFICE) ? [`(${alias}.matterId IS NULL AND ${alias}.organId = :opinionOrgan)`] : []),
    ...(hasRole(viewer, 'LAWYER')
      ? [
          `(${alias}.accountId = :opinionMe AND NOT EXISTS (SELECT 1 FROM matter_recusal stepped WHERE stepped.matterId = ${alias}.matterId AND stepped.accountId = :opinionMe))`,
        ]
      : []),
  ]
  const parameters = { ...seen.parameters, opinionMe: viewer.accountId, opinionOrgan: viewer.organId }
  return { sql: `(${ways.join(' OR ')})`, parameters }
}

/** Of the head alone; `requireOpinion` asks the whole rule right after, at every desk and for every reading. */
export const opinionRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '可以查看该事项的人员、受托律师可见',
  may: (viewer) => viewer.kind === 'system' || (viewer.kind === 'account' && hasRole(viewer, ...READERS)),
  filter: (viewer) => (alias) => {
    const { sql, parameters } = seenOpinions({ viewer, deskIds: [] }, 'seenOpinion')
    return {
      sql: `EXISTS (SELECT 1 FROM legal_opinion seenOpinion WHERE seenOpinion.id = ${alias}.id AND ${sql})`,
      parameters,
    }
  },
}
