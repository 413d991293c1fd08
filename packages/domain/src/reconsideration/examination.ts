import type { Counted } from '@petition/law'
import { applicationOf, fyClock, governing, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { isMaterial, supplementTime } from './supplement.js'

type Material = ReconFactOf<'SUPPLEMENT_RECEIVED'>
type Examined = Pick<Material | ReconFactOf<'APPLICATION_RECEIVED'>, 'id' | 'on' | 'kind'>

/** What the examination last began with: the application, or under the text of 2023 the material that came (第三十一条第三款). */
export const lastExamined = (log: ReconLog): Examined | null =>
  (governing(log) === 'reconsideration-2023' ? restartedBy(log) : null) ?? applicationOf(log)

/**
 * The material that began the examination last. The first that came while it was awaited begins it anew, and a further piece as
 * long as that examination runs; what comes after its end, or after the application was accepted, is recorded and moves nothing:
 * silence has accepted then (第三十条第三款).
 */
function restartedBy(log: ReconLog): Material | null {
  const accepted = log.first('ACCEPTED')
  return log.of('SUPPLEMENT_RECEIVED').reduce<Material | null>((last, one) => {
    if (!isMaterial(log, one) || (accepted !== null && one.on > accepted.on)) return last
    const lastOn = last && examinationOf(log, last)?.lawfulLastOn
    return lastOn && one.on > lastOn ? last : one
  }, null)
}

/** The examination of the application itself; under the text of 2017 without the time of the supplement (实施条例第二十九条). */
export function firstExamination(log: ReconLog): Counted<FyClockId> | null {
  const application = applicationOf(log)
  if (application === null) return null
  const time = governing(log) === 'reconsideration-2017' ? supplementTime(log) : null
  return fyClock(log, 'FY-ACCEPT5', {
    ...{ eventOn: application.on, eventWhat: application.kind },
    ...(time && { leftOut: [{ ...time, what: 'recon_supplement' }] }),
  })
}

const examinationOf = (log: ReconLog, examined: Examined): Counted<FyClockId> | null =>
  fyClock(log, 'FY-ACCEPT5', { eventOn: examined.on, eventWhat: examined.kind, article: '31(3)' })

/** The examination that runs now: five working days of the application, or five fresh ones of the material. */
export function acceptanceClock(log: ReconLog): Counted<FyClockId> | null {
  const examined = lastExamined(log)
  const isFirst = examined === null || examined.kind === 'APPLICATION_RECEIVED'
  return isFirst ? firstExamination(log) : examinationOf(log, examined)
}
