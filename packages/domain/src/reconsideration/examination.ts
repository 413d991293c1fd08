import type { Counted, LocalDate } from '@petition/law'
import { applicationOf, fyClock, governing, type FyClockId } from './clocks.js'
import type { ReconLog } from './log.js'

interface Examined {
  readonly id: string
  readonly on: LocalDate
  readonly kind: string
}

/** What the examination last began with: the application, or under the text of 2023 the material that came (第三十一条第三款). */
export function lastExamined(log: ReconLog): Examined | null {
  const again = governing(log) === 'reconsideration-2023' ? log.last('SUPPLEMENT_RECEIVED') : null
  return again ?? applicationOf(log)
}

/** The examination of the application itself; under the text of 2017 without the time of the supplement (实施条例第二十九条). */
export function firstExamination(log: ReconLog): Counted<FyClockId> | null {
  const application = applicationOf(log)
  if (application === null) return null
  const asked = log.first('SUPPLEMENT_ASKED')
  const came = log.first('SUPPLEMENT_RECEIVED')
  const isLeftOut = asked !== null && governing(log) === 'reconsideration-2017'
  return fyClock(log, 'FY-ACCEPT5', {
    ...{ eventOn: application.on, eventWhat: application.kind },
    ...(isLeftOut && {
      leftOut: [{ from: asked.receivedOn ?? asked.on, to: came?.on ?? null, what: 'recon_supplement' }],
    }),
  })
}

/** The examination that runs now: five working days of the application, or five fresh ones of the material. */
export function acceptanceClock(log: ReconLog): Counted<FyClockId> | null {
  const examined = lastExamined(log)
  if (examined === null || examined.id === applicationOf(log)?.id) return firstExamination(log)
  return fyClock(log, 'FY-ACCEPT5', { eventOn: examined.on, eventWhat: examined.kind, article: '31(3)' })
}
