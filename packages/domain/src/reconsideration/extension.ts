import { granted, later, refused, type Counted, type Verdict } from '@petition/law'
import { articleOf, fyClock, type FyClockId } from './clocks.js'
import type { ReconFactOf } from './facts.js'
import type { ReconLog } from './log.js'
import { applicantsFor } from './parties.js'
import { leftOutOf } from './pauses.js'
import { receivedByAll } from './services.js'
import { acceptanceOf, procedureOf, type Acceptance } from './state.js'

/** Calendar days by which the head of the body may let the ordinary period be extended, once (第六十二条第一款). */
export const LONGEST_EXTENSION = 30

type Extended = ReconFactOf<'EXTENDED'>

/** When every applicant was told; as told with the fact, or by the proof of service. */
export const extensionNoticeOn = (log: ReconLog, fact: Extended) =>
  fact.noticeOn ??
  receivedByAll(log, 'RECON_EXTENSION_NOTICE', fact.id, applicantsFor(log, 'RECON_EXTENSION_NOTICE', fact.id))

/** The thirty days of a case that was accepted in the simple procedure, also after it changed (第六十二条第二款). */
export const simplePeriod = (log: ReconLog, acceptance: Acceptance): Counted<FyClockId> | null =>
  run(log, acceptance, 'FY-S-DEC30', [])

/** The sixty or thirty days from the acceptance, without what an extension adds. */
export function decisionBase(log: ReconLog, acceptance: Acceptance): Counted<FyClockId> | null {
  const id = procedureOf(log) === 'SIMPLE' ? 'FY-S-DEC30' : 'FY-DEC60'
  return run(log, acceptance, id, [])
}

const run = (log: ReconLog, acceptance: Acceptance, id: FyClockId, extended: readonly Extended[]) =>
  fyClock(log, id, {
    ...{ eventOn: acceptance.on, eventWhat: `accepted_${acceptance.how.toLowerCase()}` },
    leftOut: leftOutOf(log, { isSimple: id === 'FY-S-DEC30', isByReceipt: acceptance.how === 'RECEIPT' }),
    ...(extended.length > 0 && {
      extensions: extended.map((one) => ({ days: one.days, approvedBy: one.approvedBy, approvedOn: one.on })),
    }),
  })

/**
 * The extension that counts: approved by the head of the body and told to the applicants in writing, both not after the
 * lawful last day then running; once, by at most thirty days. Others are in the record and move nothing.
 */
export function effectiveExtension(log: ReconLog): Extended | null {
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return null
  const base = decisionBase(log, acceptance)
  return log.of('EXTENDED').find((fact) => isEffective(log, base, fact)) ?? null
}

function isEffective(log: ReconLog, base: Counted | null, fact: Extended): boolean {
  const toldOn = extensionNoticeOn(log, fact)
  if (!fact.isHeadApproved || toldOn === null || base === null || procedureOf(log) === 'SIMPLE') return false
  const isInTime = base.lawfulLastOn === null || later(fact.on, toldOn) <= base.lawfulLastOn
  return isInTime && fact.days >= 1 && fact.days <= LONGEST_EXTENSION
}

/** The period of deciding as it runs now. */
export function decisionClock(log: ReconLog, acceptance: Acceptance): Counted<FyClockId> | null {
  const id = procedureOf(log) === 'SIMPLE' ? 'FY-S-DEC30' : 'FY-DEC60'
  const extension = effectiveExtension(log)
  return run(log, acceptance, id, extension === null ? [] : [extension])
}

/** Whether an extension may be decided today (第六十二条第一款; 2017: 第三十一条第一款). */
export function mayExtend(log: ReconLog, days: number | null): Verdict<null> {
  const article = articleOf(log, '62(1)', '31(1)')
  const acceptance = acceptanceOf(log)
  if (acceptance === null) return refused('RECON_NOT_ACCEPTED_YET', article)
  if (procedureOf(log) === 'SIMPLE') return refused('RECON_SIMPLE_NOT_EXTENDED', articleOf(log, '62(2)', '31(1)'))
  const former = log.first('EXTENDED')
  if (former !== null) return refused('RECON_EXTENDED_ONCE', article, { on: former.on })
  const lastOn = decisionBase(log, acceptance)?.lawfulLastOn ?? null
  if (lastOn !== null && log.asOf > lastOn) return refused('RECON_PERIOD_OVER', article, { lastOn })
  if (days !== null && (!Number.isSafeInteger(days) || days < 1 || days > LONGEST_EXTENSION))
    return refused('RECON_EXTENSION_DAYS', article, { asked: days, most: LONGEST_EXTENSION })
  return granted(null)
}
