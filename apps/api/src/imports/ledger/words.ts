import { CHANNELS, isCodeOf, OUTCOMES, PURPOSES, TOPICS, type Labels } from '@petition/domain'
import { textOf, type Cell } from '../tables/index.js'

/** Texts are compared without blanks and marks, in one width. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')

function wordsOf<Code extends string>(labels: Labels<Code>, more: Partial<Record<string, Code>> = {}) {
  const byText = new Map<string, Code>()
  for (const [code, { zh }] of Object.entries(labels) as [Code, { zh: string }][]) byText.set(plain(zh), code)
  for (const [text, code] of Object.entries(more)) if (code) byText.set(plain(text), code)
  return (cell: Cell): Code | null => {
    const text = textOf(cell)
    if (isCodeOf(labels, text)) return text
    return byText.get(plain(text)) ?? null
  }
}

export const channelIn = wordsOf(CHANNELS, {
  走访: 'VISIT',
  信函: 'LETTER',
  网信: 'NETWORK',
  网络: 'NETWORK',
  电话: 'TELEPHONE',
  上级交办: 'TRANSFER_IN',
})
export const purposeIn = wordsOf(PURPOSES, {
  建议: 'ADVICE',
  建议意见: 'ADVICE',
  举报: 'ACCUSATION',
  控告: 'ACCUSATION',
  咨询政策: 'ENQUIRY',
})
export const topicIn = wordsOf(TOPICS, {
  卫生计生: 'HEALTH',
  医疗卫生: 'HEALTH',
  交通能源环保: 'TRANSPORT',
  环保: 'ENVIRONMENT',
  三农: 'AGRICULTURE',
})
export const outcomeIn = wordsOf(OUTCOMES, { 支持: 'SUPPORTED', 解释: 'EXPLAINED', 不支持: 'NOT_SUPPORTED' })

export type SentHow = 'FORWARDED' | 'ASSIGNED' | 'GUIDED'
const HOW: Labels<SentHow> = {
  FORWARDED: { zh: '转送', en: 'forwarded' },
  ASSIGNED: { zh: '交办', en: 'assigned' },
  GUIDED: { zh: '引导', en: 'guided' },
}
export const howIn = wordsOf(HOW, { 转办: 'FORWARDED', 转交: 'FORWARDED', 导入法定途径: 'GUIDED' })

/** Initial, or told before? null when the sheet does not say. */
export const firstTimeIn = wordsOf(
  { FIRST: { zh: '初次', en: 'first' }, AGAIN: { zh: '重复', en: 'again' } } satisfies Labels<'FIRST' | 'AGAIN'>,
  {
    初信初访: 'FIRST',
    初访: 'FIRST',
    初信: 'FIRST',
    否: 'FIRST',
    重访: 'AGAIN',
    重信: 'AGAIN',
    重复信访: 'AGAIN',
    是: 'AGAIN',
  },
)
