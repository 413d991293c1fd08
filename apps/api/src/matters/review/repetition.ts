import type { Citation, LocalDate } from '@petition/law'
import { gateOfRepetition, storyOf, type FactOf, type MatterFact } from '@petition/domain'
import { requireViewer, type Ctx } from '../../platform/index.js'
import type { MatterCase } from '../case/load-case.js'

/** What decides whether a repetition is taken. */
export interface AskedRepetition {
  /** day on which it was brought */
  readonly on: LocalDate
  /** where it was brought; left out: the own organ */
  readonly organId?: string | null
  /** whoever brought it; left out: all of them */
  readonly partyId?: string | null
  readonly level: 'SAME' | 'HIGHER'
  readonly factsAndReasons: 'SAME' | 'NEW'
}

export type Brought = Omit<FactOf<'BROUGHT_AGAIN'>, 'id' | 'recordedAt' | 'byAccountId'>
export type Gated = ReturnType<typeof gateOfRepetition>

/** The repetition as a fact, with all that the law asks of it. */
export const broughtAs = (
  { story }: Pick<MatterCase, 'story'>,
  { on, level, factsAndReasons, partyId = null }: AskedRepetition,
  organId: string,
  note: string,
): Brought => ({
  ...{ kind: 'BROUGHT_AGAIN', on, level, factsAndReasons, note, organId, partyId },
  at: story.organKind(organId) === 'PETITION_OFFICE' ? 'PETITION_OFFICE' : 'ORGAN',
})

/** Which of its two refusals the law has for it (第十九条第三款、第三十六条第三款), asked of the matter as it stands with the repetition. */
export function gateFor({ facts, story }: Pick<MatterCase, 'facts' | 'story'>, fact: Brought): Gated {
  const brought = { ...fact, id: 'brought', recordedAt: '', byAccountId: null }
  const asOf = fact.on > story.asOf ? fact.on : story.asOf
  return gateOfRepetition(storyOf([...facts, brought as MatterFact], { ...story, asOf }), brought)
}

/** 不予受理、不再受理, in the name of the organ it was brought to. */
export const refusalOf = ({ on, organId }: Brought, gate: 'G-PENDING' | 'G-RECHECKED') => ({
  ...{ kind: 'REPETITION_REFUSED' as const, on, organId, broughtOn: on, gate },
})

export interface RepetitionIf {
  readonly gate: { readonly gate: 'G-PENDING' | 'G-RECHECKED'; readonly citation: Citation } | null
  /** the facts that would be appended; the refusal last */
  readonly facts: readonly MatterFact[]
}

/** What would come of it if the matter were brought again so. Writes nothing. */
export function repetitionIf(ctx: Ctx, matter: MatterCase, asked: AskedRepetition): RepetitionIf {
  const { accountId, organId } = requireViewer(ctx)
  const fact = broughtAs(matter, asked, asked.organId ?? organId, '')
  const gate = gateFor(matter, fact)
  const recorded = { recordedAt: ctx.now().toISOString(), byAccountId: accountId }
  const facts = [{ ...fact, toMatterId: null }, ...(gate ? [refusalOf(fact, gate.gate)] : [])]
  return { gate, facts: facts.map((one, at) => ({ ...one, ...recorded, id: `supposed-${at}` }) as MatterFact) }
}
