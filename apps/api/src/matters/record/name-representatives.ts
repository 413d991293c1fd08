import type { LocalDate } from '@petition/law'
import { partyIds } from '@petition/domain'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, type ActInput } from '../case/act.js'

export interface NameRepresentativesInput extends ActInput {
  readonly partyIds: readonly string[]
  readonly on: LocalDate
}

/**
 * Whom a group chose to speak for it (第二十条第三款). It reached us: six are written down like five, and the law gives the
 * six no effect.
 *
 * @throws InvalidInput `NOT_A_PARTY`
 */
export function nameRepresentatives(ctx: Ctx, input: NameRepresentativesInput): Promise<string> {
  const ids = [...new Set(input.partyIds)]
  const detail = { number: ids.length, on: input.on }
  return actOn(ctx, { name: 'nameRepresentatives', act: 'nameRepresentatives', input, detail }, (_tx, { story }) => {
    const present = partyIds(story)
    if (ids.some((id) => !present.includes(id)))
      throw new InvalidInput({ 'input.partyIds': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
    return [{ kind: 'REPRESENTATIVES_NAMED', on: input.on, number: ids.length, partyIds: ids }]
  })
}
