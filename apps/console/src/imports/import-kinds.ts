import type { Role } from '../gql/graphql.js'

/** Which kinds a person may import, by role; the server asks again. */
export const IMPORT_KINDS: readonly {
  readonly kind: string
  readonly roles: readonly Role[]
  readonly year: 'named' | 'none'
}[] = [
  { kind: 'LEDGER', roles: ['INTAKE', 'HEAD'], year: 'none' },
  { kind: 'STUDY', roles: ['STUDY_ADMIN'], year: 'named' },
]

export const kindsFor = (roles: readonly Role[]) =>
  IMPORT_KINDS.filter((one) => one.roles.some((role) => roles.includes(role)))
