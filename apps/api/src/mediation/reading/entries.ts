import { isAnnullable, isCorrectable, MEDIATION_FACTS, type MediationFact } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import type { Ctx } from '../../platform/index.js'
import { mayCorrectEntry } from '../correct-fact.js'

/** One entry of a record, as a page shows it. */
export interface Entry {
  readonly id: string
  readonly on: LocalDate
  readonly labelZh: string
  readonly labelEn: string
  readonly text: string
  readonly recordedAt: Date
  /** it was put right later, or taken out */
  readonly isCorrected: boolean
  /** the viewer may say that it was another day */
  readonly mayCorrect: boolean
  /** the viewer may say that it did not happen */
  readonly mayAnnul: boolean
}

/** The record in the order of recording; a correction says what it put right and why. */
export function entriesOf(ctx: Ctx, facts: readonly MediationFact[], textOf: (fact: MediationFact) => string): Entry[] {
  const corrections = facts.filter((fact) => fact.kind === 'CORRECTED')
  const annulled = new Set(corrections.filter((one) => one.isAnnulled).map((one) => one.factId))
  return facts.map((fact) => {
    const may = !annulled.has(fact.id) && mayCorrectEntry(ctx, fact)
    return {
      ...{ id: fact.id, on: fact.on, recordedAt: new Date(fact.recordedAt) },
      ...{ labelZh: MEDIATION_FACTS[fact.kind].zh, labelEn: MEDIATION_FACTS[fact.kind].en },
      text: fact.kind === 'CORRECTED' ? correctionText(facts, fact) : textOf(fact),
      isCorrected: corrections.some((one) => one.factId === fact.id),
      ...{ mayCorrect: may && isCorrectable(fact.kind), mayAnnul: may && isAnnullable(fact.kind) },
    }
  })
}

function correctionText(
  facts: readonly MediationFact[],
  { factId, isAnnulled, set, reason }: Extract<MediationFact, { kind: 'CORRECTED' }>,
): string {
  const was = facts.find((one) => one.id === factId)
  const what = was ? `${MEDIATION_FACTS[was.kind].zh} ${was.on}` : ''
  const now = isAnnulled ? '未发生' : String(set['on'] ?? '')
  return `${what} → ${now}；${reason}`
}
