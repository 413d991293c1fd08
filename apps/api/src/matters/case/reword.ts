import type { FactKind, MatterStory } from '@petition/domain'
import type { Tx } from '../../platform/index.js'
import { openParties } from '../intake/insert-parties.js'
import { writeGrams } from './write-fold.js'

/** Facts after which the words of a matter are others: what it is found by follows, so that nothing taken out is found. */
const REWORDS: ReadonlySet<FactKind> = new Set([
  'SPLIT_OFF',
  'TEXT_SETTLED',
  'CORRECTED',
  'PARTY_CORRECTED',
  'PARTY_STRUCK',
])

export async function rewordGrams(
  tx: Tx,
  matterId: string,
  story: MatterStory,
  kinds: readonly FactKind[],
): Promise<void> {
  if (!kinds.some((kind) => REWORDS.has(kind))) return
  const names = (await openParties(tx, matterId)).flatMap(({ name }) => (name === null ? [] : [name]))
  await writeGrams(tx, matterId, story, names)
}
