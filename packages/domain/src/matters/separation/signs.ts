import type { Citation, LocalDate } from '@petition/law'
import { articleOn } from '../petition.js'
import type { LegalPartner, LitigationGround } from './words.js'

interface Row {
  readonly ground: LitigationGround
  readonly partner: LegalPartner
  /** item of 第三十一条 by which it leaves the petition procedure */
  readonly article: string
  readonly words: readonly string[]
}

/**
 * Words by which a matter of litigation rights is recognised (第二十条第二款、第二十二条第二款、第三十一条第一项、第四项). They are the house's,
 * not the law's: they only propose, and whoever sorts decides. The order is that of their weight: what comes first is proposed first.
 */
export const LITIGATION_WORDS: readonly Row[] = [
  {
    ...{ ground: 'ENFORCEMENT', partner: 'COURT', article: '31(1)' },
    words: ['强制执行', '申请执行', '执行局', '执行法官', '执行款', '执行案件', '终结本次执行', '被执行人', '未执行'],
  },
  {
    ...{ ground: 'JUDGMENT', partner: 'COURT', article: '31(1)' },
    words: ['判决', '裁定', '再审', '一审', '二审', '上诉', '开庭', '法官', '审判', '人民法院', '法院'],
  },
  {
    ...{ ground: 'FILING_OF_SUIT', partner: 'COURT', article: '31(1)' },
    words: ['起诉状', '立案庭', '诉讼费', '提起诉讼', '起诉到'],
  },
  {
    ...{ ground: 'PROSECUTION', partner: 'PROCURATORATE', article: '31(1)' },
    words: ['检察院', '检察官', '抗诉', '不起诉', '批准逮捕', '审查起诉', '法律监督', '国家赔偿'],
  },
  {
    ...{ ground: 'CRIMINAL_CASE', partner: 'POLICE', article: '31(1)' },
    words: ['刑事立案', '不予立案', '刑事拘留', '报案', '侦查', '刑警', '取保候审', '诈骗案'],
  },
  {
    ...{ ground: 'PUBLIC_SECURITY', partner: 'POLICE', article: '31(1)' },
    words: [
      '派出所',
      '公安局',
      '公安机关',
      '治安处罚',
      '行政拘留',
      '交通事故认定',
      '事故认定书',
      '交警',
      '落户',
      '户籍',
    ],
  },
  {
    ...{ ground: 'RECONSIDERATION', partner: 'JUSTICE', article: '31(4)' },
    words: ['行政复议', '复议决定', '复议申请'],
  },
  {
    ...{ ground: 'LEGAL_SERVICES', partner: 'JUSTICE', article: '31(4)' },
    words: ['公证处', '公证书', '法律援助', '律师事务所', '社区矫正', '司法所', '司法鉴定'],
  },
  {
    ...{ ground: 'WHO_TAKES_IT', partner: 'COMMITTEE', article: '22(2)' },
    words: ['政法委', '公检法', '执法监督'],
  },
]

/** One place where the words speak of a lawsuit or of law enforcement. */
export interface LitigationSign {
  readonly ground: LitigationGround
  readonly partner: LegalPartner
  /** the words found, each once, in the order of the text */
  readonly words: readonly string[]
  readonly citation: Citation
}

/** Articles of the text of 2005 stand for the same procedure as those of 2022 (第二十一条第一款). */
const OLD = '21(1)'

/**
 * What in a matter's words speaks for another procedure, the weightiest first; empty where nothing does. It only proposes: a word
 * is no finding, and none missing is none either.
 *
 * @param texts summary, claims, facts and reasons as they were told
 * @param on the day whose text is cited
 */
export function litigationSigns(texts: readonly string[], on: LocalDate): readonly LitigationSign[] {
  const text = texts.join('\n')
  const found = LITIGATION_WORDS.flatMap(({ ground, partner, article, words }) => {
    const here = longestOf(words.filter((word) => text.includes(word)))
    if (here.length === 0) return []
    const inOrder = here.toSorted((a, b) => text.indexOf(a) - text.indexOf(b))
    return [{ ground, partner, words: inOrder, citation: articleOn(on, article, OLD) }]
  })
  return found
}

/** 「人民法院」 says all that 「法院」 says. */
const longestOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)))
