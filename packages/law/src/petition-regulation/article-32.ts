import { cite } from '../citation.js'
import { granted, refused, type Verdict } from '../verdict.js'

const art32 = cite('petition-regulation-2022', '32')

/** What an opinion can say about a request. */
export const OUTCOMES = {
  support: { zh: '支持', en: 'supported', why: '事实清楚，符合法律、法规、规章或者其他有关规定' },
  explained: { zh: '解释说明', en: 'explained', why: '事由合理但缺乏法律依据' },
  not_supported: {
    zh: '不予支持',
    en: 'not supported',
    why: '缺乏事实根据，或者不符合法律、法规、规章或者其他有关规定',
  },
} as const

/** One of the three outcomes. */
export type Outcome = keyof typeof OUTCOMES

/** The parts a handling opinion must have. */
export interface OpinionParts {
  request: string
  factsAndReasons: string
  opinion: string
  legalBasis: string
}

/**
 * Whether a handling opinion carries everything that the text asks for.
 *
 * 第三十二条：信访处理意见书应当载明信访人的投诉请求、事实和理由、处理意见及其法律法规依据。
 *
 * @returns PART_MISSING with the first part that is empty
 * @source 信访工作条例 第32条, in force 2022-05-01
 */
export function issueOpinion(parts: OpinionParts): Verdict<OpinionParts> {
  const order = ['request', 'factsAndReasons', 'opinion', 'legalBasis'] as const
  const missing = order.find((part) => parts[part].trim() === '')
  return missing === undefined ? granted(parts) : refused('PART_MISSING', art32, { missing })
}
