import { newKey } from '../provider/commands.js'
import type { Upload } from '../provider/files.js'
import { dropFromTab, keepInTab, keptInTab } from '../provider/tab-memory.js'
import type { IntakeValues } from './intake-values.js'

/** A matter to be attached to once this one is registered. */
export interface RepeatOf {
  readonly id: string
  readonly number: string
}

/** One form from its first letter to its registration. The key is made with it, so that it is registered once at most. */
export interface Draft {
  readonly key: string
  readonly values: IntakeValues
  readonly uploads: readonly Upload[]
  readonly repeatOf: RepeatOf | null
}

const NAME = 'intake'

export const newDraft = (values: IntakeValues): Draft => ({ key: newKey(), values, uploads: [], repeatOf: null })
export const keepDraft = (accountId: string, draft: Draft): void => keepInTab(NAME, accountId, draft)
export const keptDraft = (accountId: string): Draft | null => keptInTab<Draft>(NAME, accountId)
export const dropDraft = (): void => dropFromTab(NAME)
