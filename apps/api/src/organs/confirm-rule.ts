import { isRule, type RuleKind } from '@petition/domain'
import { InvalidInput, newId, requireViewer, runCommand, type Ctx } from '../platform/index.js'
import { HOUSE_RULERS } from './access.js'
import { requiredText } from './checks.js'
import { RuleConfirmationEntity } from './house.entity.js'

export interface ConfirmRuleInput {
  idempotencyKey: string
  kind: RuleKind
  id: string
  /** the paper that was read, or who decided: shown beside what it confirms */
  basis: string
}

/**
 * Writes down that the office read a text and found it as the book has it, or takes a reading as its own. It changes no
 * date; a later confirmation stands beside the earlier one, and the newest is shown.
 *
 * @throws InvalidInput `RULE_UNKNOWN`
 */
export async function confirmRule(ctx: Ctx, input: ConfirmRuleInput): Promise<void> {
  const { kind, id: ruleId } = input
  if (!isRule(kind, ruleId)) throw new InvalidInput({ 'input.id': 'UNKNOWN' }, 'RULE_UNKNOWN')
  const basis = requiredText('input.basis', input.basis, 500)
  const detail = { kind, ruleId }
  const command = { name: 'confirmRule', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  await runCommand(ctx, command, async (tx) => {
    const confirmedById = requireViewer(tx).accountId
    const id = newId()
    await tx.m.insert(RuleConfirmationEntity, { id, kind, ruleId, basis, confirmedOn: tx.today, confirmedById })
    return { kind: 'ruleConfirmation', id }
  })
}
