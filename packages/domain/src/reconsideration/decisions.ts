import { cite, type Citation } from '@petition/law'
import { label, type Labels } from '../label.js'
import type { ReconText } from './words.js'

/** What a decision says of the act (第六十三条至第七十二条 of 2023). */
export type DecisionKind =
  | 'CHANGED'
  | 'REVOKED'
  | 'REVOKED_REDO'
  | 'UNLAWFUL'
  | 'PERFORM'
  | 'VOID'
  | 'UPHELD'
  | 'REQUEST_DISMISSED'
  | 'AGREEMENT'
  | 'APPLICATION_REJECTED'

export const DECISION_KINDS: Labels<DecisionKind> = {
  CHANGED: label('变更', 'changed'),
  REVOKED: label('撤销或者部分撤销', 'revoked, wholly or partly'),
  REVOKED_REDO: label('撤销并责令限期重新作出', 'revoked, to be done anew in a set time'),
  UNLAWFUL: label('确认违法', 'found unlawful'),
  PERFORM: label('责令限期履行', 'ordered to perform'),
  VOID: label('确认无效', 'found void'),
  UPHELD: label('维持', 'upheld'),
  REQUEST_DISMISSED: label('驳回行政复议请求', 'request dismissed'),
  AGREEMENT: label('行政协议：责令履行、补救或者赔偿', 'agreement: perform, remedy or pay'),
  APPLICATION_REJECTED: label('驳回行政复议申请', 'application rejected'),
}

interface Basis {
  readonly citation: Citation
  /** whether the article was read; otherwise its number is from memory and the page says so */
  readonly isChecked: boolean
}

const basis = (instrument: ReconText | 'reconsideration-rules-2007', article: string, isChecked = false): Basis => ({
  citation: cite(instrument, article),
  isChecked,
})
const new2023 = (article: string) => basis('reconsideration-2023', article)
const old2017 = (article: string) => basis('reconsideration-2017', article)

/**
 * The article each kind rests on under either text. Of these the range 63 to 72 is known, the single articles are from
 * memory; so are those of 2017 and of the rules of 2007. Null: the text does not know the kind.
 */
const BASES: Readonly<Record<DecisionKind, { readonly [Text in ReconText]: Basis | null }>> = {
  CHANGED: { 'reconsideration-2023': new2023('63'), 'reconsideration-2017': old2017('28(1)(3)') },
  REVOKED: { 'reconsideration-2023': new2023('64'), 'reconsideration-2017': old2017('28(1)(3)') },
  REVOKED_REDO: { 'reconsideration-2023': new2023('64'), 'reconsideration-2017': old2017('28(1)(3)') },
  UNLAWFUL: { 'reconsideration-2023': new2023('65'), 'reconsideration-2017': old2017('28(1)(3)') },
  PERFORM: { 'reconsideration-2023': new2023('66'), 'reconsideration-2017': old2017('28(1)(2)') },
  VOID: { 'reconsideration-2023': new2023('67'), 'reconsideration-2017': null },
  UPHELD: { 'reconsideration-2023': new2023('68'), 'reconsideration-2017': old2017('28(1)(1)') },
  REQUEST_DISMISSED: {
    'reconsideration-2023': new2023('69'),
    'reconsideration-2017': basis('reconsideration-rules-2007', '48(1)(1)'),
  },
  AGREEMENT: { 'reconsideration-2023': new2023('71'), 'reconsideration-2017': null },
  APPLICATION_REJECTED: {
    'reconsideration-2023': new2023('33'),
    'reconsideration-2017': basis('reconsideration-rules-2007', '48(1)(2)'),
  },
}

/** The article of a kind of decision under a text; null where that text does not know it. */
export const basisOfDecision = (kind: DecisionKind, text: ReconText): Basis | null => BASES[kind][text]

/** Kinds with a day that the decision sets: to do the act anew, or to perform. */
export const SETS_A_DAY: readonly DecisionKind[] = ['REVOKED_REDO', 'PERFORM']

/**
 * No reply, no evidence (第七十条; 2017: 第二十八条第一款第四项): the act counts as one without evidence. It is then revoked, found unlawful
 * or void, or ordered to be performed; it can neither be upheld nor changed, and the request not dismissed.
 */
export const NEEDS_EVIDENCE: readonly DecisionKind[] = ['UPHELD', 'CHANGED', 'REQUEST_DISMISSED']
