import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'
import { loadCase } from '../case/load-case.js'
import { needed } from '../case/texts.js'

export interface AttachAsRepeatInput extends ActInput {
  readonly repeatsMatterId: string
  /** which facts and reasons are the same */
  readonly reason: string
}

/**
 * Attaches a matter to the one it repeats: the same facts and reasons told again. It starts no second road.
 *
 * @throws InvalidInput `ATTACH_TO_ITSELF` | `ATTACH_TO_ENDED`; RuleRefused `ALREADY_REFERRED`; NotFound
 */
export function attachAsRepeat(ctx: Ctx, input: AttachAsRepeatInput): Promise<string> {
  return actOn(ctx, { name: 'attachAsRepeat', act: 'attachAsRepeat', input }, async (tx, matter) => {
    const path = 'input.repeatsMatterId'
    if (input.repeatsMatterId === matter.row.id)
      throw new InvalidInput({ [path]: 'ATTACH_TO_ITSELF' }, 'ATTACH_TO_ITSELF')
    const { row } = await loadCase(tx, input.repeatsMatterId)
    if (row.standing === 'MERGED' || row.standing === 'MISTAKEN')
      throw new InvalidInput({ [path]: 'ATTACH_TO_ENDED' }, 'ATTACH_TO_ENDED', { standing: row.standing })
    const reason = needed('input.reason', input.reason, 1000)
    return [{ kind: 'ATTACHED', on: tx.today, toMatterId: row.id, reason }]
  })
}
