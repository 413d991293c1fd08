import type { LocalDate } from '@petition/law'
import type { ReconBody } from '../../reconsideration/index.js'
import type { Scenario, ScenarioFact } from '../input.js'
import { dayOf, dayOr, text, textOr } from '../telling.js'
import { toldOf, type ToldFact } from '../periods/told.js'

/** The names that the roles of a case have in a story. */
export interface Names {
  /** the organ of reconsideration */
  readonly body: string
  readonly respondent: string
  readonly applicants: readonly string[]
}

const firstNamed = (facts: readonly ScenarioFact[], kinds: readonly string[], field: string): string | null =>
  facts.filter(({ fact }) => kinds.includes(fact)).map((fact) => textOr(fact, field, null))[0] ?? null

export function namesOf({ facts }: Scenario): Names {
  const body =
    firstNamed(facts, ['application_received'], 'at') ??
    firstNamed(facts, ['recon_accepted', 'recon_not_accepted', 'suspended', 'hearing_set', 'copy_sent'], 'by') ??
    'REC'
  const respondent = firstNamed(facts, ['copy_received'], 'at') ?? 'RESP'
  const applied = facts.filter(({ fact }) => fact === 'application_received' || fact === 'act_known')
  const served = facts.filter(({ fact }) => fact === 'decision_served').map((fact) => text(fact, 'to'))
  const told = [...applied.map((fact) => textOr(fact, 'by', 'A1')), ...served.filter((name) => name !== respondent)]
  return { body, respondent, applicants: told.length === 0 ? ['A1'] : [...new Set(told)] }
}

/** What the story says about the act: when it was known, with or without the rights, and what kept the person. */
export interface ToldAct {
  readonly knewOn: LocalDate | null
  readonly wasTold: boolean
  readonly rightsLearnedOn: LocalDate | null
  readonly obstacles: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[]
  /** who came to know of it */
  readonly by: ToldFact | null
}

export function actOf(scenario: Scenario): ToldAct {
  const { facts } = toldOf(scenario)
  const known = facts.find(({ fact }) => fact.fact === 'act_known') ?? null
  const ends = facts.filter(({ fact }) => fact.fact === 'obstacle_ends')
  return {
    knewOn: known?.on ?? null,
    wasTold: known?.fact['told_of_rights'] !== false,
    rightsLearnedOn: facts.find(({ fact }) => fact.fact === 'rights_learned')?.on ?? null,
    obstacles: facts
      .filter(({ fact }) => fact.fact === 'obstacle_begins')
      .map(({ on }, at) => ({ from: on, to: ends[at]?.on ?? null })),
    by: known,
  }
}

/** The application with what was told of the act; of a story that starts in the middle, one that nothing is known of. */
export function applicationOf(
  scenario: Scenario,
  names: Names,
  application: ToldFact | null,
  on: LocalDate,
): ReconBody<'APPLICATION_RECEIVED'> {
  const act = actOf(scenario)
  const lastsTo = application ? dayOf(application.fact) : on
  return {
    ...{
      kind: 'APPLICATION_RECEIVED',
      how: 'IN_PERSON',
      request: '',
      reasons: '',
      asksReviewOf: null,
      lawsuit: 'NONE',
    },
    postmarkOn: application && dayOr(application.fact, 'postmark'),
    isComplete: application?.fact['complete'] !== false,
    obstacles: act.obstacles.map(({ from, to }) => ({ from, to: to ?? lastsTo, why: 'obstacle' })),
    act: {
      ...{ area: 'OTHER_ACT', title: '', respondentOrganId: names.respondent, isImmovable: false, doneOn: null },
      ...{ knownOn: act.knewOn, wasToldOfRights: act.wasTold, rightsLearnedOn: act.rightsLearnedOn },
    },
  }
}
