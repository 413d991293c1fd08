import type { Calendar, LocalDate } from '@petition/law'

/** What every fact of a case says: facts are appended and never changed. `on` is the day it happened (office's zone). */
export interface CaseFactHead {
  readonly id: string
  readonly kind: string
  readonly on: LocalDate
  /** ISO instant; only shown, never counted with. */
  readonly recordedAt: string
  /** Account that recorded it; null where the system did. */
  readonly byAccountId: string | null
  /** Organ for which the act was done. */
  readonly organId: string
}

/** A correction is a fact: `set` replaces fields of the corrected one, `isAnnulled` takes it out altogether. */
export interface CorrectionBody {
  readonly factId: string
  readonly set: Readonly<Record<string, unknown>>
  readonly isAnnulled: boolean
  readonly reason: string
}

type OfKind<Fact extends CaseFactHead, Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>

/** The facts of one case as they count on a day: corrected, in order, nothing later than that day. */
export interface CaseLog<Fact extends CaseFactHead> {
  /** the question is asked at the end of this day */
  readonly asOf: LocalDate
  readonly calendar: Calendar
  readonly facts: readonly Fact[]
  of<Kind extends Fact['kind']>(kind: Kind): readonly OfKind<Fact, Kind>[]
  first<Kind extends Fact['kind']>(kind: Kind): OfKind<Fact, Kind> | null
  last<Kind extends Fact['kind']>(kind: Kind): OfKind<Fact, Kind> | null
}

export interface CaseFrame<Fact extends CaseFactHead> {
  readonly asOf: LocalDate
  readonly calendar: Calendar
  /** The order of the procedure, for facts of one day: it must not matter in which order they were told. Others come last. */
  readonly order: readonly Fact['kind'][]
}

/** Applies corrections: the corrected facts, without the annulled ones. The order of recording decides between two of them. */
export function corrected<Fact extends CaseFactHead>(facts: readonly Fact[]): readonly Fact[] {
  const corrections = facts.filter((fact): fact is Fact & CorrectionBody => fact.kind === 'CORRECTED')
  if (corrections.length === 0) return facts
  const annulled = new Set(corrections.filter((one) => one.isAnnulled).map((one) => one.factId))
  return facts
    .filter((fact) => !annulled.has(fact.id))
    .map((fact) =>
      corrections.filter((one) => one.factId === fact.id).reduce((so, one) => ({ ...so, ...one.set }) as Fact, fact),
    )
}

/** @param facts in the order of recording */
export function caseLog<Fact extends CaseFactHead>(facts: readonly Fact[], frame: CaseFrame<Fact>): CaseLog<Fact> {
  const { asOf, calendar, order } = frame
  const rank = new Map(order.map((kind, at) => [kind, at]))
  const rankOf = (fact: Fact) => rank.get(fact.kind) ?? order.length
  const counted = corrected(facts)
    .filter((fact) => fact.on <= asOf)
    .map((fact, at) => ({ fact, at }))
    .sort(
      (a, b) =>
        (a.fact.on < b.fact.on ? -1 : a.fact.on > b.fact.on ? 1 : 0) || rankOf(a.fact) - rankOf(b.fact) || a.at - b.at,
    )
    .map(({ fact }) => fact)
  const byKind = new Map<string, Fact[]>()
  for (const fact of counted) {
    const list = byKind.get(fact.kind)
    if (list) list.push(fact)
    else byKind.set(fact.kind, [fact])
  }
  const of = <Kind extends Fact['kind']>(kind: Kind) =>
    (byKind.get(kind) ?? []) as unknown as readonly OfKind<Fact, Kind>[]
  return {
    ...{ asOf, calendar, facts: counted, of },
    first: (kind) => of(kind)[0] ?? null,
    last: (kind) => of(kind).at(-1) ?? null,
  }
}
