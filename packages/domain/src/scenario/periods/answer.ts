import { CLOCKS, type LeftOut, type LocalDate } from '@petition/law'
import { dutyFrom, met, party, type DutyEnd, type DutyOf } from '../../casework/index.js'
import { UnclearScenario, type Scenario, type ScenarioAnswer } from '../input.js'
import { inOrder, obligation, type Refused } from '../obligation.js'
import { dayOr } from '../telling.js'
import { confirmations } from './confirmation.js'
import { runExtended } from './extensions.js'
import { ownerOf, SINGLE_PERIODS, type SinglePeriod } from './period.js'
import { of, toldOf, type Told, type ToldFact } from './told.js'

/** Facts that start, end or move a period; anything else in a story of periods is a mistake of the teller. */
const KNOWN = new Set([
  ...SINGLE_PERIODS.flatMap(({ start, end }) => (end === null ? [start] : [start, end])),
  ...['agreement_effective', 'agreement_signed', 'confirmation_applied', 'period_extended'],
  ...['obstacle_begins', 'obstacle_ends'],
])

/** What has become of the single periods of a story on its day. @throws UnclearScenario for an unknown fact */
export function answerPeriods(scenario: Scenario): ScenarioAnswer {
  const unknown = scenario.facts.find(({ fact }) => !KNOWN.has(fact))
  if (unknown) throw new UnclearScenario(`fact ${unknown.id} has an unknown kind: ${unknown.fact}`)
  const told = toldOf(scenario)
  const confirmed = confirmations(told)
  const single = SINGLE_PERIODS.flatMap((period) => of(told, period.start).map((start) => run(told, period, start)))
  const duties = [...confirmed.duties, ...single.map(({ duty }) => duty)]
  return {
    obligations: inOrder(duties.map((duty) => obligation(duty, told.asOf))),
    acts: [],
    refused: [...confirmed.refused, ...single.flatMap(({ refused }) => refused)],
    gates: [],
  }
}

function run(told: Told, period: SinglePeriod, start: ToldFact): { duty: DutyOf<string>; refused: readonly Refused[] } {
  const { clock: id, eventIn } = period
  const eventOn = (eventIn === undefined ? null : dayOr(start.fact, eventIn)) ?? start.on
  const { clock, refused } = runExtended(told, id, {
    ...{ eventOn, eventWhat: start.fact.fact },
    ...(id === 'XS-SUE6M' && { leftOut: obstaclesOf(told) }),
  })
  const end = endOf(told, period, start)
  const itself: DutyEnd | null =
    period.end === null
      ? byItself(clock.lawfulLastOn, told.asOf)
      : met(end && { on: dayOr(end.fact, 'postmark') ?? end.on })
  const owedBy = party(ownerOf(period, start.fact, end?.fact ?? null))
  const kind = CLOCKS[id].kind === 'right' ? ('RIGHT' as const) : ('DUTY' as const)
  return { duty: dutyFrom(clock, { event: start.fact, owedBy, kind, end: itself }), refused }
}

/** A public notice needs nobody: it takes effect on its last day. */
const byItself = (lastOn: LocalDate | null, asOf: LocalDate): DutyEnd | null =>
  lastOn !== null && lastOn <= asOf ? { how: 'MET', on: lastOn } : null

/** The end that belongs to a start: the first after it, of the same agreement where the story names some. */
function endOf(told: Told, { end, same }: SinglePeriod, start: ToldFact): ToldFact | null {
  if (end === null) return null
  const isSame = ({ fact }: ToldFact) => same === undefined || fact[same] === start.fact[same]
  return of(told, end).find((one) => one.on >= start.on && isSame(one)) ?? null
}

/** 行政诉讼法 第四十八条第一款; both days inside. */
function obstaclesOf(told: Told): readonly LeftOut[] {
  const ends = of(told, 'obstacle_ends')
  return of(told, 'obstacle_begins').map(({ on }, at) => ({ from: on, to: ends[at]?.on ?? null, what: 'obstacle' }))
}
