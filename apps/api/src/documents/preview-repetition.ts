import { citationNode } from '../organs/index.js'
import type { AskedRepetition } from '../matters/reading/index.js'
import type { Ctx } from '../platform/index.js'
import { openRepetition } from './matter-door.js'
import { paperIf, type PaperPreview } from './preview-paper.js'

export interface RepetitionPreview {
  readonly gate: 'G-PENDING' | 'G-RECHECKED' | null
  readonly citation: ReturnType<typeof citationNode> | null
  readonly paper: PaperPreview | null
}

/**
 * What would come of it if the matter were brought again: refused by law with the notice of it (第十九条第三款、第三十六条第三款), or
 * taken as a new matter. Writes nothing.
 */
export async function previewRepetition(
  ctx: Ctx,
  asked: AskedRepetition & { readonly matterId: string },
): Promise<RepetitionPreview> {
  const { matter, gate, facts } = await openRepetition(ctx, asked)
  if (gate === null) return { gate: null, citation: null, paper: null }
  return { gate: gate.gate, citation: citationNode(gate.citation), paper: await paperIf(ctx, matter, facts) }
}
