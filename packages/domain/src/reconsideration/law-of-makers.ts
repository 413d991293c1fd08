import { refused, type Citation, type Verdict } from '@petition/law'
import { articleOf, governing } from './clocks.js'
import type { ReconLog } from './log.js'
import { currentMaker, lateMaker, makerReceivedOn, openCall } from './makers.js'
import { openNormReview } from './norms.js'

export type MakerActName =
  | 'tellNormMaker'
  | 'recordMakerReceipt'
  | 'recordMakerAnswer'
  | 'remindNormMaker'
  | 'callNormMaker'
  | 'recordMakerExplanation'

const first = (article: Citation, ...asked: readonly (readonly [isSo: boolean, code: string])[]) => {
  const no = asked.find(([isSo]) => isSo)
  return no ? refused(no[1], article) : null
}

/** What stands against an act towards the maker of a rule (第五十八条); null where nothing does. The end of the case is asked by the table. */
export function againstMakerAct(log: ReconLog, act: MakerActName): Verdict<never> | null {
  const article = articleOf(log, act === 'callNormMaker' || act === 'recordMakerExplanation' ? '58(2)' : '58(1)', '')
  const review = openNormReview(log)
  const maker = currentMaker(log)
  const untold = [maker === null, 'RECON_MAKER_NOT_TOLD'] as const
  switch (act) {
    case 'tellNormMaker':
      return first(
        article,
        [governing(log) === 'reconsideration-2017', 'RECON_NO_MAKER'],
        [review === null, 'RECON_NO_NORM'],
        [review?.begun.isCompetent === false, 'RECON_NORM_NOT_OURS'],
        [maker !== null, 'RECON_MAKER_TOLD'],
      )
    case 'recordMakerReceipt':
      return first(article, untold, [maker !== null && makerReceivedOn(log, maker) !== null, 'RECON_MAKER_RECEIVED'])
    case 'recordMakerAnswer':
      return first(article, untold, [maker?.answered != null, 'RECON_MAKER_ANSWERED'])
    case 'remindNormMaker':
      return first(article, untold, [lateMaker(log) === null, 'RECON_MAKER_NOT_LATE'])
    case 'callNormMaker':
      return first(article, untold, [openCall(log) !== null, 'RECON_MAKER_CALLED'])
    case 'recordMakerExplanation':
      return first(article, [openCall(log) === null, 'RECON_MAKER_NOT_CALLED'])
  }
}
