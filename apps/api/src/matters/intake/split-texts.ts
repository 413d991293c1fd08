import { receivedFact, sortings, type FactOf, type MatterStory, type Purpose, type Topic } from '@petition/domain'
import type { Tx } from '../../platform/index.js'
import type { Appending } from '../case/append-facts.js'
import { checkedClaims, textFact, type HandedText } from '../case/handed-text.js'
import { needed } from '../case/texts.js'

type Sorted = Pick<FactOf<'CLAIM_SORTED'>, 'claimClass'>

/** What the petitioner wants of one part of a split letter; where its claims are not sorted alike, as entered. */
export function purposeOf(sorted: readonly Sorted[], entered: Purpose): Purpose {
  const [first, ...others] = new Set(sorted.map((fact) => fact.claimClass))
  if (first === undefined || others.length > 0) return entered
  if (first !== 'REQUEST') return first
  return entered === 'ADVICE' || entered === 'ACCUSATION' ? 'REQUEST' : entered
}

/**
 * The text of what stays, where it is another than before: edited, or with a purpose or topic that told of the accusation
 * (第三十条第三款). Its claims have their new numbers.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `REQUIRED`
 */
export function stayingText(
  tx: Tx,
  story: MatterStory,
  gone: readonly number[],
  { staying, stayingTopic }: { readonly staying?: HandedText | null; readonly stayingTopic?: Topic | null },
): readonly Appending[] {
  const received = receivedFact(story)
  if (!received) return []
  const kept = received.claims.filter((claim) => !gone.includes(claim.no))
  const stays = sortings(story).filter((fact) => !gone.includes(fact.claimNo))
  const isSplit = sortings(story).some((fact) => gone.includes(fact.claimNo) && fact.claimClass === 'ACCUSATION')
  const purpose =
    isSplit && received.purpose === 'ACCUSATION' ? without(purposeOf(stays, received.purpose)) : received.purpose
  const topic = stayingTopic ?? (isSplit && received.topic === 'DISCIPLINE' ? 'OTHER' : received.topic)
  if (!staying && purpose === received.purpose && topic === received.topic) return []
  const nos = kept.map((claim) => claim.no)
  const edited = staying ? checkedClaims('input.staying', staying, nos) : []
  const claims = kept.map((claim, at) => ({ ...(edited.find(({ no }) => no === claim.no) ?? claim), no: at + 1 }))
  const summary = staying ? needed('input.staying.summary', staying.summary, 200) : received.summary
  return [textFact(tx, summary, claims, { purpose, topic })]
}

const without = (purpose: Purpose): Purpose => (purpose === 'ACCUSATION' ? 'OTHER' : purpose)
