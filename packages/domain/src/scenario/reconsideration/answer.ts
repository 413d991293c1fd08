import { citationText, CLOCKS, isClockId, reconsiderationLaw, type Citation, type Clock } from '@petition/law'
import { dutyFrom, party, type DutyOf } from '../../casework/index.js'
import {
  effectiveExtension,
  mayExtend,
  reconArticleOf,
  reconDuties,
  reconLog,
  refusalOf,
  supplementClock,
  type ReconDuty,
  type ReconLog,
} from '../../reconsideration/index.js'
import { UnclearScenario, type Scenario, type ScenarioAnswer, type ScenarioAsk } from '../input.js'
import { inOrder, obligation, type Refused } from '../obligation.js'
import { toldOf } from '../periods/told.js'
import { actOf, namesOf } from './application.js'
import { translateReconsideration, UNTOLD } from './translate.js'

/** What the law makes of a reconsideration on its day, by the same duties as the reconsideration window's cases. */
export function answerReconsideration(scenario: Scenario): ScenarioAnswer {
  const { asOf, calendar } = toldOf(scenario)
  const log = reconLog(translateReconsideration(scenario), { asOf, calendar })
  const ofCase = examinedOnce(reconDuties(log).filter(isTold), log)
  const duties = [...ofCase.map(asTheBookHasIt), ...windowsBefore(scenario, log)]
  return {
    obligations: inOrder(duties.map((duty) => obligation(duty, asOf))),
    acts: (scenario.ask ?? []).map((ask) => answerAsk(log, ask)),
    refused: withoutEffect(log),
    gates: [],
  }
}

/** Clocks of the book only, and none that hangs on an application nobody told of. */
const isTold = (duty: ReconDuty): boolean => isClockId(duty.clock) && !duty.key.split(':').includes(UNTOLD)

/** The board shows the applicant's supplement as a window; in the book it is a duty. */
function asTheBookHasIt(duty: ReconDuty): DutyOf<string> {
  const isRight = isClockId(duty.clock) && CLOCKS[duty.clock].kind === 'right'
  return { ...duty, kind: isRight ? 'RIGHT' : 'DUTY' }
}

/**
 * An application is examined once: the five days begin anew with the material (第三十一条第三款), and while it is awaited they stand
 * still. The board keeps both as duties of their own; the answer shows the one that counts.
 */
function examinedOnce(duties: readonly ReconDuty[], log: ReconLog): readonly ReconDuty[] {
  const isFresh = duties.some(({ clock, end }) => clock === 'FY-ACCEPT5' && end?.how !== 'SUPERSEDED')
  const material = supplementClock(log)?.lawfulLastOn ?? null
  const isGivenUp = log.first('GIVEN_UP') !== null || (material !== null && log.asOf > material)
  return duties.flatMap((duty) => {
    if (duty.clock !== 'FY-ACCEPT5' || duty.end?.how !== 'SUPERSEDED') return [duty]
    if (isFresh || isGivenUp) return []
    return [{ ...duty, rawLastOn: null, lawfulLastOn: null, warnOn: null, isSuspended: true, end: null }]
  })
}

/** The windows of somebody who has not applied yet: under the text of today (READINGS.RECONSIDERATION_TEXT). */
function windowsBefore(scenario: Scenario, log: ReconLog): readonly DutyOf<string>[] {
  const { by, knewOn, wasTold, rightsLearnedOn, obstacles } = actOf(scenario)
  const hasApplied = log.of('APPLICATION_RECEIVED').some(({ id }) => id !== UNTOLD)
  if (by === null || knewOn === null || hasApplied) return []
  const owedBy = party(namesOf(scenario).applicants[0] ?? 'A1')
  const frame = { event: by.fact, owedBy, kind: 'RIGHT', end: null } as const
  const window = (clock: Clock | null) =>
    clock === null ? [] : [dutyFrom<string>(clock, { ...frame, isSuspended: clock.lawfulLastOn === null })]
  const text = reconsiderationLaw.reconsiderationTextOn(log.asOf)
  if (text === 'reconsideration-2017') {
    const leftOut = obstacles.map((one) => ({ ...one, what: 'obstacle' }))
    const run = { eventOn: knewOn, eventWhat: 'act_known', leftOut, calendar: log.calendar }
    return window(reconsiderationLaw.runUnder(text, 'FY-APPLY60', run))
  }
  const { sixtyDays, oneYear } = reconsiderationLaw.applyBy(
    { knewOn, wasTold, rightsLearnedOn, obstacles },
    log.calendar,
  )
  return [...window(sixtyDays), ...window(oneYear)]
}

/** Facts that the law gives no effect: extensions that moved nothing, and a refusal after silence had accepted. */
function withoutEffect(log: ReconLog): readonly Refused[] {
  const refused = (fact: { id: string }, citation: Citation) => ({ fact: fact.id, article: citationText(citation) })
  const effective = effectiveExtension(log)
  const extensions = log.of('EXTENDED').filter((fact) => fact.id !== effective?.id)
  const late = log.of('NOT_ACCEPTED').filter((fact) => fact.id !== refusalOf(log)?.id)
  const isSimple = log.last('ACCEPTED')?.procedure === 'SIMPLE' && log.first('PROCEDURE_CHANGED') === null
  return [
    ...extensions.map((fact) => refused(fact, reconArticleOf(log, isSimple ? '62(2)' : '62(1)', '31(1)'))),
    ...late.map((fact) => refused(fact, reconArticleOf(log, '30(3)', '17(1)'))),
  ]
}

function answerAsk(log: ReconLog, { act, by, days }: ScenarioAsk): ScenarioAnswer['acts'][number] {
  if (act !== 'extend') throw new UnclearScenario(`unknown act in reconsideration: ${act}`)
  const verdict = mayExtend(log, days ?? null)
  const citation = verdict.isGranted ? reconArticleOf(log, '62(1)', '31(1)') : verdict.refusal.citation
  return { act, by, lawful: verdict.isGranted, article: citationText(citation) }
}
