import { citationZh, type LocalDate } from '@petition/law'
import { chineseDay } from '../wording/chinese-day.js'
import { cleanLine } from '../wording/clean-text.js'
import { periodText } from '../wording/period-text.js'

/** When the opinion was received. The last day may be named only once the day of receipt is proven. */
export type ServedHint = { kind: 'NOT_YET' } | { kind: 'KNOWN'; servedOn: LocalDate; lastOn: LocalDate }

/** Where, how and until when one may ask for review of a handling opinion. All of it is computed, none of it typed. */
export interface RemedyInput {
  /** the text that governs the window; `reviewWindow` picks it */
  rules: 'petition-regulation-2022' | 'petition-regulation-2005'
  /** 复查机关, from the office's review path */
  reviewOrganName: string
  /** where the request is taken */
  reviewOrganAddress: string
  reviewOrganPhone: string
  /** ways the reviewing organ takes a request, for example 当面递交, 邮寄, 网上提交 */
  ways: readonly string[]
  /** calendar days from receipt; 30 under either text */
  days: number
  served: ServedHint
  /** how the paper speaks to the petitioner */
  you: '你' | '你们' | '你单位'
}

/** The remedy text under the rules that govern the window. */
export function remedyTextFor(it: RemedyInput): string {
  return it.rules === 'petition-regulation-2022' ? remedyParagraph(it) : remedyParagraphFor2005(it)
}

/**
 * The remedy paragraph of a handling opinion: review by the organ above, within 30 days of receipt.
 * A missed window does not end a matter under this text, so the paragraph threatens nothing.
 *
 * @source 信访工作条例 第35条
 */
export function remedyParagraph(it: RemedyInput): string {
  return compose(it, {
    article: citationZh({ instrument: 'petition-regulation-2022', article: '35' }),
    above: '原办理机关、单位的上一级机关、单位',
    reviewer: '复查机关、单位',
  })
}

/**
 * The same for a window that the 2005 text governs: it speaks of administrative organs only, in another article.
 *
 * @source 信访条例 (2005) 第34条
 */
export function remedyParagraphFor2005(it: RemedyInput): string {
  return compose(it, {
    article: citationZh({ instrument: 'petition-regulation-2005', article: '34' }),
    above: '原办理行政机关的上一级行政机关',
    reviewer: '复查行政机关',
  })
}

interface Wording {
  article: string
  above: string
  reviewer: string
}

function compose(it: RemedyInput, words: Wording): string {
  const ways = it.ways.map(cleanLine).join('、')
  return (
    `${it.you}对本处理意见不服的，根据${words.article}，可以自收到本意见书之日起${it.days}日内，` +
    `向${words.above}（${cleanLine(it.reviewOrganName)}）请求复查。${untilWhen(it)}` +
    `提交方式：${ways}；收件地址：${cleanLine(it.reviewOrganAddress)}；联系电话：${cleanLine(it.reviewOrganPhone)}。` +
    `${words.reviewer}自收到复查请求之日起${periodText('XF-REVIEW-DEC30')}内提出复查意见，并书面答复。`
  )
}

/** Until when one may ask; the last day is named only once receipt is proven. */
export function untilWhen(it: RemedyInput): string {
  if (it.served.kind === 'NOT_YET') return '收到之日以送达回证记载的日期为准。'
  return `${it.you}已于${chineseDay(it.served.servedOn)}收到本意见书，请求复查的最后一日为${chineseDay(it.served.lastOn)}。`
}
