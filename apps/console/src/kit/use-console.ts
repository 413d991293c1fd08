import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useDataProvider } from 'ra-core'
import type { Role } from '../gql/graphql.js'
import { meKey } from '../provider/auth-provider.js'
import type { ConsoleProvider } from '../provider/data-provider.js'

export const useConsole = (): ConsoleProvider => useDataProvider<ConsoleProvider>()

/** One question to the server under a key; the keys of one slice begin with its name, so that a command can refresh them. */
export function useRead<Result>(
  key: readonly unknown[],
  read: (provider: ConsoleProvider) => Promise<Result>,
  when: 'always' | 'never' = 'always',
): UseQueryResult<Result, Error> {
  const provider = useConsole()
  return useQuery({ queryKey: key, queryFn: () => read(provider), enabled: when === 'always' })
}

export function useMe() {
  const provider = useConsole()
  return useQuery({ queryKey: meKey, queryFn: () => provider.me(), staleTime: 60_000 }).data ?? null
}

export function useHasRole(...roles: Role[]): boolean {
  const me = useMe()
  return me !== null && roles.some((role) => me.roles.includes(role))
}

/** The office's day: "today" of the console is never the clock of this machine. */
export const useToday = (): string => useMe()?.today ?? ''
