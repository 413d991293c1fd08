import {
  acceptanceClock,
  acceptanceOf,
  bodyOf,
  currentHearing,
  deadlineOfDecision,
  endOf,
  nextOwed,
  makerClock,
  makerOf,
  normAnswerClock,
  normReviewsOf,
  openProposal,
  orderOf,
  outcomeOf,
  procedureOf,
  reconApplicationOf,
  reconDuties,
  reconStageOf,
  reconTextOf,
  type ReconDuty,
  type ReconLog,
} from '@petition/domain/reconsideration'
import { addDays, type LocalDate } from '@petition/law'
import type { CaseFold } from '../casework/index.js'
import type { ReconCaseEntity } from './recon.entity.js'

/** Stands for "no day" where a column is sorted by. */
const NO_DAY = '9999-12-31' as LocalDate

export interface ReconFold extends CaseFold {
  readonly log: ReconLog
  readonly row: Omit<ReconCaseEntity, 'id' | 'number'>
}

export function foldRecon(log: ReconLog): ReconFold {
  const duties = reconDuties(log)
  const stage = reconStageOf(log)
  const organId = bodyOf(log)
  return {
    ...{ log, organId, handlerId: null, isOpen: stage !== 'CLOSED', refoldOn: refoldOn(log, duties) },
    parts: [{ partId: null, duties }],
    row: rowOf(log, duties),
  }
}

function rowOf(log: ReconLog, duties: readonly ReconDuty[]): ReconFold['row'] {
  const application = reconApplicationOf(log)
  if (application === null) throw new Error('a reconsideration begins with its application')
  const { act } = application
  const organId = bodyOf(log)
  const end = endOf(log)
  const next = nextOwed(duties.filter((one) => one.owedBy.kind === 'ORGAN' && one.owedBy.id === organId))
  const isTold =
    log.first('COPY_SENT') !== null || log.of('SERVED').some((one) => one.toOrganId === act.respondentOrganId)
  const acceptance = acceptanceOf(log)
  const hasPeriod = acceptance !== null && end === null
  return {
    ...{ organId, respondentOrganId: act.respondentOrganId, isRespondentTold: isTold, text: reconTextOf(log) },
    ...{ stage: reconStageOf(log), endHow: end?.how ?? null, endedOn: end?.on ?? null },
    ...{ area: act.area, actTitle: act.title, procedure: procedureOf(log), receivedOn: application.on },
    ...{
      acceptedOn: acceptance?.on ?? null,
      decideBy: hasPeriod ? (deadlineOfDecision(log)?.lawfulLastOn ?? null) : null,
    },
    hearingOn: currentHearing(log)?.hearingOn ?? null,
    isAwaitingApproval: openProposal(log) !== null,
    ...{ nextClock: next?.clock ?? null, dueOn: next?.warnOn ?? NO_DAY },
  }
}

/** The next day on which the fold changes by the day alone: silence that accepts, a public notice that runs out, a period that ends. */
function refoldOn(log: ReconLog, duties: readonly ReconDuty[]): LocalDate | null {
  const silentOn = acceptanceOf(log) === null && endOf(log) === null ? acceptanceClock(log)?.lawfulLastOn : null
  const lapsedOn = endOf(log) === null ? deadlineOfDecision(log)?.lawfulLastOn : null
  const notices = log.of('SERVED').flatMap((served) => {
    const outcome = outcomeOf(log, served)
    return outcome.kind === 'PENDING' && outcome.until !== null ? [outcome.until] : []
  })
  const after = [lapsedOn, ...answersAwaited(log), ...performanceAwaited(log), ...suingAwaited(duties)]
  const days = [silentOn, ...after.map((day) => (day ? addDays(day, 1) : null)), ...notices]
  return days.reduce<LocalDate | null>(
    (next, day) => (day && day > log.asOf && (next === null || day < next) ? day : next),
    null,
  )
}

/** Last days of answers on rules, of organs they were passed to and of makers: from the day after, they are pressed for. */
const answersAwaited = (log: ReconLog): readonly (LocalDate | null)[] =>
  endOf(log) !== null
    ? []
    : normReviewsOf(log)
        .filter(({ handled }) => handled === null)
        .flatMap((review) => {
          const maker = makerOf(log, review)
          const asked = maker?.answered === null ? makerClock(log, maker) : null
          return [normAnswerClock(log, review)?.lawfulLastOn ?? null, asked?.lawfulLastOn ?? null]
        })

/** The day until which the respondent performs: from the day after, it is ordered to. */
const performanceAwaited = (log: ReconLog): readonly (LocalDate | null)[] =>
  log.first('PERFORMED') === null ? [orderOf(log)?.by ?? null] : []

/** Last days to sue: from the day after, the time to apply for enforcement runs (行政强制法第五十三条). */
const suingAwaited = (duties: readonly ReconDuty[]): readonly (LocalDate | null)[] =>
  duties.filter(({ clock, end }) => clock === 'FY-SUE15' && end === null).map(({ lawfulLastOn }) => lawfulLastOn)
