import type { OrganRowFragment } from '../gql/graphql.js'
import { useRead } from './use-console.js'

const none: readonly OrganRowFragment[] = []

/** All organs of the district: some sixty rows that hardly change. */
export const useOrgans = (): readonly OrganRowFragment[] =>
  useRead(['organs', 'all'], (provider) => provider.allOrgans()).data ?? none
