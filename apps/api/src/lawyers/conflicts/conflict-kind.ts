import {
  conflictDuties,
  conflictLog,
  conflictOf,
  CONFLICT_CLOCKS,
  CONFLICT_DECIDERS,
  label,
  type ConflictCase,
  type ConflictFact,
} from '@petition/domain'
import type { CaseCondition, CaseFact, CaseFileEntity, CaseFold, CaseKind } from '../../casework/index.js'
import { seenBy } from '../../matters/index.js'
import { hasRole, type Ctx, type ThingRule, type Viewer } from '../../platform/index.js'
import { ROSTER_READERS } from '../access.js'
import { ProfessionalConflictEntity } from './conflict.entity.js'

export const CONFLICT = 'CONFLICT'

interface ConflictFold extends CaseFold {
  readonly conflict: ConflictCase
}

export function foldConflict(ctx: Ctx, facts: readonly CaseFact[]) {
  const frame = { asOf: ctx.today, calendar: ctx.calendar }
  const log = conflictLog(facts as unknown as readonly ConflictFact[], frame)
  const conflict = conflictOf(log)
  if (conflict === null) throw new Error('a conflict begins with its report')
  return { log, conflict }
}

/** The office that keeps the professional, those of it who see the matter; whoever has it themselves. */
export function seenConflicts(viewer: Viewer, alias: string): CaseCondition {
  if (viewer.kind === 'system') return { sql: '1 = 1', parameters: {} }
  if (viewer.kind === 'partner' || !hasRole(viewer, ...ROSTER_READERS)) return { sql: '1 = 0', parameters: {} }
  const seen = seenBy({ viewer, deskIds: [] }, { alias: 'conflictMatter' })
  const own = `EXISTS (SELECT 1 FROM professional_conflict ownConflict JOIN professional me ON me.id = ownConflict.professionalId WHERE ownConflict.id = ${alias}.id AND me.accountId = :conflictMe)`
  const matter = `EXISTS (SELECT 1 FROM matter conflictMatter WHERE conflictMatter.id = ${alias}.matterId AND ${seen.sql})`
  return { sql: `(${own} OR ${matter})`, parameters: { conflictMe: viewer.accountId, ...seen.parameters } }
}

/** Of the head alone: the matter's own rule is asked at every desk and for every reading. */
const conflictRule: ThingRule<CaseFileEntity, (alias: string) => CaseCondition> = {
  name: '本单位可见该事项的人员及本人可见',
  may: (viewer, file) =>
    viewer.kind === 'system' ||
    (viewer.kind === 'account' && viewer.organId === file.organId && hasRole(viewer, ...ROSTER_READERS)),
  filter: (viewer) => (alias) => seenConflicts(viewer, alias),
}

export const conflictKind: CaseKind<ConflictFold> = {
  kind: CONFLICT,
  label: label('利益冲突', 'conflict of interest'),
  rule: conflictRule,
  doneBy: CONFLICT_DECIDERS,
  clocks: CONFLICT_CLOCKS,
  fold: (ctx, file, facts) => {
    const { log, conflict } = foldConflict(ctx, facts)
    const within = { workingDays: ctx.settings.numberOn('conflictDecideWorkingDays', conflict.reportedOn) }
    return {
      ...{ conflict, organId: file.organId, handlerId: null, refoldOn: null, isOpen: conflict.standing === 'REPORTED' },
      parts: [{ partId: null, duties: conflictDuties(log, within) }],
    }
  },
  write: async (tx, file, { conflict }) => {
    const { standing, ground, decided } = conflict
    const set = { standing, ground, decidedOn: decided?.on ?? null }
    await tx.m.update(ProfessionalConflictEntity, { id: file.id }, set)
  },
}
