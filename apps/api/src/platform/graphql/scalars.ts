import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { isLocalDate, localDate, type LocalDate } from '@petition/law'

function badDay(): never {
  throw new GraphQLError('not a day', { extensions: { code: 'BAD_USER_INPUT', reason: 'NOT_A_DAY' } })
}
function day(value: unknown): LocalDate {
  if (!isLocalDate(value)) badDay()
  return localDate(value)
}

export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: '日期（YYYY-MM-DD），与时区无关。A civil day, in no time zone.',
  parseValue: day,
  parseLiteral: (node) => (node.kind === Kind.STRING ? day(node.value) : badDay()),
  serialize: day,
})

function badInstant(): never {
  throw new GraphQLError('not an instant', { extensions: { code: 'BAD_USER_INPUT', reason: 'NOT_AN_INSTANT' } })
}
function instant(value: unknown): Date {
  const isIso = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value)
  const parsed = isIso ? new Date(value) : new Date(Number.NaN)
  return Number.isNaN(parsed.getTime()) ? badInstant() : parsed
}

export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: '记录时刻（ISO 8601，UTC）。The instant at which something was recorded.',
  parseValue: instant,
  parseLiteral: (node) => (node.kind === Kind.STRING ? instant(node.value) : badInstant()),
  serialize: (value) => (value instanceof Date ? value.toISOString() : badInstant()),
})

/** For values whose shape another field names; never for what a list filters or sorts by. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: '结构由相邻字段说明的值。A JSON value whose shape another field names.',
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  serialize: (value) => value,
})
