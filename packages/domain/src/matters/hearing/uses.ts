import type { MatterStory } from '../story.js'
import type { HearingUse } from './facts.js'
import type { Hearing } from './state.js'

/** What was said last of the use of a conclusion, and whether it is in an opinion that was given or only in a draft. */
export interface SaidUse extends HearingUse {
  readonly isIssued: boolean
}

/**
 * How the opinion uses the conclusion of a hearing (local rules: an important basis; decision 050).
 *
 * @param isOwn the organ that writes it also reads its draft; to others an opinion is nothing before it is issued
 */
export function useOfHearing(story: MatterStory, hearing: Hearing, isOwn: boolean): SaidUse | null {
  const said = (facts: readonly { readonly id: string; readonly hearingUses?: readonly HearingUse[] }[]) =>
    facts.flatMap(({ id, hearingUses }) =>
      (hearingUses ?? []).filter((use) => use.hearingId === hearing.id).map((use) => ({ factId: id, use })),
    )
  const issued = said([...story.of('OPINION_ISSUED'), ...story.of('REVIEW_DECIDED')])
  const drafted = isOwn ? said([...story.of('OPINION_DRAFTED'), ...story.of('REVIEW_DRAFTED')]) : []
  const at = ({ factId }: { factId: string }) => story.facts.findIndex((fact) => fact.id === factId)
  const last = [...issued, ...drafted].sort((a, b) => at(a) - at(b)).at(-1)
  return last ? { ...last.use, isIssued: issued.includes(last) } : null
}
