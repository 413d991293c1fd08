import { claimNos, receivedFact, type ClaimText, type MatterStory, type Purpose, type Topic } from '@petition/domain'
import { Conflict, InvalidInput, type Tx } from '../../platform/index.js'
import type { Appending } from './append-facts.js'
import { needed, wanted } from './texts.js'

/** The text that is to be given on, as the clerk left it: without what is not the receiver's to know, such as a third person's name. */
export interface HandedText {
  readonly summary: string
  /** by the numbers that the claims have now; a claim left out goes as it is */
  readonly claims: readonly { readonly no: number; readonly text: string; readonly factsAndReasons?: string | null }[]
}

/**
 * The fact that the text given on is another than the one told at intake; none where nothing was changed. What was told stays in
 * the record, and only the head and the desk named for accusations read it there.
 *
 * @throws InvalidInput `NO_SUCH_CLAIM` | `REQUIRED` | `TOO_LONG`
 */
export function settledText(tx: Tx, story: MatterStory, handed: HandedText | null | undefined): readonly Appending[] {
  if (!handed) return []
  const received = receivedFact(story)
  if (!received) throw new Conflict('NOT_RECEIVED')
  const claims = checkedClaims('input.handed', handed, claimNos(story))
  const summary = needed('input.handed.summary', handed.summary, 200)
  const isSame =
    summary === received.summary &&
    claims.every((claim) => {
      const before = received.claims.find(({ no }) => no === claim.no)
      return before?.text === claim.text && before.factsAndReasons === claim.factsAndReasons
    })
  return isSame ? [] : [textFact(tx, summary, claims, received)]
}

export function checkedClaims(path: string, handed: HandedText, nos: readonly number[]): readonly ClaimText[] {
  return handed.claims.map(({ no, text, factsAndReasons }, at) => {
    if (!nos.includes(no)) throw new InvalidInput({ [`${path}.claims.${at}.no`]: 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
    return {
      no,
      text: needed(`${path}.claims.${at}.text`, text),
      factsAndReasons: wanted(`${path}.claims.${at}.factsAndReasons`, factsAndReasons),
    }
  })
}

export const textFact = (
  tx: Tx,
  summary: string,
  claims: readonly ClaimText[],
  { purpose, topic }: { readonly purpose: Purpose; readonly topic: Topic },
): Appending => ({ kind: 'TEXT_SETTLED', on: tx.today, summary, claims, purpose, topic })
