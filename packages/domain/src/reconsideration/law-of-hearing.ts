import { granted, refused, type Citation, type Verdict } from '@petition/law'
import type { ReconActName } from './acts.js'
import { articleOf, governing } from './clocks.js'
import { hearingNoticeBy } from './hearing/law.js'
import { currentHearing } from './hearing/state.js'
import type { ReconLog } from './log.js'
import { duePapers, toldAllOn } from './papers.js'
import { acceptanceOf, endOf } from './state.js'

type HearingAct = Extract<
  ReconActName,
  'setReconHearing' | 'moveReconHearing' | 'cancelReconHearing' | 'holdReconHearing'
>
export const isHearingAct = (act: ReconActName): act is HearingAct => act.endsWith('ReconHearing')

/** Whether a hearing can be set, moved, called off or written down today (第五十条、第五十一条). */
export function mayHear(log: ReconLog, act: HearingAct): Verdict<{ readonly citation: Citation }> {
  const citation = articleOf(log, '50', '')
  const hearing = currentHearing(log)
  // The end of the case leaves the room and the people taken: they are set free also afterwards.
  if (act === 'cancelReconHearing')
    return hearing === null ? refused('RECON_NO_HEARING', citation) : granted({ citation })
  const end = endOf(log)
  if (end !== null) return refused('RECON_ENDED', citation, { on: end.on })
  if (acceptanceOf(log) === null) return refused('RECON_NOT_ACCEPTED_YET', citation)
  if (act === 'setReconHearing')
    return hearing === null ? granted({ citation }) : refused('RECON_HEARING_SET', citation, { on: hearing.hearingOn })
  if (hearing === null) return refused('RECON_NO_HEARING', citation)
  if (act !== 'holdReconHearing') return granted({ citation })
  if (log.asOf < hearing.hearingOn) return refused('RECON_HEARING_NOT_YET', citation, { on: hearing.hearingOn })
  return wereTold(log)
    ? granted({ citation })
    : refused('RECON_HEARING_NOT_TOLD', articleOf(log, '51(1)', ''), { on: hearing.hearingOn })
}

/** Everybody had the notice five working days before; under the text of 2017 before the hearing itself. */
function wereTold(log: ReconLog): boolean {
  const hearing = currentHearing(log)
  const due = hearing && duePapers(log).find((one) => one.ofId === hearing.factId)
  if (!hearing || !due) return false
  const toldOn = toldAllOn(log, due)
  const lastOn =
    governing(log) === 'reconsideration-2017'
      ? hearing.hearingOn
      : hearingNoticeBy(log, hearing.hearingOn)?.lawfulLastOn
  return toldOn !== null && (!lastOn || toldOn <= lastOn)
}
