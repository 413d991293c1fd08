import { InvalidInput, type Facts } from '../../platform/errors.js'

export type UnreadableReason =
  | 'TABLE_EMPTY'
  | 'FILE_NOT_WHAT_IT_SAYS'
  | 'FILE_TYPE_UNKNOWN'
  | 'FILE_OLD_WORKBOOK'
  | 'FILE_LOCKED'
  | 'FILE_DAMAGED'
  | 'FILE_UNPACKS_TOO_LARGE'
  | 'TABLE_TOO_LONG'
  | 'TABLE_TOO_WIDE'
  | 'TABLE_WITHOUT_HEADER'
  | 'TABLE_WITHOUT_ROWS'
  | 'TEXT_NOT_READABLE'

/** A file that is no table we can read; the reason says what to do about it. */
export class Unreadable extends InvalidInput {
  constructor(reason: UnreadableReason, facts: Facts = {}) {
    super({ 'input.uploadId': reason }, reason, facts)
  }
}
