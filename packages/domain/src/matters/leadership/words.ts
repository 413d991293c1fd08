import { label, type Labels } from '../../label.js'

/** Help for hardship (第三十七条): social by the authorities for it, judicial by the political-legal organs. */
export type AssistanceKind = 'SOCIAL' | 'JUDICIAL'
export const ASSISTANCE_KINDS: Labels<AssistanceKind> = {
  SOCIAL: label('社会救助', 'social assistance'),
  JUDICIAL: label('司法救助', 'judicial assistance'),
}

export type AssistanceOutcome = 'GRANTED' | 'PARTLY' | 'NOT_GRANTED'
export const ASSISTANCE_OUTCOMES: Labels<AssistanceOutcome> = {
  GRANTED: label('已救助', 'granted'),
  PARTLY: label('部分救助', 'granted in part'),
  NOT_GRANTED: label('不符合条件', 'not granted'),
}
