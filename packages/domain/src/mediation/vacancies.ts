import type { MediationFact, MediationFactOf } from './facts.js'
import type { Mediation } from './state.js'

type Leaving = MediationFactOf<'MEMBER_DECLARED'> | MediationFactOf<'MEMBER_RELEASED'>

/** A time in which a mediation that was taken had nobody who may mediate. */
export interface Vacancy {
  /** the last mediator was let go, or stood back */
  readonly left: Leaving
  /** somebody free of ties came; null while nobody did */
  readonly filled: MediationFactOf<'MEMBER_DECLARED'> | null
}

/**
 * When the last mediator left the table, and who came after them: until then the body owes another one (人民调解法 第十九条).
 *
 * @param it with the facts in the order of their days; of one day in the order of the procedure
 */
export function vacancies(it: Mediation): readonly Vacancy[] {
  const mediators = new Set(
    it.log
      .of('MEMBER_NAMED')
      .filter((fact) => fact.as === 'MEDIATOR')
      .map((fact) => fact.accountId),
  )
  const free = new Set<string>()
  const found: Vacancy[] = []
  for (const fact of it.log.facts) {
    if (!isAbout(fact) || !mediators.has(fact.accountId)) continue
    if (fact.kind === 'MEMBER_DECLARED' && fact.isFree) {
      free.add(fact.accountId)
      const open = found.at(-1)
      if (open && !open.filled) found[found.length - 1] = { ...open, filled: fact }
      continue
    }
    if (free.delete(fact.accountId) && free.size === 0) found.push({ left: fact, filled: null })
  }
  return found
}

const isAbout = (fact: MediationFact): fact is Leaving =>
  fact.kind === 'MEMBER_DECLARED' || fact.kind === 'MEMBER_RELEASED'
