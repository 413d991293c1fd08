import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerScenario, type Scenario, type ScenarioAnswer } from '../src/scenario/index.js'

const FOLDER = new URL('scenarios/', import.meta.url)
const scenarios = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Required<Scenario> & { title: string })

const byName = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** Only the watched clocks are asserted; what is not owed may be left out, and its dates are not compared. */
function comparable(answer: ScenarioAnswer, watch: readonly string[] | undefined) {
  const watched = answer.obligations.filter((one) => watch === undefined || watch.includes(one.clock))
  return {
    obligations: watched.filter((one) => one.state !== 'not_owed').sort(byName),
    acts: answer.acts,
    refused: [...answer.refused].sort(byName),
    gates: [...answer.gates].sort(byName),
  }
}

describe('worked cases of the procedure', () => {
  it('has cases to work with', () => expect(scenarios.length).toBeGreaterThanOrEqual(12))

  it.each(scenarios.map((scenario) => [`${scenario.id} ${scenario.title}`, scenario] as const))('%s', (_, scenario) => {
    expect(comparable(answerScenario(scenario), scenario.watch)).toEqual(comparable(scenario.expected, scenario.watch))
  })

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    '%s: what is not owed is said so or left out',
    (_, scenario) => {
      const answer = answerScenario(scenario)
      for (const expected of scenario.expected.obligations.filter((one) => one.state === 'not_owed')) {
        const same = answer.obligations.filter(
          (one) => one.clock === expected.clock && one.event_day === expected.event_day,
        )
        expect(same.filter((one) => one.owed_by === expected.owed_by && one.state !== 'not_owed')).toEqual([])
      }
    },
  )
})
