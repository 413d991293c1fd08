import type { FastifyRequest } from 'fastify'
import { InvalidInput } from '../errors.js'

/** A page of another origin can post a form but cannot add this header without asking first. GraphQL has the same rule. */
export function refuseForeign(request: FastifyRequest): void {
  if (!request.headers['apollo-require-preflight'] && !request.headers['x-requested-with'])
    throw new InvalidInput({ 'apollo-require-preflight': 'header missing' }, 'BAD_REQUEST')
}
