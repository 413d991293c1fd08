import type { ProposableAct } from '@petition/domain'
import { newId, type Tx } from '../../platform/index.js'
import type { Appending } from '../case/append-facts.js'

/** The fact of asking for an act that a second person does or declines. */
export const proposed = (tx: Tx, act: ProposableAct, input: Readonly<Record<string, unknown>> | object): Appending => ({
  kind: 'PROPOSED',
  on: tx.today,
  proposalId: newId(),
  act,
  input: { ...input },
})
