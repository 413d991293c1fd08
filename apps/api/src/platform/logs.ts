import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'
import { QueryFailedError } from 'typeorm'

export type Log = Logger

interface ErrorRecord {
  type: string
  message: string
  code?: string
  stack?: string
  cause?: ErrorRecord
}

/** An error for the log. Bound values and the driver's text carry personal data, so of a failed statement only code and SQL stay. */
export function errorRecord(error: unknown): ErrorRecord {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an Error' }
  const failed = error instanceof QueryFailedError
  const code = failed ? (error.driverError as { code?: string }).code : (error as { code?: string }).code
  const where = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  return {
    type: error.name,
    message: failed ? `statement failed: ${error.query}` : error.message,
    ...(code === undefined ? {} : { code }),
    ...(where === undefined ? {} : { stack: where }),
    ...(error.cause === undefined ? {} : { cause: errorRecord(error.cause) }),
  }
}

/** JSON lines with a request id and no personal data: no bodies, no variables, no headers, no addresses beyond the route. */
export function makeLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: null, timestamp: stdTimeFunctions.isoTime, serializers: { err: errorRecord } }
  return to ? pino(options, to) : pino(options)
}
