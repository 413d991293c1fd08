import type { Viewer } from '../platform/index.js'
import { caseKinds, type CaseCondition } from './case-kinds.js'

/** The rules of all kinds as one condition on rows of `case_file`, under an alias. */
export function seenCases(viewer: Viewer, alias: string): CaseCondition {
  const ways = caseKinds().map((kind, at) => {
    const { sql, parameters } = kind.rule.filter(viewer)(alias)
    return { sql: `(${alias}.kind = :kind${at} AND (${sql}))`, parameters: { ...parameters, [`kind${at}`]: kind.kind } }
  })
  return {
    sql: ways.length === 0 ? '1 = 0' : `(${ways.map((way) => way.sql).join(' OR ')})`,
    parameters: Object.assign({}, ...ways.map((way) => way.parameters)) as CaseCondition['parameters'],
  }
}
