/** A scenario as it is written down: a small story with dated facts, and acts whose lawfulness is asked. */
export interface Scenario {
  readonly id?: string
  readonly domain: string
  readonly as_of: string
  readonly facts: readonly ScenarioFact[]
  readonly petitioners?: readonly string[]
  readonly organ_kinds?: Readonly<Record<string, string>>
  readonly calendar?: { readonly announced_through?: number }
  readonly default_acceptance?: boolean
  readonly watch?: readonly string[]
  readonly ask?: readonly ScenarioAsk[]
  readonly expected?: ScenarioAnswer
}

export interface ScenarioFact {
  readonly id: string
  readonly fact: string
  readonly date?: string
  readonly instant?: string
  readonly [field: string]: unknown
}

export interface ScenarioAsk {
  readonly act: string
  readonly by: string
  readonly days?: number
}

export interface ScenarioObligation {
  readonly clock: string
  readonly owed_by: string
  readonly kind: 'duty' | 'right'
  readonly event_day: string
  readonly raw_last_day: string | null
  readonly lawful_last_day: string | null
  readonly strict_day: string | null
  readonly provisional: boolean
  readonly state: string
  readonly ended_on: string | null
  readonly article: string
}

export interface ScenarioAnswer {
  readonly obligations: readonly ScenarioObligation[]
  readonly acts: readonly { act: string; by: string; lawful: boolean; article: string; gate?: string }[]
  readonly refused: readonly { fact: string; article: string }[]
  readonly gates: readonly { fact: string; gate: string; effect: string; article: string }[]
}

/** A scenario that cannot be understood: which fact or field, and why. */
export class UnclearScenario extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'UnclearScenario'
  }
}
