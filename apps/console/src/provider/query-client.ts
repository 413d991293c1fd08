import { QueryClient } from '@tanstack/react-query'
import { Refusal } from './refusal.js'

/** A "no" of the server is an answer and not asked for again; only a network that was away is. */
const mayTryAgain = (count: number, error: unknown): boolean =>
  count < 2 && error instanceof Refusal && error.code === 'UNREACHABLE'

export const makeQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: mayTryAgain, staleTime: 5_000, refetchOnWindowFocus: true } } })
