import type { Refusal } from '@petition/law'

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RULE_REFUSED'
  | 'RULE_GAP'
  | 'UPSTREAM'
  | 'TOO_LARGE'
  | 'TOO_MANY_REQUESTS'

export type Facts = Readonly<Record<string, unknown>>

/** An error that may be told to the caller. What it says to people comes from the message catalogue, by code, reason and facts. */
export abstract class ToldError extends Error {
  abstract readonly code: ErrorCode
  /** what it is exactly, in the words of the slice: 'EXTENSION_TOO_LONG' */
  readonly reason: string | undefined
  readonly facts: Facts

  constructor(message: string, told: { reason?: string; facts?: Facts; cause?: unknown } = {}) {
    super(message, told.cause === undefined ? undefined : { cause: told.cause })
    this.name = new.target.name
    this.reason = told.reason
    this.facts = told.facts ?? {}
  }
}

/** The input is not one that can be acted on; `fields` has the reason of each path ('input.phone'). */
export class InvalidInput extends ToldError {
  readonly code = 'BAD_USER_INPUT'
  constructor(
    readonly fields: Readonly<Record<string, string>>,
    reason?: string,
    facts: Facts = {},
  ) {
    const text = Object.entries(fields).map(([path, why]) => `${path}: ${why}`)
    super(`invalid input: ${text.join('; ')}`, reason === undefined ? { facts } : { reason, facts })
  }
}

export class NotSignedIn extends ToldError {
  readonly code = 'UNAUTHENTICATED'
  constructor(reason = 'NOT_SIGNED_IN', facts: Facts = {}) {
    super('not signed in', { reason, facts })
  }
}

/** The viewer's roles do not include the act. A thing that is not theirs to see is NotFound instead. */
export class NotPermitted extends ToldError {
  readonly code = 'FORBIDDEN'
  constructor(
    readonly act: string,
    reason = 'ROLE_MISSING',
    facts: Facts = {},
  ) {
    super(`not permitted: ${act}`, { reason, facts: { act, ...facts } })
  }
}

/** Not there, or not yours to see: the two look the same. */
export class NotFound extends ToldError {
  readonly code = 'NOT_FOUND'
  constructor(kind: string, id: string) {
    super(`${kind} not found`, { reason: 'NOT_FOUND', facts: { kind, id } })
  }
}

/** Something changed meanwhile, or is there already. */
export class Conflict extends ToldError {
  readonly code = 'CONFLICT'
  constructor(reason: string, facts: Facts = {}, cause?: unknown) {
    super(`conflict: ${reason}`, { reason, facts, cause })
  }
}

/** The law says no. */
export class RuleRefused extends ToldError {
  readonly code = 'RULE_REFUSED'
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.code}`, { reason: refusal.code, facts: refusal.facts })
  }
}

/** Another system did not answer as it should. */
export class Upstream extends ToldError {
  readonly code = 'UPSTREAM'
  constructor(
    readonly system: string,
    readonly retry: 'worthwhile' | 'useless',
    cause?: unknown,
  ) {
    super(`upstream ${system}`, { reason: 'UPSTREAM_FAILED', facts: { system, retry }, cause })
  }
}

export class TooLarge extends ToldError {
  readonly code = 'TOO_LARGE'
  constructor(facts: { mostBytes: number }) {
    super(`larger than ${facts.mostBytes} bytes`, { reason: 'TOO_LARGE', facts })
  }
}

export class TooManyRequests extends ToldError {
  readonly code = 'TOO_MANY_REQUESTS'
  constructor(facts: { retryAfterSeconds: number }) {
    super('too many requests', { reason: 'TOO_MANY_REQUESTS', facts })
  }
}

/** The process cannot run like this; the message is one clear sentence for the person at the terminal. */
export class StartRefused extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'StartRefused'
  }
}
