import { INSTRUMENTS, READINGS, type InstrumentId, type ReadingId } from '@petition/law'
import { label, type Labels } from '../label.js'
import type { SettingKey } from './settings.js'

/** What an office confirms: that a text reads as the book has it, or that a reading is how the office takes the law. */
export type RuleKind = 'TEXT' | 'READING'

export const RULE_KINDS: Labels<RuleKind> = {
  TEXT: label('法律文本', 'text'),
  READING: label('口径', 'reading'),
}

/** Settings by which an office answers a reading otherwise; the other readings are the same everywhere. */
export const SETTINGS_OF_READINGS: Partial<Readonly<Record<ReadingId, readonly SettingKey[]>>> = {
  PRESUMED_ACCEPTANCE: ['presumedAcceptance'],
  SPLIT_EXTENSION: ['splitExtension'],
  NEW_OPINION_DIFFERS: ['newOpinionMustDiffer'],
  HEARING_PERIODS: [
    ...(['hearingRequestWorkingDays', 'hearingDecideWorkingDays', 'hearingNoticeDays', 'hearingHoldDays'] as const),
  ],
}

export const TEXT_IDS = Object.keys(INSTRUMENTS) as readonly InstrumentId[]
export const READING_IDS = Object.keys(READINGS) as readonly ReadingId[]

/** Whether the book has a text or a reading of this name. */
export const isRule = (kind: RuleKind, id: string): boolean =>
  kind === 'TEXT' ? Object.hasOwn(INSTRUMENTS, id) : Object.hasOwn(READINGS, id)
