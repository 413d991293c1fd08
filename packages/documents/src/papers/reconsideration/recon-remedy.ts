import { citationZh, cite, CLOCKS } from '@petition/law'
import { cleanLine } from '../../wording/clean-text.js'

/** Where and how long one may sue; all of it computed, none of it typed. */
export interface ReconRemedy {
  /** the court that takes the case, as the office has entered it */
  courtName: string
  you: '你' | '你们' | '你单位'
  /** 第三十四条: a refusal opens the court because reconsideration comes first */
  isRefusal: boolean
}

/**
 * The remedy paragraph of a decision: to sue within fifteen days of receiving it. The number is the clock's own.
 *
 * @source 行政诉讼法 第45条; 行政复议法 (2023) 第34条
 */
export function reconRemedyText(it: ReconRemedy): string {
  const days = CLOCKS['FY-SUE15'].period?.count ?? 0
  const law = citationZh(cite('administrative-litigation-2017', '45'))
  const first = it.isRefusal ? `${citationZh(cite('reconsideration-2023', '34'))}和` : ''
  return (
    `${it.you}不服本决定的，可以根据${first}${law}，自收到本决定书之日起${days}日内，` +
    `依法向${cleanLine(it.courtName)}提起行政诉讼。法律另有规定的除外。`
  )
}

/** A refusal where the court was open all along (第二十三条 does not apply). */
export const NO_FIRST_TEXT =
  '该行政行为不属于应当先申请行政复议的情形，符合行政诉讼法规定的起诉期限和受理条件的，可以依法向人民法院提起行政诉讼。'
