import { CONFERENCE_KEEPERS, ON_A_SEAT } from '@petition/domain'
import type { ObjectLiteral } from 'typeorm'
import { hasRole, only, type Viewer } from '../../platform/index.js'

/** Who records receptions: the office for anybody, professionals their own. */
export const RECEPTION_RECORDERS = [...CONFERENCE_KEEPERS, ...ON_A_SEAT] as const
export const receptionRecorders = only(...RECEPTION_RECORDERS)

const IN_OFFICE = [...CONFERENCE_KEEPERS, 'SUPERVISOR'] as const
export const dutyReceptionReaders = only(...IN_OFFICE, ...ON_A_SEAT)
/** Who counts: the office. */
export const receptionFigureReaders = only(...IN_OFFICE)

export const recordsForAll = (viewer: Viewer): boolean =>
  viewer.kind === 'system' || hasRole(viewer, ...CONFERENCE_KEEPERS)

/** The office sees its receptions; a professional those they gave. @param alias of `duty_reception` */
export function seenReceptions(viewer: Viewer, alias: string): { sql: string; parameters: ObjectLiteral } {
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  const ways = [
    ...(hasRole(viewer, ...IN_OFFICE) ? [`${alias}.organId = :drOrgan`] : []),
    ...(hasRole(viewer, ...ON_A_SEAT)
      ? [
          `${alias}.id IN (SELECT host.receptionId FROM duty_reception_host host INNER JOIN professional own ON own.id = host.professionalId WHERE own.accountId = :drMe)`,
        ]
      : []),
  ]
  if (viewer.kind === 'partner' || ways.length === 0) return { sql: '1 = 0', parameters: {} }
  return { sql: `(${ways.join(' OR ')})`, parameters: { drOrgan: viewer.organId, drMe: viewer.accountId } }
}
