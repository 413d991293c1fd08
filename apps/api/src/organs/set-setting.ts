import type { LocalDate } from '@petition/law'
import { isSettingKey, settingProblem, settingRule, type SettingKey, type SettingValue } from '@petition/domain'
import { Conflict, InvalidInput, requireViewer, runCommand, type Ctx, newId } from '../platform/index.js'
import { HOUSE_RULERS } from './access.js'
import { requiredText } from './checks.js'
import { onSettingEntered } from './hooks.js'
import { SettingEntity } from './house.entity.js'

export interface SetSettingInput {
  idempotencyKey: string
  key: string
  value: unknown
  basis: string
  /** first day of effect; left out: today */
  from?: LocalDate | null
  /** how many values the caller knows of; 0 while the default holds */
  expectedVersion: number
}

/**
 * Enters a new value of a house setting, from a day on. The values before stay for the days before: nothing that was
 * computed by them changes.
 *
 * @throws InvalidInput `SETTING_UNKNOWN` | `SETTING_UNFIT` | `SETTING_IN_THE_PAST`; Conflict `VERSION_CHANGED`
 */
export async function setSetting(ctx: Ctx, input: SetSettingInput): Promise<SettingKey> {
  const { key, value } = requireFit(input)
  const basis = requiredText('input.basis', input.basis, 500)
  const from = input.from ?? ctx.today
  if (from < ctx.today) throw new InvalidInput({ 'input.from': 'IN_THE_PAST' }, 'SETTING_IN_THE_PAST')
  const detail = { key, value, from }
  const command = { name: 'setSetting', input, key: input.idempotencyKey, roles: HOUSE_RULERS, detail }
  await runCommand(ctx, command, async (tx) => {
    const known = await tx.m.countBy(SettingEntity, { key })
    if (known !== input.expectedVersion)
      throw new Conflict('VERSION_CHANGED', { key, expectedVersion: input.expectedVersion })
    const enteredById = requireViewer(tx).accountId
    const version = known + 1
    await tx.m.insert(SettingEntity, {
      id: newId(),
      key,
      value,
      basis,
      from,
      enteredById,
      enteredAt: tx.now(),
      version,
    })
    await onSettingEntered(tx, key, from)
    return { kind: 'setting', id: key }
  })
  ctx.forgetOffice()
  return key
}

function requireFit({ key, value }: SetSettingInput): { key: SettingKey; value: SettingValue } {
  if (!isSettingKey(key)) throw new InvalidInput({ 'input.key': 'UNKNOWN' }, 'SETTING_UNKNOWN')
  const problem = settingProblem(key, value)
  if (problem === null) return { key, value: value as SettingValue }
  const { shape } = settingRule(key)
  const limits = shape.type === 'number' ? { least: shape.least, most: shape.most } : {}
  throw new InvalidInput({ 'input.value': problem }, 'SETTING_UNFIT', { problem, ...limits })
}
