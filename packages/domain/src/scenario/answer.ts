import { citationText, localDate } from '@petition/law'
import {
  DEFAULT_LAW_SETTINGS,
  HOUSE_CLOCKS,
  duties,
  factsWithoutEffect,
  gatesOf,
  mayAccept,
  mayConclude,
  mayDecide,
  mayExtend,
  mayExtendDecision,
  mayIssueOpinion,
  mayObject,
  mayPassToAccused,
  mayRequest,
  mayUseSimple,
  storyOf,
  type Lawful,
  type MatterStory,
} from '../matters/index.js'
import type { OrganKind } from '../organs/index.js'
import { UnclearScenario, type Scenario, type ScenarioAnswer, type ScenarioAsk } from './input.js'
import { calendarOf, inOrder, obligation } from './obligation.js'
import { answerPeriods } from './periods/answer.js'
import { answerReconsideration } from './reconsideration/answer.js'
import { translatePetition } from './translate.js'

/**
 * What the law makes of a scenario on its day, by the same `duties()` and acts as the rest of the system.
 *
 * @throws UnclearScenario for an unknown fact, act or domain
 */
export function answerScenario(scenario: Scenario): ScenarioAnswer {
  switch (scenario.domain) {
    case 'petition':
      return answerPetition(scenario)
    case 'periods':
      return answerPeriods(scenario)
    case 'reconsideration':
      return answerReconsideration(scenario)
    default:
      throw new UnclearScenario(`domain ${scenario.domain} is not formalised here`)
  }
}

function answerPetition(scenario: Scenario): ScenarioAnswer {
  const story = storyOfScenario(scenario)
  const asOf = story.asOf
  return {
    obligations: inOrder(
      duties(story)
        .filter((duty) => !Object.hasOwn(HOUSE_CLOCKS, duty.clock))
        .map((duty) => obligation(duty, asOf)),
    ),
    acts: (scenario.ask ?? []).map((ask) => answerAsk(story, ask)),
    refused: factsWithoutEffect(story)
      .filter(({ factId }) => scenario.facts.some((fact) => fact.id === factId))
      .map(({ factId, citation }) => ({ fact: factId, article: citationText(citation) })),
    gates: gatesOf(story).map(({ factId, gate, effect, citation }) => ({
      fact: factId,
      gate,
      effect,
      article: citationText(citation),
    })),
  }
}

export function storyOfScenario(scenario: Scenario): MatterStory {
  const kinds = scenario.organ_kinds ?? {}
  const organKind = (id: string): OrganKind =>
    kinds[id] === 'political_legal'
      ? 'POLITICAL_LEGAL'
      : kinds[id] === 'discipline'
        ? 'DISCIPLINE'
        : id === 'PO'
          ? 'PETITION_OFFICE'
          : 'BUREAU'
  return storyOf(translatePetition(scenario), {
    asOf: localDate(scenario.as_of),
    calendar: calendarOf(scenario),
    settings: { ...DEFAULT_LAW_SETTINGS, presumedAcceptance: scenario.default_acceptance === true },
    organKind,
  })
}

function answerAsk(story: MatterStory, ask: ScenarioAsk): ScenarioAnswer['acts'][number] {
  const verdict = lawOf(story, ask)
  const citation = verdict.isGranted ? verdict.value.citation : verdict.refusal.citation
  const answer = { act: ask.act, by: ask.by, lawful: verdict.isGranted, article: citationText(citation) }
  return verdict.gate === undefined ? answer : { ...answer, gate: verdict.gate }
}

function lawOf(story: MatterStory, { act, by, days }: ScenarioAsk): Lawful {
  switch (act) {
    case 'accept':
      return mayAccept(story, by)
    case 'object':
      return mayObject(story, by)
    case 'extend':
      return mayExtend(story, by, days ?? 0)
    case 'issue_opinion':
      return mayIssueOpinion(story, by)
    case 'request_review':
      return mayRequest(story, by, 'REVIEW')
    case 'decide_review':
      return mayDecide(story, by, 'REVIEW')
    case 'extend_review':
      return mayExtendDecision(story, 'REVIEW')
    case 'request_recheck':
      return mayRequest(story, by, 'RECHECK')
    case 'decide_recheck':
      return mayDecide(story, by, 'RECHECK')
    case 'extend_recheck':
      return mayExtendDecision(story, 'RECHECK')
    case 'conclude':
      return mayConclude(story)
    case 'use_simple_handling':
      return mayUseSimple(story, by)
    case 'pass_to_accused':
      return mayPassToAccused(story)
    default:
      throw new UnclearScenario(`unknown act: ${act}`)
  }
}
