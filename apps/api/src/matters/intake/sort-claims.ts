import {
  articleOn,
  claimNos,
  currentReferral,
  sortings,
  type ClaimClass,
  type OtherRoad,
  type Road,
} from '@petition/domain'
import { refused } from '@petition/law'
import { InvalidInput, type Ctx, type Tx } from '../../platform/index.js'
import { actOn, must, type ActInput } from '../case/act.js'
import type { Appending } from '../case/append-facts.js'
import type { MatterCase } from '../case/load-case.js'
import { namedDesks } from '../case/named-desk.js'
import { sitsAtNamedDesk } from '../case/sight.js'
import { needed } from '../case/texts.js'

export interface SortClaimsInput extends ActInput {
  readonly claims: readonly {
    readonly no: number
    readonly class: ClaimClass
    /** item of 第三十一条 for a request; left out for advice and accusations */
    readonly road?: number | null
    /** the fact that decides, in words */
    readonly decidingFact: string
    /** why each of the other five roads does not fit; all of them, or left out */
    readonly otherRoads?: readonly { readonly road: number; readonly reason: string }[] | null
  }[]
}

/**
 * Decides class and road of claims (第二十九条至第三十一条), each with the fact that decides. May be done again until the
 * opinion is issued; the last sorting counts.
 *
 * What turns out to be an accusation goes to the desk that is named for it (第三十条第三款).
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `ROAD_MISSING` | `OTHER_ROADS_MISSING`; RuleRefused `OPINION_ISSUED` | `NO_ROAD_FOR_CLASS`
 */
export function sortClaims(ctx: Ctx, input: SortClaimsInput): Promise<string> {
  return actOn(ctx, { name: 'sortClaims', act: 'sortClaims', input }, async (tx, matter) => {
    const nos = claimNos(matter.story)
    const sorted = input.claims.map((claim, at): Appending => {
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
        ...(isRequest && claim.otherRoads ? { otherRoads: checkedOthers(path, road as Road, claim.otherRoads) } : {}),
      }
    })
    return [...sorted, ...(await toNamedDesk(tx, matter, input))]
  })
}

const isRoad = (road: number | null): road is Road => road !== null && [1, 2, 3, 4, 5, 6].includes(road)

const ROADS: readonly Road[] = [1, 2, 3, 4, 5, 6]

/** 第三十一条: one short reason for each of the other five, none left out. @throws InvalidInput `OTHER_ROADS_MISSING` */
function checkedOthers(
  path: string,
  chosen: Road,
  given: readonly { readonly road: number; readonly reason: string }[],
): readonly OtherRoad[] {
  return ROADS.filter((road) => road !== chosen).map((road) => {
    const at = given.findIndex((one) => one.road === road)
    if (at < 0)
      throw new InvalidInput({ [`${path}.otherRoads`]: 'OTHER_ROADS_MISSING' }, 'OTHER_ROADS_MISSING', { road })
    return { road, reason: needed(`${path}.otherRoads.${at}.reason`, given[at]?.reason ?? '', 200) }
  })
}

/** An accusation that is alone in its matter stands at the named desk as soon as it is known to be one. */
async function toNamedDesk(tx: Tx, { row, story }: MatterCase, input: SortClaimsInput): Promise<readonly Appending[]> {
  if (currentReferral(story) !== null || row.accountableOrganId !== row.receivedByOrganId) return []
  const before = new Map(sortings(story).map((fact) => [fact.claimNo, fact.claimClass]))
  const after = new Map([...before, ...input.claims.map((claim) => [claim.no, claim.class] as const)])
  if (!claimNos(story).every((no) => after.get(no) === 'ACCUSATION')) return []
  const [deskId] = await namedDesks(tx, row.receivedByOrganId)
  if (deskId === undefined || (await sitsAtNamedDesk(tx, row.receivedByOrganId))) return []
  return [{ kind: 'ALLOCATED', on: tx.today, accountId: null, deskId, organId: row.receivedByOrganId }]
}
