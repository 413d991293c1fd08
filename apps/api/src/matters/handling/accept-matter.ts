import type { LocalDate } from '@petition/law'
import { arrivalOf } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'

export interface AcceptMatterInput extends ActInput {
  /** 受理之日: the sixty days start with it */
  readonly on: LocalDate
}

/**
 * The organ takes the matter into the petition procedure (第三十一条第六项、第三十四条).
 *
 * @throws InvalidInput `BEFORE_ARRIVAL` | `IN_FUTURE`; RuleRefused, see `mayAccept`
 */
export function acceptMatter(ctx: Ctx, input: AcceptMatterInput): Promise<string> {
  const { on } = input
  return actOn(ctx, { name: 'acceptMatter', act: 'acceptMatter', input, detail: { on } }, (_tx, { story }) => {
    const arrivedOn = arrivalOf(story)?.on ?? null
    if (arrivedOn !== null && on < arrivedOn)
      throw new InvalidInput({ 'input.on': 'BEFORE_ARRIVAL' }, 'BEFORE_ARRIVAL', { on, arrivedOn })
    return [{ kind: 'ACCEPTED', on }]
  })
}
