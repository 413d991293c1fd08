import { CONFLICT_DECIDERS, lawOfDecidingConflict, mayDecideConflict } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { actOnCase, type CaseInput } from '../../casework/index.js'
import { caseLoader, must } from '../../matters/index.js'
import { requiredText } from '../../organs/index.js'
import { NotFound, NotPermitted, requireViewer, type Ctx } from '../../platform/index.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { CONFLICT, foldConflict } from './conflict-kind.js'

export interface DecideConflictInput extends CaseInput {
  readonly on: LocalDate
  readonly isConflict: boolean
  readonly reason: string
}

/**
 * The leadership decides whether the professional stands back (公务员法 第七十七条). Not the professional.
 *
 * @returns the conflict's id
 * @throws NotFound; NotPermitted `NOT_YOUR_ACT`; RuleRefused `CONFLICT_DECIDED_ALREADY`
 */
export function decideConflict(ctx: Ctx, input: DecideConflictInput): Promise<string> {
  const { on, isConflict } = input
  const asked = { name: 'decideConflict', kind: CONFLICT, input, roles: CONFLICT_DECIDERS, detail: { on, isConflict } }
  return actOnCase(ctx, asked, async (tx, { file, facts }) => {
    const { log, conflict } = foldConflict(tx, facts)
    if (!(await caseLoader(tx).load(conflict.matterId))) throw new NotFound('case', file.id)
    const person = await tx.m.findOneByOrFail(ProfessionalEntity, { id: conflict.professionalId })
    if (!mayDecideConflict(requireViewer(tx), { officeId: file.organId, accountId: person.accountId }))
      throw new NotPermitted('decideConflict', 'NOT_YOUR_ACT')
    must(lawOfDecidingConflict(log))
    return [{ kind: 'CONFLICT_DECIDED', on, isConflict, reason: requiredText('input.reason', input.reason, 500) }]
  })
}
