import { QueryFailedError } from 'typeorm'
import { Conflict } from '../errors.js'

const DUPLICATE = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'])
const REFERENCE = new Set(['ER_NO_REFERENCED_ROW_2', 'ER_ROW_IS_REFERENCED_2', 'SQLITE_CONSTRAINT_FOREIGNKEY'])
const RETRY = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
])

interface DriverError {
  code?: string
  errno?: number
  sqlState?: string
}
const driverErrorOf = (error: unknown): DriverError =>
  ((error instanceof QueryFailedError ? error.driverError : error) as DriverError | undefined) ?? {}

/** A deadlock, a lock that took too long, a certification failure at COMMIT, a busy file: the whole transaction may run again. */
export function isWorthRetrying(error: unknown): boolean {
  const { code, errno, sqlState } = driverErrorOf(error)
  return RETRY.has(code ?? '') || errno === 1213 || errno === 1205 || sqlState === '40001'
}

export const isDuplicate = (error: unknown): boolean => DUPLICATE.has(driverErrorOf(error).code ?? '')

/** What a database error means to the caller; anything else stays as it is and is told as an internal error. */
export function mapDbError(error: unknown): unknown {
  const code = driverErrorOf(error).code ?? ''
  if (DUPLICATE.has(code)) return new Conflict('ALREADY_THERE', {}, error)
  if (REFERENCE.has(code)) return new Conflict('STILL_REFERRED_TO', {}, error)
  if (isWorthRetrying(error)) return new Conflict('BUSY', {}, error)
  return error
}
