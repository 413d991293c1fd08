import { serviceEffect, type FactKind, type MatterFact, type MatterStory } from '@petition/domain'
import type { FactsAppended } from '../matters/hooks.js'
import type { Tx } from '../platform/index.js'
import { paperKindOf } from './drafts/index.js'
import { issuePaper } from './issue-paper.js'
import { markPapers } from './mark-papers.js'
import { matterTold } from './matter-door.js'

/** Facts that say that something on the record, or of a petitioner, was not so. */
const CORRECTS: ReadonlySet<FactKind> = new Set(['CORRECTED', 'PARTY_CORRECTED', 'PARTY_STRUCK'])

/** Each act leaves its papers, and a correction marks those that it made wrong: all in the transaction of the act. */
export async function papersOfAct(tx: Tx, told: FactsAppended): Promise<void> {
  if (told.source === 'IMPORT') return
  const due = told.appended.filter((fact) => isDue(told, fact))
  const corrections = told.appended.filter((fact) => CORRECTS.has(fact.kind))
  if (due.length + corrections.length === 0) return
  const matter = await matterTold(tx, told)
  for (const fact of due) await issuePaper(tx, matter, { fact, factCount: told.facts.length })
  const before = told.facts.slice(0, told.facts.length - told.appended.length)
  for (const correction of corrections) await markPapers(tx, matter, before, correction)
}

function isDue({ story, lookupCode }: FactsAppended, fact: MatterFact): boolean {
  if (paperKindOf(fact) === null) return false
  // Without a code there is nobody at the counter to hand the slip to.
  if (fact.kind === 'REGISTERED') return lookupCode !== null
  return fact.kind === 'SERVED' || fact.kind === 'SLIP_RETURNED' ? isProven(story, fact) : true
}

function isProven(story: MatterStory, fact: MatterFact & { kind: 'SERVED' | 'SLIP_RETURNED' }): boolean {
  const servedId = fact.kind === 'SERVED' ? fact.id : fact.servedId
  const served = story.of('SERVED').find((one) => one.id === servedId)
  return served !== undefined && serviceEffect(story, served).kind === 'RECEIVED'
}
