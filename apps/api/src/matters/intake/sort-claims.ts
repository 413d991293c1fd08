import { articleOn, claimNos, type ClaimClass, type Road } from '@petition/domain'
import { refused } from '@petition/law'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import { needed } from '../case/texts.js'

export interface SortClaimsInput extends ActInput {
  readonly claims: readonly {
    readonly no: number
    readonly class: ClaimClass
    /** item of 第三十一条 for a request; left out for advice and accusations */
    readonly road?: number | null
    /** the fact that decides, in words */
    readonly decidingFact: string
  }[]
}

/**
 * Decides class and road of claims (第二十九条至第三十一条), each with the fact that decides. May be done again until the
 * opinion is issued; the last sorting counts.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `ROAD_MISSING`; RuleRefused `OPINION_ISSUED` | `NO_ROAD_FOR_CLASS`
 */
export function sortClaims(ctx: Ctx, input: SortClaimsInput): Promise<string> {
  return actOn(ctx, { name: 'sortClaims', act: 'sortClaims', input }, (tx, { story }) => {
    const nos = claimNos(story)
    return input.claims.map((claim, at) => {
      const path = `input.claims.${at}`
      if (!nos.includes(claim.no)) throw new InvalidInput({ [`${path}.no`]: 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
      const isRequest = claim.class === 'REQUEST'
      const road = claim.road ?? null
      if (isRequest && !isRoad(road)) throw new InvalidInput({ [`${path}.road`]: 'ROAD_MISSING' }, 'ROAD_MISSING')
      if (!isRequest && road !== null)
        must(refused('NO_ROAD_FOR_CLASS', articleOn(tx.today, claim.class === 'ADVICE' ? '29' : '30', '21(1)')))
      return {
        kind: 'CLAIM_SORTED',
        on: tx.today,
        claimNo: claim.no,
        claimClass: claim.class,
        road: isRequest ? (road as Road) : null,
        decidingFact: needed(`${path}.decidingFact`, claim.decidingFact, 1000),
      }
    })
  })
}

const isRoad = (road: number | null): road is Road => road !== null && [1, 2, 3, 4, 5, 6].includes(road)
